/* SPDX-License-Identifier: MIT */
/*
 * pvcalls_layout_check.c -- Xen PV Calls Protocol: checks of the layout.
 *
 * It compiles if the header that PVSPEC_HEADER names has the layout of the
 * specification, whichever tree the header is from: cc -std=gnu99
 * -DPVSPEC_HEADER='<the/header.h>' -c pvcalls_layout_check.c. Without
 * PVSPEC_HEADER the header has to come some other way, such as -include.
 *
 * It takes GCC or Clang with -std=gnu99, -std=c11 or later. With -std=c99 the
 * C library may put a padded bit-field in the place of _Static_assert, which
 * shows no message and does not pass -Wpadded.
 *
 * Generated from spec/pvcalls by pvspec. Change the specification, then run:
 * npx pvspec build.
 *
 * Copyright (C) 2017 Stefano Stabellini <stefano@aporeto.com>
 */

#ifdef PVSPEC_HEADER
#include PVSPEC_HEADER
#endif

#ifdef PVCALLS_VERSION
_Static_assert(__builtin_strcmp(PVCALLS_VERSION, "1") == 0,
               "value of PVCALLS_VERSION");
#endif
_Static_assert(PVCALLS_SOCKET == 0,
               "value of PVCALLS_SOCKET");
_Static_assert(PVCALLS_CONNECT == 1,
               "value of PVCALLS_CONNECT");
_Static_assert(PVCALLS_RELEASE == 2,
               "value of PVCALLS_RELEASE");
_Static_assert(PVCALLS_BIND == 3,
               "value of PVCALLS_BIND");
_Static_assert(PVCALLS_LISTEN == 4,
               "value of PVCALLS_LISTEN");
_Static_assert(PVCALLS_ACCEPT == 5,
               "value of PVCALLS_ACCEPT");
_Static_assert(PVCALLS_POLL == 6,
               "value of PVCALLS_POLL");

_Static_assert(sizeof(struct pvcalls_data_intf) == 132,
               "size of struct pvcalls_data_intf");
_Static_assert(__builtin_offsetof(struct pvcalls_data_intf, in_cons) == 0,
               "offset of pvcalls_data_intf.in_cons");
_Static_assert(sizeof(((struct pvcalls_data_intf *)0)->in_cons) == 4,
               "size of pvcalls_data_intf.in_cons");
_Static_assert(__builtin_offsetof(struct pvcalls_data_intf, in_prod) == 4,
               "offset of pvcalls_data_intf.in_prod");
_Static_assert(sizeof(((struct pvcalls_data_intf *)0)->in_prod) == 4,
               "size of pvcalls_data_intf.in_prod");
_Static_assert(__builtin_offsetof(struct pvcalls_data_intf, in_error) == 8,
               "offset of pvcalls_data_intf.in_error");
_Static_assert(sizeof(((struct pvcalls_data_intf *)0)->in_error) == 4,
               "size of pvcalls_data_intf.in_error");
_Static_assert(__builtin_offsetof(struct pvcalls_data_intf, pad1) == 12,
               "offset of pvcalls_data_intf.pad1");
_Static_assert(sizeof(((struct pvcalls_data_intf *)0)->pad1) == 52,
               "size of pvcalls_data_intf.pad1");
_Static_assert(__builtin_offsetof(struct pvcalls_data_intf, out_cons) == 64,
               "offset of pvcalls_data_intf.out_cons");
_Static_assert(sizeof(((struct pvcalls_data_intf *)0)->out_cons) == 4,
               "size of pvcalls_data_intf.out_cons");
_Static_assert(__builtin_offsetof(struct pvcalls_data_intf, out_prod) == 68,
               "offset of pvcalls_data_intf.out_prod");
_Static_assert(sizeof(((struct pvcalls_data_intf *)0)->out_prod) == 4,
               "size of pvcalls_data_intf.out_prod");
_Static_assert(__builtin_offsetof(struct pvcalls_data_intf, out_error) == 72,
               "offset of pvcalls_data_intf.out_error");
_Static_assert(sizeof(((struct pvcalls_data_intf *)0)->out_error) == 4,
               "size of pvcalls_data_intf.out_error");
_Static_assert(__builtin_offsetof(struct pvcalls_data_intf, pad2) == 76,
               "offset of pvcalls_data_intf.pad2");
