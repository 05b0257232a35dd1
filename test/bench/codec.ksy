# A request of PV Calls for Kaitai Struct, in the shape that the specification gives it. A peer of the bench.
meta:
  id: request
  endian: le
seq:
  - { id: req_id, type: u4 }
  - { id: cmd, type: u4, enum: command }
  - id: arguments
    size: 56
    type:
      switch-on: cmd
      cases:
        command::socket: socket
        command::connect: connect
        command::release: release
        command::bind: bind
        command::listen: listen
        command::accept: accept
        command::poll: poll
enums:
  command: { 0: socket, 1: connect, 2: release, 3: bind, 4: listen, 5: accept, 6: poll }
  family: { 0: af_unspec, 1: af_unix, 2: af_inet, 10: af_inet6 }
types:
  socket:
    seq:
      - { id: id, type: u8 }
      - { id: domain, type: u4, enum: family }
      - { id: type, type: u4 }
      - { id: protocol, type: u4 }
      - { id: pad, size: 4 }
  connect:
    seq:
      - { id: id, type: u8 }
      - { id: addr, size: 28, type: socket_address }
      - { id: len, type: u4 }
      - { id: flags, type: u4 }
      - { id: ref, type: u4 }
      - { id: evtchn, type: u4 }
      - { id: pad, size: 4 }
  release:
    seq:
      - { id: id, type: u8 }
      - { id: reuse, type: u1 }
      - { id: pad, size: 7 }
  bind:
    seq:
      - { id: id, type: u8 }
      - { id: addr, size: 28, type: socket_address }
      - { id: len, type: u4 }
  listen:
    seq:
      - { id: id, type: u8 }
      - { id: backlog, type: u4 }
      - { id: pad, size: 4 }
  accept:
    seq:
      - { id: id, type: u8 }
      - { id: id_new, type: u8 }
      - { id: ref, type: u4 }
      - { id: evtchn, type: u4 }
  poll:
    seq:
      - { id: id, type: u8 }
  socket_address:
    seq:
      - { id: family, type: u2, enum: family }
      - id: data
        size: 26
        type:
          switch-on: family
          cases:
            family::af_inet: inet_address
  inet_address:
    seq:
      - { id: port, type: u2be }
      - { id: addr, type: u4be }
      - { id: zero, size: 20 }
