# Generated from spec/pvcalls by pvspec. Change the specification, then run: npx pvspec build
meta:
  id: pvcalls
  title: Xen PV Calls Protocol
  license: MIT
  ks-version: "0.10"
  endian: le
doc: Lets a domain have a fixed set of POSIX calls on stream sockets executed by another domain. Commands
  travel over one ring; the data of each connected socket travels over a ring of its own, without commands.
types:
  request:
    doc: One request.
    doc-ref: pvcalls.records.request
    seq:
      - id: req_id
        type: u4
        doc: private to the frontend, echoed
        doc-ref: pvcalls.records.request.req_id
      - id: cmd
        type: u4
        enum: command
        doc: the command
        doc-ref: pvcalls.records.request.cmd
      - id: arguments
        size: 56
        type:
          switch-on: cmd
          cases:
            command::socket: socket_request
            command::connect: connect_request
            command::release: release_request
            command::bind: bind_request
            command::listen: listen_request
            command::accept: accept_request
            command::poll: poll_request
            _: unknown_request
        doc: What the command takes.
        doc-ref: pvcalls.records.request.arguments
  socket_request:
    doc: Announces a new socket id and asks whether the triple is supported.
    doc-ref: pvcalls.commands.socket.request
    seq:
      - id: id
        type: u8
        doc: the new socket
        doc-ref: pvcalls.commands.socket.request.id
      - id: domain
        type: u4
        enum: family
        doc: |-
          AF_INET
          Only: AF_INET
        doc-ref: pvcalls.commands.socket.request.domain
      - id: type
        type: u4
        enum: socket_type
        doc: |-
          SOCK_STREAM
          Only: SOCK_STREAM
        doc-ref: pvcalls.commands.socket.request.type
      - id: protocol
        type: u4
        doc: |-
          0
          Must hold: protocol == 0
        doc-ref: pvcalls.commands.socket.request.protocol
      - id: pad
        size: 4
        -padding: true
        doc-ref: pvcalls.commands.socket.request.pad
      - id: padding
        size: 32
        -padding: true
  connect_request:
    doc: Connects a socket and gives it a data ring.
    doc-ref: pvcalls.commands.connect.request
    seq:
      - id: id
        type: u8
        doc: the socket
        doc-ref: pvcalls.commands.connect.request.id
      - id: addr
        size: 28
        type: socket_address
        doc: |-
          where to connect to
          Valid bytes: len
        doc-ref: pvcalls.commands.connect.request.addr
      - id: len
        type: u4
        doc: |-
          valid bytes of addr
          Unit: byte
          Must hold: len <= address_size
        doc-ref: pvcalls.commands.connect.request.len
      - id: flags
        type: u4
        doc: |-
          no flag exists, send 0
          Must hold: flags == 0
        doc-ref: pvcalls.commands.connect.request.flags
      - id: ref
        type: u4
        doc: indexes page of the new data ring
        doc-ref: pvcalls.commands.connect.request.ref
      - id: evtchn
        type: u4
        doc: event channel of the new data ring
        doc-ref: pvcalls.commands.connect.request.evtchn
      - id: pad
        size: 4
        -padding: true
        doc-ref: pvcalls.commands.connect.request.pad
  release_request:
    doc: Closes a socket and ends the use of its memory.
    doc-ref: pvcalls.commands.release.request
    seq:
      - id: id
        type: u8
        doc: the socket
        doc-ref: pvcalls.commands.release.request.id
      - id: reuse
        type: u1
        doc: |-
          1 if its pages and event channel will serve another socket
          Must hold: reuse <= 1
        doc-ref: pvcalls.commands.release.request.reuse
      - id: pad
        size: 7
        -padding: true
        doc-ref: pvcalls.commands.release.request.pad
      - id: padding
        size: 40
        -padding: true
  bind_request:
    doc: Gives a socket a local address.
    doc-ref: pvcalls.commands.bind.request
    seq:
      - id: id
        type: u8
        doc: the socket
        doc-ref: pvcalls.commands.bind.request.id
      - id: addr
        size: 28
        type: socket_address
        doc: |-
          the address to bind to
          Valid bytes: len
        doc-ref: pvcalls.commands.bind.request.addr
      - id: len
        type: u4
        doc: |-
          valid bytes of addr
          Unit: byte
          Must hold: len <= address_size
        doc-ref: pvcalls.commands.bind.request.len
      - id: padding
        size: 16
        -padding: true
  listen_request:
    doc: Makes a bound socket passive.
    doc-ref: pvcalls.commands.listen.request
    seq:
      - id: id
        type: u8
        doc: the bound socket
        doc-ref: pvcalls.commands.listen.request.id
      - id: backlog
        type: u4
        doc: |-
          longest queue of waiting connections
          Unit: connection
        doc-ref: pvcalls.commands.listen.request.backlog
      - id: pad
        size: 4
        -padding: true
        doc-ref: pvcalls.commands.listen.request.pad
      - id: padding
        size: 40
        -padding: true
  accept_request:
    doc: Waits for a connection and gives it an id and a data ring.
    doc-ref: pvcalls.commands.accept.request
    seq:
      - id: id
        type: u8
        doc: the listening socket
        doc-ref: pvcalls.commands.accept.request.id
      - id: id_new
        type: u8
        doc: the socket of the new connection
        doc-ref: pvcalls.commands.accept.request.id_new
      - id: ref
        type: u4
        doc: indexes page of the new data ring
        doc-ref: pvcalls.commands.accept.request.ref
      - id: evtchn
        type: u4
        doc: event channel of the new data ring
        doc-ref: pvcalls.commands.accept.request.evtchn
      - id: padding
        size: 32
        -padding: true
  poll_request:
    doc: Waits until a connection can be accepted.
    doc-ref: pvcalls.commands.poll.request
    seq:
      - id: id
        type: u8
        doc: the listening socket
        doc-ref: pvcalls.commands.poll.request.id
      - id: padding
        size: 48
        -padding: true
  unknown_request:
    seq:
      - id: bytes
        size: 56
  response:
    doc: One response.
    doc-ref: pvcalls.records.response
    seq:
      - id: req_id
        type: u4
        doc: of the request
        doc-ref: pvcalls.records.response.req_id
      - id: cmd
        type: u4
        enum: command
        doc: of the request
        doc-ref: pvcalls.records.response.cmd
      - id: ret
        type: s4
        doc: 0 or a negative error number
        doc-ref: pvcalls.records.response.ret
      - id: pad
        size: 4
        -padding: true
        doc-ref: pvcalls.records.response.pad
      - id: results
        size: 8
        type:
          switch-on: cmd
          cases:
            command::socket: socket_response
            command::connect: connect_response
            command::release: release_response
            command::bind: bind_response
            command::listen: listen_response
            command::accept: accept_response
            command::poll: poll_response
            _: unknown_response
        doc: What the command returns.
        doc-ref: pvcalls.records.response.results
  socket_response:
    doc: Announces a new socket id and asks whether the triple is supported.
    doc-ref: pvcalls.commands.socket.response
    seq:
      - id: id
        type: u8
        doc-ref: pvcalls.commands.socket.response.id
  connect_response:
    doc: Connects a socket and gives it a data ring.
    doc-ref: pvcalls.commands.connect.response
    seq:
      - id: id
        type: u8
        doc-ref: pvcalls.commands.connect.response.id
  release_response:
    doc: Closes a socket and ends the use of its memory.
    doc-ref: pvcalls.commands.release.response
    seq:
      - id: id
        type: u8
        doc-ref: pvcalls.commands.release.response.id
  bind_response:
    doc: Gives a socket a local address.
    doc-ref: pvcalls.commands.bind.response
    seq:
      - id: id
        type: u8
        doc-ref: pvcalls.commands.bind.response.id
  listen_response:
    doc: Makes a bound socket passive.
    doc-ref: pvcalls.commands.listen.response
    seq:
      - id: id
        type: u8
        doc-ref: pvcalls.commands.listen.response.id
  accept_response:
    doc: Waits for a connection and gives it an id and a data ring.
    doc-ref: pvcalls.commands.accept.response
    seq:
      - id: id
        type: u8
        doc: the listening socket
        doc-ref: pvcalls.commands.accept.response.id
  poll_response:
    doc: Waits until a connection can be accepted.
    doc-ref: pvcalls.commands.poll.response
    seq:
      - id: id
        type: u8
        doc-ref: pvcalls.commands.poll.response.id
  unknown_response:
    seq:
      - id: bytes
        size: 8
  inet_address:
    doc: An IPv4 address.
    doc-ref: pvcalls.records.inet_address
    seq:
      - id: family
        type: u2
        enum: family
        doc: |-
          The address family, in the protocol's byte order.
          Only: AF_INET
        doc-ref: pvcalls.records.inet_address.family
      - id: port
        type: u2be
        doc: TCP port.
        doc-ref: pvcalls.records.inet_address.port
      - id: address
        size: 4
        type: ipv4
        doc: IPv4 address.
        doc-ref: pvcalls.records.inet_address.addr
      - id: zero
        size: 20
        -padding: true
        doc: Zero; the usual C structure has 8 bytes here.
        doc-ref: pvcalls.records.inet_address.zero
  socket_address:
    doc: An address as commands carry it.
    doc-ref: pvcalls.records.socket_address
    seq:
      - id: value
        size: 28
        type:
          switch-on: family
          cases:
            family::af_inet: inet_address
            _: other_socket_address
    instances:
      family:
        pos: 0
        type: u2
        enum: family
  other_socket_address:
    seq:
      - id: family
        type: u2
        enum: family
        doc: The address family, in the protocol's byte order.
        doc-ref: pvcalls.records.socket_address.family
      - id: data
        size: 26
        doc: What the family defines.
        doc-ref: pvcalls.records.socket_address.data
  indexes:
    doc: "The indexes page of an active socket: counters and errors of both directions, then the grants of the
      data pages."
    doc-ref: pvcalls.records.indexes
    seq:
      - id: in_cons
        type: u4
        doc: Bytes consumed from `in`.
        doc-ref: pvcalls.records.indexes.in_cons
      - id: in_prod
        type: u4
        doc: Bytes produced into `in`.
        doc-ref: pvcalls.records.indexes.in_prod
      - id: in_error
        type: s4
        doc: Receiving failed; ENOTCONN stands for the end of the stream.
        doc-ref: pvcalls.records.indexes.in_error
      - id: pad1
        size: 52
        -padding: true
        doc: Keeps the two directions on cache lines of their own.
        doc-ref: pvcalls.records.indexes.pad1
      - id: out_cons
        type: u4
        doc: Bytes consumed from `out`.
        doc-ref: pvcalls.records.indexes.out_cons
      - id: out_prod
        type: u4
        doc: Bytes produced into `out`.
        doc-ref: pvcalls.records.indexes.out_prod
      - id: out_error
        type: s4
        doc: Sending failed.
        doc-ref: pvcalls.records.indexes.out_error
      - id: pad2
        size: 52
        -padding: true
        doc: Room for a later version.
        doc-ref: pvcalls.records.indexes.pad2
      - id: ring_order
        type: u4
        valid:
          max: 9
        doc: >-
          Log2 of the number of data pages.

          Unit: log2 page

          Must hold: ring_order >= 1; ring_order <= nodes.backend.max-page-order; ring_order <=
          channels.data_ring.order_max
        doc-ref: pvcalls.records.indexes.ring_order
      - id: ref
        type: u4
        repeat: expr
        repeat-expr: 1 << ring_order
        doc: Grants of the data pages, in their order.
        doc-ref: pvcalls.records.indexes.ref
  ipv4:
    seq:
      - id: octets
        type: u1
        repeat: expr
        repeat-expr: 4
    instances:
      text:
        value: octets[0].to_s + '.' + octets[1].to_s + '.' + octets[2].to_s + '.' + octets[3].to_s
