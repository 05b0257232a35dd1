// What is changed in the pages after they were made, so that they need neither inline scripts nor
// inline styles: a policy in each page forbids both.
import { createHash } from "node:crypto";
import { parse, serialize } from "parse5";

/** What a page may load and do: its own files only. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** @param {any} node @returns {Generator<any>} */
function* elements(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elements(child);
  }
}

/** @param {any} element @param {string} name */
const attribute = (element, name) => element.attrs.find((a) => a.name === name);

/**
 * A page under the policy. Inline scripts become files, which `script` is told of; it gives their
 * addresses. Throws where a page has a style or a handler that the policy would stop.
 * @param {string} html
 * @param {(name: string, text: string) => string} script
 */
export function hardened(html, script) {
  const document = parse(html);
  for (const element of elements(document)) {
    for (const { name } of element.attrs)
      if (/^on/.test(name)) throw new Error(`an element has the handler ${name}`);
    const style = attribute(element, "style");
    if (style) {
      if (style.value.replace(/[\s;]/g, "") !== "display:none")
        throw new Error(`an element has the style ${style.value}`);
      style.name = "class";
      style.value = "not-displayed";
    }
    if (element.tagName === "style") throw new Error("a page has a style of its own");
    if (element.tagName === "head") element.childNodes.unshift(...policyIn(element));
    const type = attribute(element, "type")?.value ?? "";
    if (element.tagName === "script" && !attribute(element, "src") && !/json$/.test(type)) {
      const text = element.childNodes.map((c) => c.value).join("");
      const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
      element.childNodes = [];
      element.attrs.push({ name: "src", value: script(`inline.${hash}.js`, text) });
    }
  }
  return serialize(document);
}

/** @param {any} head */
function policyIn(head) {
  const [meta] = parse(`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`)
    .childNodes.flatMap((n) => [...elements(n)])
    .filter((n) => n.tagName === "meta");
  return meta ? [{ ...meta, parentNode: head }] : [];
}

/** A text as it stands in HTML. @param {string} text */
export const escaped = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
