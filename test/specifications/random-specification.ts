import { stringify } from "yaml";
import type { Chance, Tree } from "./chance.ts";
import { described, fields, type Known, valueSets } from "./random-layouts.ts";

const ERRORS = ["EIO", "EINVAL", "ENOMEM", "EAGAIN", "EWOULDBLOCK", "EOPNOTSUPP", "ENOTSUP"];
const ROLES = ["frontend", "backend", "toolstack"];

/** What is in the list of faults that are being mended elsewhere; set to have it made as well. */
const WITH = { commandsWithoutParts: false };

function commands(c: Chance, names: readonly string[], records: readonly Known[]) {
  let room = 8;
  const part = (prefix: string, most: number) => {
    const made = fields(c, prefix, most, records);
    room = Math.max(room, made.size);
    return made.fields;
  };
  const made = Object.fromEntries(
    names.map((name, i) => {
      const without = WITH.commandsWithoutParts && c.once(3);
      return [
        name,
        described(c, {
          on: "ring",
          ...(!without && { request: part(`q${i}_`, 4), response: part(`s${i}_`, 2) }),
          ...(c.once(3) && { posix: "connect", errors: { posix: "connect", never: ["EINTR"] } }),
          ...(c.once(4) && { answered: c.text(), effect: c.text() }),
          ...(c.once(4) && { needs: { ready: c.text() } }),
          ...(c.once(3) && {
            steps: [
              { actor: "frontend", do: c.text(), ...(c.once(2) && { if: c.text() }) },
              { actor: "backend", do: c.text(), barrier: c.pick(["full", "read", "write"]) },
            ],
          }),
          ...(c.once(5) && { timeout: { ms: c.number(1, 9000), doc: c.text() } }),
          ...(c.once(5) && { rules: { always: c.text() } }),
        }),
      ];
    }),
  );
  return { commands: made, room };
}

function nodes(c: Chance): Tree {
  const node = (of: Tree) =>
    described(c, {
      writer: c.once(4) ? ["frontend", "toolstack"] : c.pick(ROLES),
      readers: c.once(4) ? ROLES : [c.pick(ROLES)],
      when: c.text(),
      ...(c.once(3) && { absent: c.text() }),
      ...(c.once(5) && { lifetime: c.text() }),
      ...(c.once(5) && { unit: "page" }),
      ...of,
    });
  return {
    frontend: {
      state: node({ value: "state_number", values: "xenbus_state" }),
      "ring-ref": node({ value: "grant_ref", grants: "page" }),
      order: node({ value: "uint32", must: [`order <= ${c.number(1, 20)}`] }),
      choice: node({ value: c.pick(["either", "words", "pair", "many", "decimal_bool"]) }),
      "queue-ref": node({ name: "queue-{queue}/ref", level: "queue", value: "grant_ref" }),
    },
    backend: {
      state: node({ value: "state_number", values: "xenbus_state" }),
      feature: node({
        value: "uint32",
        words: { none: described(c, { is: 0 }), ...(c.once(2) && { all: { is: 7 } }) },
      }),
      "max-order": node({ value: "uint32" }),
    },
  };
}

function machines(c: Chance): Tree {
  const change = (of: Tree) =>
    described(c, {
      ...(c.once(2) && { event: c.text() }),
      ...(c.once(2) && { does: [c.text(), c.text()] }),
      ...of,
    });
  return {
    connection: described(c, {
      values: "xenbus_state",
      sides: { frontend: "nodes.frontend.state", backend: "nodes.backend.state" },
      initial: "Initialising",
      final: "Closed",
      transitions: {
        up: change({ actor: "frontend", from: "Initialising", to: "Connected" }),
        follow: change({
          actor: "backend",
          from: "Initialising",
          to: "Connected",
          needs: { frontend: ["Connected"] },
          writes: ["nodes.backend.feature"],
        }),
        down: change({
          actor: "toolstack",
          side: ["frontend", "backend"],
          from: ["Initialising", "Connected"],
          to: "Closed",
        }),
      },
    }),
    task: described(c, {
      states: { idle: described(c, {}), busy: described(c, {}), gone: {} },
      initial: "idle",
      final: "gone",
      transitions: {
        start: change({ actor: "frontend", from: "idle", to: "busy" }),
        stop: change({ actor: "backend", from: ["idle", "busy"], to: "gone" }),
      },
    }),
  };
}

