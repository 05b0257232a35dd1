// Xen PV Calls Protocol: error numbers on the wire and those of systems.
// Generated from spec/pvcalls by pvspec. Change the specification, then run: npx pvspec build
import { type SystemErrors, type ErrorTable, nameOfWire, wireOfName, nameOfLocal, localOfName, hasName, hasWire, hasLocal } from "./runtime/errno.ts";

/**
 * The names are those of POSIX, the numbers those of Linux on x86, negated. They are spelled out because no operating system's own numbers hold everywhere.
 *
 * `pvcalls.errors.wire`
 */
export const Wire = {
  /** `pvcalls.errors.wire.EAGAIN` */
  EAGAIN: -11,
  /** `pvcalls.errors.wire.EDEADLK` */
  EDEADLK: -35,
  /** `pvcalls.errors.wire.EOPNOTSUPP` */
  EOPNOTSUPP: -95,
  /** `pvcalls.errors.wire.EPERM` */
  EPERM: -1,
  /** `pvcalls.errors.wire.ENOENT` */
  ENOENT: -2,
  /** `pvcalls.errors.wire.ESRCH` */
  ESRCH: -3,
  /** `pvcalls.errors.wire.EINTR` */
  EINTR: -4,
  /** `pvcalls.errors.wire.EIO` */
  EIO: -5,
  /** `pvcalls.errors.wire.ENXIO` */
  ENXIO: -6,
  /** `pvcalls.errors.wire.E2BIG` */
  E2BIG: -7,
  /** `pvcalls.errors.wire.ENOEXEC` */
  ENOEXEC: -8,
  /** `pvcalls.errors.wire.EBADF` */
  EBADF: -9,
  /** `pvcalls.errors.wire.ECHILD` */
  ECHILD: -10,
  /** `pvcalls.errors.wire.EWOULDBLOCK` */
  EWOULDBLOCK: -11,
  /** `pvcalls.errors.wire.ENOMEM` */
  ENOMEM: -12,
  /** `pvcalls.errors.wire.EACCES` */
  EACCES: -13,
  /** `pvcalls.errors.wire.EFAULT` */
  EFAULT: -14,
  /** `pvcalls.errors.wire.EBUSY` */
  EBUSY: -16,
  /** `pvcalls.errors.wire.EEXIST` */
  EEXIST: -17,
  /** `pvcalls.errors.wire.EXDEV` */
  EXDEV: -18,
  /** `pvcalls.errors.wire.ENODEV` */
  ENODEV: -19,
  /** `pvcalls.errors.wire.EISDIR` */
  EISDIR: -21,
  /** `pvcalls.errors.wire.EINVAL` */
  EINVAL: -22,
  /** `pvcalls.errors.wire.ENFILE` */
  ENFILE: -23,
  /** `pvcalls.errors.wire.EMFILE` */
  EMFILE: -24,
  /** `pvcalls.errors.wire.ENOSPC` */
  ENOSPC: -28,
  /** `pvcalls.errors.wire.EROFS` */
  EROFS: -30,
  /** `pvcalls.errors.wire.EMLINK` */
  EMLINK: -31,
  /** `pvcalls.errors.wire.EDOM` */
  EDOM: -33,
  /** `pvcalls.errors.wire.ERANGE` */
  ERANGE: -34,
  /** `pvcalls.errors.wire.EDEADLOCK` */
  EDEADLOCK: -35,
  /** `pvcalls.errors.wire.ENAMETOOLONG` */
  ENAMETOOLONG: -36,
  /** `pvcalls.errors.wire.ENOLCK` */
  ENOLCK: -37,
  /** `pvcalls.errors.wire.ENOTEMPTY` */
  ENOTEMPTY: -39,
  /** `pvcalls.errors.wire.ENOSYS` */
  ENOSYS: -38,
  /** `pvcalls.errors.wire.ENODATA` */
  ENODATA: -61,
  /** `pvcalls.errors.wire.ETIME` */
  ETIME: -62,
  /** `pvcalls.errors.wire.EBADMSG` */
  EBADMSG: -74,
  /** `pvcalls.errors.wire.EOVERFLOW` */
  EOVERFLOW: -75,
  /** `pvcalls.errors.wire.EILSEQ` */
  EILSEQ: -84,
  /** `pvcalls.errors.wire.ERESTART` */
  ERESTART: -85,
  /** `pvcalls.errors.wire.ENOTSOCK` */
  ENOTSOCK: -88,
  /** `pvcalls.errors.wire.EAFNOSUPPORT` */
  EAFNOSUPPORT: -97,
  /** `pvcalls.errors.wire.EADDRINUSE` */
  EADDRINUSE: -98,
  /** `pvcalls.errors.wire.EADDRNOTAVAIL` */
  EADDRNOTAVAIL: -99,
  /** `pvcalls.errors.wire.ENOBUFS` */
  ENOBUFS: -105,
  /** `pvcalls.errors.wire.EISCONN` */
  EISCONN: -106,
  /** `pvcalls.errors.wire.ENOTCONN` */
  ENOTCONN: -107,
  /** `pvcalls.errors.wire.ETIMEDOUT` */
  ETIMEDOUT: -110,
  /** `pvcalls.errors.wire.ENOTSUP` */
  ENOTSUP: -524,
} as const;

