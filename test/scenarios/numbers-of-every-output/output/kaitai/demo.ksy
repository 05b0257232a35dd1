# Generated from spec/demo by pvspec. Change the specification, then run: npx pvspec build
meta:
  id: demo
  title: Demo
  license: MIT
  ks-version: "0.10"
  endian: le
doc: A demo.
types:
  request:
    doc: One request.
    doc-ref: demo.records.request
    seq:
      - id: cmd
        type: s4
        enum: command
        doc: the command
        doc-ref: demo.records.request.cmd
      - id: full
        type: u4
        doc: all bits or none
        doc-ref: demo.records.request.full
      - id: wide
        type: s8
        doc: a wide number
        doc-ref: demo.records.request.wide
      - id: arguments
        size: 8
        type:
          switch-on: cmd
          cases:
            command::stop: stop_request
            command::go_2: go_request
            _: unknown_request
        doc: arguments
        doc-ref: demo.records.request.arguments
  stop_request:
    doc: Stops.
    doc-ref: demo.commands.stop.request
    seq:
      - id: a
        type: u4
        doc: a number
        doc-ref: demo.commands.stop.request.a
      - id: pad
        size: 4
        -padding: true
        doc-ref: demo.commands.stop.request.pad
  go_request:
    doc: Goes.
    doc-ref: demo.commands.go.request
    seq:
      - id: padding
        size: 8
        -padding: true
  unknown_request:
    seq:
      - id: bytes
        size: 8
  response:
    doc: One response.
    doc-ref: demo.records.response
    seq:
      - id: cmd
        type: s4
        enum: command
        doc: the command
        doc-ref: demo.records.response.cmd
      - id: ret
        type: s4
        doc: the result
        doc-ref: demo.records.response.ret
enums:
  command:
    -1:
      id: stop
      doc: Stops.
      doc-ref: demo.values.command.stop
    0:
      id: go_2
      -orig-id: go
      doc: Goes.
      doc-ref: demo.values.command.go
    -2147483648:
      id: least
      doc: The least number.
      doc-ref: demo.values.command.least
