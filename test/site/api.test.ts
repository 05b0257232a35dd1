import { expect, it } from "vitest";
import { apiPages } from "../../generator/site/api.ts";
import { plainOf } from "../../generator/site/plain.ts";

const LAMP = `## Functions

### isLamp()

\`\`\`ts
function isLamp(value): boolean;
\`\`\`

Tells a [Lamp](other.md#lamp) from <script>alert(1)</script> and [what is gone](gone.md).

#### Parameters

| Parameter | Type |
| ------ | ------ |
| \`value\` | \`number\` |

#### Returns

\`boolean\`

***

### setLamp()

#### Parameters

| Parameter | Type | Description |
| ------ | ------ | ------ |
| \`level\` | \`number\` | how<br />bright |

#### Returns

Whether it is [on](#islamp).
`;

const OTHER = `## Classes

### Lamp

#### Properties

##### level

### Other

#### Properties

##### level
`;

it("modules become pages, without sections that only repeat types", () => {
  const pages = apiPages([
    { name: "demo/lamp", markdown: LAMP },
    { name: "demo", markdown: OTHER },
  ]);
  expect(pages.map((p) => p.path)).toEqual(["/api/", "/api/demo-lamp/", "/api/demo/"]);
  const [, lamp, other] = pages;
  const shown = lamp?.blocks.map((b) =>
    b.kind === "paragraph"
      ? plainOf(b.content)
      : b.kind === "heading"
        ? `${b.depth} ${b.text} #${b.id}`
        : b.kind === "overview"
          ? [b.caption, ...b.columns, ...b.rows.flat().map((c) => plainOf(c))].join()
          : b.kind,
  );
  expect(shown).toEqual([
    "2 Functions #functions",
    "3 isLamp() #islamp",
    "code",
    "Tells a Lamp from <script>alert(1)</script> and what is gone.",
    "3 setLamp() #setlamp",
    "4 Parameters #setlamp.parameters",
    "Parameters,Parameter,Type,Description,level,number,how bright",
    "4 Returns #setlamp.returns",
    "Whether it is on.",
  ]);
  expect(JSON.stringify(lamp).match(/"href":"[^"]*"/g)).toEqual(['"href":"/api/demo/#lamp"']);
  expect(other?.blocks.flatMap((b) => (b.kind === "heading" ? [b.id] : []))).toEqual([
    "classes",
    "lamp",
    "lamp.properties",
    "lamp.level",
    "other",
    "other.properties",
    "other.level",
  ]);
  expect(apiPages([])).toEqual([]);
});
