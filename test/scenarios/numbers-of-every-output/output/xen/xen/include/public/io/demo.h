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

/* The version of the protocol that this header describes. */
#define DEMO_VERSION "1"

#define DEMO_DRIVER "vdispl" /* The type of the device. */

#define DEMO_PLAIN "plain"

#define DEMO_CMD "logdirty/cmd"

#define DEMO_RING "%u/%s/ring"

#define DEMO_OFF "0"

#define DEMO_STOP "-1"

#define DEMO_HIGH 0x8000000000000000

#define DEMO_LOW (-9223372036854775807 - 1)

/* Commands. */
#define DEMO_COMMAND_STOP  -1 /* Stops. */
#define DEMO_COMMAND_GO    0 /* Goes. */
#define DEMO_RUN           0 /* Another name of go. */
#define DEMO_COMMAND_LEAST (-2147483647 - 1) /* The least number. */

/* Wide numbers. */
#define DEMO_WIDE_LEAST (-9223372036854775807 - 1) /* The least number. */
#define DEMO_WIDE_MOST  9223372036854775807 /* The greatest number. */

/* All bits. */
#define DEMO_FULL_NONE 0 /* No bit. */
#define DEMO_FULL_ALL  4294967295 /* All of them. */

/* Words. */
#define DEMO_SPELLING_DRIVER "vdispl" /* The type of the device. */
#define DEMO_SPELLING_DEVICE "vdispl" /* Another name of driver. */
#define DEMO_SPELLING_PLAIN  "plain" /* Spelled like its name. */

/* One request. */
struct demo_request {
    int32_t cmd; /* the command */
    uint32_t full; /* all bits or none */
    int64_t wide; /* a wide number */
    /* arguments */
    union {
        struct demo_stop_request {
            uint32_t a; /* a number */
            uint8_t pad[4];
        } stop;
        /* gives the union its size */
        struct demo_request_arguments_room {
            uint8_t bytes[8];
        } room;
    } arguments;
};

/* One response. */
struct demo_response {
    int32_t cmd; /* the command */
    int32_t ret; /* the result */
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
