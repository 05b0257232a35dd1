import { sitePage } from "./evidence.ts";
import type { Block, Page } from "./page.ts";

/** A step of the tutorial: what it is about, a file to write, and a command with what it says. */
export interface TutorialStep {
  readonly title: string;
  readonly says: string;
  readonly file?: { readonly path: string; readonly text: string };
  readonly run?: {
    readonly command: string;
    /** A piece of what it prints. */
    readonly prints: string;
    readonly fails?: true;
  };
}

const HEADER = `protocol:
  name: lamp
  title: Lamp Protocol
  versions: ["1"]
  byte-order: little
  imports: [xen]
  doc: Lets a domain switch a lamp of another domain.
`;

const records = (must: string) => `records:
  setting:
    doc: What the lamp has to do.
    fields:
      level: { type: uint32, unit: percent, must: ${must}, doc: how bright }
      after: { type: uint32, unit: millisecond, doc: how long to wait before }
`;

/** The tutorial. A test follows it word by word. */
export const TUTORIAL: readonly TutorialStep[] = [
  {
    title: "Say what the protocol is",
    says:
      "A folder below spec is a protocol. Its files are joined, so how sections are spread over " +
      "them is your choice. The vocabulary xen comes with the tool.",
    file: { path: "spec/lamp/protocol.yaml", text: HEADER },
  },
  {
    title: "Describe what stands in memory",
    says:
      "Nobody types an offset or a size that follows from something else. This file has a " +
      "mistake.",
    file: { path: "spec/lamp/abi.yaml", text: records("level <= 100") },
    run: {
      command: "npx pvspec --root . build",
      prints: "write a list, such as `[first, second]`",
      fails: true,
    },
  },
  {
    title: "Mend it",
    says: "Every finding has a file, a line and the remedy. The conditions of a field are a list.",
    file: { path: "spec/lamp/abi.yaml", text: records("[level <= 100]") },
    run: { command: "npx pvspec --root . build", prints: "written" },
  },
  {
    title: "Give out permanent ids",
    says: "An id that was recorded once never goes to anything else.",
    run: { command: "npx pvspec --root . ids --record", prints: "recorded" },
  },
  {
    title: "Have everything read back",
    says: "What was generated is read by code of its own and compared with the specification.",
    run: { command: "npx pvspec --root . check", prints: "facts verified" },
  },
  {
    title: "Ask what is known",
    says: "Offsets and sizes have followed, each with the line that it comes from.",
    run: {
      command: "npx pvspec --root . facts lamp",
      prints: "lamp.records.setting.after offset: 4",
    },
  },
  {
    title: "See what a stage asks for",
    says:
      "A protocol goes from design to prototype and production. State the stage, and the rules " +
      "say what is missing, such as the design document.",
    file: {
      path: "spec/lamp/protocol.yaml",
      text: HEADER.replace("  imports", "  stage: design\n  imports"),
    },
    run: { command: "npx pvspec --root . check", prints: "has no design document", fails: true },
  },
];

const words = (text: string): Block => ({ kind: "paragraph", content: [text] });

/** How a protocol is contributed: from an empty folder to what the rules ask for. */
export function contributePage(): Page {
  const steps = TUTORIAL.flatMap(({ title, says, file, run }, i): Block[] => [
    { kind: "heading", depth: 2, id: `step-${i + 1}`, text: `${i + 1}. ${title}` },
    words(says),
    ...(file
      ? [
          {
            kind: "paragraph" as const,
            content: ["Write ", { kind: "code" as const, text: file.path }, ":"],
          },
          { kind: "code" as const, text: file.text },
        ]
      : []),
    ...(run
      ? [
          { kind: "code" as const, text: `$ ${run.command}` },
          {
            kind: "paragraph" as const,
            content: [
              run.fails
                ? "It ends with code 1 and says, among other things: "
                : "It says, among other things: ",
              { kind: "code" as const, text: run.prints },
            ],
          },
        ]
      : []),
  ]);
  return sitePage(
    "/contribute/",
    "Contribute a protocol",
    "From an empty folder to a protocol that is checked, built and read back.",
    [
      words(
        "This takes ten minutes, in an empty folder and with Node 20.19 or newer. A test follows " +
          "these steps as they stand here.",
      ),
      ...steps,
      { kind: "heading", depth: 2, id: "further", text: "Further" },
      words(
        "What the language has besides records stands in CONTRIBUTING.md of the repository, " +
          "concept by concept; an editor that knows YAML schemas completes every key and " +
          "explains it. " +
          "pvspec explain CODE explains a finding.",
      ),
    ],
  );
}
