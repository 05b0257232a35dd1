/* SPDX-License-Identifier: MIT */
/*
 * demo_layout_check.c -- Demo Protocol: checks of the layout.
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

_Static_assert(sizeof(struct demo_page) == 16,
               "size of struct demo_page");
_Static_assert(__builtin_offsetof(struct demo_page, first) == 0,
               "offset of demo_page.first");
_Static_assert(sizeof(((struct demo_page *)0)->first) == 8,
               "size of demo_page.first");
_Static_assert(__builtin_offsetof(struct demo_page, count) == 8,
               "offset of demo_page.count");
_Static_assert(sizeof(((struct demo_page *)0)->count) == 4,
               "size of demo_page.count");
_Static_assert(__builtin_offsetof(struct demo_page, kind) == 12,
               "offset of demo_page.kind");
_Static_assert(sizeof(((struct demo_page *)0)->kind) == 1,
               "size of demo_page.kind");
_Static_assert(__builtin_offsetof(struct demo_page, room) == 13,
               "offset of demo_page.room");
_Static_assert(sizeof(((struct demo_page *)0)->room) == 3,
               "size of demo_page.room");
