import type { PGlite } from "@electric-sql/pglite";
import { type LocalDate, parseTimeZone } from "@samtal/core/time";
import { retentionColumnNames } from "../src/compiled/columnNames.ts";
import { compile } from "../src/compiled/compile.ts";
import type { CompiledPolicy } from "../src/compiled/compiledPolicy.ts";
import { reasonedVerdicts } from "../src/compiled/reasonedVerdicts.ts";
import { retentionColumns } from "../src/compiled/retentionColumns.ts";
import { retentionRows } from "../src/compiled/retentionRows.ts";
import { toSql } from "../src/compiled/toSql.ts";
import { verdictNames, verdicts } from "../src/compiled/verdicts.ts";
import type { Evaluation } from "../src/evaluation/evaluation.ts";
import { planRetention } from "../src/evaluation/planRetention.ts";
import type { RetentionPolicy } from "../src/policies/retentionPolicy.ts";
import { loadTable, verdictsOf } from "./database.ts";
import type { Population } from "./presetPopulation.ts";

/** What was compared under one policy. */
export interface Comparison {
  readonly evaluations: readonly Evaluation[];
  /** How many items more than one application shares. */
  readonly shared: number;
  /** Verdicts compared with those of `planRetention`. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** A verdict unlike that of `planRetention`; `way`: who gave it. */
export interface Difference {
  readonly way: string;
  readonly itemId: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Judges a population by `planRetention`, by PostgreSQL in each of its ways, and by columns, and compares item by item.
 *
 * @param spoil - what is done to the compiled policy before the others judge by it: to see that a difference is found
 */
export async function compareVerdicts(
  database: PGlite,
  policy: RetentionPolicy,
  { items, facts }: Population,
  day: LocalDate,
  spoil: (compiled: CompiledPolicy) => CompiledPolicy = (compiled) => compiled,
): Promise<Comparison> {
  const plan = planRetention(items, facts, policy, day);
  const expected = new Map<string, string>(plan.items.map(({ itemId, action }) => [itemId, verdictOf(action)]));
  const sources = new Map(plan.items.map((one) => [one.itemId, one]));
  const compiled = compile(policy, day, parseTimeZone("Europe/Stockholm"));
  const rows = retentionRows(items, facts, policy, compiled, { sources });
  const rowsOf = new Map<string, number>();
  for (const { item } of rows) rowsOf.set(item, (rowsOf.get(item) ?? 0) + 1);
  const single = new Set([...rowsOf].flatMap(([id, count]) => (count === 1 ? [id] : [])));
  const given = spoil(compiled);
  let compared = 0;
  const differences: Difference[] = [];
  const compare = (way: string, found: ReadonlyMap<string, string>, isAbout: (id: string) => boolean = () => true): void => {
    for (const [itemId, verdict] of expected) {
      if (!isAbout(itemId)) continue;
      compared += 1;
      const other = found.get(itemId) ?? "none";
      if (other !== verdict) differences.push({ way, itemId, expected: verdict, found: other });
    }
  };
  const columns = retentionColumnNames(compiled);
  await loadTable(database, rows, columns);
  await database.exec(
    `CREATE VIEW single AS SELECT * FROM retention WHERE "item" IN (SELECT "item" FROM retention GROUP BY "item" HAVING count(*) = 1)`,
  );
  const ask = (table: string, of: "several-per-item" | "one-per-item", select: "verdicts" | "due") =>
    verdictsOf(database, toSql(given, { table, columns, rows: of, select }));
  const isDue = (id: string): boolean => expected.get(id) === "dispose";
  compare("PostgreSQL", await ask("retention", "several-per-item", "verdicts"));
  compare("PostgreSQL, one row each", await ask("single", "one-per-item", "verdicts"), (id) => single.has(id));
  for (const [table, of] of [["retention", "several-per-item"], ["single", "one-per-item"]] as const) {
    const due = await ask(table, of, "due");
    const isAbout = (id: string): boolean => of === "several-per-item" || single.has(id);
    compare(`PostgreSQL, what is due, ${of}`, due, (id) => isAbout(id) && (isDue(id) || due.has(id)));
  }
  const inMemory = retentionColumns(rows, given);
  const found = verdicts(given, inMemory);
  const named = (numbers: Uint8Array): Map<string, string> =>
    new Map(inMemory.itemIds.map((id, at) => [id, verdictNames[numbers[at] as number] as string]));
  compare("columns", named(found));
  const reasoned = reasonedVerdicts(given, inMemory);
  compare("columns, reasoned", named(reasoned.verdicts));
  inMemory.itemIds.forEach((itemId, at) => {
    const until = String(sources.get(itemId as never)?.until);
    const last = String(reasoned.unfold(at).until);
    if (last !== until) differences.push({ way: "columns, last day", itemId, expected: until, found: last });
  });
  return { evaluations: plan.items, shared: rowsOf.size - single.size, compared: compared + inMemory.itemIds.length, differences };
}

const verdictOf = (action: string): string => (action === "retain" || action === "restrict" ? action : "dispose");
