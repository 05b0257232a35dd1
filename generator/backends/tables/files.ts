/**
 * Which items go into which file of tables. The first pattern that matches an item's path decides.
 * Items with few properties in common get a table `each`.
 */
export const TABLE_FILES: readonly {
  readonly file: string;
  readonly title: string;
  readonly of: RegExp;
  readonly each?: true;
}[] = [
  {
    file: "fields.md",
    title: "Fields and their offsets",
    of: /^(records|regions|commands\.[^.]+\.(request|continuation|response))(\.|$)/,
  },
  { file: "commands.md", title: "Commands", of: /^commands(\.|$)/ },
  { file: "examples.md", title: "Examples with their bytes", of: /^examples(\.|$)/, each: true },
  {
    file: "nodes.md",
    title: "Xenstore nodes",
    of: /^(nodes|directories|conventions|negotiations)(\.|$)/,
  },
  { file: "errors.md", title: "Error numbers", of: /^(errors|errno|systems|posix)(\.|$)/ },
  { file: "values.md", title: "Values, types and grammars", of: /^(values|types|texts)(\.|$)/ },
  {
    file: "channels.md",
    title: "Channels, constants and limits",
    of: /^(channels|kinds|constants|levels|models)(\.|$)/,
  },
  { file: "states.md", title: "States and procedures", of: /^(machines|procedures|roles)(\.|$)/ },
  {
    file: "status.md",
    title: "Implementations, open questions, history",
    of: /^(implementations|questions|history|drafts|reviews)(\.|$)/,
  },
  { file: "protocol.md", title: "The protocol as a whole", of: /^/ },
];
