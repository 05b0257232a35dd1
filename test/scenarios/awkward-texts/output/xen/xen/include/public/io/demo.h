/* SPDX-License-Identifier: MIT */
/*
 * demo.h -- Demo Protocol
 *
 * Generated from spec/demo by pvspec. Change the specification, then run: npx
 * pvspec build.
 *
 * Copyright (C) * / Somebody / *
 */

#ifndef __XEN_PUBLIC_IO_DEMO_H__
#define __XEN_PUBLIC_IO_DEMO_H__

#include "../grant_table.h"
#include "ring.h"

/* Ends a comment * / and begins one / * and <!-- another -->. */

/* A "quoted" \\ text | with a pipe. */
#define AWKWARD_WORD_TOSTRING "quoted \" | piped"
/* `code`, *star*, _under_, <b>tag</b>, [link](there), ![picture](here). */
#define AWKWARD_WORD_VALUEOF  "`code` *star* _under_"
/*
 * # no heading, - no list, 1. no number, {{no}} template, ${no} value, #{no},
 * %no
 */
#define AWKWARD_WORD_NUMBER   "number"

#define AWKWARD_FLAG_ENDS  0x1 /* * / #error this is no comment any more / * */
/*
 * Text that a tab parts, one line and another, a brace } and a colon: there.
 */
#define AWKWARD_FLAG_TURNS 0x2
/*
 * A_word_that_is_longer_than_any_line_can_be_so_that_there_is_no_place_where_it_could_be_broken_in_two.
 */
#define AWKWARD_FLAG_WRAPS 0x4
#define AWKWARD_FLAG_LINE  0x8 /* A line that ends in a backslash \\ */

/* // */
struct awkward_hasOwnProperty {
    uint32_t toString; /* * */
    uint32_t valueOf; /* / */
};

#endif /* __XEN_PUBLIC_IO_DEMO_H__ */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
