import type { ResolvedProtocol } from "../../generator/layout/resolved/protocol.ts";
import type { Header } from "../../generator/layout/resolved/protocol-layout.ts";
import type { SpecFile } from "../../generator/model/schema/index.ts";
import { Folder, type Item } from "../../generator/model/spec.ts";

/**
 * A protocol as if its author had written other sections; what follows from them is not computed
 * again.
 */
export function withSections(p: ResolvedProtocol, sections: Partial<SpecFile>): ResolvedProtocol {
  const { home } = p.header;
  const named = [...home.items.values()];
  const { name, documents, imports, span } = home;
  const all = { ...home.sections, ...sections };
  const spec = new Folder({ name, documents, sections: all, imports, span }, named);
  return { ...p, spec, header: (spec.section("protocol") ?? p.header) as Item<Header> };
}
