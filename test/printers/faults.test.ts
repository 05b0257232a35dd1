import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Artifact, Source } from "../../generator/backends/backend.ts";
import { verifyText } from "../../generator/index.ts";
import { SEED } from "../mutation/classes.ts";
import { withFault } from "../mutation/faults/faults.ts";
import { ROOT } from "../support/files.ts";
import { compileMadeUp } from "../support/made-up.ts";
import { compileOurs } from "../support/spec.ts";
import { faultsOfPrinter, PRINTERS, type Printer } from "./faults.ts";

type Emit = (source: Source, made: readonly Artifact[]) => Artifact[];

/** Where each printer is, and what it is called. */
const MODULES: Readonly<Record<Printer, readonly [file: string, name: string]>> = {
  tables: ["tables/emit", "emitTables"],
  document: ["document/emit", "emitDocument"],
  paths: ["paths/emit", "emitPaths"],
  kaitai: ["kaitai/emit", "emitKaitai"],
  c: ["c/emit", "emitHeaders"],
  "c-drivers": ["c-drivers/emit", "emitCDrivers"],
};

const sources: readonly Source[] = [...compileMadeUp().sources, ...compileOurs().sources];

async function printer(name: Printer, query = ""): Promise<Emit> {
  const [file, emit] = MODULES[name];
  const url = `../../generator/backends/${file}.ts${query}`;
  const module = (await import(/* @vite-ignore */ url)) as Readonly<Record<string, Emit>>;
  const found = module[emit];
  if (!found) throw new Error(`${file} has no ${emit}`);
  return found;
}

const made = (emit: Emit) => sources.flatMap((s) => emit(s, []));

/** What a file states that is printed with a fault, up to the first that has findings. */
async function findings(name: Printer, nth: number): Promise<readonly unknown[]> {
  const right = new Set(made(await printer(name)).map((f) => f.text));
  const all = made(await printer(name, `?printer=${name}-${nth}&lang.ts`));
  const wrong = all.filter((f) => !right.has(f.text));
  expect(wrong.length).toBeGreaterThan(0);
  for (const f of wrong) {
    const { diagnostics } = await verifyText(f, f.path, f.text);
    if (diagnostics.length > 0) return diagnostics;
  }
  return [];
}

/** One fault of each printer, or all of them where all mutants are tried too. */
const chosen = (name: Printer) => {
  const all = [...faultsOfPrinter(name).entries()];
  return process.env.PVSPEC_MUTANTS === undefined
    ? all.filter(([i]) => i === SEED % all.length)
    : all;
};

describe.each(PRINTERS)(`a fault in what prints %s, PVSPEC_SEED=${SEED}`, (name) => {
  it("is one of at least ten, and each has its place in the source", () => {
    const faults = faultsOfPrinter(name);
    for (const f of faults) withFault(readFileSync(join(ROOT, "generator", f.file), "utf8"), f);
    expect(faults.length).toBeGreaterThanOrEqual(10);
  });

  it.each(chosen(name).map(([i, { what }]) => [what, i] as const))(
    "is reported: it %s",
    async (_, i) => expect(await findings(name, i)).not.toEqual([]),
  );
});
