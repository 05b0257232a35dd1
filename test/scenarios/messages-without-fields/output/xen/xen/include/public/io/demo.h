/* SPDX-License-Identifier: MIT */
/*
 * demo.h -- Demo
 *
 * Generated from spec/demo by pvspec. Change the specification, then run: npx
 * pvspec build.
 *
 * Copyright (C) 2026 Nobody
 */

#ifndef __XEN_PUBLIC_IO_DEMO_H__
#define __XEN_PUBLIC_IO_DEMO_H__

#include "../grant_table.h"
#include "ring.h"

/* Operations. */
#define DEMO_OPERATION_MAKE 1 /* Make. */
#define DEMO_OPERATION_ASK  2 /* Ask. */
#define DEMO_OPERATION_END  3 /* End. */

/* Events. */
#define DEMO_EVENT_TYPE_FLIPPED 1 /* A page was flipped. */
#define DEMO_EVENT_TYPE_LOST    2 /* Something was lost. */

/* One request. */
struct demo_request {
    uint32_t op; /* what is asked for */
    /* what it takes */
    union {
        struct demo_make_request {
            uint32_t size; /* how large */
        } make;
    } arguments;
};

/* One response. */
struct demo_response {
    uint32_t op; /* of the request */
    int32_t status; /* 0 or an error */
    /* what it returns */
    union {
        struct demo_ask_response {
            uint32_t answer; /* what it is */
        } ask;
        /* gives the union its size */
        struct demo_response_results_room {
            uint8_t bytes[8];
        } room;
    } results;
};

/* One event. */
struct demo_event {
    uint32_t type; /* what happened */
    /* what it tells */
    union {
        struct demo_flipped_request {
            uint32_t cookie; /* which page */
        } flipped;
        /* gives the union its size */
        struct demo_event_about_room {
            uint8_t bytes[12];
        } room;
    } about;
};

/* The ring. */
DEFINE_RING_TYPES(demo_ring, struct demo_request, struct demo_response);

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
