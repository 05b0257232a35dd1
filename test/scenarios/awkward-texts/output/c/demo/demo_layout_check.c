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
 * Copyright (C) * / Somebody / *
 */

#ifdef PVSPEC_HEADER
#include PVSPEC_HEADER
#endif

_Static_assert(__builtin_strcmp(AWKWARD_WORD_TOSTRING, "quoted \" | piped") ==
               0,
               "value of AWKWARD_WORD_TOSTRING");
_Static_assert(__builtin_strcmp(AWKWARD_WORD_VALUEOF, "`code` *star* _under_")
               == 0,
               "value of AWKWARD_WORD_VALUEOF");
_Static_assert(__builtin_strcmp(AWKWARD_WORD_NUMBER, "number") == 0,
               "value of AWKWARD_WORD_NUMBER");
_Static_assert(AWKWARD_FLAG_ENDS == 0x1,
               "value of AWKWARD_FLAG_ENDS");
_Static_assert(AWKWARD_FLAG_TURNS == 0x2,
               "value of AWKWARD_FLAG_TURNS");
_Static_assert(AWKWARD_FLAG_WRAPS == 0x4,
               "value of AWKWARD_FLAG_WRAPS");
_Static_assert(AWKWARD_FLAG_LINE == 0x8,
               "value of AWKWARD_FLAG_LINE");

_Static_assert(sizeof(struct awkward_hasOwnProperty) == 8,
               "size of struct awkward_hasOwnProperty");
_Static_assert(__builtin_offsetof(struct awkward_hasOwnProperty, toString) ==
               0,
               "offset of awkward_hasOwnProperty.toString");
_Static_assert(sizeof(((struct awkward_hasOwnProperty *)0)->toString) == 4,
               "size of awkward_hasOwnProperty.toString");
_Static_assert(__builtin_offsetof(struct awkward_hasOwnProperty, valueOf) == 4,
               "offset of awkward_hasOwnProperty.valueOf");
_Static_assert(sizeof(((struct awkward_hasOwnProperty *)0)->valueOf) == 4,
               "size of awkward_hasOwnProperty.valueOf");
