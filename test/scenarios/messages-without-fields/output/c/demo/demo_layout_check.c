/* SPDX-License-Identifier: MIT */
/*
 * demo_layout_check.c -- Demo: checks of the layout.
 *
 * It compiles if the header that PVSPEC_HEADER names has the layout of the
 * specification, whichever tree the header is from: cc -std=gnu99
 * -DPVSPEC_HEADER='<the/header.h>' -c demo_layout_check.c. Without
 * PVSPEC_HEADER the header has to come some other way, such as -include.
 *
 * It takes GCC or Clang with -std=gnu99, -std=c11 or later. With -std=c99 the
 * C library may put a padded bit-field in the place of _Static_assert, which
 * shows no message and does not pass -Wpadded.
 *
 * Generated from spec/demo by pvspec. Change the specification, then run: npx
 * pvspec build.
 *
 * Copyright (C) 2026 Nobody
 */

#ifdef PVSPEC_HEADER
#include PVSPEC_HEADER
#endif

_Static_assert(DEMO_OPERATION_MAKE == 1,
               "value of DEMO_OPERATION_MAKE");
_Static_assert(DEMO_OPERATION_ASK == 2,
               "value of DEMO_OPERATION_ASK");
_Static_assert(DEMO_OPERATION_END == 3,
               "value of DEMO_OPERATION_END");
_Static_assert(DEMO_EVENT_TYPE_FLIPPED == 1,
               "value of DEMO_EVENT_TYPE_FLIPPED");
_Static_assert(DEMO_EVENT_TYPE_LOST == 2,
               "value of DEMO_EVENT_TYPE_LOST");

_Static_assert(sizeof(struct demo_request) == 8,
               "size of struct demo_request");
_Static_assert(__builtin_offsetof(struct demo_request, op) == 0,
               "offset of demo_request.op");
_Static_assert(sizeof(((struct demo_request *)0)->op) == 4,
               "size of demo_request.op");
_Static_assert(__builtin_offsetof(struct demo_request, arguments) == 4,
               "offset of demo_request.arguments");
_Static_assert(sizeof(((struct demo_request *)0)->arguments) == 4,
               "size of demo_request.arguments");
_Static_assert(__builtin_offsetof(struct demo_request, arguments.make) == 4,
               "offset of demo_request.arguments.make");
_Static_assert(sizeof(struct demo_make_request) == 4,
               "size of struct demo_make_request");
_Static_assert(__builtin_offsetof(struct demo_request, arguments.make.size) ==
               4,
               "offset of demo_request.arguments.make.size");
_Static_assert(sizeof(((struct demo_request *)0)->arguments.make.size) == 4,
               "size of demo_request.arguments.make.size");

_Static_assert(sizeof(struct demo_response) == 16,
               "size of struct demo_response");
_Static_assert(__builtin_offsetof(struct demo_response, op) == 0,
               "offset of demo_response.op");
_Static_assert(sizeof(((struct demo_response *)0)->op) == 4,
               "size of demo_response.op");
_Static_assert(__builtin_offsetof(struct demo_response, status) == 4,
               "offset of demo_response.status");
_Static_assert(sizeof(((struct demo_response *)0)->status) == 4,
               "size of demo_response.status");
_Static_assert(__builtin_offsetof(struct demo_response, results) == 8,
               "offset of demo_response.results");
_Static_assert(sizeof(((struct demo_response *)0)->results) == 8,
               "size of demo_response.results");
_Static_assert(__builtin_offsetof(struct demo_response, results.ask) == 8,
               "offset of demo_response.results.ask");
_Static_assert(sizeof(struct demo_ask_response) == 4,
               "size of struct demo_ask_response");
_Static_assert(__builtin_offsetof(struct demo_response, results.ask.answer) ==
               8,
               "offset of demo_response.results.ask.answer");
_Static_assert(sizeof(((struct demo_response *)0)->results.ask.answer) == 4,
               "size of demo_response.results.ask.answer");
_Static_assert(__builtin_offsetof(struct demo_response, results.room) == 8,
               "offset of demo_response.results.room");
_Static_assert(sizeof(struct demo_response_results_room) == 8,
               "size of struct demo_response_results_room");
_Static_assert(__builtin_offsetof(struct demo_response, results.room.bytes) ==
               8,
               "offset of demo_response.results.room.bytes");
_Static_assert(sizeof(((struct demo_response *)0)->results.room.bytes) == 8,
               "size of demo_response.results.room.bytes");

_Static_assert(sizeof(struct demo_event) == 16,
               "size of struct demo_event");
_Static_assert(__builtin_offsetof(struct demo_event, type) == 0,
               "offset of demo_event.type");
_Static_assert(sizeof(((struct demo_event *)0)->type) == 4,
               "size of demo_event.type");
_Static_assert(__builtin_offsetof(struct demo_event, about) == 4,
               "offset of demo_event.about");
_Static_assert(sizeof(((struct demo_event *)0)->about) == 12,
               "size of demo_event.about");
_Static_assert(__builtin_offsetof(struct demo_event, about.flipped) == 4,
               "offset of demo_event.about.flipped");
_Static_assert(sizeof(struct demo_flipped_request) == 4,
               "size of struct demo_flipped_request");
_Static_assert(__builtin_offsetof(struct demo_event, about.flipped.cookie) ==
               4,
               "offset of demo_event.about.flipped.cookie");
_Static_assert(sizeof(((struct demo_event *)0)->about.flipped.cookie) == 4,
               "size of demo_event.about.flipped.cookie");
_Static_assert(__builtin_offsetof(struct demo_event, about.room) == 4,
               "offset of demo_event.about.room");
_Static_assert(sizeof(struct demo_event_about_room) == 12,
               "size of struct demo_event_about_room");
_Static_assert(__builtin_offsetof(struct demo_event, about.room.bytes) == 4,
               "offset of demo_event.about.room.bytes");
_Static_assert(sizeof(((struct demo_event *)0)->about.room.bytes) == 12,
               "size of demo_event.about.room.bytes");

_Static_assert(__builtin_offsetof(struct demo_ring_sring, ring) == 64,
               "offset of demo_ring_sring.ring");
_Static_assert(sizeof(union demo_ring_sring_entry) == 16,
               "size of union demo_ring_sring_entry");
_Static_assert(1 << (31 - __builtin_clz((4096 -
               __builtin_offsetof(struct demo_ring_sring, ring)) /
               sizeof(union demo_ring_sring_entry))) == 128,
               "slots of union demo_ring_sring_entry from demo_ring_sring.ring to 4096");
