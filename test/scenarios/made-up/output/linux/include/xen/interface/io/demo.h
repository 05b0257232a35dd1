/* SPDX-License-Identifier: MIT */
/*
 * Demo Device Protocol
 *
 * Generated from spec/demo by pvspec. Change the specification, then run: npx
 * pvspec build.
 *
 * Copyright (C) 2026 The pvspec authors
 */

#ifndef __XEN_PUBLIC_IO_XEN_DEMO_H__
#define __XEN_PUBLIC_IO_XEN_DEMO_H__

#include <xen/interface/io/ring.h>
#include <xen/interface/grant_table.h>

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
	u8 first; /* where the run starts in the page */
	u8 last; /* where it ends */
	u8 pad[2];
};

/* Sectors to be moved. */
struct xen_demo_transfer {
	u64 sector; /* the first sector on the medium */
	u8 num_segments; /* how many segments there are in all */
	u8 pad[7];
	/* where the bytes come from or go to, in order */
	struct xen_demo_segment segments[3];
};

/* The first slot of a request for sectors. */
struct xen_demo_block_request {
	u64 id; /* private to the frontend, echoed */
	u8 cmd; /* the command */
	u8 flags; /* how to move the sectors */
	u8 pad[6];
	/* What the command takes. */
	union {
		struct xen_demo_read_request {
			struct xen_demo_transfer transfer; /* what to read */
		} read;
		struct xen_demo_write_request {
			struct xen_demo_transfer transfer; /* what to write */
		} write;
		struct xen_demo_discard_request {
			u64 sector; /* the first sector */
			u32 sectors; /* how many */
			u8 pad[4];
		} discard;
		struct xen_demo_read_long_request {
			struct xen_demo_transfer transfer; /* what to read */
		} read_long;
		struct xen_demo_write_sealed_request {
			struct xen_demo_transfer transfer; /* what to write */
		} write_sealed;
		/* gives the union its size */
		struct xen_demo_block_request_arguments_room {
			u8 bytes[40];
		} room;
	} arguments;
};

/* The second slot of a request for sectors that needs two. */
struct xen_demo_block_continuation {
	u64 id; /* of the first slot */
	u8 cmd; /* of the first slot */
	u8 pad[7];
	/* What the command takes besides. */
	union {
		struct xen_demo_read_long_continuation {
			/* the segments behind those of the first slot */
			struct xen_demo_segment segments[5];
		} read_long;
		struct xen_demo_write_sealed_continuation {
			/*
			 * SHA-256 of all bytes, in the order of the segments
			 */
			u8 digest[32];
			/*
			 * the key that the writer has signed with elsewhere, 0
			 * for none
			 */
			u32 key;
			u8 pad[4];
		} write_sealed;
		/* gives the union its size */
		struct xen_demo_block_continuation_arguments_room {
			u8 bytes[40];
		} room;
	} arguments;
};

/* The response to a request for sectors. */
struct xen_demo_block_response {
	u64 id; /* of the request */
	u8 cmd; /* of the request */
	u8 pad[3];
	s32 ret; /* 0 or a negative error number */
	/* What the command returns. */
	union {
		struct xen_demo_read_response {
			u32 done; /* how many sectors were read */
			u8 pad[4];
		} read;
		struct xen_demo_write_response {
			u32 done; /* how many sectors were written */
			u8 pad[4];
		} write;
		struct xen_demo_read_long_response {
			u32 done; /* how many sectors were read */
			u8 pad[4];
		} read_long;
		struct xen_demo_write_sealed_response {
			/* how many sectors were written: all or none */
			u32 done;
			u8 pad[4];
		} write_sealed;
		/* gives the union its size */
		struct xen_demo_block_response_results_room {
			u8 bytes[8];
		} room;
	} results;
};

/* A moment in network order, as the sensors' own bus has it. */
struct xen_demo_timestamp {
	__be64 seconds; /* since 1970; big-endian */
	__be32 nanoseconds; /* within the second; big-endian */
	u8 pad[4];
};

