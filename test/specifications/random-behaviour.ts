import { type Chance, described, type Tree } from "./chance.ts";

const ERRORS = ["EIO", "EINVAL", "ENOMEM", "EAGAIN", "EWOULDBLOCK", "EOPNOTSUPP", "ENOTSUP"];

/** Two machines: one of two sides, one with states of its own. */
export function machines(c: Chance): Tree {
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

/** Errors, what the sides agree on, what is known of implementations, and history. */
export function about(c: Chance): Tree {
  return {
    errors: {
      wire: described(c, {
        type: "int32",
        sign: "negative",
        system: c.pick(["linux", "xen", "freebsd"]),
        names: ERRORS.slice(0, c.number(1, 6)),
        ...(c.once(2) && { success: 0 }),
        ...(c.once(4) && { numbers: { EIO: 500 } }),
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
          ...(c.once(2) && { constants: { depth: -c.number(0, 9) } }),
          ...(c.once(2) && { states: [{ sees: ["Closing", "Closed"], does: c.text() }] }),
          ...(c.once(2) && {
            engine: [{ own: ["Connected"], target: ["Closed"], step: c.text() }],
          }),
          ...(c.once(2) && { does: { open: [c.text(), c.text()] }, errors: { EIO: c.text() } }),
        },
      },
    }),
    ...(c.once(2) && {
      drafts: { A: [c.text(), c.text()], "2": [c.text()] },
      reviews: { point: { draft: "A", by: c.text(), raised: c.text(), outcome: c.text() } },
    }),
    ...(c.once(2) && {
      questions: { why: { about: "machines.connection", asks: c.text(), proposal: c.text() } },
    }),
    ...(c.once(2) && { statements: { purpose: { one: c.text(), two: c.text() } } }),
    ...(c.once(2) && { history: [{ date: "2026-01-02", what: c.text(), commit: "0123456789ab" }] }),
  };
}
