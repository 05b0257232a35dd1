/** The types and macros that a header of a dialect takes from its tree. */
export const STAND_INS = `${[
  "u8 uint8_t",
  "u16 uint16_t",
  "u32 uint32_t",
  "u64 uint64_t",
  "s8 int8_t",
  "s16 int16_t",
  "s32 int32_t",
  "s64 int64_t",
  "__be16 uint16_t",
  "__be32 uint32_t",
  "__be64 uint64_t",
]
  .map((pair) => pair.split(" "))
  .concat([
    ["grant_ref_t", "uint32_t"],
    ["evtchn_port_t", "uint32_t"],
    ["domid_t", "uint16_t"],
    ["RING_IDX", "unsigned int"],
  ])
  .map(([name, type]) => `typedef ${type} ${name};\n`)
  .join("")}#define XEN_FLEX_ARRAY_DIM
#define DEFINE_RING_TYPES(name, request, response) union name##_entry { request req; response rsp; }
#define DEFINE_XEN_FLEX_RING(name) struct name##_flex_ring { int unused; }
`;
