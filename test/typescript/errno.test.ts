import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as e from "../../generated/typescript/src/errno.ts";

const {
  Wire,
  isErrorName,
  isKnownLocal,
  isKnownWire,
  localToName,
  localToWire,
  nameToLocal,
  nameToWire,
  wireToLocal,
  wireToName,
  ...rest
} = e;
const systems: Readonly<Record<string, e.System>> = rest;
const names = Object.entries(Wire) as [e.ErrorName, number][];

it("there are many systems", () => expect(Object.keys(systems).length).toBeGreaterThan(10));

describe.each(Object.entries(systems))("%s", (name, system) => {
  it.each(names)("%s becomes a number and comes back", (error, wire) => {
    expect(nameToWire(error)).toBe(wire);
    expect(nameToWire(wireToName(wire))).toBe(wire);
    const own = system[error];
    if (own === undefined) return;
    expect(nameToLocal(error, system)).toBe(own);
    // Where a system gives both names one number, the preferred one is sent.
    const twin = error === "ENOTSUP" && own === system.EOPNOTSUPP;
    expect(localToWire(own, system)).toBe(twin ? Wire.EOPNOTSUPP : wire);
    expect(nameToWire(localToName(own, system))).toBe(localToWire(own, system));
  });

  it("has a number for each one on the wire, as far as it has the fallback", () => {
    for (const [, wire] of names)
      if (wireToLocal(wire, system) === undefined) expect(name).toBe("winsock");
  });

  it("takes any number", () => {
    const known = new Set<number>([0, ...Object.values(Wire)]);
    fc.assert(
      fc.property(
        fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-4095, -512, Number.NaN)),
        (n) => {
          wireToLocal(n, system);
          expect(isKnownWire(n) || wireToName(n) === "EIO").toBe(true);
          expect(isKnownLocal(n, system) || localToName(n, system) === "EIO").toBe(true);
          return known.has(localToWire(n, system));
        },
      ),
    );
  });
});

it("the preferred one of names that share a number is given, else the fallback", () => {
  expect([-11, -35, -95, -524, 0, -111, 5].map(wireToName)).toEqual([
    "EAGAIN",
    "EDEADLK",
    "EOPNOTSUPP",
    "ENOTSUP",
    undefined,
    "EIO",
    "EIO",
  ]);
  expect([
    nameToLocal("toString", e.linux),
    nameToWire("__proto__"),
    nameToWire(undefined),
  ]).toEqual([5, -5, 0]);
});

it.each<[string, number | undefined, number | undefined]>([
  ["EAGAIN on FreeBSD", wireToLocal(-11, e.freebsd), 35],
  ["EAGAIN on WinSock, which has only the other name", wireToLocal(-11, e.winsock), 10035],
  ["EDEADLK on SPARC", wireToLocal(-35, e.sparc), 78],
  ["ENOTSUP in Xen, which lacks it", wireToLocal(-524, e.xen), 95],
  ["ENODATA on FreeBSD, which lacks it", wireToLocal(-61, e.freebsd), 5],
  ["the fallback on WinSock, which lacks it", wireToLocal(-5, e.winsock), undefined],
  ["EWOULDBLOCK of Windows", localToWire(140, e.wincrt), -11],
  ["EDEADLOCK of SPARC", localToWire(108, e.sparc), -35],
  ["95 of Linux", localToWire(95, e.linux), -95],
  ["86 of NetBSD", localToWire(86, e.netbsd), -524],
])("%s", (_, found, wanted) => expect(found).toBe(wanted));

it("tells what the table lacks from what is the fallback itself", () => {
  expect([-5, 0, -524, -111, 5, Number.NaN].map(isKnownWire)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
  expect(["EIO", "ENOTSUP", "ECONNREFUSED", "toString", ""].map(isErrorName)).toEqual([
    ...[true, true],
    ...[false, false, false],
  ]);
  expect([5, 0, 11, 61, -110].map((n) => isKnownLocal(n, e.freebsd))).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
  expect(isKnownLocal(61, e.linux)).toBe(true);
});

it("says in types which systems lack the fallback", () => {
  expectTypeOf(wireToLocal(-1, e.linux)).toEqualTypeOf<number>();
  expectTypeOf(wireToLocal(-1, e.winsock)).toEqualTypeOf<number | undefined>();
});
