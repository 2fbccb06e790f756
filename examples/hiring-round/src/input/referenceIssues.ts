import { issue } from "@samtal/core";
import type { ZoneRules } from "@samtal/core/time";
import { calendars } from "../round/calendars.ts";
import type { FileIssue } from "./inputError.ts";
import type { RoundInput } from "./roundInput.ts";

/** What no single file can tell: documents that name another document which is not there. */
export function referenceIssues(input: RoundInput, zoneRules: ZoneRules): FileIssue[] {
  const issues: FileIssue[] = [];
  const candidates = new Set<string>(input.candidates.map(({ id }) => id));
  const interviewers = new Set<string>(input.interviewers.map(({ id }) => id));
  const applications = new Set<string>(input.applications.map(({ id }) => id));
  const consents = new Set<string>(input.consents.map(({ id }) => id));
  const people = new Set([...candidates, ...interviewers]);
  const missing = (file: string, path: (string | number)[], to: string): void => {
    issues.push({ ...issue("hiring-round/unknown-reference", path, { to }), file });
  };

  for (const { id, candidateId, roleId } of input.applications) {
    if (!candidates.has(candidateId)) missing(`applications/${id}.json`, ["candidateId"], "candidate");
    if (roleId !== input.role.id) missing(`applications/${id}.json`, ["roleId"], "role");
  }
  for (const { id, status } of input.applications) {
    const decided = input.decisions.some(({ applicationId }) => applicationId === id);
    if (status === "hired" && !decided) missing(`applications/${id}.json`, ["status"], "decision");
  }
  for (const { personId } of input.hours) {
    if (!people.has(personId)) missing(`hours/${personId}.json`, ["personId"], "person");
  }
  for (const id of people) {
    if (!input.hours.some(({ personId }) => personId === id)) missing(`hours/${id}.json`, [], "hours");
  }
  for (const id of interviewers) {
    if (!input.busy.has(id)) missing(`calendars/${id}.ics`, [], "calendar");
  }
  for (const { id, candidateId } of input.accommodations) {
    if (!candidates.has(candidateId)) missing(`accommodations/${id}.json`, ["candidateId"], "candidate");
  }
  for (const { id, applicationId, interviewerId } of input.scorecards) {
    if (!applications.has(applicationId)) missing(`scorecards/${id}.json`, ["applicationId"], "application");
    if (!interviewers.has(interviewerId)) missing(`scorecards/${id}.json`, ["interviewerId"], "interviewer");
  }
  for (const { id, applicationId } of input.decisions) {
    if (!applications.has(applicationId)) missing(`decisions/${id}.json`, ["applicationId"], "application");
  }
  for (const { id, consentIds } of input.recordings) {
    consentIds.forEach((consentId, at) => {
      if (!consents.has(consentId)) missing(`recordings/${id}.json`, ["consentIds", at], "consent");
    });
  }
  const found = (file: string, code: string, path: (string | number)[]): void => {
    issues.push({ ...issue(code, path), file });
  };
  for (const { id, timeZone } of [...input.candidates, ...input.interviewers]) {
    const folder = candidates.has(id) ? "candidates" : "interviewers";
    if (!zoneRules.has(timeZone)) found(`${folder}/${id}.json`, "core/unknown-zone", ["timeZone"]);
  }
  if (!zoneRules.has(input.role.timeZone)) found("role.json", "core/unknown-zone", ["timeZone"]);
  for (const { personId, calendarId } of input.hours) {
    if (calendarId !== undefined && !calendars.some(({ id }) => id === calendarId)) {
      missing(`hours/${personId}.json`, ["calendarId"], "business calendar");
    }
  }
  if (!input.plan.rounds.some(({ mode }) => mode === "live")) found("plan.json", "hiring-round/no-live-round", ["rounds"]);
  const decided = new Set<string>();
  for (const { id, applicationId } of input.decisions) {
    if (decided.has(applicationId)) found(`decisions/${id}.json`, "hiring-round/second-decision", ["applicationId"]);
    decided.add(applicationId);
  }
  const at = input.plan.rounds.findIndex(({ mode }) => mode === "live");
  const round = input.plan.rounds[at];
  if (round?.mode === "live") {
    if (round.guideId !== input.guide.id) missing("plan.json", ["rounds", at, "guideId"], "guide");
    else if (round.guideVersion !== input.guide.version) missing("plan.json", ["rounds", at, "guideVersion"], "guide");
    if (round.platformId !== input.platform.id) missing("plan.json", ["rounds", at, "platformId"], "platform");
  }
  if (input.plan.roleId !== input.role.id) missing("plan.json", ["roleId"], "role");
  if (input.guide.roleId !== input.role.id) missing("guide.json", ["roleId"], "role");
  if (input.rubric.roleId !== input.role.id) missing("rubric.json", ["roleId"], "role");
  return issues;
}