/** A name of the error table. */
export type ErrorName = keyof typeof Wire;

/** The error numbers of one system. It has no entry for a name that the system lacks. */
export type System = SystemErrors<ErrorName>;

const table: ErrorTable<ErrorName> = {
  success: 0,
  numbers: Wire,
  substitutes: {
    EAGAIN: ["EWOULDBLOCK"],
    EDEADLK: ["EDEADLOCK"],
    EOPNOTSUPP: ["ENOTSUP"],
    EWOULDBLOCK: ["EAGAIN"],
    EDEADLOCK: ["EDEADLK"],
    ENOTSUP: ["EOPNOTSUPP"],
  },
  fallback: "EIO",
};

/**
 * Linux. x86, Arm, RISC-V, IBM Z and every architecture without numbers of its own.
 *
 * Source: asm-generic headers of Linux 6.1.
 * Verified: by the tests.
 */
export const linux = {
  EAGAIN: 11,
  EDEADLK: 35,
  EOPNOTSUPP: 95,
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EWOULDBLOCK: 11,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENFILE: 23,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  EDOM: 33,
  ERANGE: 34,
  EDEADLOCK: 35,
  ENAMETOOLONG: 36,
  ENOLCK: 37,
  ENOTEMPTY: 39,
  ENOSYS: 38,
  ENODATA: 61,
  ETIME: 62,
  EBADMSG: 74,
  EOVERFLOW: 75,
  EILSEQ: 84,
  ERESTART: 85,
  ENOTSOCK: 88,
  EAFNOSUPPORT: 97,
  EADDRINUSE: 98,
  EADDRNOTAVAIL: 99,
  ENOBUFS: 105,
  EISCONN: 106,
  ENOTCONN: 107,
  ETIMEDOUT: 110,
  /** the kernel's headers lack it; the C library makes it EOPNOTSUPP */
  ENOTSUP: 95,
} as const satisfies System;

/**
 * Linux on Alpha.
 *
 * Source: headers of Linux 6.1.
 * Verified: by the tests.
 */
export const alpha = {
  EAGAIN: 35,
  EDEADLK: 11,
  EOPNOTSUPP: 45,
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EWOULDBLOCK: 35,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENFILE: 23,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  EDOM: 33,
  ERANGE: 34,
  EDEADLOCK: 11,
  ENAMETOOLONG: 63,
  ENOLCK: 77,
  ENOTEMPTY: 66,
  ENOSYS: 78,
  ENODATA: 86,
  ETIME: 83,
  EBADMSG: 84,
  EOVERFLOW: 112,
  EILSEQ: 116,
  ERESTART: 127,
  ENOTSOCK: 38,
  EAFNOSUPPORT: 47,
  EADDRINUSE: 48,
  EADDRNOTAVAIL: 49,
  ENOBUFS: 55,
  EISCONN: 56,
  ENOTCONN: 57,
  ETIMEDOUT: 60,
  /** the kernel's headers lack it; the C library makes it EOPNOTSUPP */
  ENOTSUP: 45,
} as const satisfies System;

