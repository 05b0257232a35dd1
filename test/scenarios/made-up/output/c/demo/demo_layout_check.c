/* SPDX-License-Identifier: MIT */
/*
 * demo_layout_check.c -- Demo Device Protocol: checks of the layout.
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
 * Copyright (C) 2026 The pvspec authors
 */

#ifdef PVSPEC_HEADER
#include PVSPEC_HEADER
#endif

#ifdef XEN_DEMO_VERSION
_Static_assert(__builtin_strcmp(XEN_DEMO_VERSION, "1") == 0,
               "value of XEN_DEMO_VERSION");
#endif
_Static_assert(XEN_DEMO_OP_READ == 0,
               "value of XEN_DEMO_OP_READ");
_Static_assert(XEN_DEMO_OP_WRITE == 1,
               "value of XEN_DEMO_OP_WRITE");
_Static_assert(XEN_DEMO_OP_FLUSH == 2,
               "value of XEN_DEMO_OP_FLUSH");
_Static_assert(XEN_DEMO_OP_DISCARD == 3,
               "value of XEN_DEMO_OP_DISCARD");
_Static_assert(XEN_DEMO_OP_READ_LONG == 5,
               "value of XEN_DEMO_OP_READ_LONG");
_Static_assert(XEN_DEMO_OP_WRITE_SEALED == 6,
               "value of XEN_DEMO_OP_WRITE_SEALED");
_Static_assert(XEN_DEMO_TRANSFER_FLAG_DURABLE == 0x1,
               "value of XEN_DEMO_TRANSFER_FLAG_DURABLE");
_Static_assert(XEN_DEMO_TRANSFER_FLAG_URGENT == 0x2,
               "value of XEN_DEMO_TRANSFER_FLAG_URGENT");
_Static_assert(XEN_DEMO_TRANSFER_FLAG_ONCE == 0x80,
               "value of XEN_DEMO_TRANSFER_FLAG_ONCE");
_Static_assert(XEN_DEMO_SENSOR_DESCRIBE == 1,
               "value of XEN_DEMO_SENSOR_DESCRIBE");
_Static_assert(XEN_DEMO_SENSOR_SAMPLE == 2,
               "value of XEN_DEMO_SENSOR_SAMPLE");
_Static_assert(XEN_DEMO_SENSOR_SET_LIMITS == 3,
               "value of XEN_DEMO_SENSOR_SET_LIMITS");
_Static_assert(XEN_DEMO_UNIT_NONE == 0,
               "value of XEN_DEMO_UNIT_NONE");
_Static_assert(XEN_DEMO_UNIT_MILLIKELVIN == 1,
               "value of XEN_DEMO_UNIT_MILLIKELVIN");
_Static_assert(XEN_DEMO_UNIT_MILLIVOLT == 2,
               "value of XEN_DEMO_UNIT_MILLIVOLT");
_Static_assert(XEN_DEMO_UNIT_RPM == 3,
               "value of XEN_DEMO_UNIT_RPM");
_Static_assert(XEN_DEMO_UNIT_TURNS == 3,
               "value of XEN_DEMO_UNIT_TURNS");
_Static_assert(XEN_DEMO_SENSOR_TRAIT_CALIBRATED == 0x1,
               "value of XEN_DEMO_SENSOR_TRAIT_CALIBRATED");
_Static_assert(XEN_DEMO_SENSOR_TRAIT_LIMITS == 0x2,
               "value of XEN_DEMO_SENSOR_TRAIT_LIMITS");
_Static_assert(XEN_DEMO_READING_FORM_NARROW == 0,
               "value of XEN_DEMO_READING_FORM_NARROW");
_Static_assert(XEN_DEMO_READING_FORM_WIDE == 1,
               "value of XEN_DEMO_READING_FORM_WIDE");
_Static_assert(XEN_DEMO_EVENT_KIND_LIMIT == 0,
               "value of XEN_DEMO_EVENT_KIND_LIMIT");
_Static_assert(XEN_DEMO_EVENT_KIND_FAULT == 1,
               "value of XEN_DEMO_EVENT_KIND_FAULT");
_Static_assert(XEN_DEMO_FEATURE_DISCARD == 0x1,
               "value of XEN_DEMO_FEATURE_DISCARD");
_Static_assert(XEN_DEMO_FEATURE_LONG_READS == 0x2,
               "value of XEN_DEMO_FEATURE_LONG_READS");
_Static_assert(XEN_DEMO_FEATURE_SEALS == 0x4,
               "value of XEN_DEMO_FEATURE_SEALS");
_Static_assert(XEN_DEMO_FEATURE_PRIORITIES == 0x100,
               "value of XEN_DEMO_FEATURE_PRIORITIES");

_Static_assert(sizeof(struct xen_demo_segment) == 8,
               "size of struct xen_demo_segment");
