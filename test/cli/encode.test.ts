import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { protocols, type RecordDescription } from "../../generated/typescript/src/messages.ts";
import { build } from "../../generator/cli/message/build.ts";
import { givenArguments, givenMessages } from "../../generator/cli/message/given.ts";
import { jsonOf } from "../../generator/cli/message/json.ts";
import { rowsOf } from "../../generator/cli/message/rows.ts";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { printDiagnostics } from "../../generator/diagnostics/print.ts";
import { PVSPEC, pvspec, pvspecReads } from "../support/cli.ts";
import { ROOT } from "../support/files.ts";
import { pages, requests, responses } from "../support/messages.ts";
import { temporaryFolder } from "../support/spec.ts";
import { builtTree, expectFindings } from "../support/tree.ts";
import { REQUESTS, RESPONSES } from "../typescript/vectors.ts";

const FIELDS = [
  "req_id=2",
  "id=0x10",
  "addr.family=AF_INET",
  "addr.port=80",
  "addr.address=127.0.0.1",
  "len=16",
  "flags=0",
  "ref=0x102",
  "evtchn=7",
];
const CONNECT = REQUESTS[1]?.[0] ?? "";
const here = async (...args: readonly string[]) =>
  await pvspec(ROOT, "--root", ROOT, "encode", ...args);
const digits = (text: string) => text.replace(/\s/g, "");

/** FIELDS with some changed. */
const changed = (...changes: readonly string[]) =>
  FIELDS.map((f) => changes.find((c) => c.split("=")[0] === f.split("=")[0]) ?? f);

