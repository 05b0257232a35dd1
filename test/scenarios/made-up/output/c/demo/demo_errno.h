/* SPDX-License-Identifier: MIT */
/*
 * demo_errno.h -- Demo Device Protocol: error numbers of the system to those
 * of the protocol and back.
 *
 * Include first what defines the error numbers of the system and int32_t:
 * <errno.h> and <stdint.h>, or what the kernel has instead. Names that the
 * system lacks are left out.
 *
 * Local numbers are positive. All functions take any number. For one that is
 * not in the table, or whose name the system lacks, two give what the caller
 * says, so that it can be told apart (no number of a system is negative), and
 * two give the fallback. Where the system gives two names one number, it is
 * sent as the name that the specification prefers; a driver that means the
 * other one sends that one's macro.
 *
 * Generated from spec/demo by pvspec. Change the specification, then run: npx
 * pvspec build.
 *
 * Copyright (C) 2026 The pvspec authors
 */

#ifndef XEN_DEMO_ERRNO_H
#define XEN_DEMO_ERRNO_H

#if !defined(EIO) || EIO <= 0
#error "EIO has no number; include the error numbers of the system first"
#endif

/* The numbers on the wire. */
#define XEN_DEMO_WIRE_EIO        (-5)
#define XEN_DEMO_WIRE_ENODEV     (-19)
#define XEN_DEMO_WIRE_EINVAL     (-22)
#define XEN_DEMO_WIRE_ENOMEM     (-12)
#define XEN_DEMO_WIRE_ENOSPC     (-28)
#define XEN_DEMO_WIRE_EROFS      (-30)
#define XEN_DEMO_WIRE_ERANGE     (-34)
#define XEN_DEMO_WIRE_EBADMSG    (-74)
#define XEN_DEMO_WIRE_EOPNOTSUPP (-95)

/* The number that is sent for a number of the system, or unknown. */
static inline int32_t xen_demo_errno_to_wire_or(int err, int32_t unknown)
{
    if (err < 0)
        return unknown;

    switch (err) {
    case 0:
        return 0;
#ifdef EIO
    case EIO:
        return XEN_DEMO_WIRE_EIO;
#endif
#ifdef ENODEV
    case ENODEV:
        return XEN_DEMO_WIRE_ENODEV;
#endif
#ifdef EINVAL
    case EINVAL:
        return XEN_DEMO_WIRE_EINVAL;
#endif
#ifdef ENOMEM
    case ENOMEM:
        return XEN_DEMO_WIRE_ENOMEM;
#endif
#ifdef ENOSPC
    case ENOSPC:
        return XEN_DEMO_WIRE_ENOSPC;
#endif
#ifdef EROFS
    case EROFS:
        return XEN_DEMO_WIRE_EROFS;
#endif
#ifdef ERANGE
    case ERANGE:
        return XEN_DEMO_WIRE_ERANGE;
#endif
#ifdef EBADMSG
    case EBADMSG:
        return XEN_DEMO_WIRE_EBADMSG;
#endif
#ifdef EOPNOTSUPP
    case EOPNOTSUPP:
        return XEN_DEMO_WIRE_EOPNOTSUPP;
#endif
    }

    return unknown;
}

/* The same, with EIO for what is not in the table. */
static inline int32_t xen_demo_errno_to_wire(int err)
{
    return xen_demo_errno_to_wire_or(err, XEN_DEMO_WIRE_EIO);
}

/* The number of the system for a number that was received, or unknown. */
static inline int xen_demo_errno_from_wire_or(int32_t wire, int unknown)
{
    switch (wire) {
    case 0:
        return 0;
#if defined(EIO) && EIO > 0
    case XEN_DEMO_WIRE_EIO:
        return EIO;
#endif
#if defined(ENODEV) && ENODEV > 0
    case XEN_DEMO_WIRE_ENODEV:
        return ENODEV;
#endif
#if defined(EINVAL) && EINVAL > 0
    case XEN_DEMO_WIRE_EINVAL:
        return EINVAL;
#endif
#if defined(ENOMEM) && ENOMEM > 0
    case XEN_DEMO_WIRE_ENOMEM:
        return ENOMEM;
#endif
#if defined(ENOSPC) && ENOSPC > 0
    case XEN_DEMO_WIRE_ENOSPC:
        return ENOSPC;
#endif
#if defined(EROFS) && EROFS > 0
    case XEN_DEMO_WIRE_EROFS:
        return EROFS;
#endif
#if defined(ERANGE) && ERANGE > 0
    case XEN_DEMO_WIRE_ERANGE:
        return ERANGE;
#endif
#if defined(EBADMSG) && EBADMSG > 0
    case XEN_DEMO_WIRE_EBADMSG:
        return EBADMSG;
#endif
#if defined(EOPNOTSUPP) && EOPNOTSUPP > 0
    case XEN_DEMO_WIRE_EOPNOTSUPP:
        return EOPNOTSUPP;
#endif
    }

    return unknown;
}

/* The same, with EIO for what is not in the table. */
static inline int xen_demo_errno_from_wire(int32_t wire)
{
    return xen_demo_errno_from_wire_or(wire, EIO);
}

#endif /* XEN_DEMO_ERRNO_H */
