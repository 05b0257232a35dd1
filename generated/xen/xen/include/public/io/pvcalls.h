/* SPDX-License-Identifier: MIT */
/*
 * pvcalls.h -- Xen PV Calls Protocol
 *
 * Generated from spec/pvcalls by pvspec. Change the specification, then run:
 * npx pvspec build.
 *
 * Copyright (C) 2017 Stefano Stabellini <stefano@aporeto.com>
 */

#ifndef __XEN_PUBLIC_IO_PVCALLS_H__
#define __XEN_PUBLIC_IO_PVCALLS_H__

#include "../grant_table.h"
#include "ring.h"

/* The version of the protocol that this header describes. */
#define PVCALLS_VERSION "1"

/*
 * The indexes page of an active socket: counters and errors of both
 * directions, then the grants of the data pages.
 */
struct pvcalls_data_intf {
    /*
     * in_cons: Bytes consumed from `in`.
     * in_prod: Bytes produced into `in`.
     * in_error: Receiving failed; ENOTCONN stands for the end of the
     *   stream.
     */
    RING_IDX in_cons, in_prod, in_error;
    /* Keeps the two directions on cache lines of their own. */
    uint8_t pad1[52];
    /*
     * out_cons: Bytes consumed from `out`.
     * out_prod: Bytes produced into `out`.
     * out_error: Sending failed.
     */
    RING_IDX out_cons, out_prod, out_error;
    uint8_t pad2[52]; /* Room for a later version. */
    RING_IDX ring_order; /* Log2 of the number of data pages. */
    /* Grants of the data pages, in their order. */
    grant_ref_t ref[XEN_FLEX_ARRAY_DIM];
};

/* Carries the bytes of one active socket in both directions. */
DEFINE_XEN_FLEX_RING(pvcalls);

/* What a request asks for. Applications call them in about this order. */
#define PVCALLS_SOCKET  0 /* Create a socket. */
#define PVCALLS_CONNECT 1 /* Connect a socket to an address. */
#define PVCALLS_RELEASE 2 /* Close a socket and give its memory back. */
#define PVCALLS_BIND    3 /* Give a socket a local address. */
#define PVCALLS_LISTEN  4 /* Make a bound socket passive. */
#define PVCALLS_ACCEPT  5 /* Accept a connection on a passive socket. */
#define PVCALLS_POLL    6 /* Wait for a connection on a passive socket. */

/* One request. */
struct xen_pvcalls_request {
    uint32_t req_id; /* private to the frontend, echoed */
    uint32_t cmd; /* the command */
    /* What the command takes. */
    union {
        struct xen_pvcalls_socket {
            uint64_t id; /* the new socket */
            uint32_t domain; /* AF_INET */
            uint32_t type; /* SOCK_STREAM */
            uint32_t protocol; /* 0 */
            uint8_t pad[4];
        } socket;
        struct xen_pvcalls_connect {
            uint64_t id; /* the socket */
            uint8_t addr[28]; /* where to connect to */
            uint32_t len; /* valid bytes of addr */
            uint32_t flags; /* no flag exists, send 0 */
            grant_ref_t ref; /* indexes page of the new data ring */
            uint32_t evtchn; /* event channel of the new data ring */
            uint8_t pad[4];
        } connect;
        struct xen_pvcalls_release {
            uint64_t id; /* the socket */
            /* 1 if its pages and event channel will serve another socket */
            uint8_t reuse;
            uint8_t pad[7];
        } release;
        struct xen_pvcalls_bind {
            uint64_t id; /* the socket */
            uint8_t addr[28]; /* the address to bind to */
            uint32_t len; /* valid bytes of addr */
        } bind;
        struct xen_pvcalls_listen {
            uint64_t id; /* the bound socket */
            uint32_t backlog; /* longest queue of waiting connections */
            uint8_t pad[4];
        } listen;
        struct xen_pvcalls_accept {
            uint64_t id; /* the listening socket */
            uint64_t id_new; /* the socket of the new connection */
            grant_ref_t ref; /* indexes page of the new data ring */
            uint32_t evtchn; /* event channel of the new data ring */
        } accept;
        struct xen_pvcalls_poll {
            uint64_t id; /* the listening socket */
        } poll;
        /* gives the union its size */
        struct xen_pvcalls_dummy {
            uint8_t dummy[56];
        } dummy;
    } u;
};

/* One response. */
struct xen_pvcalls_response {
    uint32_t req_id; /* of the request */
    uint32_t cmd; /* of the request */
    int32_t ret; /* 0 or a negative error number */
    uint32_t pad;
    /* What the command returns. */
    union {
        struct _xen_pvcalls_socket {
            uint64_t id;
        } socket;
        struct _xen_pvcalls_connect {
            uint64_t id;
        } connect;
        struct _xen_pvcalls_release {
            uint64_t id;
        } release;
        struct _xen_pvcalls_bind {
            uint64_t id;
        } bind;
        struct _xen_pvcalls_listen {
            uint64_t id;
        } listen;
        struct _xen_pvcalls_accept {
            uint64_t id; /* the listening socket */
        } accept;
        struct _xen_pvcalls_poll {
            uint64_t id;
        } poll;
        /* gives the union its size */
        struct _xen_pvcalls_dummy {
            uint8_t dummy[8];
        } dummy;
    } u;
};

/* Carries the commands and their responses. */
DEFINE_RING_TYPES(xen_pvcalls, struct xen_pvcalls_request,
                  struct xen_pvcalls_response);

#endif /* __XEN_PUBLIC_IO_PVCALLS_H__ */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