describe("encode", () => {
  it("prints the bytes in groups of eight", async () => {
    const lines = `${(CONNECT.replace(/ /g, "").match(/.{1,32}/g) ?? [])
      .map((l) => (l.match(/../g) ?? []).join(" "))
      .join("\n")}\n`;
    expect(await pvspec(temporaryFolder(), "encode", "connect.request", ...FIELDS)).toEqual({
      code: 0,
      stdout: lines,
      stderr: "",
    });
  });

  it.each([
    ["a permanent id", ["pvcalls.commands.connect.request", ...FIELDS]],
    [
      "the end of one, and the name of the command",
      ["commands.connect.request", "cmd=connect", ...FIELDS],
    ],
    ["its type", ["ConnectRequest", ...FIELDS]],
    ["the name of all requests, and a command", ["request", ...FIELDS, "cmd=connect"]],
    ["the number of a command", ["request", "cmd=1", ...FIELDS]],
    ["numbers for names", ["connect.request", ...changed("addr.family=2", "ref=258", "id=16")]],
  ])("knows a message by %s", async (_, args) => {
    const { code, stdout, stderr } = await here(...args);
    expect([stderr, code]).toEqual(["", 0]);
    expect(digits(stdout)).toBe(digits(CONNECT));
  });

  it("takes names of errors, lists, bytes, and commands that nobody knows", async () => {
    expect(
      digits((await here("connect.response", "req_id=2", "ret=ETIMEDOUT", "id=16")).stdout),
    ).toBe(digits(RESPONSES[1]?.[0] ?? ""));
    const unknown = RESPONSES[2]?.[0] ?? "";
    expect(
      digits(
        (await here("response", "cmd=99", "req_id=8", "ret=ENOTSUP", `bytes=${unknown}`)).stdout,
      ),
    ).toBe(digits(unknown));
    expect(digits((await here("indexes", "--zero", "ring_order=2", "ref=5,0x6,7,8")).stdout)).toBe(
      `${"00".repeat(128)}0200000005000000060000000700000008000000`,
    );
    const other = await here(
      "connect.request",
      ...FIELDS.filter((f) => !/\.(?:port|address)=/.test(f)).map((f) =>
        f.replace("AF_INET", "AF_INET6"),
      ),
      `addr.data=${"ab:".repeat(25)}cd`,
    );
    expect(digits(other.stdout).slice(32, 32 + 56)).toBe(`0a00${"ab".repeat(25)}cd`);
  });

  it("takes 0 for what is missing only if it is told so", async () => {
    expect(digits((await here("poll.request", "--zero", "id=1")).stdout)).toBe(
      `0000000006000000${"01".padEnd(16, "0")}${"00".repeat(48)}`,
    );
    const { stderr, code } = await here("connect.request", "req_id=1");
    expect(code).toBe(1);
    expect(stderr).toContain(
      "error PV648: `connect.request` needs 6 more: id, addr.family, len, flags, ref, evtchn",
    );
    expect(stderr).toMatch(
      /^addr\.family {2}16-bit number: AF_UNSPEC, AF_UNIX, AF_LOCAL, AF_INET, AF_INET6 {8}The address family/m,
    );
    expectFindings(
      await here("request", "--zero", "req_id=1"),
      "PV648: `request` needs 1 more: cmd",
      "command: socket, connect,",
    );
  });

  it("writes the bytes themselves with --raw", () => {
    const [node, ...program] = PVSPEC;
    const { stdout } = spawnSync(
      node,
      [...program, "encode", "--raw", "connect.request", ...FIELDS],
      { cwd: ROOT },
    );
    expect(stdout.toString("hex")).toBe(digits(CONNECT));
  });

  it.each(
    (
      [
        [
          changed("addr.port=70000"),
          "(arguments):1:64: error PV646: addr.port at byte 18: expected an integer from 0 to " +
            "65535, got 70000",
        ],
        [
          changed("addr.address=127.0.0.256"),
          "PV646: addr.address at byte 20: expected an IPv4 address",
        ],
        [changed("len=29"), "PV646: len at byte 44: expected <= 28, got 29"],
        [changed("id=0x10000000000000000"), "PV646: id at byte 8"],
        [changed("req_id=-1"), "PV646: req_id at byte 0"],
        [changed("req_id=1e3"), "PV647: req_id: `1e3` is not a number"],
        [changed("req_id=010"), "PV647: req_id: `010` is not a number"],
        [changed("req_id="), "(arguments):1:24: error PV647: req_id: `` is not a number"],
        [changed("req_id=9".padEnd(5000, "9")), "PV647"],
        [
          changed("addr.family=AF_INT"),
          "PV647: addr.family: `AF_INT` is not a number and not a name of one; did you mean " +
            "`AF_INET`?",
        ],
        [changed("addr.family=77"), "PV665: `connect.request` has no field `addr.port` to set"],
        [
          [...FIELDS, "adr.port=1"],
          "PV665: `connect.request` has no field `adr.port` to set; did you mean `addr.port`?",
        ],
        [
          [...FIELDS, "addr=1"],
          "PV666: `connect.request` has no field `addr` to set: it is a record",
        ],
        [[...FIELDS, "__proto__=1", "constructor=2"], "has no field `__proto__` to set"],
        [[...FIELDS, "len=16"], "PV661: `len` is set twice"],
        [[...FIELDS, "=1"], "PV660: `=1` sets no field"],
        [[...FIELDS, "cmd=poll"], "PV646: cmd at byte 4"],
        [[...FIELDS, "x\u202e\n=1"], "x\\u{202e}\\n"],
      ] as readonly (readonly [readonly string[], string])[]
    ).map(([args, text]) => [text, args] as const),
  )("is refused: %s", async (text, args) =>
    expectFindings(await here("connect.request", ...args), text),
  );

  it("says which messages there are, and which commands", async () => {
    expectFindings(
      await here("conect.request"),
      "(arguments):1:1: error PV643: there is no message or record `conect.request`; did you " +
        "mean `connect.request`?",
    );
    expectFindings(
      await here("request", "cmd=conect"),
      "PV664: cmd: there is no command `conect`; did you mean `connect`?",
      "or a number",
    );
    expectFindings(await here("connect"), "PV643");
    expect((await here("-", "a=1")).code).toBe(2);
  });

  it("makes messages of the tree that is named", async () => {
    const tree = async (...args: readonly string[]) =>
      await pvspec(ROOT, "--root", root, "encode", ...args);
    const root = await builtTree();
    expect((await tree("sample.request", "req_id=10", "sensor=3", "unit=turns")).stdout).toBe(
      "0a 00 02 03 03 00 00 00 00 00 00 00\n",
    );
    expect((await tree("timestamp", "seconds=1", "nanoseconds=2")).stdout).toBe(
      "00 00 00 00 00 00 00 01 00 00 00 02 00 00 00 00\n",
    );
    expectFindings(
      await tree("timestamp", "seconds=1", "nanoseconds=1000000000"),
      "PV646: nanoseconds at byte 8",
    );
    expectFindings(await tree("connect.request"), "PV643");
  });
});

const everything = protocols.flatMap((p) => [
  ...p.messages.flatMap((m) => [m, ...(m.commands?.messages ?? [])]),
  ...p.records,
]);
const named = (name: string) => everything.find((r) => r.name === name) as RecordDescription;

