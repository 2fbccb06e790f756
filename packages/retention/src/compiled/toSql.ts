import type { RetentionColumnNames } from "./columnNames.ts";
import { all, any } from "./clockSql.ts";
import { isCountedPerApplication } from "../evaluation/countClaim.ts";
import { isCutBy } from "../policies/isCutBy.ts";
import { endedSql, passedOfSeveralSql, passedSql } from "./claimSql.ts";
import { compiledGroups } from "./compiledGroups.ts";
import type { CompiledClaim, CompiledGroup, CompiledPolicy } from "./compiledPolicy.ts";
import { quoted, type SqlNames, sqlNames } from "./sqlNames.ts";

/** Which table is asked, and what is wanted of it. */
export interface SqlTarget {
  /** The table or view, with its schema where it has one: `hr.retention`. */
  readonly table: string;
  readonly columns: RetentionColumnNames;
  /**
   * `several-per-item`, unless said otherwise: an item is judged by all of its rows. `one-per-item` reads faster, and is
   * for a table whose key is the item: an item with two rows would be judged by each of them alone.
   */
  readonly rows?: "one-per-item" | "several-per-item";
  /** `verdicts`, unless said otherwise: every item with its verdict. `due`: only the items to dispose of. */
  readonly select?: "verdicts" | "due";
}

/** A statement with its parameters, as drivers of PostgreSQL take them. */
export interface SqlStatement {
  readonly text: string;
  readonly values: readonly string[];
}

/**
 * A policy on a day as a query for PostgreSQL.
 *
 * It gives `item` and `verdict`: `retain`, `restrict`, `dispose`, or `unjudged` where no claim is about the category.
 * Each is what {@link evaluate} says of the row's item (`dispose` for what the item's `onExpiry` names). It only reads:
 * what is due is disposed of by a plan that somebody approved. A missing day keeps, whatever else the row says.
 *
 * @param compiled - the policy on the day
 * @param target - the table, its columns and what is wanted
 * @returns the text, in which only checked and quoted identifiers stand, and the values of its parameters
 * @throws SamtalError `retention/unsafe-identifier`, `retention/column-missing` where the policy needs a column that
 *   was left out
 * @example
 * ```ts
 * import { compile, retentionColumnNames, swedishPolicy, toSql } from "@samtal/retention";
 * import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
 *
 * const compiled = compile(swedishPolicy, parseLocalDate("2026-11-21"), parseTimeZone("Europe/Stockholm"));
 * const columns = retentionColumnNames(compiled);
 * const { text, values } = toSql(compiled, { table: "hr.retention", columns, select: "due" });
 * text.includes('FROM "hr"."retention"') && values.includes("2024-11-20"); // => true
 * ```
 */
export function toSql(compiled: CompiledPolicy, target: SqlTarget): SqlStatement {
  const sql = sqlNames(target.columns);
  const parts = target.table.split(".");
  const table = (parts.length > 2 ? [""] : parts).map((part) => quoted(part, ["table"])).join(".");
  const groups = compiledGroups(compiled);
  const isDue = target.select === "due";
  const text =
    target.rows === "one-per-item" ? oneRow(groups, compiled, table, isDue, sql) : severalRows(groups, compiled, table, isDue, sql);
  return { text, values: sql.values };
}

function oneRow(groups: readonly CompiledGroup[], compiled: CompiledPolicy, table: string, isDue: boolean, sql: SqlNames): string {
  const item = `${sql.column("item")} AS item`;
  const judged = groups.map((group) => ({ group, ends: conditions(group, compiled, ofRow, sql) }));
  if (isDue) {
    const due = judged.map(({ group, ends }) => all(isIn(group, sql), ends.due));
    return `SELECT ${item}, 'dispose' AS verdict FROM ${table} WHERE ${any(...due)}`;
  }
  const cases = judged.map(({ group, ends }) => `WHEN ${isIn(group, sql)} THEN ${verdictOf(ends)}`);
  const verdict = cases.length === 0 ? "'unjudged'" : `CASE ${cases.join(" ")} ELSE 'unjudged' END`;
  return `SELECT ${item}, ${verdict} AS verdict FROM ${table}`;
}

