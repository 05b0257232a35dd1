# Generated from spec/demo by pvspec. Change the specification, then run: npx pvspec build
meta:
  id: demo
  title: Demo Device Protocol
  license: MIT
  ks-version: "0.10"
  endian: le
doc: A small store of sectors with sensors beside it. Each queue has a ring for the sectors; one further ring
  asks the sensors, and a page of events tells what they noticed by themselves.
types:
  block_response:
    doc: The response to a request for sectors.
    doc-ref: demo.records.block_response
    seq:
      - id: id
        type: u8
        doc: of the request
        doc-ref: demo.records.block_response.id
      - id: cmd
        type: u1
        enum: block_command
        doc: of the request
        doc-ref: demo.records.block_response.cmd
      - id: pad
        size: 3
        -padding: true
        doc-ref: demo.records.block_response.pad
      - id: ret
        type: s4
        doc: 0 or a negative error number
        doc-ref: demo.records.block_response.ret
      - id: results
        size: 8
        type:
          switch-on: cmd
          cases:
            block_command::read: read_block_response
            block_command::write: write_block_response
            block_command::flush: flush_block_response
            block_command::discard: discard_block_response
            block_command::read_long: read_long_block_response
            block_command::write_sealed: write_sealed_block_response
            _: unknown_block_response
        doc: What the command returns.
        doc-ref: demo.records.block_response.results
  read_block_response:
    doc: Reads sectors into pages.
    doc-ref: demo.commands.read.response
    seq:
      - id: done
        type: u4
        doc: |-
          how many sectors were read
          Unit: sector
        doc-ref: demo.commands.read.response.done
      - id: pad
        size: 4
        -padding: true
        doc-ref: demo.commands.read.response.pad
  write_block_response:
    doc: Writes sectors from pages.
    doc-ref: demo.commands.write.response
    seq:
      - id: done
        type: u4
        doc: |-
          how many sectors were written
          Unit: sector
        doc-ref: demo.commands.write.response.done
      - id: pad
        size: 4
        -padding: true
        doc-ref: demo.commands.write.response.pad
  flush_block_response:
    doc: Waits until the medium has all that was answered before.
    doc-ref: demo.commands.flush.response
    seq:
      - id: padding
        size: 8
        -padding: true
  discard_block_response:
    doc: Tells that sectors are not needed any more.
    doc-ref: demo.commands.discard.response
    seq:
      - id: padding
        size: 8
        -padding: true
  read_long_block_response:
    doc: Reads as read does, with more segments than one slot can hold.
    doc-ref: demo.commands.read_long.response
    seq:
      - id: done
        type: u4
        doc: |-
          how many sectors were read
          Unit: sector
        doc-ref: demo.commands.read_long.response.done
      - id: pad
        size: 4
        -padding: true
        doc-ref: demo.commands.read_long.response.pad
  write_sealed_block_response:
    doc: Writes sectors only if their digest is right.
    doc-ref: demo.commands.write_sealed.response
    seq:
      - id: done
        type: u4
        doc: |-
          how many sectors were written: all or none
          Unit: sector
        doc-ref: demo.commands.write_sealed.response.done
      - id: pad
        size: 4
        -padding: true
        doc-ref: demo.commands.write_sealed.response.pad
  unknown_block_response:
    seq:
      - id: bytes
        size: 8
  sensor_request:
    doc: A request to a sensor. It is far smaller than what comes back.
    doc-ref: demo.records.sensor_request
    seq:
      - id: req_id
        type: u2
        doc: private to the frontend, echoed
        doc-ref: demo.records.sensor_request.req_id
      - id: cmd
        type: u1
        enum: sensor_command
        doc: the command
        doc-ref: demo.records.sensor_request.cmd
      - id: sensor
        type: u1
        doc: |-
          the sensor
          Must hold: sensor < nodes.backend.num-sensors
        doc-ref: demo.records.sensor_request.sensor
      - id: arguments
        size: 8
        type:
          switch-on: cmd
          cases:
            sensor_command::describe: describe_sensor_request
            sensor_command::sample: sample_sensor_request
            sensor_command::set_limits: set_limits_sensor_request
            _: unknown_sensor_request
        doc: What the command takes.
        doc-ref: demo.records.sensor_request.arguments
  describe_sensor_request:
    doc: Says what a sensor is.
    doc-ref: demo.commands.describe.request
    seq:
      - id: padding
        size: 8
        -padding: true
  sample_sensor_request:
    doc: Reads a sensor.
    doc-ref: demo.commands.sample.request
    seq:
      - id: unit
        type: u1
        enum: unit
        doc: the unit of the reading
        doc-ref: demo.commands.sample.request.unit
      - id: pad
        size: 7
        -padding: true
        doc-ref: demo.commands.sample.request.pad
  set_limits_sensor_request:
    doc: Asks for an event whenever a reading leaves a range.
    doc-ref: demo.commands.set_limits.request
    seq:
      - id: limits
        size: 8
        type: limits
        doc: the range that is quiet
        doc-ref: demo.commands.set_limits.request.limits
  unknown_sensor_request:
    seq:
      - id: bytes
        size: 8
  fault:
    doc: Why a sensor has stopped.
    doc-ref: demo.records.fault
    seq:
      - id: reason
        type: s4
        doc: |-
          the nearest error of the table
          Must hold: reason < 0
        doc-ref: demo.records.fault.reason
      - id: code
        type: u4be
        doc: what the sensor itself reported, as it came
        doc-ref: demo.records.fault.code
  limits:
    doc: The range of a sensor's readings, in its own unit.
    doc-ref: demo.records.limits
    seq:
      - id: low
        type: s4
        doc: |-
          the least
          Must hold: low <= high
        doc-ref: demo.records.limits.low
      - id: high
        type: s4
        doc: the largest
        doc-ref: demo.records.limits.high
  wide_value:
    doc: A value that needs 64 bits.
    doc-ref: demo.records.wide_value
    seq:
      - id: value
        type: s8
        doc: what was measured
        doc-ref: demo.records.wide_value.value
  narrow_value:
    doc: A value that fits 32 bits.
    doc-ref: demo.records.narrow_value
    seq:
      - id: value
        type: s4
        doc: what was measured
        doc-ref: demo.records.narrow_value.value
      - id: plus_minus
        type: u4
        doc: how far it may be off
        doc-ref: demo.records.narrow_value.plus_minus
  timestamp:
    doc: A moment in network order, as the sensors' own bus has it.
    doc-ref: demo.records.timestamp
    seq:
      - id: seconds
        type: u8be
        doc: |-
          since 1970
          Unit: second
        doc-ref: demo.records.timestamp.seconds
      - id: nanoseconds
        type: u4be
        doc: |-
          within the second
          Unit: nanosecond
          Must hold: nanoseconds < 1000000000
        doc-ref: demo.records.timestamp.nanoseconds
      - id: pad
        size: 4
        -padding: true
        doc-ref: demo.records.timestamp.pad
  segment:
    doc: A run of sectors in one page.
    doc-ref: demo.records.segment
    seq:
      - id: ref
        type: u4
        doc: the page
        doc-ref: demo.records.segment.ref
      - id: first
        type: u1
        doc: |-
          where the run starts in the page
          Unit: sector
          Must hold: first <= last
        doc-ref: demo.records.segment.first
      - id: last
        type: u1
        doc: |-
          where it ends
          Unit: sector
          Must hold: last < sectors_in_page
        doc-ref: demo.records.segment.last
      - id: pad
        size: 2
        -padding: true
        doc-ref: demo.records.segment.pad