/**
 * Linux on MIPS.
 *
 * Source: headers of Linux 6.1.
 * Verified: by the tests.
 */
export const mips = {
  EAGAIN: 11,
  EDEADLK: 45,
  EOPNOTSUPP: 122,
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EWOULDBLOCK: 11,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENFILE: 23,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  EDOM: 33,
  ERANGE: 34,
  EDEADLOCK: 56,
  ENAMETOOLONG: 78,
  ENOLCK: 46,
  ENOTEMPTY: 93,
  ENOSYS: 89,
  ENODATA: 61,
  ETIME: 62,
  EBADMSG: 77,
  EOVERFLOW: 79,
  EILSEQ: 88,
  ERESTART: 91,
  ENOTSOCK: 95,
  EAFNOSUPPORT: 124,
  EADDRINUSE: 125,
  EADDRNOTAVAIL: 126,
  ENOBUFS: 132,
  EISCONN: 133,
  ENOTCONN: 134,
  ETIMEDOUT: 145,
  /** the kernel's headers lack it; the C library makes it EOPNOTSUPP */
  ENOTSUP: 122,
} as const satisfies System;

/**
 * Linux on PA-RISC.
 *
 * Source: headers of Linux 6.1.
 * Verified: by the tests.
 * Lacks ENOTSUP.
 */
export const parisc = {
  EAGAIN: 11,
  EDEADLK: 45,
  EOPNOTSUPP: 223,
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EWOULDBLOCK: 11,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENFILE: 23,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  EDOM: 33,
  ERANGE: 34,
  EDEADLOCK: 45,
  ENAMETOOLONG: 248,
  ENOLCK: 46,
  ENOTEMPTY: 247,
  ENOSYS: 251,
  ENODATA: 51,
  ETIME: 52,
  EBADMSG: 67,
  EOVERFLOW: 72,
  EILSEQ: 47,
  ERESTART: 175,
  ENOTSOCK: 216,
  EAFNOSUPPORT: 225,
  EADDRINUSE: 226,
  EADDRNOTAVAIL: 227,
  ENOBUFS: 233,
  EISCONN: 234,
  ENOTCONN: 235,
  ETIMEDOUT: 238,
} as const satisfies System;

/**
 * Linux on POWER. As Linux but for EDEADLOCK.
 *
 * Source: headers of Linux 6.1.
 * Verified: by the tests.
 */
export const powerpc = {
  EAGAIN: 11,
  EDEADLK: 35,
  EOPNOTSUPP: 95,
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EWOULDBLOCK: 11,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENFILE: 23,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  EDOM: 33,
  ERANGE: 34,
  EDEADLOCK: 58,
  ENAMETOOLONG: 36,
  ENOLCK: 37,
  ENOTEMPTY: 39,
  ENOSYS: 38,
  ENODATA: 61,
  ETIME: 62,
  EBADMSG: 74,
  EOVERFLOW: 75,
  EILSEQ: 84,
  ERESTART: 85,
  ENOTSOCK: 88,
  EAFNOSUPPORT: 97,
  EADDRINUSE: 98,
  EADDRNOTAVAIL: 99,
  ENOBUFS: 105,
  EISCONN: 106,
  ENOTCONN: 107,
  ETIMEDOUT: 110,
  ENOTSUP: 95,
} as const satisfies System;

/**
 * Linux on SPARC.
 *
 * Source: headers of Linux 6.1.
 * Verified: by the tests.
 */
export const sparc = {
  EAGAIN: 11,
  EDEADLK: 78,
  EOPNOTSUPP: 45,
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EWOULDBLOCK: 11,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENFILE: 23,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  EDOM: 33,
  ERANGE: 34,
  EDEADLOCK: 108,
  ENAMETOOLONG: 63,
  ENOLCK: 79,
  ENOTEMPTY: 66,
  ENOSYS: 90,
  ENODATA: 111,
  ETIME: 73,
  EBADMSG: 76,
  EOVERFLOW: 92,
  EILSEQ: 122,
  ERESTART: 116,
  ENOTSOCK: 38,
  EAFNOSUPPORT: 47,
  EADDRINUSE: 48,
  EADDRNOTAVAIL: 49,
  ENOBUFS: 55,
  EISCONN: 56,
  ENOTCONN: 57,
  ETIMEDOUT: 60,
  /** the kernel's headers lack it; the C library makes it EOPNOTSUPP */
  ENOTSUP: 45,
} as const satisfies System;

