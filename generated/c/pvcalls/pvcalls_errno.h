/* SPDX-License-Identifier: MIT */
/*
 * pvcalls_errno.h -- Xen PV Calls Protocol: error numbers of the system to
 * those of the protocol and back.
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
 * Generated from spec/pvcalls by pvspec. Change the specification, then run:
 * npx pvspec build.
 *
 * Copyright (C) 2017 Stefano Stabellini <stefano@aporeto.com>
 */

#ifndef XEN_PVCALLS_ERRNO_H
#define XEN_PVCALLS_ERRNO_H

#if !defined(EIO) || EIO <= 0
#error "EIO has no number; include the error numbers of the system first"
#endif

/* The numbers on the wire. */
#define XEN_PVCALLS_WIRE_EPERM         (-1)
#define XEN_PVCALLS_WIRE_ENOENT        (-2)
#define XEN_PVCALLS_WIRE_ESRCH         (-3)
#define XEN_PVCALLS_WIRE_EINTR         (-4)
#define XEN_PVCALLS_WIRE_EIO           (-5)
#define XEN_PVCALLS_WIRE_ENXIO         (-6)
#define XEN_PVCALLS_WIRE_E2BIG         (-7)
#define XEN_PVCALLS_WIRE_ENOEXEC       (-8)
#define XEN_PVCALLS_WIRE_EBADF         (-9)
#define XEN_PVCALLS_WIRE_ECHILD        (-10)
#define XEN_PVCALLS_WIRE_EAGAIN        (-11)
#define XEN_PVCALLS_WIRE_EWOULDBLOCK   (-11)
#define XEN_PVCALLS_WIRE_ENOMEM        (-12)
#define XEN_PVCALLS_WIRE_EACCES        (-13)
#define XEN_PVCALLS_WIRE_EFAULT        (-14)
#define XEN_PVCALLS_WIRE_EBUSY         (-16)
#define XEN_PVCALLS_WIRE_EEXIST        (-17)
#define XEN_PVCALLS_WIRE_EXDEV         (-18)
#define XEN_PVCALLS_WIRE_ENODEV        (-19)
#define XEN_PVCALLS_WIRE_EISDIR        (-21)
#define XEN_PVCALLS_WIRE_EINVAL        (-22)
#define XEN_PVCALLS_WIRE_ENFILE        (-23)
#define XEN_PVCALLS_WIRE_EMFILE        (-24)
#define XEN_PVCALLS_WIRE_ENOSPC        (-28)
#define XEN_PVCALLS_WIRE_EROFS         (-30)
#define XEN_PVCALLS_WIRE_EMLINK        (-31)
#define XEN_PVCALLS_WIRE_EDOM          (-33)
#define XEN_PVCALLS_WIRE_ERANGE        (-34)
#define XEN_PVCALLS_WIRE_EDEADLK       (-35)
#define XEN_PVCALLS_WIRE_EDEADLOCK     (-35)
#define XEN_PVCALLS_WIRE_ENAMETOOLONG  (-36)
#define XEN_PVCALLS_WIRE_ENOLCK        (-37)
#define XEN_PVCALLS_WIRE_ENOTEMPTY     (-39)
#define XEN_PVCALLS_WIRE_ENOSYS        (-38)
#define XEN_PVCALLS_WIRE_ENODATA       (-61)
#define XEN_PVCALLS_WIRE_ETIME         (-62)
#define XEN_PVCALLS_WIRE_EBADMSG       (-74)
#define XEN_PVCALLS_WIRE_EOVERFLOW     (-75)
#define XEN_PVCALLS_WIRE_EILSEQ        (-84)
#define XEN_PVCALLS_WIRE_ERESTART      (-85)
#define XEN_PVCALLS_WIRE_ENOTSOCK      (-88)
#define XEN_PVCALLS_WIRE_EOPNOTSUPP    (-95)
#define XEN_PVCALLS_WIRE_EAFNOSUPPORT  (-97)
#define XEN_PVCALLS_WIRE_EADDRINUSE    (-98)
#define XEN_PVCALLS_WIRE_EADDRNOTAVAIL (-99)
#define XEN_PVCALLS_WIRE_ENOBUFS       (-105)
#define XEN_PVCALLS_WIRE_EISCONN       (-106)
#define XEN_PVCALLS_WIRE_ENOTCONN      (-107)
#define XEN_PVCALLS_WIRE_ETIMEDOUT     (-110)
#define XEN_PVCALLS_WIRE_ENOTSUP       (-524)

