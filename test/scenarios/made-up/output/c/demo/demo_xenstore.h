/* SPDX-License-Identifier: MIT */
/*
 * demo_xenstore.h -- Demo Device Protocol: names and values in xenstore.
 *
 * Names are relative to the directory that stands above them. Where one
 * depends on a number or a text it is a format for printf.
 *
 * Generated from spec/demo by pvspec. Change the specification, then run: npx
 * pvspec build.
 *
 * Copyright (C) 2026 The pvspec authors
 */

#ifndef XEN_DEMO_XENSTORE_H
#define XEN_DEMO_XENSTORE_H

/* Nodes in /local/domain/{front_domid}/device/vdemo/{devid} */

/* The frontend's state. */
#define XEN_DEMO_NODE_FRONTEND_STATE                "state"
/* The version that the frontend chose. */
#define XEN_DEMO_NODE_FRONTEND_VERSION              "version"
/* How many queues the frontend set up. */
#define XEN_DEMO_NODE_FRONTEND_NUM_QUEUES           "num-queues"
/* The grant of the page of the queue's ring. %u stands for queue. */
#define XEN_DEMO_NODE_FRONTEND_QUEUE_RING_REF       "queue-%u/ring-ref"
/* The event channel of the queue's ring. %u stands for queue. */
#define XEN_DEMO_NODE_FRONTEND_QUEUE_EVENT_CHANNEL  "queue-%u/event-channel"
/* The grant of the page of the ring of the sensors. */
#define XEN_DEMO_NODE_FRONTEND_SENSOR_RING_REF      "sensor-ring-ref"
/* The grant of the page of the events. */
#define XEN_DEMO_NODE_FRONTEND_EVENT_PAGE_REF       "event-page-ref"
/* The event channel of the ring of the sensors and of the events. */
#define XEN_DEMO_NODE_FRONTEND_SENSOR_EVENT_CHANNEL "sensor-event-channel"
/* The backend's directory of this device. */
#define XEN_DEMO_NODE_FRONTEND_BACKEND              "backend"
/* The domain of the backend. */
#define XEN_DEMO_NODE_FRONTEND_BACKEND_ID           "backend-id"

/* Nodes in /local/domain/{back_domid}/backend/vdemo/{front_domid}/{devid} */
#define XEN_DEMO_NODE_BACKEND_STATE       "state" /* The backend's state. */
/* The versions that the backend speaks. */
#define XEN_DEMO_NODE_BACKEND_VERSIONS    "versions"
/* The most queues that the backend serves. */
#define XEN_DEMO_NODE_BACKEND_MAX_QUEUES  "max-queues"
/* What the backend can do. */
#define XEN_DEMO_NODE_BACKEND_FEATURES    "features"
/* How many sectors the medium has. */
#define XEN_DEMO_NODE_BACKEND_NUM_SECTORS "num-sectors"
/* How many sensors the device has. */
#define XEN_DEMO_NODE_BACKEND_NUM_SENSORS "num-sensors"
/* Whether the medium can be written. */
#define XEN_DEMO_NODE_BACKEND_MODE        "mode"
/* The frontend's directory of this device. */
#define XEN_DEMO_NODE_BACKEND_FRONTEND    "frontend"
/* The domain of the frontend. */
#define XEN_DEMO_NODE_BACKEND_FRONTEND_ID "frontend-id"
/* Whether the device is meant to exist. */
#define XEN_DEMO_NODE_BACKEND_ONLINE      "online"

/* Nodes in /libxl/{front_domid}/device/vdemo/{devid} */

/* The frontend's directory. */
#define XEN_DEMO_NODE_TOOLSTACK_FRONTEND "frontend"
/* The backend's directory. */
#define XEN_DEMO_NODE_TOOLSTACK_BACKEND  "backend"

#endif /* XEN_DEMO_XENSTORE_H */
