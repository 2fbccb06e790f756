import { toId } from "@samtal/core";
import { retentionColumnNames, type SqlStatement, toSql } from "@samtal/retention";
import { loadTable, openDatabase } from "../testdata/database.ts";
import { randomNumbers } from "../testdata/presetPopulation.ts";
import { compiled, rows } from "./retentionWorkload.ts";

// PostgreSQL in this process. 200,000 rows under the Swedish preset: the items that are due, asked by cutoffs and
// asked by the same query with each period added to its event. CPU time, the best of a few rounds taken in turn. That the
// verdicts are planRetention's is what `pnpm test:verdicts` shows.
const database = await openDatabase();
let missed = false;
const line = (text: string, isMissed = false): void => {
  missed ||= isMissed;
  process.stdout.write(`  ${text}${isMissed ? ": MISSED" : ""}\n`);
};
process.stdout.write("retention: PostgreSQL as WebAssembly, CPU time\n");

async function measured(statement: SqlStatement): Promise<{ milliseconds: number; due: number }> {
  const before = process.cpuUsage();
  const { rows: found } = await database.query<{ due: number }>(
    `SELECT count(*)::int AS due FROM (${statement.text}) AS asked`,
    [...statement.values],
  );
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000, due: found[0]?.due ?? -1 };
}

/** The query with `event + interval < day` wherever it has `event <= cutoff`. */
function byIntervals({ text, values }: SqlStatement): SqlStatement {
  const periods = new Map<string, string>();
  for (const { cutoff, period } of compiled.claims) if (cutoff !== null) periods.set(cutoff, period);
  const day = values.indexOf(compiled.day) + 1;
  const naive = values.reduce((written, value, at) => {
    const period = periods.get(value);
    return period === undefined
      ? written
      : written.replaceAll(`<= $${at + 1}::date`, `+ interval '${period}' < $${day}::date`);
  }, text);
  // Each parameter has to be used, or PostgreSQL can't tell its type.
  const used = values.map((_, at) => `$${at + 1}::text IS NOT NULL`).join(" AND ");
  return { text: `${naive} AND ${used}`, values };
}

const columns = retentionColumnNames(compiled);
const random = randomNumbers(11);
const many = Array.from({ length: 200_000 }, (_, nth) => {
  const row = rows[Math.floor(random() * rows.length)] as (typeof rows)[number];
  return { ...row, item: toId("item", `n${nth}`) };
});
await loadTable(database, many, columns, "item");
const due = toSql(compiled, { table: "retention", columns, rows: "one-per-item", select: "due" });
const naive = byIntervals(due);
const additions = naive.text.split("interval").length - 1;
const best = { cutoffs: Infinity, intervals: Infinity };
const counts = new Set<number>();
for (let round = 0; round < 9; round++) {
  const cutoffs = await measured(due);
  const intervals = await measured(naive);
  best.cutoffs = Math.min(best.cutoffs, cutoffs.milliseconds);
  best.intervals = Math.min(best.intervals, intervals.milliseconds);
  counts.add(cutoffs.due).add(intervals.due);
}
line(`200000 rows, ${[...counts].join(" and ")} due, ${additions} comparisons in the query`, counts.size > 1 || additions === 0);
line(
  `by cutoffs ${best.cutoffs.toFixed(0)} ms, by intervals ${best.intervals.toFixed(0)} ms: ${(best.intervals / best.cutoffs).toFixed(2)} times (at least 1)`,
  best.cutoffs > best.intervals,
);

await database.close();
if (missed) process.exitCode = 1;
