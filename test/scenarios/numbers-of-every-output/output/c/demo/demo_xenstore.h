/* SPDX-License-Identifier: MIT */
/*
 * demo_xenstore.h -- Demo: names and values in xenstore.
 *
 * Names are relative to the directory that stands above them. Where one
 * depends on a number or a text it is a format for printf.
 *
 * Generated from spec/demo by pvspec. Change the specification, then run: npx
 * pvspec build.
 *
 * Copyright (C) 2026 Nobody
 */

#ifndef DEMO_XENSTORE_H
#define DEMO_XENSTORE_H

/* Nodes in /local/domain/{back_domid}/backend/demo/{front_domid}/{devid} */
#define DEMO_NODE_BACKEND_CMD     "logdirty/cmd" /* A command. */
#define DEMO_NODE_BACKEND_CMD_OFF "0" /* Off. */
/* A ring. %u stands for queue. %s stands for card. */
#define DEMO_NODE_BACKEND_RING    "%u/%s/ring"

#endif /* DEMO_XENSTORE_H */
