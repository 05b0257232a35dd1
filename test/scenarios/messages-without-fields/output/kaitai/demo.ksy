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
      - id: op
        type: u4
        enum: operation
        doc: what is asked for
        doc-ref: demo.records.request.op
      - id: arguments
        size: 4
        type:
          switch-on: op
          cases:
            operation::make: make_request
            operation::ask: ask_request
            operation::end: end_request
            _: unknown_request
        doc: what it takes
        doc-ref: demo.records.request.arguments
  make_request:
    doc: Make.
    doc-ref: demo.commands.make.request
    seq:
      - id: size
        type: u4
        doc: how large
        doc-ref: demo.commands.make.request.size
  ask_request:
    doc: Ask.
    doc-ref: demo.commands.ask.request
    seq:
      - id: padding
        size: 4
        -padding: true
  end_request:
    doc: End.
    doc-ref: demo.commands.end.request
    seq:
      - id: padding
        size: 4
        -padding: true
  unknown_request:
    seq:
      - id: bytes
        size: 4
  response:
    doc: One response.
    doc-ref: demo.records.response
    seq:
      - id: op
        type: u4
        enum: operation
        doc: of the request
        doc-ref: demo.records.response.op
      - id: status
        type: s4
        doc: 0 or an error
        doc-ref: demo.records.response.status
      - id: results
        size: 8
        type:
          switch-on: op
          cases:
            operation::make: make_response
            operation::ask: ask_response
            operation::end: end_response
            _: unknown_response
        doc: what it returns
        doc-ref: demo.records.response.results
  make_response:
    doc: Make.
    doc-ref: demo.commands.make.response
    seq:
      - id: padding
        size: 8
        -padding: true
  ask_response:
    doc: Ask.
    doc-ref: demo.commands.ask.response
    seq:
      - id: answer
        type: u4
        doc: what it is
        doc-ref: demo.commands.ask.response.answer
      - id: padding
        size: 4
        -padding: true
  end_response:
    doc: End.
    doc-ref: demo.commands.end.response
    seq:
      - id: padding
        size: 8
        -padding: true
  unknown_response:
    seq:
      - id: bytes
        size: 8
  event:
    doc: One event.
    doc-ref: demo.records.event
    seq:
      - id: type
        type: u4
        enum: event_type
        doc: what happened
        doc-ref: demo.records.event.type
      - id: about
        size: 12
        type:
          switch-on: type
          cases:
            event_type::flipped: flipped_event
            event_type::lost: lost_event
            _: unknown_event
        doc: what it tells
        doc-ref: demo.records.event.about
  flipped_event:
    doc: A flip.
    doc-ref: demo.commands.flipped.request
    seq:
      - id: cookie
        type: u4
        doc: which page
        doc-ref: demo.commands.flipped.request.cookie
      - id: padding
        size: 8
        -padding: true
  lost_event:
    doc: A loss.
    doc-ref: demo.commands.lost.request
    seq:
      - id: padding
        size: 12
        -padding: true
  unknown_event:
    seq:
      - id: bytes
        size: 12
enums:
  operation:
    1:
      id: make
      doc: Make.
      doc-ref: demo.values.operation.make
    2:
      id: ask
      doc: Ask.
      doc-ref: demo.values.operation.ask
    3:
      id: end
      doc: End.
      doc-ref: demo.values.operation.end
  event_type:
    1:
      id: flipped
      doc: A page was flipped.
      doc-ref: demo.values.event_type.flipped
    2:
      id: lost
      doc: Something was lost.
      doc-ref: demo.values.event_type.lost
