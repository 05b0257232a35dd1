import { describe, expect, it } from "vitest";
import { protocols } from "../../generated/typescript/src/messages.ts";
import { findMessage } from "../../generator/cli/message/find.ts";
import { guess } from "../../generator/cli/message/guess.ts";
import { Unreadable, valueIn } from "../../generator/cli/message/parse.ts";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { startOf } from "../../generator/diagnostics/span.ts";

const span = startOf("(arguments)");

/** What is found: codes and messages. */
function found(work: (diagnostics: Diagnostics) => void): string[] {
  const diagnostics = new Diagnostics();
  work(diagnostics);
  return diagnostics.list.map((d) => `${d.code}: ${d.message}`);
}

describe("messages of a tree", () => {
  it("of two protocols with one name are told apart by their ids", () => {
    const twice = [...protocols, ...protocols];
    expect(found((d) => findMessage("connect.request", twice, d, span))).toEqual([
      "PV654: `connect.request` can be 2 messages",
    ]);
  });

  it("have to be there before bytes can be one of them", () => {
    const bytes = { bytes: new Uint8Array(4), spanOf: () => span };
    expect(found((d) => guess(bytes, [], d))).toEqual([
      "PV657: no protocol of this tree has messages",
    ]);
  });

  it("take whole bytes in a field of bytes", () => {
    const field = { name: "raw", kind: "bytes", id: "", doc: "", offset: 0, size: 2 } as const;
    const read = (text: string) => valueIn(field, { text, span, key: span });
    expect(read("00:ff")).toEqual(Uint8Array.of(0, 255));
    const refused = found((d) => {
      try {
        read("00f");
      } catch (e) {
        if (e instanceof Unreadable) e.report("raw", span, d);
      }
    });
    expect(refused).toEqual([
      "PV658: raw: `00f` is not a whole number of bytes in hexadecimal digits",
    ]);
  });
});