function about(c: Chance): Tree {
  return {
    errors: {
      wire: described(c, {
        type: "int32",
        sign: "negative",
        system: c.pick(["linux", "xen", "freebsd"]),
        names: ERRORS.slice(0, c.number(1, 6)),
        ...(c.once(2) && { fallback: { name: "EIO", doc: c.text() } }),
      }),
      ...(c.once(2) && { use: described(c, { of: "wire", never: ["EIO"], doc: c.text() }) }),
    },
    ...(c.once(2) && {
      negotiations: {
        orders: described(c, {
          offer: "nodes.backend.max-order",
          choice: "nodes.frontend.order",
          rule: c.text(),
          ...(c.once(2) && { absent: c.text() }),
        }),
      },
    }),
    ...(c.once(2) && {
      procedures: {
        work: described(c, {
          steps: [
            { actor: "frontend", do: c.text() },
            { actor: "backend", do: c.text(), "waits-ms": 5, "on-timeout": c.text() },
          ],
        }),
      },
    }),
    ...(c.once(2) && {
      implementations: {
        driver: {
          title: "A driver",
          side: c.pick(["frontend", "backend"]),
          source: "driver.c",
          version: "1",
          support: "Supported",
          deviations: c.once(2) ? {} : { late: { from: "machines.connection", does: c.text() } },
          ...(c.once(2) && { hazards: { slow: c.text() } }),
        },
      },
    }),
    ...(c.once(2) && {
      questions: { why: { about: "machines.connection", asks: c.text(), proposal: c.text() } },
    }),
    ...(c.once(2) && { statements: { purpose: { one: c.text(), two: c.text() } } }),
    ...(c.once(2) && { history: [{ date: "2026-01-02", what: c.text(), commit: "0123456789ab" }] }),
  };
}

function channels(c: Chance): { readonly sections: Tree; readonly rings: Tree } {
  return {
    sections: {
      levels: {
        device: described(c, { index: "devid" }),
        queue: described(c, { under: "device", index: "queue", ...(c.once(2) && { first: 1 }) }),
      },
      regions: {
        page: described(c, {
          pages: c.number(1, 4),
          level: "device",
          access: c.pick(["read-only", "read-write"]),
        }),
      },
    },
    rings: {
      ring: described(c, {
        kind: "slot-ring",
        level: "device",
        with: {
          region: "page",
          request: "request",
          response: "response",
          selector: "request.cmd",
          "matched-by": "request.id",
        },
        ...(c.once(2) && { responses: c.text() }),
      }),
    },
  };
}

/** A specification made by chance, as YAML: every section, each with some of its keys. */
export function randomSpecification(c: Chance): string {
  const known: Known[] = [];
  const records: Record<string, Tree> = {};
  for (let i = 0; i < c.number(0, 3); i++) {
    const made = fields(c, "f", 5, known);
    records[`r${i}`] = described(c, {
      fields: made.fields,
      ...(c.once(4) && { rules: { same: c.text() } }),
    });
    known.push({ name: `r${i}`, size: made.size });
  }
  if (c.once(2))
    records.tail = {
      fields: {
        n: { type: "uint32", must: [`n <= ${c.number(1, 9)}`] },
        list: described(c, {
          type: c.pick(["uint32", "be16", "uint8"]),
          count: c.pick(["n", "2 * n", "1 << n"]),
        }),
      },
    };
  const names = Array.from({ length: c.number(1, 3) }, (_, i) => `do_${i}`);
  const asked = commands(c, names, known);
  const part = (role: string) => ({
    id: { type: "uint64" },
    cmd: { type: "uint32", values: "command" },
    ret: { type: "int32" },
    [role]: {
      variant: {
        by: "cmd",
        commands: role,
        size: asked.room,
        ...(c.once(3) && { otherwise: c.text() }),
      },
    },
  });
  const { sections, rings } = channels(c);
  const specification = {
    protocol: {
      name: "chance",
      title: c.pick(["Chance", "Chance: 100%, done"]),
      device: "chance",
      versions: c.once(2) ? ["1"] : ["1", "2"],
      imports: ["xen"],
      ...(c.once(2) && { follows: ["xenbus"] }),
      "byte-order": c.pick(["little", "big"]),
      doc: c.text(),
    },
    constants: {
      three: { is: 3 },
      more: described(c, {
        is: c.pick(["three * 2", "sizeof(request)", "1 << three"]),
        unit: "byte",
      }),
    },
    values: valueSets(c, names),
    texts: {
      either: described(c, { choice: [{ word: "none" }, { decimal: "uint32" }] }),
      words: { values: "word" },
      pair: { sequence: [{ low: { decimal: "uint8" } }, "-", { high: { hex: 4 } }] },
      many: { list: "either", separator: "," },
    },
    records: {
      ...records,
      request: { fields: part("request") },
      response: { fields: part("response") },
    },
    ...sections,
    channels: rings,
    commands: asked.commands,
    nodes: nodes(c),
    machines: machines(c),
    ...about(c),
    outputs: Object.fromEntries(
      ["xen", "linux", "qemu"]
        .slice(0, c.number(0, 3))
        .map((tree) => [tree, { license: "MIT", holders: ["2026 A Person"] }]),
    ),
    c: { prefix: "chance", "version-macro": "CHANCE_VERSION" },
  };
  return stringify(specification, { aliasDuplicateObjects: false });
}