_Static_assert(sizeof(((struct pvcalls_data_intf *)0)->pad2) == 52,
               "size of pvcalls_data_intf.pad2");
_Static_assert(__builtin_offsetof(struct pvcalls_data_intf, ring_order) == 128,
               "offset of pvcalls_data_intf.ring_order");
_Static_assert(sizeof(((struct pvcalls_data_intf *)0)->ring_order) == 4,
               "size of pvcalls_data_intf.ring_order");
_Static_assert(__builtin_offsetof(struct pvcalls_data_intf, ref) == 132,
               "offset of pvcalls_data_intf.ref");

_Static_assert(sizeof(struct xen_pvcalls_request) == 64,
               "size of struct xen_pvcalls_request");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, req_id) == 0,
               "offset of xen_pvcalls_request.req_id");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->req_id) == 4,
               "size of xen_pvcalls_request.req_id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, cmd) == 4,
               "offset of xen_pvcalls_request.cmd");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->cmd) == 4,
               "size of xen_pvcalls_request.cmd");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u) == 8,
               "offset of xen_pvcalls_request.u");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u) == 56,
               "size of xen_pvcalls_request.u");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.socket) == 8,
               "offset of xen_pvcalls_request.u.socket");
_Static_assert(sizeof(struct xen_pvcalls_socket) == 24,
               "size of struct xen_pvcalls_socket");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.socket.id) ==
               8,
               "offset of xen_pvcalls_request.u.socket.id");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.socket.id) == 8,
               "size of xen_pvcalls_request.u.socket.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.socket.domain)
               == 16,
               "offset of xen_pvcalls_request.u.socket.domain");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.socket.domain) == 4,
               "size of xen_pvcalls_request.u.socket.domain");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.socket.type) ==
               20,
               "offset of xen_pvcalls_request.u.socket.type");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.socket.type) == 4,
               "size of xen_pvcalls_request.u.socket.type");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request,
               u.socket.protocol) == 24,
               "offset of xen_pvcalls_request.u.socket.protocol");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.socket.protocol) ==
               4,
               "size of xen_pvcalls_request.u.socket.protocol");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.socket.pad) ==
               28,
               "offset of xen_pvcalls_request.u.socket.pad");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.socket.pad) == 4,
               "size of xen_pvcalls_request.u.socket.pad");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.connect) == 8,
               "offset of xen_pvcalls_request.u.connect");
_Static_assert(sizeof(struct xen_pvcalls_connect) == 56,
               "size of struct xen_pvcalls_connect");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.connect.id) ==
               8,
               "offset of xen_pvcalls_request.u.connect.id");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.connect.id) == 8,
               "size of xen_pvcalls_request.u.connect.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.connect.addr)
               == 16,
               "offset of xen_pvcalls_request.u.connect.addr");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.connect.addr) == 28,
               "size of xen_pvcalls_request.u.connect.addr");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.connect.len) ==
               44,
               "offset of xen_pvcalls_request.u.connect.len");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.connect.len) == 4,
               "size of xen_pvcalls_request.u.connect.len");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.connect.flags)
               == 48,
               "offset of xen_pvcalls_request.u.connect.flags");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.connect.flags) == 4,
               "size of xen_pvcalls_request.u.connect.flags");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.connect.ref) ==
               52,
               "offset of xen_pvcalls_request.u.connect.ref");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.connect.ref) == 4,
               "size of xen_pvcalls_request.u.connect.ref");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.connect.evtchn)
               == 56,
               "offset of xen_pvcalls_request.u.connect.evtchn");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.connect.evtchn) ==
               4,
               "size of xen_pvcalls_request.u.connect.evtchn");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.connect.pad) ==
               60,
               "offset of xen_pvcalls_request.u.connect.pad");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.connect.pad) == 4,
               "size of xen_pvcalls_request.u.connect.pad");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.release) == 8,
               "offset of xen_pvcalls_request.u.release");
