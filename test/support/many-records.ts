import type { SourceFile } from "../../generator/index.ts";

const HEADER = `protocol: { name: many, title: Many, stage: design, byte-order: little,
    imports: [xen],
    doc: Many records. }
c: { prefix: many, version-macro: MANY_VERSION }
outputs:
  xen: { license: MIT, holders: [Somebody] }
  linux: { license: MIT, holders: [Somebody] }
`;

const record = (i: number) => `  r${i}:
    doc: Record ${i}.
    fields:
      first: { type: uint32, doc: the first }
      rest: { type: uint16, count: 2, doc: the rest }
`;

/** A protocol called `many` with so many records. */
export const manyRecords = (n: number): SourceFile[] => [
  { path: "spec/many/protocol.yaml", text: HEADER },
  {
    path: "spec/many/records.yaml",
    text: `records:\n${Array.from({ length: n }, (_, i) => record(i)).join("")}`,
  },
];
