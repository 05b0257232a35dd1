import { entry, text } from "./entry.ts";

/** What keeps messages from being decoded or encoded. */
export const message = {
  PV642: entry({
    title: "not hexadecimal",
    message: "`{character}` is not a hexadecimal digit",
    remedy: text(
      "write two hexadecimal digits for each byte; blanks, ends of lines, `,`, `:` and `0x` may",
      "stand between bytes; give binary data with `--raw`",
    ),
    about: text(
      "Bytes are written as hexadecimal digits, two for each byte. Dumps of xxd, hexdump, od, gdb,",
      "QEMU, the kernel, tcpdump and Wireshark are known by their lines, which have to",
      "fit together.",
    ),
  }),
  PV643: entry({
    title: "unknown message",
    message: "there is no message or record `{name}`{nearest}",
    remedy: "use one of: {known}",
    about: text(
      "A message is named by its name in the specification, such as `connect.request`, by its",
      "permanent id or the end of it, or by its type in the TypeScript package.",
    ),
  }),
  PV644: entry({
    title: "bytes of several messages",
    message: "{size} can be {count} things: {candidates}",
    remedy: "say which with --message: {known}",
    about: text(
      "Bytes do not say what they are. Where their number leaves a choice, the message has to be",
      "named. Whole pages can also be those of a ring: `--offset` says where its first",
      "slot stands,",
      "and `--count` how many of them are meant.",
    ),
  }),
  PV645: entry({
    title: "bytes left over",
    message: "`{message}` has {size} bytes, and behind {count} of them {rest} are left over",
    remedy: "give whole messages, or name another one with --message",
    about: "A message has a fixed size, and several stand one after the other.",
  }),
  PV646: entry({
    title: "message refused",
    // In the words of the package.
    message: "{problem}",
    remedy: "correct the bytes or the value of the field, or name another message",
    about: text(
      "The code of the generated package refuses the bytes or the value, and the finding says what",
      "it says. Its README lists what it looks at.",
    ),
  }),
  PV647: entry({
    title: "not a number",
    message: "{field}: `{text}` is not a number{names}{nearest}",
    remedy: "write a number in decimal, or in hexadecimal behind 0x{known}",
    about: text(
      "A field that is a number takes decimal digits without a 0 before them, hexadecimal digits",
      "behind `0x`, or a name of its value set; names of bits are joined with `|`.",
    ),
  }),
  PV648: entry({
    title: "missing fields",
    message: "`{message}` needs {count} more: {fields}",
    remedy: "state them, or use `--zero`, which takes 0 for all of them but a command",
    about: "No field has a value that goes without saying, so that none is forgotten.",
  }),
  PV649: entry({
    title: "digits that are not whole bytes",
    message: "`{word}` has {digits}, and each byte takes two",
    remedy: "write two hexadecimal digits for each byte, with a 0 before a single one",
    about: "An odd number of digits leaves it open which of them belong together.",
  }),
  PV650: entry({
    title: "no bytes",
    message: "there are no bytes",
    remedy: "give them as an argument or through a pipe, as hexadecimal digits",
    about: "`pvspec decode` was given a text in which no digit stands.",
  }),
  PV651: entry({
    title: "too much input",
    message: "there are more than {limit} {what}",
    remedy: "give fewer messages at a time",
    about: "A limit that protects against input that cannot be meant.",
  }),
  PV652: entry({
    title: "damaged dump",
    message: "this looks like a dump of {form}, but this line does not fit those before it",
    remedy: text(
      "give the whole output of one program, and nothing else; repeated lines need the address",
      "behind them; or give the digits alone, `xxd -p`",
    ),
    about: text(
      "Each line of a dump has the address that follows from the lines before it, as many bytes as",
      "those, and the characters of its bytes if it has any. Where these do not fit, an address",
      "could be read as if it were bytes.",
    ),
  }),
  PV653: entry({
    title: "input that is not text",
    message: "the input is not text in UTF-8",
    remedy: text(
      "give binary data to `pvspec decode --raw`, or pipe it through `xxd -p` first; save text of",
      "Windows in UTF-8",
    ),
    about: text(
      "`pvspec decode` and `pvspec encode` read text: digits, a dump, or JSON. Bytes",
      "themselves are",
      "read by `pvspec decode --raw` alone, so that a damaged text is not taken for them.",
    ),
  }),
  PV654: entry({
    title: "name of several messages",
    message: "`{name}` can be {count} messages",
    remedy: "write one of the ids: {known}",
    about: "Messages of two protocols can have one name; their permanent ids differ.",
  }),
  PV655: entry({
    title: "too few bytes",
    message: "`{message}` has {size} bytes, and there are {actual}",
    remedy: "give the whole message, or name another one with --message",
    about: "A message has a fixed size. Fewer bytes are a part of one, or another message.",
  }),
  PV656: entry({
    title: "no message of this size",
    message: "nothing has {size}",
    remedy: "give one of: {known}",
    about: "Without --message, bytes are taken for the message that has their number of bytes.",
  }),
  PV657: entry({
    title: "no messages at all",
    message: "no protocol of this tree has messages",
    remedy: "use a tree whose protocols have messages",
    about: "Only messages and records of protocols can be decoded and encoded.",
  }),
  PV658: entry({
    title: "bytes of a field",
    message: "{field}: `{text}` is not a whole number of bytes in hexadecimal digits",
    remedy: "write two digits for each byte",
    about: "A field of bytes takes hexadecimal digits, with blanks or `:` between them if wanted.",
  }),
  PV659: entry({
    title: "list for one value",
    message: "{field} takes one value, not a list",
    remedy: "write one value",
    about: "Only fields that are arrays of numbers take lists.",
  }),
  PV660: entry({
    title: "argument without a field",
    message: "`{word}` sets no field",
    remedy: "write `field=value`, with quotation marks around it if the value has blanks",
    about: "Behind the name of a message each argument sets one field of it.",
  }),
  PV661: entry({
    title: "field set twice",
    message: "`{field}` is set twice",
    remedy: "remove one of the two",
    about: "Each field is set once, so that it does not depend on order what it holds.",
  }),
  PV662: entry({
    title: "value that is none",
    message: "`{field}` is neither a number nor text nor a list of them",
    remedy: "write it as `pvspec decode --json` does",
    about:
      "Values of fields in JSON are numbers, texts, lists of these, or maps of further fields.",
  }),
  PV663: entry({
    title: "not a message",
    message: "this has no `message` with a name and no `value` with fields",
    remedy: "give what `pvspec decode --json` prints",
    about:
      "`pvspec encode -` reads the messages that `pvspec decode --json` prints, or a list of them.",
  }),
  PV664: entry({
    title: "unknown command",
    message: "{field}: there is no command `{name}`{nearest}",
    remedy: "use one of: {known}, or a number",
    about: "A request without the name of its command says with this field which command it is.",
  }),
  PV665: entry({
    title: "unknown field",
    message: "`{message}` has no field `{field}` to set{nearest}",
    remedy: "use one of: {known}",
    about: text(
      "Fields of a record inside a message have the name of both, such as `addr.port`. Which " +
        "fields",
      "there are can depend on the value of another one. Padding is not set.",
    ),
  }),
  PV666: entry({
    title: "record set as a whole",
    message: "`{message}` has no field `{field}` to set: it is a record",
    remedy: "set its fields: {known}",
    about: "A record is set field by field.",
  }),
  PV667: entry({
    title: "dump that can be read in several ways",
    message: "this can be read in {count} ways: {known}",
    remedy: text(
      "say `--words little` for words of a little-endian machine, `--words big` for words of a",
      "big-endian one or for bytes in their order; or dump it anew, byte by byte and without `*`,",
      "such as with `xxd -g 1` or `od -v -A x -t x1`",
    ),
    about: text(
      "Digits in groups can be bytes in their order or numbers of the machine that dumped",
      "them, and",
      "an address can be octal, decimal or hexadecimal. Characters behind the bytes, or the",
      "addresses of the lines, settle it in most dumps.",
    ),
  }),
  PV668: entry({
    title: "column that may be no bytes",
    message: "the first column looks like {what}, and this is no dump of a known form",
    remedy: text(
      "give the digits alone, `xxd -p`, or the whole output of `xxd`, `hexdump`, `od -t x1`, gdb,",
      "tcpdump, Wireshark or the kernel",
    ),
    about: text(
      "Where a line begins with a number that may say where its bytes stand, or has numbers as",
      "`od -t u1` prints them, they could be read as if they were bytes.",
    ),
  }),
  PV669: entry({
    title: "nothing at this byte",
    message: "there are {size}, and --offset says {offset}",
    remedy: "give an offset below the number of bytes",
    about: "`--offset` says at which byte of the input the first message starts, from 0.",
  }),
  PV670: entry({
    title: "fewer messages than asked for",
    message: "--count asks for {count} of `{message}`, and there are {actual}",
    remedy: "give a smaller number, or all the bytes",
    about: "`--count` says how many messages are shown; what stands behind them is left out.",
  }),
  PV671: entry({
    title: "packets",
    message: "this looks like packets as `tcpdump` shows them, and this line is no bytes of one",
    remedy: text(
      "give the lines of one packet, from `0x0000:` to its last one, and with `--offset` how many",
      "bytes of headers stand in front of the message",
    ),
    about: text(
      "Packets have headers of other protocols, and may hold a part of a message or several. One",
      "behind the other they are not the bytes of messages.",
    ),
  }),
};