enums:
  command:
    0:
      id: socket
      doc: Create a socket.
      doc-ref: pvcalls.values.command.socket
    1:
      id: connect
      doc: Connect a socket to an address.
      doc-ref: pvcalls.values.command.connect
    2:
      id: release
      doc: Close a socket and give its memory back.
      doc-ref: pvcalls.values.command.release
    3:
      id: bind
      doc: Give a socket a local address.
      doc-ref: pvcalls.values.command.bind
    4:
      id: listen
      doc: Make a bound socket passive.
      doc-ref: pvcalls.values.command.listen
    5:
      id: accept
      doc: Accept a connection on a passive socket.
      doc-ref: pvcalls.values.command.accept
    6:
      id: poll
      doc: Wait for a connection on a passive socket.
      doc-ref: pvcalls.values.command.poll
  family:
    0:
      id: af_unspec
      -orig-id: AF_UNSPEC
      doc: No family.
      doc-ref: pvcalls.values.family.AF_UNSPEC
    1:
      id: af_unix
      -orig-id: AF_UNIX
      doc: Sockets of one machine; named for later versions.
      doc-ref: pvcalls.values.family.AF_UNIX
    2:
      id: af_inet
      -orig-id: AF_INET
      doc: IPv4.
      doc-ref: pvcalls.values.family.AF_INET
    10:
      id: af_inet6
      -orig-id: AF_INET6
      doc: IPv6; named for later versions.
      doc-ref: pvcalls.values.family.AF_INET6
  socket_type:
    1:
      id: sock_stream
      -orig-id: SOCK_STREAM
      doc: A reliable stream of bytes.
      doc-ref: pvcalls.values.socket_type.SOCK_STREAM
    2:
      id: sock_dgram
      -orig-id: SOCK_DGRAM
      doc: Datagrams; named for later versions.
      doc-ref: pvcalls.values.socket_type.SOCK_DGRAM
    3:
      id: sock_raw
      -orig-id: SOCK_RAW
      doc: Raw packets; named for later versions.
      doc-ref: pvcalls.values.socket_type.SOCK_RAW