enums:
  block_command:
    0:
      id: read
      doc: Read sectors.
      doc-ref: demo.values.block_command.read
    1:
      id: write
      doc: Write sectors.
      doc-ref: demo.values.block_command.write
    2:
      id: flush
      doc: Wait until earlier writes are on the medium.
      doc-ref: demo.values.block_command.flush
    3:
      id: discard
      doc: Give sectors back.
      doc-ref: demo.values.block_command.discard
    5:
      id: read_long
      doc: Read more sectors than one slot can describe.
      doc-ref: demo.values.block_command.read_long
    6:
      id: write_sealed
      doc: Write sectors if their digest is right.
      doc-ref: demo.values.block_command.write_sealed
  sensor_command:
    1:
      id: describe
      doc: Say what a sensor is.
      doc-ref: demo.values.sensor_command.describe
    2:
      id: sample
      doc: Read a sensor.
      doc-ref: demo.values.sensor_command.sample
    3:
      id: set_limits
      doc: Say when a sensor shall raise an event.
      doc-ref: demo.values.sensor_command.set_limits
  unit:
    0:
      id: none
      doc: A bare number.
      doc-ref: demo.values.unit.none
    1:
      id: millikelvin
      doc: Thousandths of a kelvin.
      doc-ref: demo.values.unit.millikelvin
    2:
      id: millivolt
      doc: Thousandths of a volt.
      doc-ref: demo.values.unit.millivolt
    3:
      id: rpm
      doc: Turns in a minute.
      doc-ref: demo.values.unit.rpm
  reading_form:
    0:
      id: narrow
      doc: 32 bits and their uncertainty.
      doc-ref: demo.values.reading_form.narrow
    1:
      id: wide
      doc: 64 bits.
      doc-ref: demo.values.reading_form.wide
  event_kind:
    0:
      id: limit
      doc: A reading has left the limits.
      doc-ref: demo.values.event_kind.limit
    1:
      id: fault
      doc: The sensor does not work any more.
      doc-ref: demo.values.event_kind.fault
