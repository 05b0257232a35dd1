import { type Chance, described, type Tree } from "./chance.ts";
import { echoesOf, fields, type Known } from "./random-layouts.ts";
import { ROLES } from "./random-nodes.ts";

/** What a command on any channel may have. */
const behaviour = (c: Chance): Tree => ({
  ...(c.once(3) && { posix: "connect", errors: { posix: "connect", never: ["EINTR"] } }),
  ...(c.once(4) && { answered: c.text(), effect: c.text() }),
  ...(c.once(4) && { needs: { ready: c.text() } }),
  ...(c.once(5) && { "valid-in": ["idle", "Connected"] }),
  ...(c.once(3) && {
    steps: [
      { actor: "frontend", do: c.text(), ...(c.once(2) && { if: c.text() }) },
      { actor: "backend", do: c.text(), barrier: c.pick(["full", "read", "write"]) },
      { actor: "helper", do: c.text(), writes: "nodes.backend.feature" },
    ],
  }),
  ...(c.once(5) && { timeout: { ms: c.number(1, 9000), doc: c.text() } }),
  ...(c.once(5) && { rules: { always: c.text() } }),
});

/** Commands of the ring, and the room that the longest message of each kind needs. */
export function ringCommands(c: Chance, names: readonly string[], records: readonly Known[]) {
  let room = 8;
  const part = (made: { readonly fields: Tree; readonly size: number }) => {
    room = Math.max(room, made.size);
    return made.fields;
  };
  const commands = Object.fromEntries(
    names.map((name, i) => {
      const request = c.once(3) ? undefined : part(fields(c, `q${i}_`, 4, records));
      const echoes = request ? echoesOf(c, `commands.${name}.request`, request) : [];
      const response = c.once(3) ? undefined : part(fields(c, `s${i}_`, 2, records, echoes));
      return [
        name,
        described(c, {
          on: "ring",
          ...(request && { request }),
          ...(response && { response }),
          ...behaviour(c),
        }),
      ];
    }),
  );
  return { commands, room };
}

/** Commands of the mailboxes: `pick-up` and `put_down` by words, `sweep` and `rest` by numbers. */
function mailCommands(c: Chance): Tree {
  const parameter = () => described(c, { value: c.pick(["pair", "made", "uint32", "words"]) });
  const outcomes = (answer: string): Tree => ({
    well: described(c, { answer, ...(c.once(2) && { result: c.pick(["pair", "made", "int32"]) }) }),
    ...(c.once(2) && { badly: described(c, { words: ["no room", "a | b"], "seen-as": c.text() }) }),
    ...(c.once(2) && { never: described(c, { silent: true, reaction: c.text() }) }),
  });
  const command = (on: string, answer: string | undefined): Tree =>
    described(c, {
      on,
      ...(c.once(2) && { request: { parameter: parameter() } }),
      ...(answer !== undefined && c.once(2) && { outcomes: outcomes(answer) }),
      ...behaviour(c),
    });
  return {
    "pick-up": command("mailbox", "picked"),
    put_down: command("mailbox", "put"),
    sweep: command("jobs", undefined),
    rest: command("jobs", undefined),
  };
}

const ring = (c: Chance): Tree =>
  described(c, {
    kind: "slot-ring",
    level: c.pick(["device", "queue"]),
    with: {
      region: "page",
      request: "request",
      response: "response",
      selector: "request.cmd",
      "matched-by": "request.id",
      ...(c.once(2) && { "notified-by": "nodes.frontend.event-channel" }),
    },
    ...(c.once(2) && { responses: c.text() }),
    ...(c.once(2) && { samples: { rsp_cons: [0, c.number(1, 9)], req_prod_private: [9] } }),
  });