_Static_assert(sizeof(struct xen_pvcalls_release) == 16,
               "size of struct xen_pvcalls_release");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.release.id) ==
               8,
               "offset of xen_pvcalls_request.u.release.id");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.release.id) == 8,
               "size of xen_pvcalls_request.u.release.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.release.reuse)
               == 16,
               "offset of xen_pvcalls_request.u.release.reuse");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.release.reuse) == 1,
               "size of xen_pvcalls_request.u.release.reuse");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.release.pad) ==
               17,
               "offset of xen_pvcalls_request.u.release.pad");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.release.pad) == 7,
               "size of xen_pvcalls_request.u.release.pad");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.bind) == 8,
               "offset of xen_pvcalls_request.u.bind");
_Static_assert(sizeof(struct xen_pvcalls_bind) == 40,
               "size of struct xen_pvcalls_bind");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.bind.id) == 8,
               "offset of xen_pvcalls_request.u.bind.id");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.bind.id) == 8,
               "size of xen_pvcalls_request.u.bind.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.bind.addr) ==
               16,
               "offset of xen_pvcalls_request.u.bind.addr");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.bind.addr) == 28,
               "size of xen_pvcalls_request.u.bind.addr");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.bind.len) ==
               44,
               "offset of xen_pvcalls_request.u.bind.len");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.bind.len) == 4,
               "size of xen_pvcalls_request.u.bind.len");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.listen) == 8,
               "offset of xen_pvcalls_request.u.listen");
_Static_assert(sizeof(struct xen_pvcalls_listen) == 16,
               "size of struct xen_pvcalls_listen");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.listen.id) ==
               8,
               "offset of xen_pvcalls_request.u.listen.id");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.listen.id) == 8,
               "size of xen_pvcalls_request.u.listen.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.listen.backlog)
               == 16,
               "offset of xen_pvcalls_request.u.listen.backlog");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.listen.backlog) ==
               4,
               "size of xen_pvcalls_request.u.listen.backlog");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.listen.pad) ==
               20,
               "offset of xen_pvcalls_request.u.listen.pad");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.listen.pad) == 4,
               "size of xen_pvcalls_request.u.listen.pad");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.accept) == 8,
               "offset of xen_pvcalls_request.u.accept");
_Static_assert(sizeof(struct xen_pvcalls_accept) == 24,
               "size of struct xen_pvcalls_accept");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.accept.id) ==
               8,
               "offset of xen_pvcalls_request.u.accept.id");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.accept.id) == 8,
               "size of xen_pvcalls_request.u.accept.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.accept.id_new)
               == 16,
               "offset of xen_pvcalls_request.u.accept.id_new");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.accept.id_new) == 8,
               "size of xen_pvcalls_request.u.accept.id_new");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.accept.ref) ==
               24,
               "offset of xen_pvcalls_request.u.accept.ref");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.accept.ref) == 4,
               "size of xen_pvcalls_request.u.accept.ref");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.accept.evtchn)
               == 28,
               "offset of xen_pvcalls_request.u.accept.evtchn");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.accept.evtchn) == 4,
               "size of xen_pvcalls_request.u.accept.evtchn");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.poll) == 8,
               "offset of xen_pvcalls_request.u.poll");
_Static_assert(sizeof(struct xen_pvcalls_poll) == 8,
               "size of struct xen_pvcalls_poll");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.poll.id) == 8,
               "offset of xen_pvcalls_request.u.poll.id");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.poll.id) == 8,
               "size of xen_pvcalls_request.u.poll.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.dummy) == 8,
               "offset of xen_pvcalls_request.u.dummy");
_Static_assert(sizeof(struct xen_pvcalls_dummy) == 56,
               "size of struct xen_pvcalls_dummy");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_request, u.dummy.dummy) ==
               8,
               "offset of xen_pvcalls_request.u.dummy.dummy");
_Static_assert(sizeof(((struct xen_pvcalls_request *)0)->u.dummy.dummy) == 56,
               "size of xen_pvcalls_request.u.dummy.dummy");

_Static_assert(sizeof(struct xen_pvcalls_response) == 24,
               "size of struct xen_pvcalls_response");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, req_id) == 0,
               "offset of xen_pvcalls_response.req_id");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->req_id) == 4,
               "size of xen_pvcalls_response.req_id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, cmd) == 4,
               "offset of xen_pvcalls_response.cmd");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->cmd) == 4,
               "size of xen_pvcalls_response.cmd");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, ret) == 8,
               "offset of xen_pvcalls_response.ret");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->ret) == 4,
               "size of xen_pvcalls_response.ret");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, pad) == 12,
               "offset of xen_pvcalls_response.pad");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->pad) == 4,
               "size of xen_pvcalls_response.pad");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u) == 16,
               "offset of xen_pvcalls_response.u");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->u) == 8,
               "size of xen_pvcalls_response.u");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.socket) == 16,
               "offset of xen_pvcalls_response.u.socket");
