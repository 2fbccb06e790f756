import { parseTimeZone } from "@samtal/core/time";
import { compile, planRetention, retentionColumns, type RetentionColumns, type RetentionRow, retentionRows, swedishPolicy } from "@samtal/retention";
import { populationDay, presetPopulation, randomNumbers } from "../testdata/presetPopulation.ts";

export const policy = swedishPolicy;
export const zone = parseTimeZone("Europe/Stockholm");
export const compiled = compile(policy, populationDay, zone);

/** Items with one row each, as planned. */
const { items, facts } = presetPopulation(20_000, ["SE", "DE"]);
const plan = planRetention(items, facts, policy, populationDay);
const sources = new Map(plan.items.map((one) => [one.itemId, one]));
const all = retentionRows(items, facts, policy, compiled, { sources });
const rowsOf = new Map<string, number>();
for (const { item } of all) rowsOf.set(item, (rowsOf.get(item) ?? 0) + 1);
export const rows: readonly RetentionRow[] = all.filter(({ item }) => rowsOf.get(item) === 1);
export const actionOf: ReadonlyMap<string, string> = new Map(
  plan.items.map(({ itemId, action }): [string, string] => [itemId, action === "retain" || action === "restrict" ? action : "dispose"]),
);

/** So many rows drawn from these by chance, that no branch foresees, each an item of its own. */
export function drawnColumns(count: number): RetentionColumns {
  const base = retentionColumns(rows, compiled);
  const random = randomNumbers(7);
  const drawn = Int32Array.from({ length: count }, () => Math.floor(random() * rows.length));
  const widened = (value: unknown): unknown => {
    if (value instanceof Int32Array) return Int32Array.from(drawn, (row) => value[row] as number);
    if (value instanceof Uint8Array) return Uint8Array.from(drawn, (row) => value[row] as number);
    if (typeof value !== "object" || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, widened(inner)]));
  };
  return {
    ...(widened(base) as RetentionColumns),
    rows: count,
    item: Int32Array.from({ length: count }, (_, nth) => nth),
    itemIds: Array.from(drawn, (row) => base.itemIds[row] as string),
  };
}
