/* SPDX-License-Identifier: MIT */
/*
 * demo.h -- Demo Device Protocol
 *
 * Generated from spec/demo by pvspec. Change the specification, then run: npx
 * pvspec build.
 *
 * Copyright (C) 2026 The pvspec authors
 */

#ifndef __XEN_PUBLIC_IO_DEMO_H__
#define __XEN_PUBLIC_IO_DEMO_H__

#include "../grant_table.h"
#include "ring.h"

/* The version of the protocol that this header describes. */
#define XEN_DEMO_VERSION "1"

/* What a request for sectors asks for. */
#define XEN_DEMO_OP_READ         0 /* Read sectors. */
#define XEN_DEMO_OP_WRITE        1 /* Write sectors. */
/* Wait until earlier writes are on the medium. */
#define XEN_DEMO_OP_FLUSH        2
#define XEN_DEMO_OP_DISCARD      3 /* Give sectors back. */
/* Read more sectors than one slot can describe. */
#define XEN_DEMO_OP_READ_LONG    5
/* Write sectors if their digest is right. */
#define XEN_DEMO_OP_WRITE_SEALED 6

/* How sectors are moved. */

/* Answer only when the medium has the sectors. */
#define XEN_DEMO_TRANSFER_FLAG_DURABLE 0x1
#define XEN_DEMO_TRANSFER_FLAG_URGENT  0x2 /* Ahead of requests without it. */
/* The sectors will not be needed again soon. */
#define XEN_DEMO_TRANSFER_FLAG_ONCE    0x80

/* What a request to the sensors asks for. */
#define XEN_DEMO_SENSOR_DESCRIBE   1 /* Say what a sensor is. */
#define XEN_DEMO_SENSOR_SAMPLE     2 /* Read a sensor. */
/* Say when a sensor shall raise an event. */
#define XEN_DEMO_SENSOR_SET_LIMITS 3

/* What a sensor measures in. */
#define XEN_DEMO_UNIT_NONE        0 /* A bare number. */
#define XEN_DEMO_UNIT_MILLIKELVIN 1 /* Thousandths of a kelvin. */
#define XEN_DEMO_UNIT_MILLIVOLT   2 /* Thousandths of a volt. */
#define XEN_DEMO_UNIT_RPM         3 /* Turns in a minute. */
#define XEN_DEMO_UNIT_TURNS       3 /* Another name of rpm. */

/* What a sensor can do. */
#define XEN_DEMO_SENSOR_TRAIT_CALIBRATED 0x1 /* Its readings are exact. */
#define XEN_DEMO_SENSOR_TRAIT_LIMITS     0x2 /* It takes limits. */

/* How a reading holds its value. */
#define XEN_DEMO_READING_FORM_NARROW 0 /* 32 bits and their uncertainty. */
#define XEN_DEMO_READING_FORM_WIDE   1 /* 64 bits. */

/* What a sensor noticed by itself. */
#define XEN_DEMO_EVENT_KIND_LIMIT 0 /* A reading has left the limits. */
#define XEN_DEMO_EVENT_KIND_FAULT 1 /* The sensor does not work any more. */

/* What a backend can do beyond reading and writing. */
#define XEN_DEMO_FEATURE_DISCARD    0x1 /* The command discard. */
#define XEN_DEMO_FEATURE_LONG_READS 0x2 /* The command read_long. */
#define XEN_DEMO_FEATURE_SEALS      0x4 /* The command write_sealed. */
#define XEN_DEMO_FEATURE_PRIORITIES 0x100 /* The flag urgent. */

/* A run of sectors in one page. */
struct xen_demo_segment {
    grant_ref_t ref; /* the page */
    uint8_t first; /* where the run starts in the page */
    uint8_t last; /* where it ends */
    uint8_t pad[2];
};

/* Sectors to be moved. */
struct xen_demo_transfer {
    uint64_t sector; /* the first sector on the medium */
    uint8_t num_segments; /* how many segments there are in all */
    uint8_t pad[7];
    /* where the bytes come from or go to, in order */
    struct xen_demo_segment segments[3];
};

/* The first slot of a request for sectors. */
struct xen_demo_block_request {
    uint64_t id; /* private to the frontend, echoed */
    uint8_t cmd; /* the command */
    uint8_t flags; /* how to move the sectors */
    uint8_t pad[6];
    /* What the command takes. */
    union {
        struct xen_demo_read_request {
            struct xen_demo_transfer transfer; /* what to read */
        } read;
        struct xen_demo_write_request {
            struct xen_demo_transfer transfer; /* what to write */
        } write;
        struct xen_demo_discard_request {
            uint64_t sector; /* the first sector */
            uint32_t sectors; /* how many */
            uint8_t pad[4];
        } discard;
        struct xen_demo_read_long_request {
            struct xen_demo_transfer transfer; /* what to read */
        } read_long;
        struct xen_demo_write_sealed_request {
            struct xen_demo_transfer transfer; /* what to write */
        } write_sealed;
        /* gives the union its size */
        struct xen_demo_block_request_arguments_room {
            uint8_t bytes[40];
        } room;
    } arguments;
};

/* The second slot of a request for sectors that needs two. */
struct xen_demo_block_continuation {
    uint64_t id; /* of the first slot */
    uint8_t cmd; /* of the first slot */
    uint8_t pad[7];
    /* What the command takes besides. */
    union {
        struct xen_demo_read_long_continuation {
            /* the segments behind those of the first slot */
            struct xen_demo_segment segments[5];
        } read_long;
        struct xen_demo_write_sealed_continuation {
            /* SHA-256 of all bytes, in the order of the segments */
            uint8_t digest[32];
            /* the key that the writer has signed with elsewhere, 0 for none */
            uint32_t key;
            uint8_t pad[4];
        } write_sealed;
        /* gives the union its size */
        struct xen_demo_block_continuation_arguments_room {
            uint8_t bytes[40];
        } room;
    } arguments;
};