_Static_assert(__builtin_offsetof(struct xen_demo_segment, ref) == 0,
               "offset of xen_demo_segment.ref");
_Static_assert(sizeof(((struct xen_demo_segment *)0)->ref) == 4,
               "size of xen_demo_segment.ref");
_Static_assert(__builtin_offsetof(struct xen_demo_segment, first) == 4,
               "offset of xen_demo_segment.first");
_Static_assert(sizeof(((struct xen_demo_segment *)0)->first) == 1,
               "size of xen_demo_segment.first");
_Static_assert(__builtin_offsetof(struct xen_demo_segment, last) == 5,
               "offset of xen_demo_segment.last");
_Static_assert(sizeof(((struct xen_demo_segment *)0)->last) == 1,
               "size of xen_demo_segment.last");
_Static_assert(__builtin_offsetof(struct xen_demo_segment, pad) == 6,
               "offset of xen_demo_segment.pad");
_Static_assert(sizeof(((struct xen_demo_segment *)0)->pad) == 2,
               "size of xen_demo_segment.pad");

_Static_assert(sizeof(struct xen_demo_transfer) == 40,
               "size of struct xen_demo_transfer");
_Static_assert(__builtin_offsetof(struct xen_demo_transfer, sector) == 0,
               "offset of xen_demo_transfer.sector");
_Static_assert(sizeof(((struct xen_demo_transfer *)0)->sector) == 8,
               "size of xen_demo_transfer.sector");
_Static_assert(__builtin_offsetof(struct xen_demo_transfer, num_segments) == 8,
               "offset of xen_demo_transfer.num_segments");
_Static_assert(sizeof(((struct xen_demo_transfer *)0)->num_segments) == 1,
               "size of xen_demo_transfer.num_segments");
_Static_assert(__builtin_offsetof(struct xen_demo_transfer, pad) == 9,
               "offset of xen_demo_transfer.pad");
_Static_assert(sizeof(((struct xen_demo_transfer *)0)->pad) == 7,
               "size of xen_demo_transfer.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_transfer, segments) == 16,
               "offset of xen_demo_transfer.segments");
_Static_assert(sizeof(((struct xen_demo_transfer *)0)->segments) == 24,
               "size of xen_demo_transfer.segments");

_Static_assert(sizeof(struct xen_demo_block_request) == 56,
               "size of struct xen_demo_block_request");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request, id) == 0,
               "offset of xen_demo_block_request.id");
_Static_assert(sizeof(((struct xen_demo_block_request *)0)->id) == 8,
               "size of xen_demo_block_request.id");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request, cmd) == 8,
               "offset of xen_demo_block_request.cmd");
_Static_assert(sizeof(((struct xen_demo_block_request *)0)->cmd) == 1,
               "size of xen_demo_block_request.cmd");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request, flags) == 9,
               "offset of xen_demo_block_request.flags");
_Static_assert(sizeof(((struct xen_demo_block_request *)0)->flags) == 1,
               "size of xen_demo_block_request.flags");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request, pad) == 10,
               "offset of xen_demo_block_request.pad");
_Static_assert(sizeof(((struct xen_demo_block_request *)0)->pad) == 6,
               "size of xen_demo_block_request.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request, arguments) ==
               16,
               "offset of xen_demo_block_request.arguments");
_Static_assert(sizeof(((struct xen_demo_block_request *)0)->arguments) == 40,
               "size of xen_demo_block_request.arguments");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.read) == 16,
               "offset of xen_demo_block_request.arguments.read");
_Static_assert(sizeof(struct xen_demo_read_request) == 40,
               "size of struct xen_demo_read_request");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.read.transfer) == 16,
               "offset of xen_demo_block_request.arguments.read.transfer");
_Static_assert(sizeof(((struct xen_demo_block_request
               *)0)->arguments.read.transfer) == 40,
               "size of xen_demo_block_request.arguments.read.transfer");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.write) == 16,
               "offset of xen_demo_block_request.arguments.write");
_Static_assert(sizeof(struct xen_demo_write_request) == 40,
               "size of struct xen_demo_write_request");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.write.transfer) == 16,
               "offset of xen_demo_block_request.arguments.write.transfer");
_Static_assert(sizeof(((struct xen_demo_block_request
               *)0)->arguments.write.transfer) == 40,
               "size of xen_demo_block_request.arguments.write.transfer");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.discard) == 16,
               "offset of xen_demo_block_request.arguments.discard");
_Static_assert(sizeof(struct xen_demo_discard_request) == 16,
               "size of struct xen_demo_discard_request");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.discard.sector) == 16,
               "offset of xen_demo_block_request.arguments.discard.sector");
_Static_assert(sizeof(((struct xen_demo_block_request
               *)0)->arguments.discard.sector) == 8,
               "size of xen_demo_block_request.arguments.discard.sector");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.discard.sectors) == 24,
               "offset of xen_demo_block_request.arguments.discard.sectors");
