/* SPDX-License-Identifier: MIT */
/*
 * pvcalls_xenstore.h -- Xen PV Calls Protocol: names and values in xenstore.
 *
 * Names are relative to the directory that stands above them. Where one
 * depends on a number or a text it is a format for printf.
 *
 * Generated from spec/pvcalls by pvspec. Change the specification, then run:
 * npx pvspec build.
 *
 * Copyright (C) 2017 Stefano Stabellini <stefano@aporeto.com>
 */

#ifndef XEN_PVCALLS_XENSTORE_H
#define XEN_PVCALLS_XENSTORE_H

/* Nodes in /local/domain/{front_domid}/device/pvcalls/{devid} */

/* The frontend's state. */
#define XEN_PVCALLS_NODE_FRONTEND_STATE      "state"
/* The version that the frontend chose. */
#define XEN_PVCALLS_NODE_FRONTEND_VERSION    "version"
/* The event channel of the command ring. */
#define XEN_PVCALLS_NODE_FRONTEND_PORT       "port"
/* The grant of the page of the command ring. */
#define XEN_PVCALLS_NODE_FRONTEND_RING_REF   "ring-ref"
/* The backend's directory of this device. */
#define XEN_PVCALLS_NODE_FRONTEND_BACKEND    "backend"
/* The domain of the backend. */
#define XEN_PVCALLS_NODE_FRONTEND_BACKEND_ID "backend-id"

/* Nodes in /local/domain/{back_domid}/backend/pvcalls/{front_domid}/{devid} */

/* The backend's state. */
#define XEN_PVCALLS_NODE_BACKEND_STATE                "state"
/* The versions that the backend speaks. */
#define XEN_PVCALLS_NODE_BACKEND_VERSIONS             "versions"
/*
 * The largest ring_order of a data ring that the backend accepts; the command
 * ring has one page always.
 */
#define XEN_PVCALLS_NODE_BACKEND_MAX_PAGE_ORDER       "max-page-order"
/* The set of commands that the backend offers. */
#define XEN_PVCALLS_NODE_BACKEND_FUNCTION_CALLS       "function-calls"
#define XEN_PVCALLS_NODE_BACKEND_FUNCTION_CALLS_NONE  "0" /* No commands. */
/* The seven commands of version 1. */
#define XEN_PVCALLS_NODE_BACKEND_FUNCTION_CALLS_CALLS "1"
/* The frontend's directory of this device. */
#define XEN_PVCALLS_NODE_BACKEND_FRONTEND             "frontend"
/* The domain of the frontend. */
#define XEN_PVCALLS_NODE_BACKEND_FRONTEND_ID          "frontend-id"
/* Whether the device is meant to exist. */
#define XEN_PVCALLS_NODE_BACKEND_ONLINE               "online"

/* Nodes in /libxl/{front_domid}/device/pvcalls/{devid} */

/* The frontend's directory. */
#define XEN_PVCALLS_NODE_TOOLSTACK_FRONTEND    "frontend"
/* The backend's directory. */
#define XEN_PVCALLS_NODE_TOOLSTACK_BACKEND     "backend"
/* A copy of the backend's node. */
#define XEN_PVCALLS_NODE_TOOLSTACK_FRONTEND_ID "frontend-id"
/* A copy of the backend's first value. */
#define XEN_PVCALLS_NODE_TOOLSTACK_ONLINE      "online"
/* A copy of the backend's first state. */
#define XEN_PVCALLS_NODE_TOOLSTACK_STATE       "state"

#endif /* XEN_PVCALLS_XENSTORE_H */
