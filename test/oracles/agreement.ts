import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Artifact, Compilation } from "../../generator/index.ts";
import { ROOT } from "../support/files.ts";
import { compileMadeUp } from "../support/made-up.ts";
import { runTypeScript } from "../support/typescript.ts";
import { randomMessages, vectorsIn } from "./agreement/messages.ts";
import { programFor } from "./agreement/program.ts";
import { answerOf, disagreements, streamOf } from "./agreement/sides.ts";
import { build, includes, PACKAGES, run, TARGETS, type Target } from "./agreement/targets.ts";
import { type Oracle, replace, type Subject, type Verdict, withHeader } from "./oracle.ts";

const SEED = 20_261;

/** How much is compared, and where. */
export interface Settings {
  readonly vectors: string;
  /** Random messages of PV Calls; a fifth as many of each made-up protocol. */
  readonly random: number;
  readonly targets: readonly Target[];
}

/** A protocol with its header as it is compared. */
interface Candidate {
  readonly name: string;
  readonly compilation: Compilation;
  readonly header?: string;
  readonly random: number;
}

/** What comparing one protocol gives. */
interface Comparison {
  readonly stated: number;
  readonly random: number;
  /**
   * Messages of which TypeScript makes bytes again; it refuses others, whose values break a rule of
   * the specification.
   */
  readonly encoded: number;
  readonly problems: readonly string[];
}

/**
 * Compares one protocol on all machines, until two sides disagree. `vectors` is the folder of its
 * vectors, if it has any.
 */
async function compare(
  { name, compilation, header: changed, random }: Candidate,
  targets: readonly Target[],
  vectors: string | undefined,
): Promise<Comparison> {
  const protocol = compilation.protocols.find((p) => p.name === name);
  const header = protocol?.headers.find((h) => h.dialect === "xen");
  const artifact = compilation.artifacts.find(
    (a) =>
      a.protocol === name && a.promise?.symbols.kind === "c" && a.promise.symbols.dialect === "xen",
  );
  if (!protocol || !header || !artifact)
    return { stated: 0, random: 0, encoded: 0, problems: [`${name} has no header for Xen`] };
  const running = await runTypeScript(protocol, compilation.artifacts);
  const stated =
    vectors === undefined ? { messages: [], problems: [] } : vectorsIn(vectors, running);
  const messages = [...stated.messages, ...randomMessages(running, SEED, random)];
  const answers = messages.map(answerOf);
  const problems = [...stated.problems];
  const folder = mkdtempSync(join(tmpdir(), "pvspec-"));
  try {
    const stream = join(folder, "messages");
    writeFileSync(stream, streamOf(messages, running.kinds));
    for (const target of targets) {
      if (problems.length > 0) break;
      build(
        folder,
        target,
        programFor(
          running,
          header,
          includes(folder, target, artifact.path, changed ?? artifact.text),
        ),
      );
      problems.push(
        ...disagreements(messages, answers, run(folder, target, stream)).map(
          (p) => `${target.name}: ${p}`,
        ),
      );
    }
  } catch (e) {
    problems.push(String(e instanceof Error ? e.message : e));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    stated: stated.messages.length,
    random,
    encoded: answers.filter((a) => a.again).length,
    problems,
  };
}

/** Compares C and TypeScript for PV Calls and for the made-up protocols. */
export async function judge(
  { headers, compilation }: Subject,
  settings: Settings,
): Promise<Verdict> {
  const candidates: readonly (() => Candidate)[] = [
    () => ({ name: "pvcalls", compilation, header: headers.xen, random: settings.random }),
    () => ({ name: "demo", compilation: compileMadeUp("little"), random: settings.random / 5 }),
    () => ({ name: "demo", compilation: compileMadeUp("big"), random: settings.random / 5 }),
  ];
  const compared: Record<string, number> = {};
  const problems: string[] = [];
  for (const [i, c] of candidates.entries()) {
    if (problems.length > 0) break;
    const found = await compare(c(), settings.targets, i === 0 ? settings.vectors : undefined);
    const what = ["PV Calls", "a made-up protocol", "that in big-endian"][i];
    if (i === 0) compared.vectors = found.stated;
    compared[`random messages of ${what}, seed ${SEED}`] = found.random;
    compared[`messages of ${what} that both encode`] = found.encoded;
    problems.push(...found.problems);
  }
  return { compared: { ...compared, machines: settings.targets.length }, problems };
}

/** A subject with the text of a generated file changed. */
function withText(subject: Subject, path: string, change: (text: string) => string): Subject {
  const one = (a: Artifact): Artifact => (a.path === path ? { ...a, text: change(a.text) } : a);
  return {
    ...subject,
    compilation: { ...subject.compilation, artifacts: subject.compilation.artifacts.map(one) },
  };
}

const PVCALLS = "typescript/src/pvcalls.ts";
const typescript = (piece: RegExp, by: string) => (s: Subject) =>
  withText(s, PVCALLS, (t) => replace(t, piece, by));

export const agreement: Oracle = {
  name: "agreement",
  claim:
    "C programs that use the header for Xen, and the TypeScript package, find the same values " +
    "in the same bytes and make the same bytes of them, for every vector and for random " +
    "messages: on x86_64, on i386, and on s390x with its other byte order.",
  packages: PACKAGES,
  judge: (subject) =>
    judge(subject, {
      vectors: join(ROOT, "generated/data/vectors"),
      random: 100_000,
      targets: TARGETS,
    }),
  faults: {
    "an offset in the header is off by 4": (s) =>
      withHeader(s, "xen", (h) => replace(h, "uint32_t flags;", "uint32_t flags, other;")),
    "a field of the header is wider": (s) =>
      withHeader(s, "xen", (h) => replace(h, "uint8_t reuse;", "uint16_t reuse;")),
    "a command of the header has another number": (s) =>
      withHeader(s, "xen", (h) => replace(h, /(#define PVCALLS_POLL +)6/, "$19")),
    "the header is wrong on i386 only": (s) =>
      withHeader(s, "xen", (h) =>
        replace(
          h,
          "uint32_t backlog;",
          "\n#ifdef __i386__\nuint8_t first[4];\n#endif\nuint32_t backlog;",
        ),
      ),
    "the header is wrong on big-endian machines only": (s) =>
      withHeader(s, "xen", (h) =>
        replace(
          h,
          "uint32_t backlog;",
          "\n#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__\nuint8_t first[4];\n#endif\n" +
            "uint32_t backlog;",
        ),
      ),
    "TypeScript reads a field in the wrong byte order": typescript(
      /port: view\.getUint16\(at \+ 2, false\)/,
      "port: view.getUint16(at + 2, true)",
    ),
    "TypeScript reads a field at another offset": typescript(
      /evtchn: view\.getUint32\(at \+ 56, true\)/,
      "evtchn: view.getUint32(at + 60, true)",
    ),
    "TypeScript writes a field at another offset": typescript(
      /view\.setUint32\(at \+ 16, value\.backlog, true\)/,
      "view.setUint32(at + 20, value.backlog, true)",
    ),
    "TypeScript reads too short an open end": typescript(/1 << length : 512/, "1 << length : 256"),
  },
};
