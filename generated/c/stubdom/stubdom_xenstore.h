/* SPDX-License-Identifier: MIT */
/*
 * stubdom_xenstore.h -- Xen Device-Model Stub Domain Protocol: names and
 * values in xenstore.
 *
 * Names are relative to the directory that stands above them. Where one
 * depends on a number or a text it is a format for printf.
 *
 * Generated from spec/stubdom by pvspec. Change the specification, then run:
 * npx pvspec build.
 */

#ifndef STUBDOM_XENSTORE_H
#define STUBDOM_XENSTORE_H

/* Nodes in /local/domain/{stubdom_domid} */

/* The guest that the stub domain serves. */
#define STUBDOM_NODE_STUBDOM_HOME_TARGET "target"

/* Nodes in /local/domain/{stubdom_domid}/image */

/* The process of pvqemu. */
#define STUBDOM_NODE_STUBDOM_IMAGE_DEVICE_MODEL_PID "device-model-pid"
/* The process of qmp-proxy, which the toolstack ends with the stub domain. */
#define STUBDOM_NODE_STUBDOM_IMAGE_QMP_PROXY_PID    "qmp-proxy-pid"

/* Nodes in /local/domain/{guest_domid}/image */

/* The stub domain that serves the guest. */
#define STUBDOM_NODE_GUEST_IMAGE_DEVICE_MODEL_DOMID      "device-model-domid"
/* No stub domain. */
#define STUBDOM_NODE_GUEST_IMAGE_DEVICE_MODEL_DOMID_NONE "0"

/* Nodes in /libxl/{guest_domid} */

/* The kind of QEMU, which also tells the edition. */
#define STUBDOM_NODE_LIBXL_GUEST_DM_VERSION "dm-version"

/* Nodes in /vm/{guest_uuid} */

/*
 * The arguments of QEMU. The program's name and the words -sdl, -M and xenfv
 * are left out.
 */
#define STUBDOM_NODE_VM_DMARGS     "image/dmargs"
/*
 * One argument of QEMU; the order of the names is the order of the arguments.
 * %03u stands for argument_number.
 */
#define STUBDOM_NODE_VM_DM_ARGV    "image/dm-argv/%03u"
/* The offset of the guest's clock. */
#define STUBDOM_NODE_VM_TIMEOFFSET "rtc/timeoffset"

/* Nodes in /local/domain/{guest_domid}/hvmloader */

/* The firmware to start. */
#define STUBDOM_NODE_HVMLOADER_BIOS                  "bios"
/*
 * Whether hvmloader may move guest memory. The Linux edition has 0 always, the
 * MiniOS edition 1 unless vNUMA is configured.
 */
#define STUBDOM_NODE_HVMLOADER_ALLOW_MEMORY_RELOCATE "allow-memory-relocate"

/* Nodes in /local/domain/{guest_domid}/cpu */

/*
 * The device model watches it and tells the guest with an ACPI notification.
 * %s stands for vcpu.
 */
#define STUBDOM_NODE_GUEST_CPU_AVAILABILITY "%s/availability"

/* Nodes in /local/domain/{stubdom_domid}/device-model/{guest_domid} */

/* What the device model says about itself. */
#define STUBDOM_NODE_DEVICE_MODEL_STATE                   "state"
/* The command. */
#define STUBDOM_NODE_DEVICE_MODEL_COMMAND                 "command"
/* What the command works on; later its result, which takes the same place. */
#define STUBDOM_NODE_DEVICE_MODEL_PARAMETER               "parameter"
/* What the log of dirty pages shall be. */
#define STUBDOM_NODE_DEVICE_MODEL_LOGDIRTY_CMD            "logdirty/cmd"
/* What it has become. */
#define STUBDOM_NODE_DEVICE_MODEL_LOGDIRTY_RET            "logdirty/ret"
/* A switch of qemu-xen-traditional. */
#define STUBDOM_NODE_DEVICE_MODEL_DISABLE_PF              "disable_pf"
/*
 * Where the entry starts. QEMU reads the three nodes of an entry after a
 * restore; the toolstack copies them into the migration stream, as names and
 * values. %s stands for address.
 */
#define STUBDOM_NODE_DEVICE_MODEL_PHYSMAP_START           "physmap/%s/start_addr"
/* How large the entry is. %s stands for address. */
#define STUBDOM_NODE_DEVICE_MODEL_PHYSMAP_SIZE            "physmap/%s/size"
/* What the entry is called. %s stands for address. */
#define STUBDOM_NODE_DEVICE_MODEL_PHYSMAP_NAME            "physmap/%s/name"
/* A type of backend that QEMU provides. %s stands for type. */
#define STUBDOM_NODE_DEVICE_MODEL_BACKENDS                "backends/%s"
/* The shared page of the vchan. */
#define STUBDOM_NODE_DEVICE_MODEL_QMP_VCHAN_RING_REF      "qmp-vchan/ring-ref"
/* The event channel of the vchan. */
#define STUBDOM_NODE_DEVICE_MODEL_QMP_VCHAN_EVENT_CHANNEL "qmp-vchan/event-channel"

/* Nodes in /local/domain/0/device-model/{stubdom_domid} */

/* Tells the toolstack to go on. */
#define STUBDOM_NODE_PVQEMU_STATE           "state"
/* Tells the toolstack to go on. */
#define STUBDOM_NODE_PVQEMU_QMP_PROXY_STATE "qmp-proxy-state"

