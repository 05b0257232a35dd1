import { describe, expect, it } from "vitest";
import { PLACEHOLDER, parseAuthor } from "../../generator/mail/author.ts";
import { headerValue } from "../../generator/mail/encode.ts";
import { mbox } from "../../generator/mail/message.ts";

const AUTHOR = { name: "A Person", address: "a@example.org" };
const parts = (text: string) => {
  const end = text.indexOf("\n\n");
  return { head: text.slice(0, end), body: text.slice(end + 2) };
};

/** Undoes the transfer encoding of a body. */
const decode = (body: string) =>
  Buffer.from(
    body
      .replace(/=\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, h: string) => String.fromCharCode(Number.parseInt(h, 16))),
    "latin1",
  ).toString("utf8");

describe("a message", () => {
  it("is an mbox with the headers that mail needs, and a text in plain ASCII as it is", () => {
    expect(mbox(AUTHOR, "[DOC v2] A", "text\n")).toBe(
      `From ${"0".repeat(40)} Mon Sep 17 00:00:00 2001
From: A Person <a@example.org>
Date: Mon, 17 Sep 2001 00:00:00 +0000
Subject: [DOC v2] A
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii
Content-Transfer-Encoding: 7bit

text
`,
    );
  });

  it("marks lines that would begin another message, as mboxrd does", () => {
    const { body } = parts(mbox(AUTHOR, "s", "From a\n>From b\n>>From c\nFrom: d\n From e\n"));
    expect(body).toBe(">From a\n>>From b\n>>>From c\nFrom: d\n From e\n");
  });

  it("cannot get a header from a subject or an author", () => {
    const { head } = parts(mbox(AUTHOR, "a\r\nBcc: everybody\n\nbody", "text"));
    expect(head.split("\n")).toHaveLength(7);
    expect(head).not.toMatch(/^Bcc/m);
    expect(parseAuthor("A\nBcc: x <a@example.org>")).toBeUndefined();
    expect(parseAuthor("A <a@example.org>\nBcc: x@example.org")).toBeUndefined();
  });

  it("encodes what is not ASCII, so that every line is", () => {
    const text = `Grüße = ${"x".repeat(100)}\nFrom ä \n${"€".repeat(40)}\n`;
    const mail = mbox(
      { name: "Jürgen Groß", address: "j@example.org" },
      `[DOC v2] ${"Übergröße ".repeat(6)}`,
      text,
    );
    expect(mail).toMatch(/^[\n\x20-\x7e]*$/);
    for (const line of mail.split("\n").slice(1)) expect(line.length).toBeLessThanOrEqual(84);
    const { head, body } = parts(mail);
    expect(head).toContain("Content-Transfer-Encoding: quoted-printable");
    for (const line of body.split("\n")) expect(line.length).toBeLessThanOrEqual(77);
    expect(decode(body.replace(/^>(?=>*From )/gm, ""))).toBe(text);
    const subject = /^Subject: (.*(?:\n .*)*)/m.exec(head)?.[1] ?? "";
    expect(
      subject
        .split("\n ")
        .map((w) =>
          Buffer.from(/^=\?UTF-8\?B\?(.*)\?=$/.exec(w)?.[1] ?? "", "base64").toString("utf8"),
        )
        .join(""),
    ).toBe(`[DOC v2] ${"Übergröße ".repeat(6)}`.trim());
  });

  it("keeps carriage returns and blanks at line ends, and breaks no character in two", () => {
    const text = `a\r\nb\rc ü \t\n\n${"ü".repeat(60)}\n`;
    const { body } = parts(mbox(AUTHOR, "s", text));
    expect(body).toMatch(/^(?:[\x20-\x7e]*[\x21-\x7e])?(?:\n(?:[\x20-\x7e]*[\x21-\x7e])?)*$/);
    expect(body).toContain("a=0D\nb=0Dc =C3=BC =09\n\n");
    expect(body.split("\n").filter((l) => /=C3=$|^=BC/.test(l))).toEqual([]);
    expect(decode(body)).toBe(text);
  });

  it("carries long lines, too", () => {
    const text = `${"y".repeat(3000)}\n`;
    const { body } = parts(mbox(AUTHOR, "s", text));
    expect(Math.max(...body.split("\n").map((l) => l.length))).toBeLessThanOrEqual(76);
    expect(decode(body)).toBe(text);
  });

  it("quotes names that are more than words", () => {
    expect(mbox({ name: 'A. "B" C', address: "a@example.org" }, "s", "t")).toContain(
      'From: "A. \\"B\\" C" <a@example.org>\n',
    );
    expect(headerValue("=?UTF-8?B?eA==?=")).toMatch(/^=\?UTF-8\?B\?PT9/);
  });
});

describe("an author", () => {
  it("is a name and an address", () => {
    expect(parseAuthor("Ann Other <ann@example.org>")).toEqual({
      name: "Ann Other",
      address: "ann@example.org",
    });
    expect(parseAuthor("Jürgen <j@example.org>")?.name).toBe("Jürgen");
    expect(parseAuthor(`${PLACEHOLDER.name} <${PLACEHOLDER.address}>`)).toEqual(PLACEHOLDER);
  });

  it.each([
    "",
    "ann@example.org",
    "<ann@example.org>",
    "... <a@b>",
    "Ann <ann>",
    "Ann <a@b> <c@d>",
    "Ann <a b@c>",
    "Ann ann@example.org",
  ])("is not %j", (text) => expect(parseAuthor(text)).toBeUndefined());
});