describe("what decode --json prints is encoded to the same bytes", () => {
  it("through pipes, many messages at a time", async () => {
    const bytes = [...REQUESTS, ...REQUESTS].map(([d]) => digits(d)).join("");
    const decoded = await pvspec(ROOT, "decode", "--json", "--message", "request", bytes);
    expect(decoded.code).toBe(0);
    expect(digits(pvspecReads(decoded.stdout, ROOT, "encode", "-").stdout)).toBe(bytes);
  });

  it.each([
    ["[]", "PV663: this has no `message`"],
    ["{", "PV101"],
    [
      '[{"message": "poll.request", "value": {"id": 1, "id": 2}}]',
      "PV102: the key `id` is stated twice",
    ],
    [
      '[{"message": "poll.request", "value": {"id": [1], "req_id": null}}]',
      "(input):1:61: error PV662: `req_id` is neither a number",
    ],
    [
      '[{"message": "poll.request", "value": {"id": [1], "req_id": 1}}]',
      "PV659: id takes one value",
    ],
    [
      '[{"message": "poll.request", "value": {"id": "1", "req_id": 1.5}}]',
      "PV647: req_id: `1.5` is not a number",
    ],
    [`${"[".repeat(50_000)}`, "PV106"],
  ])("or refused: %.60s", (text, wanted) => {
    const diagnostics = new Diagnostics();
    for (const m of givenMessages({ file: "(input)", text }, diagnostics))
      build(named("poll.request"), m, false, diagnostics);
    expect(printDiagnostics(diagnostics.list, "pretty", new Map([["(input)", text]]))).toContain(
      wanted,
    );
  });

  it("or refused with an exit code", () =>
    expectFindings(
      pvspecReads("[]", ROOT, "encode", "-"),
      "(input):1:1: error PV663: this has no `message`",
    ));
});

describe("whatever a valid message is", () => {
  const CASES = [
    ["request", requests],
    ["response", responses],
    ["indexes", pages],
  ] as const;

  it.each(CASES)("%s: the rows of its table and its JSON make the same bytes", (name, values) => {
    const r = named(name);
    fc.assert(
      fc.property(values as fc.Arbitrary<object>, (value) => {
        const bytes = r.encode(value);
        const json = JSON.stringify([{ message: name, value: jsonOf(r, r.decode(bytes)) }]);
        const [given] = givenMessages({ file: "f", text: json }, new Diagnostics());
        const diagnostics = new Diagnostics();
        if (given) expect(r.encode(build(r, given, false, diagnostics).value)).toEqual(bytes);
        expect(diagnostics.list).toEqual([]);
        if ("cmd" in value && value.cmd === "unknown") return;
        const rows = rowsOf(r, { value: r.decode(bytes), bytes, at: 0, inside: "" }).filter(
          (row) => row.id !== undefined,
        );
        const elements = rows.filter((row) => row.name.startsWith("ref[")).map((row) => row.value);
        const words = [
          ...rows.filter((row) => !row.name.includes("[")).map((row) => `${row.name}=${row.value}`),
          ...(elements.length > 0 ? [`ref=${elements.join(",")}`] : []),
        ];
        const args = givenArguments(
          name,
          words,
          { file: "f", text: [name, ...words].join(" ") },
          diagnostics,
        );
        expect(r.encode(build(r, args, false, diagnostics).value)).toEqual(bytes);
        expect(diagnostics.list).toEqual([]);
      }),
    );
  });

  it("no argument and no JSON makes it fail in another way than with a finding", () => {
    const word = fc.oneof(
      fc.string(),
      fc
        .tuple(
          fc.constantFrom("req_id", "cmd", "addr.family", "addr", "ref", "bytes", "number"),
          fc.string(),
        )
        .map((p) => p.join("=")),
    );
    fc.assert(
      fc.property(fc.array(word), fc.boolean(), fc.json(), (words, zero, json) => {
        const diagnostics = new Diagnostics();
        const args = givenArguments(
          "request",
          words,
          { file: "f", text: ["request", ...words].join(" ") },
          diagnostics,
        );
        build(named("request"), args, zero, diagnostics);
        for (const m of givenMessages(
          { file: "f", text: `{"message": "x", "value": ${json}}` },
          diagnostics,
        ))
          build(named("indexes"), m, zero, diagnostics);
      }),
    );
  });
});
