import { type Reason, reason } from "@samtal/core";
import type { Finding, FindingSeverity } from "../finding.ts";
import { campion1997 } from "../sources.ts";
import type { AuditFinding } from "./structureProfile.ts";

/** A finding whose code is that of its reason, with the ids that show it and the way out. */
export function auditFinding(
  severity: FindingSeverity,
  path: Finding["path"],
  why: Reason,
  fix: Reason,
  evidenceIds: readonly string[] = idsOf(why),
): AuditFinding {
  const cited = why.source === undefined ? { ...why, source: campion1997 } : why;
  return { code: why.code, severity, path: [...path], evidenceIds: [...evidenceIds], because: [cited], fix };
}

/** A finding of the guide's check, with its ids as evidence and a way out. */
export function checkedFinding({ severity, path, because }: Finding, fix: Reason): AuditFinding[] {
  return because.slice(0, 1).map((why) => auditFinding(severity, path, why, fix));
}

/** What a rule would have needed. */
export const dataMissing = (data: string): Reason => reason("guide/audit-data-missing", { data });

function idsOf({ params }: Reason): string[] {
  return Object.entries(params).flatMap(([key, value]) =>
    typeof value === "string" && (key === "of" || key.endsWith("Id")) ? [value] : [],
  );
}