_Static_assert(sizeof(((struct xen_demo_block_request
               *)0)->arguments.discard.sectors) == 4,
               "size of xen_demo_block_request.arguments.discard.sectors");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.discard.pad) == 28,
               "offset of xen_demo_block_request.arguments.discard.pad");
_Static_assert(sizeof(((struct xen_demo_block_request
               *)0)->arguments.discard.pad) == 4,
               "size of xen_demo_block_request.arguments.discard.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.read_long) == 16,
               "offset of xen_demo_block_request.arguments.read_long");
_Static_assert(sizeof(struct xen_demo_read_long_request) == 40,
               "size of struct xen_demo_read_long_request");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.read_long.transfer) == 16,
               "offset of xen_demo_block_request.arguments.read_long.transfer");
_Static_assert(sizeof(((struct xen_demo_block_request
               *)0)->arguments.read_long.transfer) == 40,
               "size of xen_demo_block_request.arguments.read_long.transfer");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.write_sealed) == 16,
               "offset of xen_demo_block_request.arguments.write_sealed");
_Static_assert(sizeof(struct xen_demo_write_sealed_request) == 40,
               "size of struct xen_demo_write_sealed_request");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.write_sealed.transfer) == 16,
               "offset of xen_demo_block_request.arguments.write_sealed.transfer");
_Static_assert(sizeof(((struct xen_demo_block_request
               *)0)->arguments.write_sealed.transfer) == 40,
               "size of xen_demo_block_request.arguments.write_sealed.transfer");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.room) == 16,
               "offset of xen_demo_block_request.arguments.room");
_Static_assert(sizeof(struct xen_demo_block_request_arguments_room) == 40,
               "size of struct xen_demo_block_request_arguments_room");
_Static_assert(__builtin_offsetof(struct xen_demo_block_request,
               arguments.room.bytes) == 16,
               "offset of xen_demo_block_request.arguments.room.bytes");
_Static_assert(sizeof(((struct xen_demo_block_request
               *)0)->arguments.room.bytes) == 40,
               "size of xen_demo_block_request.arguments.room.bytes");

_Static_assert(sizeof(struct xen_demo_block_continuation) == 56,
               "size of struct xen_demo_block_continuation");
_Static_assert(__builtin_offsetof(struct xen_demo_block_continuation, id) == 0,
               "offset of xen_demo_block_continuation.id");
_Static_assert(sizeof(((struct xen_demo_block_continuation *)0)->id) == 8,
               "size of xen_demo_block_continuation.id");
_Static_assert(__builtin_offsetof(struct xen_demo_block_continuation, cmd) ==
               8,
               "offset of xen_demo_block_continuation.cmd");
_Static_assert(sizeof(((struct xen_demo_block_continuation *)0)->cmd) == 1,
               "size of xen_demo_block_continuation.cmd");
_Static_assert(__builtin_offsetof(struct xen_demo_block_continuation, pad) ==
               9,
               "offset of xen_demo_block_continuation.pad");
_Static_assert(sizeof(((struct xen_demo_block_continuation *)0)->pad) == 7,
               "size of xen_demo_block_continuation.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_block_continuation,
               arguments) == 16,
               "offset of xen_demo_block_continuation.arguments");
_Static_assert(sizeof(((struct xen_demo_block_continuation *)0)->arguments) ==
               40,
               "size of xen_demo_block_continuation.arguments");
_Static_assert(__builtin_offsetof(struct xen_demo_block_continuation,
               arguments.read_long) == 16,
               "offset of xen_demo_block_continuation.arguments.read_long");
_Static_assert(sizeof(struct xen_demo_read_long_continuation) == 40,
               "size of struct xen_demo_read_long_continuation");
_Static_assert(__builtin_offsetof(struct xen_demo_block_continuation,
               arguments.read_long.segments) == 16,
               "offset of xen_demo_block_continuation.arguments.read_long.segments");
_Static_assert(sizeof(((struct xen_demo_block_continuation
               *)0)->arguments.read_long.segments) == 40,
               "size of xen_demo_block_continuation.arguments.read_long.segments");
_Static_assert(__builtin_offsetof(struct xen_demo_block_continuation,
               arguments.write_sealed) == 16,
               "offset of xen_demo_block_continuation.arguments.write_sealed");
_Static_assert(sizeof(struct xen_demo_write_sealed_continuation) == 40,
               "size of struct xen_demo_write_sealed_continuation");
_Static_assert(__builtin_offsetof(struct xen_demo_block_continuation,
               arguments.write_sealed.digest) == 16,
               "offset of xen_demo_block_continuation.arguments.write_sealed.digest");
_Static_assert(sizeof(((struct xen_demo_block_continuation
               *)0)->arguments.write_sealed.digest) == 32,
               "size of xen_demo_block_continuation.arguments.write_sealed.digest");