function severalRows(groups: readonly CompiledGroup[], compiled: CompiledPolicy, table: string, isDue: boolean, sql: SqlNames): string {
  const item = sql.column("item");
  const category = sql.column("category");
  const selects = groups.map((group) => {
    const ends = conditions(group, compiled, ofRows, sql);
    const verdict = isDue ? "'dispose'" : verdictOf(ends);
    const having = isDue ? ` HAVING ${ends.due}` : "";
    return `SELECT ${item} AS item, ${verdict} AS verdict FROM ${table} WHERE ${isIn(group, sql)} GROUP BY ${item}${having}`;
  });
  const covered = groups.map((group) => isIn(group, sql));
  const others = `SELECT DISTINCT ${item} AS item, 'unjudged' AS verdict FROM ${table}`;
  const uncovered = `${others} WHERE ${isDue ? "FALSE" : `${category} IS NULL OR NOT (${any(...covered)})`}`;
  return [...selects, ...(isDue && selects.length > 0 ? [] : [uncovered])].join(" UNION ALL ");
}

interface Conditions {
  readonly due: string;
  readonly locked: string;
  readonly active: string;
}

type Ended = (claim: CompiledClaim, group: CompiledGroup, day: string, sql: SqlNames) => string;

function conditions(group: CompiledGroup, { day }: CompiledPolicy, ended: Ended, sql: SqlNames): Conditions {
  const isSeveral = ended === ofRows;
  const whole = (column: string, gather: "max" | "bool_or"): string => (isSeveral ? `${gather}(${column})` : column);
  const today = sql.parameter(day, "date");
  const held = whole(sql.column("heldUntil"), "max");
  const restricted = whole(sql.column("restrictedUntil"), "max");
  const claims = group.claims.map((claim) => ({ claim, ended: ended(claim, group, day, sql) }));
  const stands = (end: string): string => `(${end}) IS NOT TRUE`;
  return {
    due: all(
      ...claims.map((one) => one.ended),
      `COALESCE(${held} < ${today}, TRUE)`,
      `COALESCE(${restricted} < ${today}, TRUE)`,
    ),
    locked: any(
      `${restricted} >= ${today}`,
      ...claims.filter(({ claim }) => claim.class === "restriction").map((one) => stands(one.ended)),
    ),
    active: any(
      ...claims
        .filter(({ claim }) => claim.tier === "active")
        .map((one) => {
          const { key, partialWithdrawal } = one.claim;
          const redacting = partialWithdrawal && `(${whole(sql.column("redacting", key), "bool_or")}) IS NOT TRUE`;
          return all(stands(one.ended), redacting ?? "TRUE");
        }),
    ),
  };
}

const verdictOf = ({ due, locked, active }: Conditions): string =>
  `CASE WHEN ${due} THEN 'dispose' WHEN ${locked} THEN 'restrict' WHEN ${active} THEN 'retain' ELSE 'restrict' END`;

const isIn = ({ categories }: CompiledGroup, sql: SqlNames): string =>
  `${sql.column("category")} IN (${categories.map((category) => sql.parameter(category, "text")).join(", ")})`;

const ofRow: Ended = (claim, { ceilings }, day, sql) =>
  any(endedSql(claim, day, sql), ...ceilings.filter((ceiling) => isCutBy(claim, ceiling)).map((ceiling) => passedSql(ceiling, day, sql)));

/** Of an item with several rows: what follows an application ends with the last of them. */
const ofRows: Ended = (claim, group, day, sql) => {
  if (isCountedPerApplication(claim)) return `bool_and((${ofRow(claim, group, day, sql)}) IS TRUE)`;
  return any(
    `bool_and((${endedSql(claim, day, sql)}) IS TRUE)`,
    ...group.ceilings.filter((ceiling) => isCutBy(claim, ceiling)).map((ceiling) => `bool_and(${passedOfSeveralSql(ceiling, day, sql)})`),
  );
};
