import { member } from "../../layout/messages/names.ts";
import { rulesOf } from "../../layout/messages/rules.ts";
import type { Shape } from "../../layout/messages/shapes.ts";
import { quoted } from "./comments.ts";
import type { Scope } from "./scope.ts";
import { func } from "./statements.ts";
import type { Statement } from "./writer.ts";

/** The parameter and the argument that say in which record another one stands. */
export const inside = (s: Shape) => ({
  takes: s.inner ? ([["inside", "string"]] as const) : [],
  passes: s.inner ? ", inside" : "",
  text: s.inner ? "inside" : '""',
});

/**
 * The function that checks what the specification says of the numbers in a value, apart from what
 * their fields can hold; none if it says nothing.
 */
export function check(s: Shape, { module, use }: Scope): Statement[] {
  const { takes, text } = inside(s);
  const body = rulesOf(s, module).map(
    ({ of, code, broken, expected }) =>
      `if (${broken}) ${use("refuse")}(${quoted(code)}, at + ${of.at}, ${quoted(of.name)}, ` +
      `${text}, ${quoted(expected)}, ${member("value", of.name)});`,
  );
  return body.length === 0
    ? []
    : [
        func({
          name: `check${s.type}`,
          takes: [["value", s.type], ["at", "number"], ...takes],
          gives: "void",
          body,
        }),
      ];
}