/* Nodes in /local/domain/{stubdom_domid}/console */
#define STUBDOM_NODE_FIRST_CONSOLE_LIMIT    "limit" /* The console's limit. */
#define STUBDOM_NODE_FIRST_CONSOLE_TYPE     "type" /* Who serves it. */
#define STUBDOM_NODE_FIRST_CONSOLE_OUTPUT   "output" /* Where its bytes go. */
/* The terminal in domain 0. */
#define STUBDOM_NODE_FIRST_CONSOLE_TTY      "tty"
#define STUBDOM_NODE_FIRST_CONSOLE_PORT     "port" /* The event channel. */
#define STUBDOM_NODE_FIRST_CONSOLE_RING_REF "ring-ref" /* The shared page. */
/* The terminal that it stands for. */
#define STUBDOM_NODE_FIRST_CONSOLE_PROTOCOL "protocol"

/* Nodes in /local/domain/{stubdom_domid}/device/console/{console} */

/* The backend's directory. */
#define STUBDOM_NODE_CONSOLE_BACKEND    "backend"
/* The domain of pvqemu. */
#define STUBDOM_NODE_CONSOLE_BACKEND_ID "backend-id"
/* The stub domain's state of the device. */
#define STUBDOM_NODE_CONSOLE_STATE      "state"
/* The terminal that it stands for. */
#define STUBDOM_NODE_CONSOLE_PROTOCOL   "protocol"
#define STUBDOM_NODE_CONSOLE_LIMIT      "limit" /* The console's limit. */
#define STUBDOM_NODE_CONSOLE_TYPE       "type" /* Who serves it. */
/* Where its bytes go or come from. */
#define STUBDOM_NODE_CONSOLE_OUTPUT     "output"
#define STUBDOM_NODE_CONSOLE_TTY        "tty" /* The terminal in domain 0. */

/* Nodes in /local/domain/{stubdom_domid}/device */

/* The guest's own disks, under the same numbers. */
#define STUBDOM_NODE_STUBDOM_DEVICES_VBD  "vbd"
/*
 * The guest's network cards, numbered from 0 in the order of its
 * configuration.
 */
#define STUBDOM_NODE_STUBDOM_DEVICES_VIF  "vif"
/* A framebuffer that pvqemu shows. */
#define STUBDOM_NODE_STUBDOM_DEVICES_VFB  "vfb"
/* A keyboard that goes with it. */
#define STUBDOM_NODE_STUBDOM_DEVICES_VKBD "vkbd"
/* Host devices that are passed through to the guest. */
#define STUBDOM_NODE_STUBDOM_DEVICES_PCI  "pci"

/* What the device model says about itself. */
#define STUBDOM_DEVICE_MODEL_STATE_RUNNING           "running" /* It works. */
/* It has stopped and written its state. */
#define STUBDOM_DEVICE_MODEL_STATE_PAUSED            "paused"
/* The guest has got a PCI device. */
#define STUBDOM_DEVICE_MODEL_STATE_PCI_INSERTED      "pci-inserted"
/*
 * The toolstack has looked for it since August 2010, but qemu-xen-traditional
 * never wrote it.
 */
#define STUBDOM_DEVICE_MODEL_STATE_PCI_INSERT_FAILED "pci-insert-failed"
/* The guest has let go of a PCI device. */
#define STUBDOM_DEVICE_MODEL_STATE_PCI_REMOVED       "pci-removed"
/* A USB device was to be added. */
#define STUBDOM_DEVICE_MODEL_STATE_USB_ADDED         "usb-added"
/* A USB device was to be removed. */
#define STUBDOM_DEVICE_MODEL_STATE_USB_DELETED       "usb-deleted"

/*
 * What the device model shall do. Their order is the order in which it tries
 * them.
 */

/* Stop and write the state of all devices. */
#define STUBDOM_CONTROL_WORD_SAVE     "save"
#define STUBDOM_CONTROL_WORD_CONTINUE "continue" /* Go on after a save. */
#define STUBDOM_CONTROL_WORD_USB_ADD  "usb-add" /* Add a USB device. */
#define STUBDOM_CONTROL_WORD_USB_DEL  "usb-del" /* Remove a USB device. */
#define STUBDOM_CONTROL_WORD_PCI_REM  "pci-rem" /* Remove a PCI device. */
#define STUBDOM_CONTROL_WORD_PCI_INS  "pci-ins" /* Add a PCI device. */

/* Whether the device model notes which guest pages it writes. */
#define STUBDOM_LOG_DIRTY_WORD_ENABLE  "enable" /* It does. */
#define STUBDOM_LOG_DIRTY_WORD_DISABLE "disable" /* It does not. */

/* Which QEMU the device model is. */

/* Upstream QEMU. */
#define STUBDOM_DEVICE_MODEL_VERSION_QEMU_XEN             "qemu_xen"
/* qemu-xen-traditional. */
#define STUBDOM_DEVICE_MODEL_VERSION_QEMU_XEN_TRADITIONAL "qemu_xen_traditional"

/* The firmware that hvmloader starts. */

/*
 * The default of hvmloader, and all that qemu-xen-traditional takes. The Linux
 * edition refuses it.
 */
#define STUBDOM_FIRMWARE_ROMBIOS "rombios"
#define STUBDOM_FIRMWARE_SEABIOS "seabios" /* SeaBIOS. */
#define STUBDOM_FIRMWARE_OVMF    "ovmf" /* OVMF. */

/* Whether a virtual processor is plugged in. */
#define STUBDOM_AVAILABILITY_ONLINE  "online" /* It is. */
#define STUBDOM_AVAILABILITY_OFFLINE "offline" /* It is not. */

#endif /* STUBDOM_XENSTORE_H */
