import type { CompiledCeiling, CompiledClaim } from "./compiledPolicy.ts";
import type { RowTrigger } from "./retentionRow.ts";
import type { SqlNames } from "./sqlNames.ts";

/** Conditions on one clock, each true, false or unknown, never the negation of something unknown. */
export interface ClockSql {
  /** It has run out: its event is on the cutoff or before. */
  readonly past: string;
  /** Its event is recorded and of another time than the clock is about. */
  readonly otherTime: string;
  /** Its event is recorded and not of another time. */
  readonly ownTime: string;
  /** It is another outcome's. */
  readonly otherOutcome: string;
}

/** Conjunction and disjunction that know the constants, so that nothing is compared in vain. */
export const all = (...parts: readonly string[]): string => joined(parts, "AND", "TRUE", "FALSE");
export const any = (...parts: readonly string[]): string => joined(parts, "OR", "FALSE", "TRUE");

function joined(parts: readonly string[], word: string, neutral: string, deciding: string): string {
  const used = [...new Set(parts.filter((part) => part !== neutral))];
  if (used.includes(deciding)) return deciding;
  if (used.length === 0) return neutral;
  return used.length === 1 ? (used[0] as string) : `(${used.join(` ${word} `)})`;
}

export function clockSql(clock: CompiledClaim | CompiledCeiling, day: string, sql: SqlNames): ClockSql {
  const today = sql.parameter(day, "date");
  const keys = clock.trigger.filter((trigger) => trigger !== "consentGiven");
  const waits = (clock.notBefore ?? []) as readonly RowTrigger[];
  const column = (key: RowTrigger): string => sql.column("triggers", key);
  // A fact from a day that has not come is refused, so the next one in order of preference counts. A birthday isn't.
  const known = (key: RowTrigger): string =>
    key === "eighteenthBirthday" ? column(key) : `CASE WHEN ${column(key)} <= ${today} THEN ${column(key)} END`;
  const event =
    keys.length === 1 && keys[0] !== undefined ? known(keys[0]) : `COALESCE(${keys.map(known).join(", ")})`;
  const outcome = clock.outcome === undefined ? "FALSE" : outcomeSql(clock.outcome, column("hired"), today);
  if (keys.length === 0) return { past: "FALSE", otherTime: "FALSE", ownTime: "FALSE", otherOutcome: outcome };
  const begins = waits.map((key) =>
    key === "eighteenthBirthday" || key === "erasureRequested" ? "TRUE" : `(${column(key)} IS NULL OR ${column(key)} <= ${today})`,
  );
  const { from, before } = clock.forEvents ?? {};
  const otherTime = any(
    from === undefined ? "FALSE" : `${event} < ${sql.parameter(from, "date")}`,
    before === undefined ? "FALSE" : `${event} >= ${sql.parameter(before, "date")}`,
  );
  const ownTime = all(
    from === undefined ? "TRUE" : `${event} >= ${sql.parameter(from, "date")}`,
    before === undefined ? "TRUE" : `${event} < ${sql.parameter(before, "date")}`,
  );
  return {
    past: past(),
    otherTime: all(otherTime, ...begins),
    ownTime,
    otherOutcome: outcome,
  };

  function past(): string {
    if (clock.cutoff === null) return "FALSE";
    const cutoff = sql.parameter(clock.cutoff, "date");
    // No cutoff lies after the day, so of one event alone the comparison itself refuses what has not come.
    const started = keys.length === 1 ? `${column(keys[0] as RowTrigger)} <= ${cutoff}` : `${event} <= ${cutoff}`;
    const waited = waits.map((key) => {
      const refused = key === "erasureRequested" ? ` OR ${column(key)} > ${today}` : "";
      return `(${column(key)} IS NULL OR ${column(key)} <= ${cutoff}${refused})`;
    });
    return all(started, ...waited);
  }
}

const outcomeSql = (outcome: "hired" | "not-hired", hired: string, today: string): string =>
  outcome === "hired" ? `(${hired} <= ${today}) IS NOT TRUE` : `${hired} <= ${today}`;