/**
 * FreeBSD.
 *
 * Source: tables generated from its headers, 2022.
 * Verified: by the tests.
 * Lacks EDEADLOCK, ENODATA, ETIME, ERESTART.
 */
export const freebsd = {
  EAGAIN: 35,
  EDEADLK: 11,
  EOPNOTSUPP: 45,
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EWOULDBLOCK: 35,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENFILE: 23,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  EDOM: 33,
  ERANGE: 34,
  ENAMETOOLONG: 63,
  ENOLCK: 77,
  ENOTEMPTY: 66,
  ENOSYS: 78,
  EBADMSG: 89,
  EOVERFLOW: 84,
  EILSEQ: 86,
  ENOTSOCK: 38,
  EAFNOSUPPORT: 47,
  EADDRINUSE: 48,
  EADDRNOTAVAIL: 49,
  ENOBUFS: 55,
  EISCONN: 56,
  ENOTCONN: 57,
  ETIMEDOUT: 60,
  ENOTSUP: 45,
} as const satisfies System;

/**
 * NetBSD.
 *
 * Source: tables generated from its headers, 2022.
 * Verified: by the tests.
 * Lacks EDEADLOCK, ERESTART.
 */
export const netbsd = {
  EAGAIN: 35,
  EDEADLK: 11,
  EOPNOTSUPP: 45,
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EWOULDBLOCK: 35,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENFILE: 23,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  EDOM: 33,
  ERANGE: 34,
  ENAMETOOLONG: 63,
  ENOLCK: 77,
  ENOTEMPTY: 66,
  ENOSYS: 78,
  ENODATA: 89,
  ETIME: 92,
  EBADMSG: 88,
  EOVERFLOW: 84,
  EILSEQ: 85,
  ENOTSOCK: 38,
  EAFNOSUPPORT: 47,
  EADDRINUSE: 48,
  EADDRNOTAVAIL: 49,
  ENOBUFS: 55,
  EISCONN: 56,
  ENOTCONN: 57,
  ETIMEDOUT: 60,
  ENOTSUP: 86,
} as const satisfies System;

/**
 * OpenBSD.
 *
 * Source: tables generated from its headers, 2022.
 * Verified: by the tests.
 * Lacks EDEADLOCK, ENODATA, ETIME, ERESTART.
 */
export const openbsd = {
  EAGAIN: 35,
  EDEADLK: 11,
  EOPNOTSUPP: 45,
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EWOULDBLOCK: 35,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENFILE: 23,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  EDOM: 33,
  ERANGE: 34,
  ENAMETOOLONG: 63,
  ENOLCK: 77,
  ENOTEMPTY: 66,
  ENOSYS: 78,
  EBADMSG: 92,
  EOVERFLOW: 87,
  EILSEQ: 84,
  ENOTSOCK: 38,
  EAFNOSUPPORT: 47,
  EADDRINUSE: 48,
  EADDRNOTAVAIL: 49,
  ENOBUFS: 55,
  EISCONN: 56,
  ENOTCONN: 57,
  ETIMEDOUT: 60,
  ENOTSUP: 91,
} as const satisfies System;

/**
 * macOS.
 *
 * Source: tables generated from Darwin's headers, 2022.
 * Verified: by the tests.
 * Lacks EDEADLOCK, ERESTART.
 */