_Static_assert(__builtin_offsetof(struct xen_demo_block_continuation,
               arguments.write_sealed.key) == 48,
               "offset of xen_demo_block_continuation.arguments.write_sealed.key");
_Static_assert(sizeof(((struct xen_demo_block_continuation
               *)0)->arguments.write_sealed.key) == 4,
               "size of xen_demo_block_continuation.arguments.write_sealed.key");
_Static_assert(__builtin_offsetof(struct xen_demo_block_continuation,
               arguments.write_sealed.pad) == 52,
               "offset of xen_demo_block_continuation.arguments.write_sealed.pad");
_Static_assert(sizeof(((struct xen_demo_block_continuation
               *)0)->arguments.write_sealed.pad) == 4,
               "size of xen_demo_block_continuation.arguments.write_sealed.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_block_continuation,
               arguments.room) == 16,
               "offset of xen_demo_block_continuation.arguments.room");
_Static_assert(sizeof(struct xen_demo_block_continuation_arguments_room) == 40,
               "size of struct xen_demo_block_continuation_arguments_room");
_Static_assert(__builtin_offsetof(struct xen_demo_block_continuation,
               arguments.room.bytes) == 16,
               "offset of xen_demo_block_continuation.arguments.room.bytes");
_Static_assert(sizeof(((struct xen_demo_block_continuation
               *)0)->arguments.room.bytes) == 40,
               "size of xen_demo_block_continuation.arguments.room.bytes");

_Static_assert(sizeof(struct xen_demo_block_response) == 24,
               "size of struct xen_demo_block_response");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response, id) == 0,
               "offset of xen_demo_block_response.id");
_Static_assert(sizeof(((struct xen_demo_block_response *)0)->id) == 8,
               "size of xen_demo_block_response.id");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response, cmd) == 8,
               "offset of xen_demo_block_response.cmd");
_Static_assert(sizeof(((struct xen_demo_block_response *)0)->cmd) == 1,
               "size of xen_demo_block_response.cmd");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response, pad) == 9,
               "offset of xen_demo_block_response.pad");
_Static_assert(sizeof(((struct xen_demo_block_response *)0)->pad) == 3,
               "size of xen_demo_block_response.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response, ret) == 12,
               "offset of xen_demo_block_response.ret");
_Static_assert(sizeof(((struct xen_demo_block_response *)0)->ret) == 4,
               "size of xen_demo_block_response.ret");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response, results) ==
               16,
               "offset of xen_demo_block_response.results");
_Static_assert(sizeof(((struct xen_demo_block_response *)0)->results) == 8,
               "size of xen_demo_block_response.results");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response, results.read)
               == 16,
               "offset of xen_demo_block_response.results.read");
_Static_assert(sizeof(struct xen_demo_read_response) == 8,
               "size of struct xen_demo_read_response");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response,
               results.read.done) == 16,
               "offset of xen_demo_block_response.results.read.done");
_Static_assert(sizeof(((struct xen_demo_block_response *)0)->results.read.done)
               == 4,
               "size of xen_demo_block_response.results.read.done");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response,
               results.read.pad) == 20,
               "offset of xen_demo_block_response.results.read.pad");
_Static_assert(sizeof(((struct xen_demo_block_response *)0)->results.read.pad)
               == 4,
               "size of xen_demo_block_response.results.read.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response,
               results.write) == 16,
               "offset of xen_demo_block_response.results.write");
_Static_assert(sizeof(struct xen_demo_write_response) == 8,
               "size of struct xen_demo_write_response");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response,
               results.write.done) == 16,
               "offset of xen_demo_block_response.results.write.done");
_Static_assert(sizeof(((struct xen_demo_block_response
               *)0)->results.write.done) == 4,
               "size of xen_demo_block_response.results.write.done");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response,
               results.write.pad) == 20,
               "offset of xen_demo_block_response.results.write.pad");
_Static_assert(sizeof(((struct xen_demo_block_response *)0)->results.write.pad)
               == 4,
               "size of xen_demo_block_response.results.write.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response,
               results.read_long) == 16,
               "offset of xen_demo_block_response.results.read_long");
_Static_assert(sizeof(struct xen_demo_read_long_response) == 8,
               "size of struct xen_demo_read_long_response");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response,
               results.read_long.done) == 16,
               "offset of xen_demo_block_response.results.read_long.done");
_Static_assert(sizeof(((struct xen_demo_block_response
               *)0)->results.read_long.done) == 4,
               "size of xen_demo_block_response.results.read_long.done");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response,
               results.read_long.pad) == 20,
               "offset of xen_demo_block_response.results.read_long.pad");
_Static_assert(sizeof(((struct xen_demo_block_response
               *)0)->results.read_long.pad) == 4,
               "size of xen_demo_block_response.results.read_long.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response,
               results.write_sealed) == 16,
               "offset of xen_demo_block_response.results.write_sealed");