/* A value that fits 32 bits. */
struct xen_demo_narrow_value {
	s32 value; /* what was measured */
	u32 plus_minus; /* how far it may be off */
};

/* A value that needs 64 bits. */
struct xen_demo_wide_value {
	s64 value; /* what was measured */
};

/* What a sensor has measured. */
struct xen_demo_reading {
	u32 info; /* how to read the value */
	u8 pad[4];
	/* What was measured. */
	union {
		/* A value that fits 32 bits. */
		struct xen_demo_narrow_value narrow;
		/* A value that needs 64 bits. */
		struct xen_demo_wide_value wide;
		/* gives the union its size */
		struct xen_demo_reading_value_room {
			u8 bytes[8];
		} room;
	} value;
	struct xen_demo_timestamp taken; /* when it was measured */
};

/* The range of a sensor's readings, in its own unit. */
struct xen_demo_limits {
	s32 low; /* the least */
	s32 high; /* the largest */
};

/* A request to a sensor. It is far smaller than what comes back. */
struct xen_demo_sensor_request {
	u16 req_id; /* private to the frontend, echoed */
	u8 cmd; /* the command */
	u8 sensor; /* the sensor */
	/* What the command takes. */
	union {
		struct xen_demo_sample_request {
			u8 unit; /* the unit of the reading */
			u8 pad[7];
		} sample;
		struct xen_demo_set_limits_request {
			/* the range that is quiet */
			struct xen_demo_limits limits;
		} set_limits;
		/* gives the union its size */
		struct xen_demo_sensor_request_arguments_room {
			u8 bytes[8];
		} room;
	} arguments;
};

/* The response of a sensor. */
struct xen_demo_sensor_response {
	u16 req_id; /* of the request */
	u8 cmd; /* of the request */
	u8 sensor; /* of the request */
	s32 ret; /* 0 or a negative error number */
	/* What the command returns. */
	union {
		struct xen_demo_describe_response {
			/* a name for people, filled with zeros */
			u8 label[16];
			u32 units; /* the units that it can report in */
			u8 traits; /* what it can do */
			u8 unit; /* the unit of its range */
			u8 pad[2];
			struct xen_demo_limits range; /* what it can measure */
		} describe;
		struct xen_demo_sample_response {
			/* what was measured */
			struct xen_demo_reading reading;
		} sample;
		/* gives the union its size */
		struct xen_demo_sensor_response_results_room {
			u8 bytes[32];
		} room;
	} results;
};

/* Why a sensor has stopped. */
struct xen_demo_fault {
	s32 reason; /* the nearest error of the table */
	/* what the sensor itself reported, as it came; big-endian */
	__be32 code;
};

/* Something that a sensor noticed by itself. */
struct xen_demo_event {
	u32 number; /* counts the sensor's events, so that a gap shows */
	u8 kind; /* what it is about */
	u8 sensor; /* the sensor */
	u8 pad[2];
	/* What belongs to the kind. */
	union {
		/* What a sensor has measured. */
		struct xen_demo_reading limit;
		struct xen_demo_fault fault; /* Why a sensor has stopped. */
		/* gives the union its size */
		struct xen_demo_event_details_room {
			u8 bytes[32];
		} room;
	} details;
};

/* The indexes of the events, then the events. */
struct xen_demo_event_page {
	RING_IDX in_cons; /* Events consumed. */
	RING_IDX in_prod; /* Events produced. */
	u8 pad[56]; /* Keeps the events on cache lines of their own. */
	struct xen_demo_event events[100]; /* The events. */
};

/* Carries the requests for sectors of one queue. */
DEFINE_RING_TYPES(xen_demo_block, struct xen_demo_block_request,
		  struct xen_demo_block_response);

/* Carries the requests to the sensors. */
DEFINE_RING_TYPES(xen_demo_sensor, struct xen_demo_sensor_request,
		  struct xen_demo_sensor_response);

#endif /* __XEN_PUBLIC_IO_XEN_DEMO_H__ */
