import { PGlite } from "@electric-sql/pglite";
import type { RetentionColumnNames } from "../src/compiled/columnNames.ts";
import type { RetentionRow } from "../src/compiled/retentionRow.ts";
import { retentionRecord } from "../src/compiled/rowRecord.ts";
import type { SqlStatement } from "../src/compiled/toSql.ts";

/** PostgreSQL in this process, with nothing in it. */
export async function openDatabase(): Promise<PGlite> {
  return await PGlite.create();
}

/** What a host's table of retention columns looks like; `key` makes the item its key. */
export async function loadTable(
  database: PGlite,
  rows: readonly RetentionRow[],
  columns: RetentionColumnNames,
  key: "item" | "none" = "none",
): Promise<void> {
  const types = columnTypes(columns);
  const definitions = types.map(([name, type]) => `"${name}" ${type}`).join(", ");
  await database.exec(`DROP TABLE IF EXISTS retention CASCADE; CREATE TABLE retention (${definitions});`);
  for (let from = 0; from < rows.length; from += 20_000) {
    const records = rows.slice(from, from + 20_000).map((row) => retentionRecord(row, columns));
    await database.query(
      `INSERT INTO retention SELECT * FROM json_to_recordset($1::json) AS given(${definitions})`,
      [JSON.stringify(records)],
    );
  }
  if (key === "item") await database.exec(`ALTER TABLE retention ADD PRIMARY KEY ("${columns.item}")`);
  await database.exec("ANALYZE retention");
}

/** The verdict of each item. */
export async function verdictsOf(database: PGlite, { text, values }: SqlStatement): Promise<Map<string, string>> {
  const { rows } = await database.query<{ item: string; verdict: string }>(text, [...values]);
  const verdicts = new Map(rows.map(({ item, verdict }) => [item, verdict]));
  if (verdicts.size < rows.length) throw new Error("an item was judged twice");
  return verdicts;
}

const texts = new Set(["item", "category", "stage"]);
const lists = new Set(["jurisdictions", "jurisdictionsEver"]);

function columnTypes(columns: RetentionColumnNames): [string, string][] {
  const typeOf = (key: string): string =>
    texts.has(key) ? "text" : lists.has(key) ? "text[]" : key === "interviewing" || key === "redacting" ? "boolean" : "date";
  return Object.entries(columns).flatMap(([key, name]) =>
    (typeof name === "string" ? [name] : Object.values(name as Record<string, string>)).map((one): [string, string] => [
      one,
      typeOf(key),
    ]),
  );
}