_Static_assert(sizeof(struct xen_demo_write_sealed_response) == 8,
               "size of struct xen_demo_write_sealed_response");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response,
               results.write_sealed.done) == 16,
               "offset of xen_demo_block_response.results.write_sealed.done");
_Static_assert(sizeof(((struct xen_demo_block_response
               *)0)->results.write_sealed.done) == 4,
               "size of xen_demo_block_response.results.write_sealed.done");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response,
               results.write_sealed.pad) == 20,
               "offset of xen_demo_block_response.results.write_sealed.pad");
_Static_assert(sizeof(((struct xen_demo_block_response
               *)0)->results.write_sealed.pad) == 4,
               "size of xen_demo_block_response.results.write_sealed.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response, results.room)
               == 16,
               "offset of xen_demo_block_response.results.room");
_Static_assert(sizeof(struct xen_demo_block_response_results_room) == 8,
               "size of struct xen_demo_block_response_results_room");
_Static_assert(__builtin_offsetof(struct xen_demo_block_response,
               results.room.bytes) == 16,
               "offset of xen_demo_block_response.results.room.bytes");
_Static_assert(sizeof(((struct xen_demo_block_response
               *)0)->results.room.bytes) == 8,
               "size of xen_demo_block_response.results.room.bytes");

_Static_assert(sizeof(struct xen_demo_timestamp) == 16,
               "size of struct xen_demo_timestamp");
_Static_assert(__builtin_offsetof(struct xen_demo_timestamp, seconds) == 0,
               "offset of xen_demo_timestamp.seconds");
_Static_assert(sizeof(((struct xen_demo_timestamp *)0)->seconds) == 8,
               "size of xen_demo_timestamp.seconds");
_Static_assert(__builtin_offsetof(struct xen_demo_timestamp, nanoseconds) == 8,
               "offset of xen_demo_timestamp.nanoseconds");
_Static_assert(sizeof(((struct xen_demo_timestamp *)0)->nanoseconds) == 4,
               "size of xen_demo_timestamp.nanoseconds");
_Static_assert(__builtin_offsetof(struct xen_demo_timestamp, pad) == 12,
               "offset of xen_demo_timestamp.pad");
_Static_assert(sizeof(((struct xen_demo_timestamp *)0)->pad) == 4,
               "size of xen_demo_timestamp.pad");

_Static_assert(sizeof(struct xen_demo_narrow_value) == 8,
               "size of struct xen_demo_narrow_value");
_Static_assert(__builtin_offsetof(struct xen_demo_narrow_value, value) == 0,
               "offset of xen_demo_narrow_value.value");
_Static_assert(sizeof(((struct xen_demo_narrow_value *)0)->value) == 4,
               "size of xen_demo_narrow_value.value");
_Static_assert(__builtin_offsetof(struct xen_demo_narrow_value, plus_minus) ==
               4,
               "offset of xen_demo_narrow_value.plus_minus");
_Static_assert(sizeof(((struct xen_demo_narrow_value *)0)->plus_minus) == 4,
               "size of xen_demo_narrow_value.plus_minus");

_Static_assert(sizeof(struct xen_demo_wide_value) == 8,
               "size of struct xen_demo_wide_value");
_Static_assert(__builtin_offsetof(struct xen_demo_wide_value, value) == 0,
               "offset of xen_demo_wide_value.value");
_Static_assert(sizeof(((struct xen_demo_wide_value *)0)->value) == 8,
               "size of xen_demo_wide_value.value");

_Static_assert(sizeof(struct xen_demo_reading) == 32,
               "size of struct xen_demo_reading");
_Static_assert(__builtin_offsetof(struct xen_demo_reading, info) == 0,
               "offset of xen_demo_reading.info");
_Static_assert(sizeof(((struct xen_demo_reading *)0)->info) == 4,
               "size of xen_demo_reading.info");
_Static_assert(__builtin_offsetof(struct xen_demo_reading, pad) == 4,
               "offset of xen_demo_reading.pad");
_Static_assert(sizeof(((struct xen_demo_reading *)0)->pad) == 4,
               "size of xen_demo_reading.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_reading, value) == 8,
               "offset of xen_demo_reading.value");
_Static_assert(sizeof(((struct xen_demo_reading *)0)->value) == 8,
               "size of xen_demo_reading.value");
_Static_assert(__builtin_offsetof(struct xen_demo_reading, value.narrow) == 8,
               "offset of xen_demo_reading.value.narrow");
_Static_assert(sizeof(((struct xen_demo_reading *)0)->value.narrow) == 8,
               "size of xen_demo_reading.value.narrow");
_Static_assert(__builtin_offsetof(struct xen_demo_reading, value.wide) == 8,
               "offset of xen_demo_reading.value.wide");