/* The number that is sent for a number of the system, or unknown. */
static inline int32_t xen_pvcalls_errno_to_wire_or(int err, int32_t unknown)
{
    if (err < 0)
        return unknown;

    switch (err) {
    case 0:
        return 0;
#ifdef EPERM
    case EPERM:
        return XEN_PVCALLS_WIRE_EPERM;
#endif
#ifdef ENOENT
    case ENOENT:
        return XEN_PVCALLS_WIRE_ENOENT;
#endif
#ifdef ESRCH
    case ESRCH:
        return XEN_PVCALLS_WIRE_ESRCH;
#endif
#ifdef EINTR
    case EINTR:
        return XEN_PVCALLS_WIRE_EINTR;
#endif
#ifdef EIO
    case EIO:
        return XEN_PVCALLS_WIRE_EIO;
#endif
#ifdef ENXIO
    case ENXIO:
        return XEN_PVCALLS_WIRE_ENXIO;
#endif
#ifdef E2BIG
    case E2BIG:
        return XEN_PVCALLS_WIRE_E2BIG;
#endif
#ifdef ENOEXEC
    case ENOEXEC:
        return XEN_PVCALLS_WIRE_ENOEXEC;
#endif
#ifdef EBADF
    case EBADF:
        return XEN_PVCALLS_WIRE_EBADF;
#endif
#ifdef ECHILD
    case ECHILD:
        return XEN_PVCALLS_WIRE_ECHILD;
#endif
#ifdef EAGAIN
    case EAGAIN:
        return XEN_PVCALLS_WIRE_EAGAIN;
#endif
#if defined(EWOULDBLOCK) && (!defined(EAGAIN) || EWOULDBLOCK != EAGAIN)
    case EWOULDBLOCK:
        return XEN_PVCALLS_WIRE_EWOULDBLOCK;
#endif
#ifdef ENOMEM
    case ENOMEM:
        return XEN_PVCALLS_WIRE_ENOMEM;
#endif
#ifdef EACCES
    case EACCES:
        return XEN_PVCALLS_WIRE_EACCES;
#endif
#ifdef EFAULT
    case EFAULT:
        return XEN_PVCALLS_WIRE_EFAULT;
#endif
#ifdef EBUSY
    case EBUSY:
        return XEN_PVCALLS_WIRE_EBUSY;
#endif
#ifdef EEXIST
    case EEXIST:
        return XEN_PVCALLS_WIRE_EEXIST;
#endif
#ifdef EXDEV
    case EXDEV:
        return XEN_PVCALLS_WIRE_EXDEV;
#endif
#ifdef ENODEV
    case ENODEV:
        return XEN_PVCALLS_WIRE_ENODEV;
#endif
#ifdef EISDIR
    case EISDIR:
        return XEN_PVCALLS_WIRE_EISDIR;
#endif
#ifdef EINVAL
    case EINVAL:
        return XEN_PVCALLS_WIRE_EINVAL;
#endif
#ifdef ENFILE
    case ENFILE:
        return XEN_PVCALLS_WIRE_ENFILE;
#endif
#ifdef EMFILE
    case EMFILE:
        return XEN_PVCALLS_WIRE_EMFILE;
#endif
#ifdef ENOSPC
    case ENOSPC:
        return XEN_PVCALLS_WIRE_ENOSPC;
#endif
#ifdef EROFS
    case EROFS:
        return XEN_PVCALLS_WIRE_EROFS;
#endif
#ifdef EMLINK
    case EMLINK:
        return XEN_PVCALLS_WIRE_EMLINK;
#endif
#ifdef EDOM
    case EDOM:
        return XEN_PVCALLS_WIRE_EDOM;
#endif
#ifdef ERANGE
    case ERANGE:
        return XEN_PVCALLS_WIRE_ERANGE;
#endif
#ifdef EDEADLK
    case EDEADLK:
        return XEN_PVCALLS_WIRE_EDEADLK;
#endif
#if defined(EDEADLOCK) && (!defined(EDEADLK) || EDEADLOCK != EDEADLK)
    case EDEADLOCK:
        return XEN_PVCALLS_WIRE_EDEADLOCK;
#endif
#ifdef ENAMETOOLONG
    case ENAMETOOLONG:
        return XEN_PVCALLS_WIRE_ENAMETOOLONG;
#endif
#ifdef ENOLCK
    case ENOLCK:
        return XEN_PVCALLS_WIRE_ENOLCK;
#endif
#ifdef ENOTEMPTY
    case ENOTEMPTY:
        return XEN_PVCALLS_WIRE_ENOTEMPTY;
#endif
#ifdef ENOSYS
    case ENOSYS:
        return XEN_PVCALLS_WIRE_ENOSYS;
#endif
#ifdef ENODATA
    case ENODATA:
        return XEN_PVCALLS_WIRE_ENODATA;
#endif
#ifdef ETIME
    case ETIME:
        return XEN_PVCALLS_WIRE_ETIME;
#endif
#ifdef EBADMSG
    case EBADMSG:
        return XEN_PVCALLS_WIRE_EBADMSG;
#endif
#ifdef EOVERFLOW
    case EOVERFLOW:
        return XEN_PVCALLS_WIRE_EOVERFLOW;
#endif
#ifdef EILSEQ
    case EILSEQ:
        return XEN_PVCALLS_WIRE_EILSEQ;
#endif
#ifdef ERESTART
    case ERESTART:
        return XEN_PVCALLS_WIRE_ERESTART;
#endif
#ifdef ENOTSOCK
    case ENOTSOCK:
        return XEN_PVCALLS_WIRE_ENOTSOCK;
#endif
#ifdef EOPNOTSUPP
    case EOPNOTSUPP:
        return XEN_PVCALLS_WIRE_EOPNOTSUPP;
#endif
#ifdef EAFNOSUPPORT
    case EAFNOSUPPORT:
        return XEN_PVCALLS_WIRE_EAFNOSUPPORT;
#endif
#ifdef EADDRINUSE
    case EADDRINUSE:
        return XEN_PVCALLS_WIRE_EADDRINUSE;
#endif
#ifdef EADDRNOTAVAIL
    case EADDRNOTAVAIL:
        return XEN_PVCALLS_WIRE_EADDRNOTAVAIL;
#endif
#ifdef ENOBUFS
    case ENOBUFS:
        return XEN_PVCALLS_WIRE_ENOBUFS;
#endif
#ifdef EISCONN
    case EISCONN:
        return XEN_PVCALLS_WIRE_EISCONN;
#endif
#ifdef ENOTCONN
    case ENOTCONN:
        return XEN_PVCALLS_WIRE_ENOTCONN;
#endif
#ifdef ETIMEDOUT
    case ETIMEDOUT:
        return XEN_PVCALLS_WIRE_ETIMEDOUT;
#endif
#if defined(ENOTSUP) && (!defined(EOPNOTSUPP) || ENOTSUP != EOPNOTSUPP)
    case ENOTSUP:
        return XEN_PVCALLS_WIRE_ENOTSUP;
#endif
    }

    return unknown;
}