const mailboxes = (c: Chance): Tree => ({
  mailbox: described(c, {
    kind: "xenstore-mailbox",
    ...(c.once(2) && { level: "device" }),
    with: {
      command: "nodes.backend.order-cmd",
      answer: "nodes.backend.order-answer",
      ...(c.once(2) && { parameter: "nodes.backend.order-parameter" }),
      ...(c.once(2) && { result: "nodes.backend.order-parameter" }),
    },
    ...(c.once(2) && { rules: { one: c.text() } }),
  }),
  jobs: described(c, { kind: "xenstore-mailbox", with: { command: "nodes.backend.job-cmd" } }),
});

/** A pair of byte streams, and what its page of indexes holds. */
function stream(c: Chance): { readonly channel: Tree; readonly record: Tree } {
  return {
    channel: described(c, {
      kind: "byte-pair",
      level: "queue",
      with: { indexes: "indexes", order: "indexes.order", pages: "indexes.refs" },
      ...(c.once(2) && { samples: { order: [1, c.number(2, 9)] } }),
    }),
    record: described(c, {
      fields: {
        in_cons: { type: "ring_index", writer: "frontend", initial: 0 },
        in_prod: { type: "ring_index", writer: "backend" },
        in_error: { type: "result", writer: "backend" },
        gap: { pad: 52 },
        out_cons: { type: "ring_index", writer: "backend" },
        out_prod: { type: "ring_index", writer: "frontend" },
        out_error: { type: "result" },
        gap2: { pad: 52 },
        order: { type: "uint32", must: ["order <= channels.bytes.order_max"] },
        refs: { type: "grant_ref", count: "1 << order", grants: "page" },
      },
    }),
  };
}

/** A page of events, each of them a record. */
function events(c: Chance, event: Known): { readonly channel: Tree; readonly record: Tree } {
  return {
    channel: described(c, {
      kind: "event-page",
      with: { page: "event_page", events: "event_page.events", event: event.name },
    }),
    record: described(c, {
      fields: {
        in_cons: { type: "ring_index", writer: "frontend" },
        in_prod: { type: "ring_index", writer: "backend" },
        gap: { pad: 56 },
        events: { record: event.name, count: "channels.events.places", at: 64 },
      },
    }),
  };
}

/** Levels, regions, channels and commands of mailboxes, with the records that channels need. */
export function channels(c: Chance, known: readonly Known[]) {
  const mail = c.once(2);
  const bytes = c.once(3) ? stream(c) : undefined;
  const told = known.length > 0 && c.once(3) ? events(c, c.pick(known)) : undefined;
  const levels = {
    device: described(c, { index: "devid" }),
    queue: described(c, {
      under: "device",
      index: "queue",
      ...(c.once(2) && { first: 1 }),
      ...(c.once(2) && { count: c.pick([4, "three * 2", "nodes.frontend.order"]) }),
    }),
    lane: described(c, { under: "queue", index: "lane" }),
    ...(c.once(2) && {
      port: described(c, {
        members: {
          console: described(c, { index: 0, attributes: { colour: c.text() } }),
          rest: { index: 1, last: "n", doc: c.text() },
        },
      }),
    }),
    ...(c.once(2) && { socket: described(c, { label: "label", "created-by": ["commands.do_0"] }) }),
  };
  const page = described(c, {
    pages: c.number(1, 4),
    level: "device",
    access: c.pick(["read-only", "read-write"]),
    ...(c.once(2) && { "allocated-by": c.pick(ROLES), "initialised-by": c.pick(ROLES) }),
    ...(c.once(2) && { lifetime: c.text(), mapped: c.text() }),
  });
  return {
    records: {
      ...(bytes && { indexes: bytes.record }),
      ...(told && { event_page: told.record }),
    },
    sections: {
      levels,
      regions: { page, ...(bytes && { index_page: { pages: 1, holds: "indexes" } }) },
      channels: {
        ring: ring(c),
        ...(mail && mailboxes(c)),
        ...(bytes && { bytes: bytes.channel }),
        ...(told && { events: told.channel }),
        ...(c.once(3) && {
          pipe: described(c, { kind: "byte-stream", with: { transport: c.text() } }),
        }),
      },
    },
    commands: mail ? mailCommands(c) : {},
  };
}