_Static_assert(sizeof(((struct xen_demo_reading *)0)->value.wide) == 8,
               "size of xen_demo_reading.value.wide");
_Static_assert(__builtin_offsetof(struct xen_demo_reading, value.room) == 8,
               "offset of xen_demo_reading.value.room");
_Static_assert(sizeof(struct xen_demo_reading_value_room) == 8,
               "size of struct xen_demo_reading_value_room");
_Static_assert(__builtin_offsetof(struct xen_demo_reading, value.room.bytes) ==
               8,
               "offset of xen_demo_reading.value.room.bytes");
_Static_assert(sizeof(((struct xen_demo_reading *)0)->value.room.bytes) == 8,
               "size of xen_demo_reading.value.room.bytes");
_Static_assert(__builtin_offsetof(struct xen_demo_reading, taken) == 16,
               "offset of xen_demo_reading.taken");
_Static_assert(sizeof(((struct xen_demo_reading *)0)->taken) == 16,
               "size of xen_demo_reading.taken");

_Static_assert(sizeof(struct xen_demo_limits) == 8,
               "size of struct xen_demo_limits");
_Static_assert(__builtin_offsetof(struct xen_demo_limits, low) == 0,
               "offset of xen_demo_limits.low");
_Static_assert(sizeof(((struct xen_demo_limits *)0)->low) == 4,
               "size of xen_demo_limits.low");
_Static_assert(__builtin_offsetof(struct xen_demo_limits, high) == 4,
               "offset of xen_demo_limits.high");
_Static_assert(sizeof(((struct xen_demo_limits *)0)->high) == 4,
               "size of xen_demo_limits.high");

_Static_assert(sizeof(struct xen_demo_sensor_request) == 12,
               "size of struct xen_demo_sensor_request");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_request, req_id) == 0,
               "offset of xen_demo_sensor_request.req_id");
_Static_assert(sizeof(((struct xen_demo_sensor_request *)0)->req_id) == 2,
               "size of xen_demo_sensor_request.req_id");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_request, cmd) == 2,
               "offset of xen_demo_sensor_request.cmd");
_Static_assert(sizeof(((struct xen_demo_sensor_request *)0)->cmd) == 1,
               "size of xen_demo_sensor_request.cmd");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_request, sensor) == 3,
               "offset of xen_demo_sensor_request.sensor");
_Static_assert(sizeof(((struct xen_demo_sensor_request *)0)->sensor) == 1,
               "size of xen_demo_sensor_request.sensor");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_request, arguments) ==
               4,
               "offset of xen_demo_sensor_request.arguments");
_Static_assert(sizeof(((struct xen_demo_sensor_request *)0)->arguments) == 8,
               "size of xen_demo_sensor_request.arguments");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_request,
               arguments.sample) == 4,
               "offset of xen_demo_sensor_request.arguments.sample");
_Static_assert(sizeof(struct xen_demo_sample_request) == 8,
               "size of struct xen_demo_sample_request");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_request,
               arguments.sample.unit) == 4,
               "offset of xen_demo_sensor_request.arguments.sample.unit");
_Static_assert(sizeof(((struct xen_demo_sensor_request
               *)0)->arguments.sample.unit) == 1,
               "size of xen_demo_sensor_request.arguments.sample.unit");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_request,
               arguments.sample.pad) == 5,
               "offset of xen_demo_sensor_request.arguments.sample.pad");
_Static_assert(sizeof(((struct xen_demo_sensor_request
               *)0)->arguments.sample.pad) == 7,
               "size of xen_demo_sensor_request.arguments.sample.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_request,
               arguments.set_limits) == 4,
               "offset of xen_demo_sensor_request.arguments.set_limits");
_Static_assert(sizeof(struct xen_demo_set_limits_request) == 8,
               "size of struct xen_demo_set_limits_request");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_request,
               arguments.set_limits.limits) == 4,
               "offset of xen_demo_sensor_request.arguments.set_limits.limits");
_Static_assert(sizeof(((struct xen_demo_sensor_request
               *)0)->arguments.set_limits.limits) == 8,
               "size of xen_demo_sensor_request.arguments.set_limits.limits");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_request,
               arguments.room) == 4,
               "offset of xen_demo_sensor_request.arguments.room");
_Static_assert(sizeof(struct xen_demo_sensor_request_arguments_room) == 8,
               "size of struct xen_demo_sensor_request_arguments_room");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_request,
               arguments.room.bytes) == 4,
               "offset of xen_demo_sensor_request.arguments.room.bytes");
_Static_assert(sizeof(((struct xen_demo_sensor_request
               *)0)->arguments.room.bytes) == 8,
               "size of xen_demo_sensor_request.arguments.room.bytes");

_Static_assert(sizeof(struct xen_demo_sensor_response) == 40,
               "size of struct xen_demo_sensor_response");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response, req_id) ==
               0,
               "offset of xen_demo_sensor_response.req_id");