/* The same, with EIO for what is not in the table. */
static inline int32_t xen_pvcalls_errno_to_wire(int err)
{
    return xen_pvcalls_errno_to_wire_or(err, XEN_PVCALLS_WIRE_EIO);
}

/* The number of the system for a number that was received, or unknown. */
static inline int xen_pvcalls_errno_from_wire_or(int32_t wire, int unknown)
{
    switch (wire) {
    case 0:
        return 0;
#if defined(EPERM) && EPERM > 0
    case XEN_PVCALLS_WIRE_EPERM:
        return EPERM;
#endif
#if defined(ENOENT) && ENOENT > 0
    case XEN_PVCALLS_WIRE_ENOENT:
        return ENOENT;
#endif
#if defined(ESRCH) && ESRCH > 0
    case XEN_PVCALLS_WIRE_ESRCH:
        return ESRCH;
#endif
#if defined(EINTR) && EINTR > 0
    case XEN_PVCALLS_WIRE_EINTR:
        return EINTR;
#endif
#if defined(EIO) && EIO > 0
    case XEN_PVCALLS_WIRE_EIO:
        return EIO;
#endif
#if defined(ENXIO) && ENXIO > 0
    case XEN_PVCALLS_WIRE_ENXIO:
        return ENXIO;
#endif
#if defined(E2BIG) && E2BIG > 0
    case XEN_PVCALLS_WIRE_E2BIG:
        return E2BIG;
#endif
#if defined(ENOEXEC) && ENOEXEC > 0
    case XEN_PVCALLS_WIRE_ENOEXEC:
        return ENOEXEC;
#endif
#if defined(EBADF) && EBADF > 0
    case XEN_PVCALLS_WIRE_EBADF:
        return EBADF;
#endif
#if defined(ECHILD) && ECHILD > 0
    case XEN_PVCALLS_WIRE_ECHILD:
        return ECHILD;
#endif
#if defined(EAGAIN) && EAGAIN > 0
    case XEN_PVCALLS_WIRE_EAGAIN:
        return EAGAIN;
#elif defined(EWOULDBLOCK) && EWOULDBLOCK > 0
    case XEN_PVCALLS_WIRE_EAGAIN:
        return EWOULDBLOCK;
#endif
#if defined(ENOMEM) && ENOMEM > 0
    case XEN_PVCALLS_WIRE_ENOMEM:
        return ENOMEM;
#endif
#if defined(EACCES) && EACCES > 0
    case XEN_PVCALLS_WIRE_EACCES:
        return EACCES;
#endif
#if defined(EFAULT) && EFAULT > 0
    case XEN_PVCALLS_WIRE_EFAULT:
        return EFAULT;
#endif
#if defined(EBUSY) && EBUSY > 0
    case XEN_PVCALLS_WIRE_EBUSY:
        return EBUSY;
#endif
#if defined(EEXIST) && EEXIST > 0
    case XEN_PVCALLS_WIRE_EEXIST:
        return EEXIST;
#endif
#if defined(EXDEV) && EXDEV > 0
    case XEN_PVCALLS_WIRE_EXDEV:
        return EXDEV;
#endif
#if defined(ENODEV) && ENODEV > 0
    case XEN_PVCALLS_WIRE_ENODEV:
        return ENODEV;
#endif
#if defined(EISDIR) && EISDIR > 0
    case XEN_PVCALLS_WIRE_EISDIR:
        return EISDIR;
#endif
#if defined(EINVAL) && EINVAL > 0
    case XEN_PVCALLS_WIRE_EINVAL:
        return EINVAL;
#endif
#if defined(ENFILE) && ENFILE > 0
    case XEN_PVCALLS_WIRE_ENFILE:
        return ENFILE;
#endif
#if defined(EMFILE) && EMFILE > 0
    case XEN_PVCALLS_WIRE_EMFILE:
        return EMFILE;
#endif
#if defined(ENOSPC) && ENOSPC > 0
    case XEN_PVCALLS_WIRE_ENOSPC:
        return ENOSPC;
#endif
#if defined(EROFS) && EROFS > 0
    case XEN_PVCALLS_WIRE_EROFS:
        return EROFS;
#endif
#if defined(EMLINK) && EMLINK > 0
    case XEN_PVCALLS_WIRE_EMLINK:
        return EMLINK;
#endif
#if defined(EDOM) && EDOM > 0
    case XEN_PVCALLS_WIRE_EDOM:
        return EDOM;
#endif
#if defined(ERANGE) && ERANGE > 0
    case XEN_PVCALLS_WIRE_ERANGE:
        return ERANGE;
#endif
#if defined(EDEADLK) && EDEADLK > 0
    case XEN_PVCALLS_WIRE_EDEADLK:
        return EDEADLK;
#elif defined(EDEADLOCK) && EDEADLOCK > 0
    case XEN_PVCALLS_WIRE_EDEADLK:
        return EDEADLOCK;
#endif
#if defined(ENAMETOOLONG) && ENAMETOOLONG > 0
    case XEN_PVCALLS_WIRE_ENAMETOOLONG:
        return ENAMETOOLONG;
#endif
#if defined(ENOLCK) && ENOLCK > 0
    case XEN_PVCALLS_WIRE_ENOLCK:
        return ENOLCK;
#endif
#if defined(ENOTEMPTY) && ENOTEMPTY > 0
    case XEN_PVCALLS_WIRE_ENOTEMPTY:
        return ENOTEMPTY;
#endif
#if defined(ENOSYS) && ENOSYS > 0
    case XEN_PVCALLS_WIRE_ENOSYS:
        return ENOSYS;
#endif
#if defined(ENODATA) && ENODATA > 0
    case XEN_PVCALLS_WIRE_ENODATA:
        return ENODATA;
#endif
#if defined(ETIME) && ETIME > 0
    case XEN_PVCALLS_WIRE_ETIME:
        return ETIME;
#endif
#if defined(EBADMSG) && EBADMSG > 0
    case XEN_PVCALLS_WIRE_EBADMSG:
        return EBADMSG;
#endif
#if defined(EOVERFLOW) && EOVERFLOW > 0
    case XEN_PVCALLS_WIRE_EOVERFLOW:
        return EOVERFLOW;
#endif
#if defined(EILSEQ) && EILSEQ > 0
    case XEN_PVCALLS_WIRE_EILSEQ:
        return EILSEQ;
#endif
#if defined(ERESTART) && ERESTART > 0
    case XEN_PVCALLS_WIRE_ERESTART:
        return ERESTART;
#endif
#if defined(ENOTSOCK) && ENOTSOCK > 0
    case XEN_PVCALLS_WIRE_ENOTSOCK:
        return ENOTSOCK;
#endif
#if defined(EOPNOTSUPP) && EOPNOTSUPP > 0
    case XEN_PVCALLS_WIRE_EOPNOTSUPP:
        return EOPNOTSUPP;
#elif defined(ENOTSUP) && ENOTSUP > 0
    case XEN_PVCALLS_WIRE_EOPNOTSUPP:
        return ENOTSUP;
#endif
#if defined(EAFNOSUPPORT) && EAFNOSUPPORT > 0
    case XEN_PVCALLS_WIRE_EAFNOSUPPORT:
        return EAFNOSUPPORT;
#endif
#if defined(EADDRINUSE) && EADDRINUSE > 0
    case XEN_PVCALLS_WIRE_EADDRINUSE:
        return EADDRINUSE;
#endif
#if defined(EADDRNOTAVAIL) && EADDRNOTAVAIL > 0
    case XEN_PVCALLS_WIRE_EADDRNOTAVAIL:
        return EADDRNOTAVAIL;
#endif
#if defined(ENOBUFS) && ENOBUFS > 0
    case XEN_PVCALLS_WIRE_ENOBUFS:
        return ENOBUFS;
#endif
#if defined(EISCONN) && EISCONN > 0
    case XEN_PVCALLS_WIRE_EISCONN:
        return EISCONN;
#endif
#if defined(ENOTCONN) && ENOTCONN > 0
    case XEN_PVCALLS_WIRE_ENOTCONN:
        return ENOTCONN;
#endif
#if defined(ETIMEDOUT) && ETIMEDOUT > 0
    case XEN_PVCALLS_WIRE_ETIMEDOUT:
        return ETIMEDOUT;
#endif
#if defined(ENOTSUP) && ENOTSUP > 0
    case XEN_PVCALLS_WIRE_ENOTSUP:
        return ENOTSUP;
#elif defined(EOPNOTSUPP) && EOPNOTSUPP > 0
    case XEN_PVCALLS_WIRE_ENOTSUP:
        return EOPNOTSUPP;
#endif
    }

    return unknown;
}

/* The same, with EIO for what is not in the table. */
static inline int xen_pvcalls_errno_from_wire(int32_t wire)
{
    return xen_pvcalls_errno_from_wire_or(wire, EIO);
}

#endif /* XEN_PVCALLS_ERRNO_H */
