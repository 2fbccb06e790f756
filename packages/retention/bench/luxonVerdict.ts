import type { RetentionRow } from "@samtal/retention";
import { DateTime, Duration } from "luxon";
import { compiled } from "./retentionWorkload.ts";

type Day = string | null | undefined;
type CompiledClaim = (typeof compiled)["claims"][number];

const now = DateTime.fromISO(compiled.day, { zone: "utc" });

const isOn = (day: Day): boolean => day !== null && day !== undefined && DateTime.fromISO(day, { zone: "utc" }) <= now;

const endedOn = (last: Day): boolean =>
  last !== null && last !== undefined && last !== "infinity" && (last === "-infinity" || DateTime.fromISO(last, { zone: "utc" }) < now);

/** Whether a period that counts from a day is over, by addition. */
export const luxonIsOver = (event: string, period: string): boolean =>
  DateTime.fromISO(event, { zone: "utc" }).plus(Duration.fromISO(period)) < now;

/** What the policy says of a row, each period added to its event by luxon: the way without cutoffs, by the same rules. */
export function luxonVerdict(row: RetentionRow): string {
  const claims = compiled.claims.filter(({ categories }) => categories.includes(row.category));
  const standing = claims.filter((claim) => stands(claim, row));
  const isLocked = row.restrictedUntil !== null && !endedOn(row.restrictedUntil);
  const isHeld = row.heldUntil !== null && !endedOn(row.heldUntil);
  if (standing.length === 0 && !isLocked && !isHeld) return "dispose";
  const isUsed = standing.some(({ tier, key }) => tier === "active" && row.redacting[key] !== true);
  return isUsed && !isLocked ? "retain" : "restrict";
}

function stands(claim: CompiledClaim, row: RetentionRow): boolean {
  if (claim.legalBasis === "consent" && endedOn(row.consentUntil[claim.key])) return false;
  if (claim.class === "discretionary" && claim.legalBasis !== "consent" && isOn(row.erasureRequestedOn)) {
    if (claim.legalBasis !== "contract" || row.stage !== "active") return false;
  }
  if (claim.class === "discretionary" && claim.legalBasis === "legitimate-interests" && isOn(row.objectedOn[claim.key])) return false;
  if (claim.lineage === "with-sources" && endedOn(row.sourcesUntil)) return false;
  return !isOver(claim, row);
}

function isOver(claim: CompiledClaim, row: RetentionRow): boolean {
  if (claim.while === "application-active" && row.stage === "active") return false;
  if (claim.while === "process-open" && (row.stage === "active" || row.stage === "closed")) return false;
  if (claim.while === "interviewing" && row.interviewing) return false;
  if (claim.legalBasis === "consent" && row.consentUntil[claim.key] === null) return false;
  const days = claim.trigger.flatMap((trigger) => (trigger === "consentGiven" ? [] : (row.triggers[trigger] ?? [])));
  const event = days.map((day) => DateTime.fromISO(day, { zone: "utc" })).find((day) => day <= now);
  if (event === undefined) return false;
  const waits = (claim.notBefore ?? []).flatMap((trigger) => row.triggers[trigger as keyof typeof row.triggers] ?? []);
  const from = DateTime.max(event, ...waits.map((day) => DateTime.fromISO(day, { zone: "utc" })));
  return from.plus(Duration.fromISO(claim.period)) < now;
}