_Static_assert(sizeof(((struct xen_demo_sensor_response *)0)->req_id) == 2,
               "size of xen_demo_sensor_response.req_id");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response, cmd) == 2,
               "offset of xen_demo_sensor_response.cmd");
_Static_assert(sizeof(((struct xen_demo_sensor_response *)0)->cmd) == 1,
               "size of xen_demo_sensor_response.cmd");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response, sensor) ==
               3,
               "offset of xen_demo_sensor_response.sensor");
_Static_assert(sizeof(((struct xen_demo_sensor_response *)0)->sensor) == 1,
               "size of xen_demo_sensor_response.sensor");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response, ret) == 4,
               "offset of xen_demo_sensor_response.ret");
_Static_assert(sizeof(((struct xen_demo_sensor_response *)0)->ret) == 4,
               "size of xen_demo_sensor_response.ret");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response, results) ==
               8,
               "offset of xen_demo_sensor_response.results");
_Static_assert(sizeof(((struct xen_demo_sensor_response *)0)->results) == 32,
               "size of xen_demo_sensor_response.results");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response,
               results.describe) == 8,
               "offset of xen_demo_sensor_response.results.describe");
_Static_assert(sizeof(struct xen_demo_describe_response) == 32,
               "size of struct xen_demo_describe_response");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response,
               results.describe.label) == 8,
               "offset of xen_demo_sensor_response.results.describe.label");
_Static_assert(sizeof(((struct xen_demo_sensor_response
               *)0)->results.describe.label) == 16,
               "size of xen_demo_sensor_response.results.describe.label");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response,
               results.describe.units) == 24,
               "offset of xen_demo_sensor_response.results.describe.units");
_Static_assert(sizeof(((struct xen_demo_sensor_response
               *)0)->results.describe.units) == 4,
               "size of xen_demo_sensor_response.results.describe.units");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response,
               results.describe.traits) == 28,
               "offset of xen_demo_sensor_response.results.describe.traits");
_Static_assert(sizeof(((struct xen_demo_sensor_response
               *)0)->results.describe.traits) == 1,
               "size of xen_demo_sensor_response.results.describe.traits");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response,
               results.describe.unit) == 29,
               "offset of xen_demo_sensor_response.results.describe.unit");
_Static_assert(sizeof(((struct xen_demo_sensor_response
               *)0)->results.describe.unit) == 1,
               "size of xen_demo_sensor_response.results.describe.unit");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response,
               results.describe.pad) == 30,
               "offset of xen_demo_sensor_response.results.describe.pad");
_Static_assert(sizeof(((struct xen_demo_sensor_response
               *)0)->results.describe.pad) == 2,
               "size of xen_demo_sensor_response.results.describe.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response,
               results.describe.range) == 32,
               "offset of xen_demo_sensor_response.results.describe.range");
_Static_assert(sizeof(((struct xen_demo_sensor_response
               *)0)->results.describe.range) == 8,
               "size of xen_demo_sensor_response.results.describe.range");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response,
               results.sample) == 8,
               "offset of xen_demo_sensor_response.results.sample");
_Static_assert(sizeof(struct xen_demo_sample_response) == 32,
               "size of struct xen_demo_sample_response");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response,
               results.sample.reading) == 8,
               "offset of xen_demo_sensor_response.results.sample.reading");
_Static_assert(sizeof(((struct xen_demo_sensor_response
               *)0)->results.sample.reading) == 32,
               "size of xen_demo_sensor_response.results.sample.reading");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response,
               results.room) == 8,
               "offset of xen_demo_sensor_response.results.room");
_Static_assert(sizeof(struct xen_demo_sensor_response_results_room) == 32,
               "size of struct xen_demo_sensor_response_results_room");
_Static_assert(__builtin_offsetof(struct xen_demo_sensor_response,
               results.room.bytes) == 8,
               "offset of xen_demo_sensor_response.results.room.bytes");
_Static_assert(sizeof(((struct xen_demo_sensor_response
               *)0)->results.room.bytes) == 32,
               "size of xen_demo_sensor_response.results.room.bytes");

_Static_assert(sizeof(struct xen_demo_fault) == 8,
               "size of struct xen_demo_fault");
_Static_assert(__builtin_offsetof(struct xen_demo_fault, reason) == 0,
               "offset of xen_demo_fault.reason");
_Static_assert(sizeof(((struct xen_demo_fault *)0)->reason) == 4,
               "size of xen_demo_fault.reason");
_Static_assert(__builtin_offsetof(struct xen_demo_fault, code) == 4,
               "offset of xen_demo_fault.code");
_Static_assert(sizeof(((struct xen_demo_fault *)0)->code) == 4,
               "size of xen_demo_fault.code");

_Static_assert(sizeof(struct xen_demo_event) == 40,
               "size of struct xen_demo_event");
