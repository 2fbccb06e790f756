import { isCountedPerApplication } from "../evaluation/countClaim.ts";
import { all, any, clockSql } from "./clockSql.ts";
import { isOpenToObjection, waitsForWithdrawal } from "../policies/openToRequests.ts";
import type { CompiledCeiling, CompiledClaim } from "./compiledPolicy.ts";
import { endsAtErasure } from "./needs.ts";
import type { SqlNames } from "./sqlNames.ts";

/**
 * The condition under which a claim doesn't stand, ceilings left out. It is built of comparisons by AND and OR alone:
 * what is unknown can then never make it true, so a `NULL` keeps.
 */
export function endedSql(claim: CompiledClaim, day: string, sql: SqlNames): string {
  const today = sql.parameter(day, "date");
  const clock = clockSql(claim, day, sql);
  const isConsent = claim.legalBasis === "consent";
  const consent = isConsent ? sql.column("consentUntil", claim.key) : "";
  return any(
    clock.otherOutcome,
    lawSql(claim, claim.class === "mandatory", sql),
    all(
      notWhile(claim.while, today, sql),
      isConsent ? `${consent} IS NOT NULL` : "TRUE",
      any(clock.past, clock.otherTime),
    ),
    isConsent ? `${consent} < ${today}` : "FALSE",
    endsAtErasure(claim) ? erasure(claim, today, sql) : "FALSE",
    isOpenToObjection(claim) ? `${sql.column("objectedOn", claim.key)} <= ${today}` : "FALSE",
    claim.lineage === "with-sources" ? `${sql.column("sourcesUntil")} < ${today}` : "FALSE",
  );
}

/** The condition under which a ceiling has passed; true for sure, or it cuts nothing. */
export function passedSql(ceiling: CompiledCeiling, day: string, sql: SqlNames): string {
  const clock = clockSql(ceiling, day, sql);
  const elsewhere = any(clock.otherOutcome, lawSql(ceiling, false, sql));
  return all(
    elsewhere === "FALSE" ? "TRUE" : `(${elsewhere}) IS NOT TRUE`,
    ownLawSql(ceiling, sql),
    clock.ownTime,
    clock.past,
  );
}

/** The same of several applications' rows: `NULL` where the ceiling is not about the row's. */
export function passedOfSeveralSql(ceiling: CompiledCeiling, day: string, sql: SqlNames): string {
  const clock = clockSql(ceiling, day, sql);
  const isNotAbout = any(
    clock.otherOutcome,
    lawSql(ceiling, false, sql),
    all(ownLawSql(ceiling, sql), clock.otherTime),
  );
  const passed = `(${passedSql(ceiling, day, sql)}) IS TRUE`;
  return isNotAbout === "FALSE" ? passed : `CASE WHEN ${isNotAbout} THEN NULL ELSE ${passed} END`;
}

type Located = Pick<CompiledClaim, "jurisdiction">;

/** Another law's: some law has applied, and this one does not. */
function lawSql({ jurisdiction }: Located, keeps: boolean, sql: SqlNames): string {
  if (jurisdiction === undefined) return "FALSE";
  const laws = sql.column(keeps ? "jurisdictionsEver" : "jurisdictions");
  return all(isKnown(sql), `NOT (${sql.parameter(jurisdiction, "text")} = ANY(${laws}))`);
}

function ownLawSql({ jurisdiction }: Located, sql: SqlNames): string {
  if (jurisdiction === undefined) return "TRUE";
  return all(isKnown(sql), `${sql.parameter(jurisdiction, "text")} = ANY(${sql.column("jurisdictions")})`);
}

const isKnown = (sql: SqlNames): string => `cardinality(${sql.column("jurisdictionsEver")}) > 0`;

function notWhile(condition: CompiledClaim["while"], today: string, sql: SqlNames): string {
  switch (condition) {
    case undefined:
      return "TRUE";
    case "application-active":
      return `${sql.column("stage")} IS DISTINCT FROM 'active'`;
    case "process-open":
      return `(${sql.column("stage")} IN ('active', 'closed')) IS NOT TRUE`;
    case "employed":
      return `((${sql.column("triggers", "hired")} <= ${today}) IS NOT TRUE OR ${sql.column("triggers", "employmentEnded")} <= ${today})`;
    case "interviewing":
      return `${sql.column("interviewing")} IS NOT TRUE`;
  }
}

function erasure(claim: CompiledClaim, today: string, sql: SqlNames): string {
  const asked = `${sql.column("erasureRequestedOn")} <= ${today}`;
  const waits = waitsForWithdrawal(claim) && isCountedPerApplication(claim);
  return waits ? all(asked, `${sql.column("stage")} IS DISTINCT FROM 'active'`) : asked;
}