_Static_assert(sizeof(struct _xen_pvcalls_socket) == 8,
               "size of struct _xen_pvcalls_socket");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.socket.id) ==
               16,
               "offset of xen_pvcalls_response.u.socket.id");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->u.socket.id) == 8,
               "size of xen_pvcalls_response.u.socket.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.connect) ==
               16,
               "offset of xen_pvcalls_response.u.connect");
_Static_assert(sizeof(struct _xen_pvcalls_connect) == 8,
               "size of struct _xen_pvcalls_connect");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.connect.id) ==
               16,
               "offset of xen_pvcalls_response.u.connect.id");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->u.connect.id) == 8,
               "size of xen_pvcalls_response.u.connect.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.release) ==
               16,
               "offset of xen_pvcalls_response.u.release");
_Static_assert(sizeof(struct _xen_pvcalls_release) == 8,
               "size of struct _xen_pvcalls_release");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.release.id) ==
               16,
               "offset of xen_pvcalls_response.u.release.id");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->u.release.id) == 8,
               "size of xen_pvcalls_response.u.release.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.bind) == 16,
               "offset of xen_pvcalls_response.u.bind");
_Static_assert(sizeof(struct _xen_pvcalls_bind) == 8,
               "size of struct _xen_pvcalls_bind");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.bind.id) ==
               16,
               "offset of xen_pvcalls_response.u.bind.id");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->u.bind.id) == 8,
               "size of xen_pvcalls_response.u.bind.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.listen) == 16,
               "offset of xen_pvcalls_response.u.listen");
_Static_assert(sizeof(struct _xen_pvcalls_listen) == 8,
               "size of struct _xen_pvcalls_listen");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.listen.id) ==
               16,
               "offset of xen_pvcalls_response.u.listen.id");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->u.listen.id) == 8,
               "size of xen_pvcalls_response.u.listen.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.accept) == 16,
               "offset of xen_pvcalls_response.u.accept");
_Static_assert(sizeof(struct _xen_pvcalls_accept) == 8,
               "size of struct _xen_pvcalls_accept");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.accept.id) ==
               16,
               "offset of xen_pvcalls_response.u.accept.id");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->u.accept.id) == 8,
               "size of xen_pvcalls_response.u.accept.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.poll) == 16,
               "offset of xen_pvcalls_response.u.poll");
_Static_assert(sizeof(struct _xen_pvcalls_poll) == 8,
               "size of struct _xen_pvcalls_poll");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.poll.id) ==
               16,
               "offset of xen_pvcalls_response.u.poll.id");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->u.poll.id) == 8,
               "size of xen_pvcalls_response.u.poll.id");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.dummy) == 16,
               "offset of xen_pvcalls_response.u.dummy");
_Static_assert(sizeof(struct _xen_pvcalls_dummy) == 8,
               "size of struct _xen_pvcalls_dummy");
_Static_assert(__builtin_offsetof(struct xen_pvcalls_response, u.dummy.dummy)
               == 16,
               "offset of xen_pvcalls_response.u.dummy.dummy");
_Static_assert(sizeof(((struct xen_pvcalls_response *)0)->u.dummy.dummy) == 8,
               "size of xen_pvcalls_response.u.dummy.dummy");

_Static_assert(__builtin_offsetof(struct xen_pvcalls_sring, ring) == 64,
               "offset of xen_pvcalls_sring.ring");
_Static_assert(sizeof(union xen_pvcalls_sring_entry) == 64,
               "size of union xen_pvcalls_sring_entry");
_Static_assert(1 << (31 - __builtin_clz((4096 -
               __builtin_offsetof(struct xen_pvcalls_sring, ring)) /
               sizeof(union xen_pvcalls_sring_entry))) == 32,
               "slots of union xen_pvcalls_sring_entry from xen_pvcalls_sring.ring to 4096");