/* The response to a request for sectors. */
struct xen_demo_block_response {
    uint64_t id; /* of the request */
    uint8_t cmd; /* of the request */
    uint8_t pad[3];
    int32_t ret; /* 0 or a negative error number */
    /* What the command returns. */
    union {
        struct xen_demo_read_response {
            uint32_t done; /* how many sectors were read */
            uint8_t pad[4];
        } read;
        struct xen_demo_write_response {
            uint32_t done; /* how many sectors were written */
            uint8_t pad[4];
        } write;
        struct xen_demo_read_long_response {
            uint32_t done; /* how many sectors were read */
            uint8_t pad[4];
        } read_long;
        struct xen_demo_write_sealed_response {
            uint32_t done; /* how many sectors were written: all or none */
            uint8_t pad[4];
        } write_sealed;
        /* gives the union its size */
        struct xen_demo_block_response_results_room {
            uint8_t bytes[8];
        } room;
    } results;
};

/* A moment in network order, as the sensors' own bus has it. */
struct xen_demo_timestamp {
    uint64_t seconds; /* since 1970; big-endian */
    uint32_t nanoseconds; /* within the second; big-endian */
    uint8_t pad[4];
};

/* A value that fits 32 bits. */
struct xen_demo_narrow_value {
    int32_t value; /* what was measured */
    uint32_t plus_minus; /* how far it may be off */
};

/* A value that needs 64 bits. */
struct xen_demo_wide_value {
    int64_t value; /* what was measured */
};

/* What a sensor has measured. */
struct xen_demo_reading {
    uint32_t info; /* how to read the value */
    uint8_t pad[4];
    /* What was measured. */
    union {
        struct xen_demo_narrow_value narrow; /* A value that fits 32 bits. */
        struct xen_demo_wide_value wide; /* A value that needs 64 bits. */
        /* gives the union its size */
        struct xen_demo_reading_value_room {
            uint8_t bytes[8];
        } room;
    } value;
    struct xen_demo_timestamp taken; /* when it was measured */
};

/* The range of a sensor's readings, in its own unit. */
struct xen_demo_limits {
    int32_t low; /* the least */
    int32_t high; /* the largest */
};

/* A request to a sensor. It is far smaller than what comes back. */
struct xen_demo_sensor_request {
    uint16_t req_id; /* private to the frontend, echoed */
    uint8_t cmd; /* the command */
    uint8_t sensor; /* the sensor */
    /* What the command takes. */
    union {
        struct xen_demo_sample_request {
            uint8_t unit; /* the unit of the reading */
            uint8_t pad[7];
        } sample;
        struct xen_demo_set_limits_request {
            struct xen_demo_limits limits; /* the range that is quiet */
        } set_limits;
        /* gives the union its size */
        struct xen_demo_sensor_request_arguments_room {
            uint8_t bytes[8];
        } room;
    } arguments;
};

/* The response of a sensor. */
struct xen_demo_sensor_response {
    uint16_t req_id; /* of the request */
    uint8_t cmd; /* of the request */
    uint8_t sensor; /* of the request */
    int32_t ret; /* 0 or a negative error number */
    /* What the command returns. */
    union {
        struct xen_demo_describe_response {
            uint8_t label[16]; /* a name for people, filled with zeros */
            uint32_t units; /* the units that it can report in */
            uint8_t traits; /* what it can do */
            uint8_t unit; /* the unit of its range */
            uint8_t pad[2];
            struct xen_demo_limits range; /* what it can measure */
        } describe;
        struct xen_demo_sample_response {
            struct xen_demo_reading reading; /* what was measured */
        } sample;
        /* gives the union its size */
        struct xen_demo_sensor_response_results_room {
            uint8_t bytes[32];
        } room;
    } results;
};

/* Why a sensor has stopped. */
struct xen_demo_fault {
    int32_t reason; /* the nearest error of the table */
    /* what the sensor itself reported, as it came; big-endian */
    uint32_t code;
};

/* Something that a sensor noticed by itself. */
struct xen_demo_event {
    uint32_t number; /* counts the sensor's events, so that a gap shows */
    uint8_t kind; /* what it is about */
    uint8_t sensor; /* the sensor */
    uint8_t pad[2];
    /* What belongs to the kind. */
    union {
        struct xen_demo_reading limit; /* What a sensor has measured. */
        struct xen_demo_fault fault; /* Why a sensor has stopped. */
        /* gives the union its size */
        struct xen_demo_event_details_room {
            uint8_t bytes[32];
        } room;
    } details;
};

/* The indexes of the events, then the events. */
struct xen_demo_event_page {
    RING_IDX in_cons; /* Events consumed. */
    RING_IDX in_prod; /* Events produced. */
    uint8_t pad[56]; /* Keeps the events on cache lines of their own. */
    struct xen_demo_event events[100]; /* The events. */
};

/* Carries the requests for sectors of one queue. */
DEFINE_RING_TYPES(xen_demo_block, struct xen_demo_block_request,
                  struct xen_demo_block_response);

/* Carries the requests to the sensors. */
DEFINE_RING_TYPES(xen_demo_sensor, struct xen_demo_sensor_request,
                  struct xen_demo_sensor_response);

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
