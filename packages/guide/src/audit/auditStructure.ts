import { type InterviewGuideDraft, issue, type Issue, SamtalError } from "@samtal/core";
import type { StructureAuditOptions } from "./auditOptions.ts";
import { parseAuditThresholds } from "./auditThresholds.ts";
import { profileOf } from "./profileOf.ts";
import type { StructureProfile } from "./structureProfile.ts";

/**
 * Audits a guide before its interviews: the fifteen components of structure, each met, partly met, not met or unknown.
 *
 * A blocking finding makes its component `not`, advice makes it `partly`. Without findings it is `met` only when
 * everything that it is judged by was handed in: a component that shows in interviews alone (ancillary data, notes, no
 * discussion) is `unknown` here. The thresholds are yours; the defaults are choices and come from no paper. Nothing is
 * added up: how many components are met says nothing about how well an interview predicts.
 *
 * @param guide - a parsed guide or draft
 * @param options - role, plan, rubric, bookings, interviewers, what a linter found, thresholds
 * @returns the profile, a document of ids and codes
 * @throws SamtalError `guide/other-role`, `guide/other-rubric`, and core's issues for thresholds
 * @see Campion, Palmer & Campion 1997, doi 10.1111/j.1744-6570.1997.tb00709.x; the components' wording is general knowledge
 * @example
 * ```ts
 * import { buildInterviewGuide, buildRole } from "@samtal/core/testing";
 * import { auditStructure } from "@samtal/guide";
 *
 * const profile = auditStructure(buildInterviewGuide(), { role: buildRole() });
 * profile.components.slice(0, 5).map(({ level }) => level); // => ["met", "met", "partly", "unknown", "partly"]
 * ```
 */
export function auditStructure(guide: InterviewGuideDraft, options: StructureAuditOptions = {}): StructureProfile {
  const { thresholds, ...known } = options;
  refuseStrangers(guide, options);
  return profileOf({ guide, ...known, thresholds: parseAuditThresholds(thresholds ?? {}), after: null });
}

/** Refuses a role or rubric that belongs to another guide. */
export function refuseStrangers(guide: InterviewGuideDraft, { role, rubric }: StructureAuditOptions): void {
  const issues: Issue[] = [];
  const needed = guide.roleId;
  if (role !== undefined && role.id !== needed) {
    issues.push(issue("guide/other-role", ["role", "id"], { roleId: role.id, needed }));
  }
  if (rubric !== undefined && rubric.roleId !== needed) {
    issues.push(issue("guide/other-rubric", ["rubric", "roleId"], { roleId: rubric.roleId, needed }));
  }
  SamtalError.throwIfAny(issues);
}
