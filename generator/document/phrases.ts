/** How a property is put into words: what stands before and behind its value. */
interface Phrase {
  readonly before: string;
  readonly after: string;
  /** Whether the value is names, paths or formulas, which are shown as code. */
  readonly code: boolean;
}

const words = (text: string): Phrase => {
  const [before = "", after = ""] = text.split("{}");
  return {
    before: before.replace(/`$/, ""),
    after: after.replace(/^`/, ""),
    code: text.includes("`{}`"),
  };
};

/** Properties in words. One that is not here is put as its name and its value. */
const PHRASES: Readonly<Record<string, Phrase>> = Object.fromEntries(
  Object.entries({
    about: "about `{}`",
    absent: "if it is missing: {}",
    access: "the other side has {} access",
    actor: "actor {}",
    aliases: "also called {}",
    "allocated-by": "allocated by the {}",
    answered: "answered {}",
    asks: "{}",
    bytes: "`{}` bytes",
    choice: "chosen in `{}`",
    "chosen-from": "chosen from `{}`",
    commit: "commit {}",
    count: "`{}` elements",
    "created-by": "created by `{}`",
    creates: "creates something in the state {}",
    "destroyed-by": "destroyed by `{}`",
    device: "device type `{}`",
    doc: "{}",
    echoes: "repeats `{}`",
    edition: "edition {}",
    effect: "after success: {}",
    enables: "from here on `{}` can be used",
    errors: "it may give {}",
    "errors-without-number": "without a number are {}",
    field: "stored in `{}`",
    final: "ends in {}",
    first: "numbered from {}",
    from: "from {}",
    given: "of `{}`",
    grammar: "value `{}`",
    grants: "leads to `{}`",
    holds: "holds `{}`",
    if: "if {}",
    index: "numbered by `{}`",
    initial: "initially {}",
    "initialised-by": "initialised by the {}",
    is: "`{}`",
    kind: "kind `{}`",
    label: "told apart by `{}`",
    level: "one for each `{}`",
    lifetime: "lifetime: {}",
    mapped: "mapping by the other side: {}",
    message: "a `{}`",
    must: "valid if `{}`",
    never: "never {}",
    number: "number {}",
    of: "numbers as in `{}`",
    offer: "offered in `{}`",
    on: "on `{}`",
    only: "only {}",
    order: "byte order {}",
    pad: "`{}` bytes of padding",
    pages: "pages: `{}`",
    path: "at `{}`",
    posix: "POSIX call `{}`",
    prefer: "preferred among several names of one number: {}",
    proposal: "proposed: {}",
    readers: "read by {}",
    reads: "reads `{}`",
    related: "with {}",
    release: "first in release {}",
    responses: "{}",
    role: "role: {}",
    rule: "{}",
    runs: "{}",
    "same-as": "the same number as {}",
    side: "side {}",
    since: "since {}",
    size: "{} bytes",
    source: "source: {}",
    status: "this is marked as: {}",
    success: "success is {}",
    support: "support status: {}",
    system: "numbers of `{}`",
    text: "{}",
    title: "{}",
    to: "to {}",
    type: "type `{}`",
    under: "within each `{}`",
    unit: "in units of {}",
    unknown: "a value that is not listed: {}",
    "valid-in": "sent in the state {}",
    valid: "`{}` of them are valid",
    values: "a value of `{}`",
    version: "version {}",
    when: "when: {}",
    wire: "on the wire `{}`",
    writer: "written by {}",
    writes: "writes `{}`",
  }).map(([property, text]) => [property, words(text)]),
);

const FAMILIES: readonly { readonly of: RegExp; readonly text: string }[] = [
  { of: /^local\.(.+)$/, text: "on $1 {}" },
  { of: /^for (.+)$/, text: "for $1: {}" },
  { of: /^needs\.(.+)$/, text: "needs the $1 in {}" },
  { of: /^sides\.(.+)$/, text: "the $1 publishes it in `{}`" },
  { of: /^values\.(.+)$/, text: "$1 {}" },
  { of: /^with\.(.+)$/, text: "$1 `{}`" },
  { of: /^errors\.posix$/, text: "the POSIX call is `{}`" },
  { of: /^errors\.also$/, text: "beyond that call {}" },
  { of: /^errors\.never$/, text: "it is never answered with {}" },
  { of: /^errors\.see\.(.+)$/, text: "for $1 see {}" },
  { of: /^errors\.(.+)$/, text: "$1: {}" },
  { of: /^fallback\.(.+)$/, text: "fallback $1: {}" },
  { of: /^protocol\.(.+)\.doc$/, text: "{}" },
  { of: /^(?:protocol|outputs)\.(.+)$/, text: "$1: {}" },
  { of: /^variant\.(size|by|commands)$/, text: "variant $1: `{}`" },
];

/** Says how a property is put into words. */
export function phraseOf(property: string): Phrase {
  const known = PHRASES[property];
  if (known) return known;
  const family = FAMILIES.find((f) => f.of.test(property));
  return words(
    family
      ? property.replace(family.of, family.text).replace(/[-.](?=[a-z].*:)/g, " ")
      : `${property.replace(/[.-]/g, " ")}: {}`,
  );
}
