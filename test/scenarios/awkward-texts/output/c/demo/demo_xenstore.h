/* SPDX-License-Identifier: MIT */
/*
 * demo_xenstore.h -- Demo Protocol: names and values in xenstore.
 *
 * Names are relative to the directory that stands above them. Where one
 * depends on a number or a text it is a format for printf.
 *
 * Generated from spec/demo by pvspec. Change the specification, then run: npx
 * pvspec build.
 *
 * Copyright (C) * / Somebody / *
 */

#ifndef AWKWARD_XENSTORE_H
#define AWKWARD_XENSTORE_H

/* Nodes in /local/domain/{front_domid}/device/vdemo/{devid} */

/* #### /no/entry = STRING [w] and <!-- no comment --> <pre> ~ */
#define AWKWARD_NODE_FRONTEND_AWKWARD "awkward"

#endif /* AWKWARD_XENSTORE_H */