export const macos = {
  EAGAIN: 35,
  EDEADLK: 11,
  EOPNOTSUPP: 102,
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EWOULDBLOCK: 35,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENFILE: 23,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  EDOM: 33,
  ERANGE: 34,
  ENAMETOOLONG: 63,
  ENOLCK: 77,
  ENOTEMPTY: 66,
  ENOSYS: 78,
  ENODATA: 96,
  ETIME: 101,
  EBADMSG: 94,
  EOVERFLOW: 84,
  EILSEQ: 92,
  ENOTSOCK: 38,
  EAFNOSUPPORT: 47,
  EADDRINUSE: 48,
  EADDRNOTAVAIL: 49,
  ENOBUFS: 55,
  EISCONN: 56,
  ENOTCONN: 57,
  ETIMEDOUT: 60,
  ENOTSUP: 45,
} as const satisfies System;

/**
 * Windows C runtime.
 *
 * Source: MinGW's headers, which have the values of Microsoft's runtime.
 * Verified: by the tests.
 * Lacks ERESTART.
 */
export const wincrt = {
  EAGAIN: 11,
  EDEADLK: 36,
  EOPNOTSUPP: 130,
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EWOULDBLOCK: 140,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENFILE: 23,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  EDOM: 33,
  ERANGE: 34,
  EDEADLOCK: 36,
  ENAMETOOLONG: 38,
  ENOLCK: 39,
  ENOTEMPTY: 41,
  ENOSYS: 40,
  ENODATA: 120,
  ETIME: 137,
  EBADMSG: 104,
  EOVERFLOW: 132,
  EILSEQ: 42,
  ENOTSOCK: 128,
  EAFNOSUPPORT: 102,
  EADDRINUSE: 100,
  EADDRNOTAVAIL: 101,
  ENOBUFS: 119,
  EISCONN: 113,
  ENOTCONN: 126,
  ETIMEDOUT: 138,
  ENOTSUP: 129,
} as const satisfies System;

/**
 * WinSock.
 *
 * Source: MinGW's headers, which have the values of Microsoft's runtime.
 * Verified: by the tests.
 * Lacks EAGAIN, EDEADLK, EPERM, ENOENT, ESRCH, EIO, ENXIO, E2BIG, ENOEXEC, ECHILD, ENOMEM, EBUSY, EEXIST, EXDEV, ENODEV, EISDIR, ENFILE, ENOSPC, EROFS, EMLINK, EDOM, ERANGE, EDEADLOCK, ENOLCK, ENOSYS, ENODATA, ETIME, EBADMSG, EOVERFLOW, EILSEQ, ERESTART, ENOTSUP.
 */
export const winsock = {
  EOPNOTSUPP: 10045,
  EINTR: 10004,
  EBADF: 10009,
  EWOULDBLOCK: 10035,
  EACCES: 10013,
  EFAULT: 10014,
  EINVAL: 10022,
  EMFILE: 10024,
  ENAMETOOLONG: 10063,
  ENOTEMPTY: 10066,
  ENOTSOCK: 10038,
  EAFNOSUPPORT: 10047,
  EADDRINUSE: 10048,
  EADDRNOTAVAIL: 10049,
  ENOBUFS: 10055,
  EISCONN: 10056,
  ENOTCONN: 10057,
  ETIMEDOUT: 10060,
} as const satisfies System;

/**
 * Xen.
 *
 * Source: Xen's public errno.h, August 2026.
 * Verified: by the tests.
 * Lacks EAFNOSUPPORT, ENOTSUP.
 */
export const xen = {
  EAGAIN: 11,
  EDEADLK: 35,
  EOPNOTSUPP: 95,
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  /** inside the hypervisor only, never given to guests */
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EWOULDBLOCK: 11,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  EISDIR: 21,
  EINVAL: 22,
  ENFILE: 23,
  EMFILE: 24,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  EDOM: 33,
  ERANGE: 34,
  EDEADLOCK: 35,
  ENAMETOOLONG: 36,
  ENOLCK: 37,
  ENOTEMPTY: 39,
  ENOSYS: 38,
  ENODATA: 61,
  ETIME: 62,
  EBADMSG: 74,
  EOVERFLOW: 75,
  EILSEQ: 84,
  /** inside the hypervisor only, never given to guests */
  ERESTART: 85,
  ENOTSOCK: 88,
  EADDRINUSE: 98,
  EADDRNOTAVAIL: 99,
  ENOBUFS: 105,
  EISCONN: 106,
  ENOTCONN: 107,
  ETIMEDOUT: 110,
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
