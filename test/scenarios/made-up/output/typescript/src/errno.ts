// Demo Device Protocol: error numbers on the wire and those of systems.
// Generated from spec/demo by pvspec. Change the specification, then run: npx pvspec build
import { type SystemErrors, type ErrorTable, nameOfWire, wireOfName, nameOfLocal, localOfName, hasName, hasWire, hasLocal } from "./runtime/errno.ts";

/**
 * The names and numbers of Xen, negated.
 *
 * `demo.errors.wire`
 */
export const Wire = {
  /** `demo.errors.wire.EIO` */
  EIO: -5,
  /** `demo.errors.wire.ENODEV` */
  ENODEV: -19,
  /** `demo.errors.wire.EINVAL` */
  EINVAL: -22,
  /** `demo.errors.wire.ENOMEM` */
  ENOMEM: -12,
  /** `demo.errors.wire.ENOSPC` */
  ENOSPC: -28,
  /** `demo.errors.wire.EROFS` */
  EROFS: -30,
  /** `demo.errors.wire.ERANGE` */
  ERANGE: -34,
  /** `demo.errors.wire.EBADMSG` */
  EBADMSG: -74,
  /** `demo.errors.wire.EOPNOTSUPP` */
  EOPNOTSUPP: -95,
} as const;

/** A name of the error table. */
export type ErrorName = keyof typeof Wire;

/** The error numbers of one system. It has no entry for a name that the system lacks. */
export type System = SystemErrors<ErrorName>;

const table: ErrorTable<ErrorName> = {
  success: 0,
  numbers: Wire,
  substitutes: {},
  fallback: "EIO",
};

/**
 * Linux. x86, Arm, RISC-V, IBM Z and every architecture without numbers of its own.
 *
 * Source: asm-generic headers of Linux 6.1.
 * Verified: by the tests.
 */
export const linux = {
  EIO: 5,
  ENODEV: 19,
  EINVAL: 22,
  ENOMEM: 12,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  EBADMSG: 74,
  EOPNOTSUPP: 95,
} as const satisfies System;

/**
 * Linux on Alpha.
 *
 * Source: headers of Linux 6.1.
 * Verified: by the tests.
 */
export const alpha = {
  EIO: 5,
  ENODEV: 19,
  EINVAL: 22,
  ENOMEM: 12,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  EBADMSG: 84,
  EOPNOTSUPP: 45,
} as const satisfies System;

/**
 * Linux on MIPS.
 *
 * Source: headers of Linux 6.1.
 * Verified: by the tests.
 */
export const mips = {
  EIO: 5,
  ENODEV: 19,
  EINVAL: 22,
  ENOMEM: 12,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  EBADMSG: 77,
  EOPNOTSUPP: 122,
} as const satisfies System;

/**
 * Linux on PA-RISC.
 *
 * Source: headers of Linux 6.1.
 * Verified: by the tests.
 */
export const parisc = {
  EIO: 5,
  ENODEV: 19,
  EINVAL: 22,
  ENOMEM: 12,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  EBADMSG: 67,
  EOPNOTSUPP: 223,
} as const satisfies System;

/**
 * Linux on POWER. As Linux but for EDEADLOCK.
 *
 * Source: headers of Linux 6.1.
 * Verified: by the tests.
 */
export const powerpc = {
  EIO: 5,
  ENODEV: 19,
  EINVAL: 22,
  ENOMEM: 12,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  EBADMSG: 74,
  EOPNOTSUPP: 95,
} as const satisfies System;

/**
 * Linux on SPARC.
 *
 * Source: headers of Linux 6.1.
 * Verified: by the tests.
 */
export const sparc = {
  EIO: 5,
  ENODEV: 19,
  EINVAL: 22,
  ENOMEM: 12,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  EBADMSG: 76,
  EOPNOTSUPP: 45,
} as const satisfies System;

/**
 * FreeBSD.
 *
 * Source: tables generated from its headers, 2022.
 * Verified: by the tests.
 */
export const freebsd = {
  EIO: 5,
  ENODEV: 19,
  EINVAL: 22,
  ENOMEM: 12,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  EBADMSG: 89,
  EOPNOTSUPP: 45,
} as const satisfies System;

