/* SPDX-License-Identifier: MIT */
/*
 * pvcalls.h -- Xen PV Calls Protocol
 *
 * Generated from spec/pvcalls by pvspec. Change the specification, then run:
 * npx pvspec build.
 *
 * Copyright (C) 2017 Stefano Stabellini <stefano@aporeto.com>
 */

#ifndef __XEN_PUBLIC_IO_XEN_PVCALLS_H__
#define __XEN_PUBLIC_IO_XEN_PVCALLS_H__

#include <linux/net.h>
#include <xen/interface/io/ring.h>
#include <xen/interface/grant_table.h>

/* The version of the protocol that this header describes. */
#define PVCALLS_VERSION "1"

/* The value of function-calls that announces the commands below. */
#define XENBUS_FUNCTIONS_CALLS "1"

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
	u8 pad1[52];
	/*
	 * out_cons: Bytes consumed from `out`.
	 * out_prod: Bytes produced into `out`.
	 * out_error: Sending failed.
	 */
	RING_IDX out_cons, out_prod, out_error;
	u8 pad2[52]; /* Room for a later version. */
	RING_IDX ring_order; /* Log2 of the number of data pages. */
	grant_ref_t ref[]; /* Grants of the data pages, in their order. */
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
	u32 req_id; /* private to the frontend, echoed */
	u32 cmd; /* the command */
	/* What the command takes. */
	union {
		struct xen_pvcalls_socket {
			u64 id; /* the new socket */
			u32 domain; /* AF_INET */
			u32 type; /* SOCK_STREAM */
			u32 protocol; /* 0 */
			u8 pad[4];
		} socket;
		struct xen_pvcalls_connect {
			u64 id; /* the socket */
			u8 addr[28]; /* where to connect to */
			u32 len; /* valid bytes of addr */
			u32 flags; /* no flag exists, send 0 */
			/* indexes page of the new data ring */
			grant_ref_t ref;
			u32 evtchn; /* event channel of the new data ring */
			u8 pad[4];
		} connect;
		struct xen_pvcalls_release {
			u64 id; /* the socket */
			/*
			 * 1 if its pages and event channel will serve another
			 * socket
			 */
			u8 reuse;
			u8 pad[7];
		} release;
		struct xen_pvcalls_bind {
			u64 id; /* the socket */
			u8 addr[28]; /* the address to bind to */
			u32 len; /* valid bytes of addr */
		} bind;
		struct xen_pvcalls_listen {
			u64 id; /* the bound socket */
			u32 backlog; /* longest queue of waiting connections */
			u8 pad[4];
		} listen;
		struct xen_pvcalls_accept {
			u64 id; /* the listening socket */
			u64 id_new; /* the socket of the new connection */
			/* indexes page of the new data ring */
			grant_ref_t ref;
			u32 evtchn; /* event channel of the new data ring */
		} accept;
		struct xen_pvcalls_poll {
			u64 id; /* the listening socket */
		} poll;
		/* gives the union its size */
		struct xen_pvcalls_dummy {
			u8 dummy[56];
		} dummy;
	} u;
};

/* One response. */
struct xen_pvcalls_response {
	u32 req_id; /* of the request */
	u32 cmd; /* of the request */
	s32 ret; /* 0 or a negative error number */
	u32 pad;
	/* What the command returns. */
	union {
		struct _xen_pvcalls_socket {
			u64 id;
		} socket;
		struct _xen_pvcalls_connect {
			u64 id;
		} connect;
		struct _xen_pvcalls_release {
			u64 id;
		} release;
		struct _xen_pvcalls_bind {
			u64 id;
		} bind;
		struct _xen_pvcalls_listen {
			u64 id;
		} listen;
		struct _xen_pvcalls_accept {
			u64 id; /* the listening socket */
		} accept;
		struct _xen_pvcalls_poll {
			u64 id;
		} poll;
		/* gives the union its size */
		struct _xen_pvcalls_dummy {
			u8 dummy[8];
		} dummy;
	} u;
};

/* Carries the commands and their responses. */
DEFINE_RING_TYPES(xen_pvcalls, struct xen_pvcalls_request,
		  struct xen_pvcalls_response);

#endif /* __XEN_PUBLIC_IO_XEN_PVCALLS_H__ */
