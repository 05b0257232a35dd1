# A request of PV Calls with as little as can be read of it: no room around its parts, one command. A peer of the bench.
meta:
  id: connect_request
  endian: le
seq:
  - { id: req_id, type: u4 }
  - { id: cmd, type: u4, valid: 1 }
  - { id: id, type: u8 }
  - { id: addr, type: socket_address }
  - { id: len, type: u4 }
  - { id: flags, type: u4 }
  - { id: ref, type: u4 }
  - { id: evtchn, type: u4 }
  - { id: pad, size: 4 }
types:
  socket_address:
    seq:
      - { id: family, type: u2 }
      - { id: inet, type: inet_address, if: family == 2 }
      - { id: data, size: 26, if: family != 2 }
  inet_address:
    seq:
      - { id: port, type: u2be }
      - { id: addr, type: u4be }
      - { id: zero, size: 20 }
