import { SamtalError } from "@samtal/core";
import type { RetentionColumnNames } from "./columnNames.ts";
import type { RetentionRow } from "./retentionRow.ts";
import { sqlDate } from "./sqlNames.ts";

/** What a column of a retention table holds: days and last days as text that PostgreSQL reads as `date`. */
export type Cell = string | boolean | readonly string[] | null;

/**
 * A row under the names of a table's columns, to be written there.
 *
 * @param row - from {@link retentionRows}
 * @param columns - the table's
 * @returns one cell for each column that is named
 * @throws SamtalError `retention/column-named-twice`: one column can't hold two things
 * @example
 * ```ts
 * import { compile, parseDataItem, retentionColumnNames, retentionRecord, retentionRows, swedishPolicy } from "@samtal/retention";
 * import { parseRetentionFacts } from "@samtal/retention";
 * import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
 *
 * const item = parseDataItem({
 *   schemaVersion: 1, id: "item_figure1", category: "rater-figure", subjectIds: ["interviewer_1"],
 *   collectedOn: "2027-03-30", sourceIds: [], onExpiry: "erase",
 * });
 * const facts = parseRetentionFacts({
 *   schemaVersion: 1, zone: "Europe/Stockholm", zoneData: "2026f",
 *   applications: [], subjects: [], consents: [], matters: [], restrictions: [], requests: [],
 * });
 * const compiled = compile(swedishPolicy, parseLocalDate("2027-05-01"), parseTimeZone("Europe/Stockholm"));
 * const columns = retentionColumnNames(compiled);
 * const [row] = retentionRows([item], facts, swedishPolicy, compiled);
 * row && retentionRecord(row, columns)["collected_on"]; // => "2027-03-30"
 * ```
 */
export function retentionRecord(row: RetentionRow, columns: RetentionColumnNames): Record<string, Cell> {
  const record = new Map<string, Cell>();
  for (const [key, name] of Object.entries(columns)) {
    const cells = row[key as keyof RetentionRow];
    if (typeof name === "string") write(name, cells as Cell);
    else {
      for (const [part, inner] of Object.entries(name as Record<string, string>)) {
        write(inner, (cells as Readonly<Record<string, Cell>>)[part] ?? null);
      }
    }
  }
  return Object.fromEntries(record);

  function write(name: string, cell: Cell): void {
    if (record.has(name)) throw SamtalError.of("retention/column-named-twice", ["columns"]);
    record.set(name, typeof cell === "string" ? sqlDate(cell) : cell);
  }
}
