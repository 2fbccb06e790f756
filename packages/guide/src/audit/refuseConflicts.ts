import { type Interview, issue, type Issue, SamtalError, type Scorecard } from "@samtal/core";

/** Refuses interviews and cards that contradict each other: an id twice, or a card about another application. */
export function refuseConflicts(interviews: readonly Interview[], scorecards: readonly Scorecard[]): void {
  const issues: Issue[] = [];
  const applications = new Map<string, string>();
  for (const [at, { id, applicationId }] of interviews.entries()) {
    if (applications.has(id)) issues.push(issue("core/duplicate-id", ["interviews", at, "id"]));
    else applications.set(id, applicationId);
  }
  const seen = new Set<string>();
  for (const [at, { id: scorecardId, interviewId, applicationId }] of scorecards.entries()) {
    if (seen.has(scorecardId)) issues.push(issue("core/duplicate-id", ["scorecards", at, "id"]));
    seen.add(scorecardId);
    const expected = applications.get(interviewId);
    if (expected !== undefined && expected !== applicationId) {
      issues.push(issue("guide/other-application", ["scorecards", at, "applicationId"]));
    }
  }
  SamtalError.throwIfAny(issues);
}
