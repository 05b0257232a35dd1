/// <reference lib="dom" />
import type { Page } from "playwright-core";
import type { Wish } from "../../../site/src/tools/wish.ts";

/** What the page of the decoder shows of a question. */
export interface ShownMessage {
  /** Cells of the first message that is open: byte, size, field, value, meaning. */
  readonly rows: readonly (readonly string[])[];
  readonly refused: string;
  readonly findings: readonly string[];
  /** The bytes that are marked as wrong, by number. */
  readonly marked: readonly number[];
  readonly problems: string;
  /** Milliseconds from the question to the answer. */
  readonly time: number;
}

/** What the page of the encoder shows of a wish. */
export interface ShownBytes {
  /** Two digits a byte; empty if there are none. */
  readonly digits: string;
  /** The struct of C; empty if there is none. */
  readonly struct: string;
  /** What is wrong, each with its field, or with nothing before it. */
  readonly problems: readonly string[];
}

/** Asks the page of the decoder by its address, one question after the other. */
export const askDecoder = (
  page: Page,
  questions: readonly { readonly message: string; readonly bytes: string }[],
): Promise<ShownMessage[]> =>
  page.evaluate(async (all) => {
    const one = <T extends Element>(selector: string) => document.querySelector<T>(selector);
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((e) => e.textContent ?? "");
    const shown: ShownMessage[] = [];
    for (const { message, bytes } of all) {
      const start = performance.now();
      const hash = `#message=${message}&bytes=${bytes}`;
      if (location.hash !== hash) {
        const moved = new Promise((done) => addEventListener("hashchange", done, { once: true }));
        location.hash = hash;
        await moved;
      }
      for (;;) {
        const text = one<HTMLTextAreaElement>("textarea")?.value.replace(/\s/g, "");
        const shows = text === bytes && one<HTMLSelectElement>("select")?.value === message;
        // The code of the tools may not have been there before.
        if (shows && one(".problems")) break;
        if (performance.now() > start + 10_000) throw new Error(`nothing shows ${message}`);
        await new Promise((done) => setTimeout(done, 0));
      }
      const first = ".message";
      shown.push({
        rows: [...(one(first)?.querySelectorAll("table.fields tbody tr") ?? [])].map((row) =>
          [...row.children].map((cell) => cell.textContent ?? ""),
        ),
        refused: one(`${first} .refused`)?.textContent ?? "",
        findings: texts(`${first} .findings li`),
        marked: [...(one(first)?.querySelectorAll("td.wrong") ?? [])].map((cell) =>
          Number(cell.getAttribute("data-byte")),
        ),
        problems: texts(".problems").join(" "),
        time: performance.now() - start,
      });
    }
    return shown;
  }, questions);

/** Fills the form of the encoder by its address, once for each wish. */
export const askEncoder = (
  page: Page,
  wishes: readonly { readonly wish: Wish; readonly hash: string }[],
): Promise<ShownBytes[]> =>
  page.evaluate(async (all) => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? "";
    const shown: ShownBytes[] = [];
    for (const { wish, hash } of all) {
      const start = performance.now();
      if (location.hash !== hash) {
        const moved = new Promise((done) => addEventListener("hashchange", done, { once: true }));
        location.hash = hash;
        await moved;
      }
      const fields = () => [...document.querySelectorAll<HTMLElement>(".asked")];
      const nameOf = (field: HTMLElement) => field.querySelector("label")?.textContent ?? "";
      for (;;) {
        const message = document.querySelector<HTMLSelectElement>("select")?.value;
        const filled = fields().every(
          (f) => f.querySelector("input")?.value === (wish.fields[nameOf(f)] ?? ""),
        );
        if (message === wish.message && filled && fields().length > 0) break;
        if (performance.now() > start + 10_000) throw new Error(`nothing shows ${hash}`);
        await new Promise((done) => setTimeout(done, 0));
      }
      shown.push({
        digits: text("pre.digits").replace(/\s/g, ""),
        struct: document.querySelectorAll("pre.array")[1]?.textContent ?? "",
        problems: [
          ...fields().flatMap((f) => {
            const problem = f.querySelector(".refused")?.textContent;
            return problem ? [`${nameOf(f)}: ${problem}`] : [];
          }),
          ...[...document.querySelectorAll("p.refused")].map((p) => p.textContent ?? ""),
        ],
      });
    }
    return shown;
  }, wishes);

/** Puts texts into the box of the decoder, one after the other; gives the milliseconds of each. */
export const paste = (page: Page, texts: readonly string[]): Promise<number[]> =>
  page.evaluate(async (all) => {
    const box = document.querySelector("textarea");
    while (!document.querySelector(".problems")) await new Promise((done) => setTimeout(done, 20));
    const put = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
    const times: number[] = [];
    for (const text of all) {
      const start = performance.now();
      put?.call(box, text);
      box?.dispatchEvent(new Event("input", { bubbles: true }));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 0));
    }
    return times;
  }, texts);
