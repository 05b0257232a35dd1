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

#ifdef DEMO_VERSION
_Static_assert(__builtin_strcmp(DEMO_VERSION, "1") == 0,
               "value of DEMO_VERSION");
#endif
_Static_assert(__builtin_strcmp(DEMO_DRIVER, "vdispl") == 0,
               "value of DEMO_DRIVER");
_Static_assert(__builtin_strcmp(DEMO_PLAIN, "plain") == 0,
               "value of DEMO_PLAIN");
_Static_assert(__builtin_strcmp(DEMO_CMD, "logdirty/cmd") == 0,
               "value of DEMO_CMD");
_Static_assert(__builtin_strcmp(DEMO_RING, "%u/%s/ring") == 0,
               "value of DEMO_RING");
_Static_assert(__builtin_strcmp(DEMO_OFF, "0") == 0,
               "value of DEMO_OFF");
_Static_assert(__builtin_strcmp(DEMO_STOP, "-1") == 0,
               "value of DEMO_STOP");
_Static_assert(DEMO_HIGH == 0x8000000000000000,
               "value of DEMO_HIGH");
_Static_assert(DEMO_LOW == (-9223372036854775807 - 1),
               "value of DEMO_LOW");
_Static_assert(DEMO_COMMAND_STOP == -1,
               "value of DEMO_COMMAND_STOP");
_Static_assert(DEMO_COMMAND_GO == 0,
               "value of DEMO_COMMAND_GO");
_Static_assert(DEMO_RUN == 0,
               "value of DEMO_RUN");
_Static_assert(DEMO_COMMAND_LEAST == (-2147483647 - 1),
               "value of DEMO_COMMAND_LEAST");
_Static_assert(DEMO_WIDE_LEAST == (-9223372036854775807 - 1),
               "value of DEMO_WIDE_LEAST");
_Static_assert(DEMO_WIDE_MOST == 9223372036854775807,
               "value of DEMO_WIDE_MOST");
_Static_assert(DEMO_FULL_NONE == 0,
               "value of DEMO_FULL_NONE");
_Static_assert(DEMO_FULL_ALL == 4294967295,
               "value of DEMO_FULL_ALL");
_Static_assert(__builtin_strcmp(DEMO_SPELLING_DRIVER, "vdispl") == 0,
               "value of DEMO_SPELLING_DRIVER");
_Static_assert(__builtin_strcmp(DEMO_SPELLING_DEVICE, "vdispl") == 0,
               "value of DEMO_SPELLING_DEVICE");
_Static_assert(__builtin_strcmp(DEMO_SPELLING_PLAIN, "plain") == 0,
               "value of DEMO_SPELLING_PLAIN");

_Static_assert(sizeof(struct demo_request) == 24,
               "size of struct demo_request");
_Static_assert(__builtin_offsetof(struct demo_request, cmd) == 0,
               "offset of demo_request.cmd");
_Static_assert(sizeof(((struct demo_request *)0)->cmd) == 4,
               "size of demo_request.cmd");
_Static_assert(__builtin_offsetof(struct demo_request, full) == 4,
               "offset of demo_request.full");
_Static_assert(sizeof(((struct demo_request *)0)->full) == 4,
               "size of demo_request.full");
_Static_assert(__builtin_offsetof(struct demo_request, wide) == 8,
               "offset of demo_request.wide");
_Static_assert(sizeof(((struct demo_request *)0)->wide) == 8,
               "size of demo_request.wide");
_Static_assert(__builtin_offsetof(struct demo_request, arguments) == 16,
               "offset of demo_request.arguments");
_Static_assert(sizeof(((struct demo_request *)0)->arguments) == 8,
               "size of demo_request.arguments");
_Static_assert(__builtin_offsetof(struct demo_request, arguments.stop) == 16,
               "offset of demo_request.arguments.stop");
_Static_assert(sizeof(struct demo_stop_request) == 8,
               "size of struct demo_stop_request");
_Static_assert(__builtin_offsetof(struct demo_request, arguments.stop.a) == 16,
               "offset of demo_request.arguments.stop.a");
_Static_assert(sizeof(((struct demo_request *)0)->arguments.stop.a) == 4,
               "size of demo_request.arguments.stop.a");
_Static_assert(__builtin_offsetof(struct demo_request, arguments.stop.pad) ==
               20,
               "offset of demo_request.arguments.stop.pad");
_Static_assert(sizeof(((struct demo_request *)0)->arguments.stop.pad) == 4,
               "size of demo_request.arguments.stop.pad");
_Static_assert(__builtin_offsetof(struct demo_request, arguments.room) == 16,
               "offset of demo_request.arguments.room");
_Static_assert(sizeof(struct demo_request_arguments_room) == 8,
               "size of struct demo_request_arguments_room");
_Static_assert(__builtin_offsetof(struct demo_request, arguments.room.bytes) ==
               16,
               "offset of demo_request.arguments.room.bytes");
_Static_assert(sizeof(((struct demo_request *)0)->arguments.room.bytes) == 8,
               "size of demo_request.arguments.room.bytes");

_Static_assert(sizeof(struct demo_response) == 8,
               "size of struct demo_response");
_Static_assert(__builtin_offsetof(struct demo_response, cmd) == 0,
               "offset of demo_response.cmd");
_Static_assert(sizeof(((struct demo_response *)0)->cmd) == 4,
               "size of demo_response.cmd");
_Static_assert(__builtin_offsetof(struct demo_response, ret) == 4,
               "offset of demo_response.ret");
_Static_assert(sizeof(((struct demo_response *)0)->ret) == 4,
               "size of demo_response.ret");

_Static_assert(__builtin_offsetof(struct demo_ring_sring, ring) == 64,
               "offset of demo_ring_sring.ring");
_Static_assert(sizeof(union demo_ring_sring_entry) == 24,
               "size of union demo_ring_sring_entry");
_Static_assert(1 << (31 - __builtin_clz((4096 -
               __builtin_offsetof(struct demo_ring_sring, ring)) /
               sizeof(union demo_ring_sring_entry))) == 128,
               "slots of union demo_ring_sring_entry from demo_ring_sring.ring to 4096");
