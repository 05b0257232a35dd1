import { expect, it } from "vitest";
import { answersTo, belongs, understood } from "../../generator/site/asking.ts";
import { pagesOf } from "../../generator/site/pages.ts";
import { compileOurs } from "../support/spec.ts";

const { sources, artifacts } = compileOurs();
const place = () => ({ width: 0, height: 0, boxes: [], arrows: [] });
const page = pagesOf(sources, { stated: new Map(), place, artifacts, oracles: {} }).find(
  (p) => p.template === "errors",
);
const data = page?.template === "errors" ? page.data : undefined;
if (!data) throw new Error("there is no page on errors");

/** What is said of a question, place by place. */
const said = (question: string) =>
  Object.fromEntries(answersTo(understood(question, data), data).map((a) => [a.place, a.says]));
const rows = (question: string) =>
  data.names.filter((n) => belongs(n, understood(question, data))).map((n) => n.name);

it("a number is answered for the wire and for every system, also where it is nothing", () => {
  const answers = said("-97");
  expect(answers["the wire (pvcalls wire)"]).toBe("EAFNOSUPPORT");
  expect(answers.Linux).toBe("EAFNOSUPPORT");
  expect(answers.FreeBSD).toBe("no name of the registry");
  expect(said("0x61").Linux).toBe("EAFNOSUPPORT");
  expect(said("0")["the wire (pvcalls wire)"]).toBe("success");
  expect(said("111")["the wire (pvcalls wire)"]).toBe("no error has this number");
  expect(said("111").Linux).toBe("ECONNREFUSED");
});

it("a system narrows the answer to itself, and a word leaves the names that have it", () => {
  expect(said("errno 47 freebsd")).toEqual({ FreeBSD: "EAFNOSUPPORT" });
  expect(rows("47 freebsd")).toEqual(["EAFNOSUPPORT"]);
  expect(rows("afno")).toEqual(["EAFNOSUPPORT"]);
  expect(rows("")).toHaveLength(data.names.length);
});
