/* SPDX-License-Identifier: MIT */
/*
 * Demo Protocol
 *
 * Generated from spec/demo by pvspec. Change the specification, then run: npx
 * pvspec build.
 *
 * Copyright (C) 2026 The pvspec authors
 */

#ifndef TREE_DEMO_H
#define TREE_DEMO_H


/* A page. */
struct demo_page {
    frame_number_t first; /* The first frame. */
    word_t count; /* How many frames. */
    byte_t kind; /* What they are for. */
    byte_t room[3];
};

#endif /* TREE_DEMO_H */