/**
 * NetBSD.
 *
 * Source: tables generated from its headers, 2022.
 * Verified: by the tests.
 */
export const netbsd = {
  EIO: 5,
  ENODEV: 19,
  EINVAL: 22,
  ENOMEM: 12,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  EBADMSG: 88,
  EOPNOTSUPP: 45,
} as const satisfies System;

/**
 * OpenBSD.
 *
 * Source: tables generated from its headers, 2022.
 * Verified: by the tests.
 */
export const openbsd = {
  EIO: 5,
  ENODEV: 19,
  EINVAL: 22,
  ENOMEM: 12,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  EBADMSG: 92,
  EOPNOTSUPP: 45,
} as const satisfies System;

/**
 * macOS.
 *
 * Source: tables generated from Darwin's headers, 2022.
 * Verified: by the tests.
 */
export const macos = {
  EIO: 5,
  ENODEV: 19,
  EINVAL: 22,
  ENOMEM: 12,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  EBADMSG: 94,
  EOPNOTSUPP: 102,
} as const satisfies System;

/**
 * Windows C runtime.
 *
 * Source: MinGW's headers, which have the values of Microsoft's runtime.
 * Verified: by the tests.
 */
export const wincrt = {
  EIO: 5,
  ENODEV: 19,
  EINVAL: 22,
  ENOMEM: 12,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  EBADMSG: 104,
  EOPNOTSUPP: 130,
} as const satisfies System;

/**
 * WinSock.
 *
 * Source: MinGW's headers, which have the values of Microsoft's runtime.
 * Verified: by the tests.
 * Lacks EIO, ENODEV, ENOMEM, ENOSPC, EROFS, ERANGE, EBADMSG.
 */
export const winsock = {
  EINVAL: 10022,
  EOPNOTSUPP: 10045,
} as const satisfies System;

/**
 * Xen.
 *
 * Source: Xen's public errno.h, August 2026.
 * Verified: by the tests.
 */
export const xen = {
  EIO: 5,
  ENODEV: 19,
  EINVAL: 22,
  ENOMEM: 12,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  EBADMSG: 74,
  EOPNOTSUPP: 95,
} as const satisfies System;

/** What a system gives for the fallback EIO: its number, or nothing if it lacks the name. */
export type Local<S extends System> = S extends { readonly EIO: number } ? number : number | undefined;

/** The name of a number on the wire: nothing for 0, EIO for one that the table lacks. */
export function wireToName(wire: number): ErrorName | undefined {
  return nameOfWire(table, wire);
}

/** The number on the wire of a name: 0 for nothing, that of EIO for a name that the table lacks. */
export function nameToWire(name: string | undefined): number {
  return wireOfName(table, name);
}

/** The number that a system has for one on the wire, or for EIO; 0 for success. */
export function wireToLocal<S extends System>(wire: number, system: S): Local<S> {
  return localOfName(table, system, nameOfWire(table, wire)) as Local<S>;
}

/** The number on the wire for one of a system, or for EIO. Where two names have the number, it is sent as the preferred one. */
export function localToWire(local: number, system: System): number {
  return wireOfName(table, nameOfLocal(table, system, local));
}

/** The name of a number of a system: nothing for 0, EIO for one that the table lacks. */
export function localToName(local: number, system: System): ErrorName | undefined {
  return nameOfLocal(table, system, local);
}

/** The number that a system has for a name, for one that stands in for it, or for EIO; 0 for nothing. */
export function nameToLocal<S extends System>(name: string | undefined, system: S): Local<S> {
  return localOfName(table, system, name) as Local<S>;
}

/** Tells if the table has a name; EIO stands for one that it lacks. */
export function isErrorName(name: string): name is ErrorName {
  return hasName(table, name);
}

/** Tells if a number on the wire is 0 or one that the table has; EIO stands for one that it lacks. */
export function isKnownWire(wire: number): boolean {
  return hasWire(table, wire);
}

/** Tells if a number of a system is 0 or one that the table has; EIO stands for one that it lacks. */
export function isKnownLocal(local: number, system: System): boolean {
  return hasLocal(table, system, local);
}
