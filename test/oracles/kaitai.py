"""Decodes bytes with the classes that kaitai-struct-compiler made, and prints their values as JSON.

The argument is a file: the description as JSON, the name of the module, and bytes with the type
that they are.
"""
import importlib
import json
import sys
from enum import Enum
from io import BytesIO

from kaitaistruct import KaitaiStream, KaitaiStruct, KaitaiStructError


def camel(name):
    """What the compiler calls a class."""
    return "".join(word.capitalize() for word in name.split("_"))


class Reader:
    def __init__(self, description, module):
        self.types = description["types"]
        self.enums = description.get("enums", {})
        self.classes = {camel(name): name for name in self.types}
        self.root = getattr(importlib.import_module(module), camel(description["meta"]["id"]))

    def decode(self, name, data):
        """The value of bytes, and how many of them were read."""
        self.data = data
        stream = KaitaiStream(BytesIO(data))
        value = self.struct(getattr(self.root, camel(name))(stream))
        return {"value": value, "read": stream.pos()}

    def struct(self, value):
        """A record as a map, what chooses as what was chosen, what has a text as this text."""
        type = self.types[self.classes[value.__class__.__name__]]
        for name, instance in type.get("instances", {}).items():
            if "value" in instance:
                return getattr(value, name)
            return self.struct(getattr(value, type["seq"][0]["id"]))
        result = {}
        for field in type["seq"]:
            if not field.get("-padding"):
                self.field(field, value, result, type)
        return result

    def field(self, field, value, result, type):
        own = getattr(value, field["id"])
        if not isinstance(field.get("type"), dict):
            result[field.get("-orig-id", field["id"])] = self.leaf(field, own)
            return
        by = next(f for f in type["seq"] if f["id"] == field["type"]["switch-on"])
        number = getattr(value, by["id"])
        name = by.get("-orig-id", by["id"])
        if self.classes[own.__class__.__name__] == field["type"]["cases"]["_"]:
            # A message of an unknown command is kept as a whole; its last bytes are those that the
            # description keeps.
            before = self.data[: value._io.pos() - len(own.bytes)]
            plain = number.value if isinstance(number, Enum) else number
            whole = (before + own.bytes).hex()
            result.update({name: "unknown", "number": plain, "bytes": whole})
        else:
            member = self.enums[by["enum"]][str(number.value)]
            result.update(self.struct(own))
            result[name] = member.get("-orig-id", member["id"])

    def leaf(self, field, value):
        if isinstance(value, list):
            return [self.leaf(field, v) for v in value]
        if isinstance(value, KaitaiStruct):
            return self.struct(value)
        if isinstance(value, bytes):
            return value.hex()
        number = value.value if isinstance(value, Enum) else value
        return str(number) if field["type"][1] == "8" else number


def main():
    with open(sys.argv[1]) as file:
        task = json.load(file)
    reader = Reader(task["description"], task["module"])
    out = []
    for case in task["cases"]:
        try:
            out.append(reader.decode(case["type"], bytes.fromhex(case["bytes"])))
        except (EOFError, KaitaiStructError) as error:
            out.append({"refused": type(error).__name__})
    json.dump(out, sys.stdout)


main()