_Static_assert(__builtin_offsetof(struct xen_demo_event, number) == 0,
               "offset of xen_demo_event.number");
_Static_assert(sizeof(((struct xen_demo_event *)0)->number) == 4,
               "size of xen_demo_event.number");
_Static_assert(__builtin_offsetof(struct xen_demo_event, kind) == 4,
               "offset of xen_demo_event.kind");
_Static_assert(sizeof(((struct xen_demo_event *)0)->kind) == 1,
               "size of xen_demo_event.kind");
_Static_assert(__builtin_offsetof(struct xen_demo_event, sensor) == 5,
               "offset of xen_demo_event.sensor");
_Static_assert(sizeof(((struct xen_demo_event *)0)->sensor) == 1,
               "size of xen_demo_event.sensor");
_Static_assert(__builtin_offsetof(struct xen_demo_event, pad) == 6,
               "offset of xen_demo_event.pad");
_Static_assert(sizeof(((struct xen_demo_event *)0)->pad) == 2,
               "size of xen_demo_event.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_event, details) == 8,
               "offset of xen_demo_event.details");
_Static_assert(sizeof(((struct xen_demo_event *)0)->details) == 32,
               "size of xen_demo_event.details");
_Static_assert(__builtin_offsetof(struct xen_demo_event, details.limit) == 8,
               "offset of xen_demo_event.details.limit");
_Static_assert(sizeof(((struct xen_demo_event *)0)->details.limit) == 32,
               "size of xen_demo_event.details.limit");
_Static_assert(__builtin_offsetof(struct xen_demo_event, details.fault) == 8,
               "offset of xen_demo_event.details.fault");
_Static_assert(sizeof(((struct xen_demo_event *)0)->details.fault) == 8,
               "size of xen_demo_event.details.fault");
_Static_assert(__builtin_offsetof(struct xen_demo_event, details.room) == 8,
               "offset of xen_demo_event.details.room");
_Static_assert(sizeof(struct xen_demo_event_details_room) == 32,
               "size of struct xen_demo_event_details_room");
_Static_assert(__builtin_offsetof(struct xen_demo_event, details.room.bytes) ==
               8,
               "offset of xen_demo_event.details.room.bytes");
_Static_assert(sizeof(((struct xen_demo_event *)0)->details.room.bytes) == 32,
               "size of xen_demo_event.details.room.bytes");

_Static_assert(sizeof(struct xen_demo_event_page) == 4064,
               "size of struct xen_demo_event_page");
_Static_assert(__builtin_offsetof(struct xen_demo_event_page, in_cons) == 0,
               "offset of xen_demo_event_page.in_cons");
_Static_assert(sizeof(((struct xen_demo_event_page *)0)->in_cons) == 4,
               "size of xen_demo_event_page.in_cons");
_Static_assert(__builtin_offsetof(struct xen_demo_event_page, in_prod) == 4,
               "offset of xen_demo_event_page.in_prod");
_Static_assert(sizeof(((struct xen_demo_event_page *)0)->in_prod) == 4,
               "size of xen_demo_event_page.in_prod");
_Static_assert(__builtin_offsetof(struct xen_demo_event_page, pad) == 8,
               "offset of xen_demo_event_page.pad");
_Static_assert(sizeof(((struct xen_demo_event_page *)0)->pad) == 56,
               "size of xen_demo_event_page.pad");
_Static_assert(__builtin_offsetof(struct xen_demo_event_page, events) == 64,
               "offset of xen_demo_event_page.events");
_Static_assert(sizeof(((struct xen_demo_event_page *)0)->events) == 4000,
               "size of xen_demo_event_page.events");

_Static_assert(__builtin_offsetof(struct xen_demo_block_sring, ring) == 64,
               "offset of xen_demo_block_sring.ring");
_Static_assert(sizeof(union xen_demo_block_sring_entry) == 56,
               "size of union xen_demo_block_sring_entry");
_Static_assert(1 << (31 - __builtin_clz((4096 -
               __builtin_offsetof(struct xen_demo_block_sring, ring)) /
               sizeof(union xen_demo_block_sring_entry))) == 64,
               "slots of union xen_demo_block_sring_entry from xen_demo_block_sring.ring to 4096");

_Static_assert(__builtin_offsetof(struct xen_demo_sensor_sring, ring) == 64,
               "offset of xen_demo_sensor_sring.ring");
_Static_assert(sizeof(union xen_demo_sensor_sring_entry) == 40,
               "size of union xen_demo_sensor_sring_entry");
_Static_assert(1 << (31 - __builtin_clz((4096 -
               __builtin_offsetof(struct xen_demo_sensor_sring, ring)) /
               sizeof(union xen_demo_sensor_sring_entry))) == 64,
               "slots of union xen_demo_sensor_sring_entry from xen_demo_sensor_sring.ring to 4096");
