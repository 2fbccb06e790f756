import { type InterviewGuideDraft, type LocalizedText, reason } from "@samtal/core";
import { compareFindings } from "../compareFindings.ts";
import { type Finding, finding } from "../finding.ts";
import type { Activity } from "./activity.ts";

/**
 * Checks that a guide and its activities fit: a code test, a case or a tour is planned as a section of the guide, and
 * described, with its rubric and link, by an activity of the same title.
 *
 * *Blocking*: `guide/activity-other-guide`, `guide/activity-duplicate`, `guide/activity-without-section`,
 * `guide/activity-unknown-competency`. *Advice*: `guide/activity-too-long`, `guide/activity-missing`.
 *
 * @param guide - a parsed guide or draft
 * @param activities - those of the guide; their order plays no part where each has a title of its own
 * @returns findings, by place; a path begins with `activities` or, for a section without its activity, `sections`
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { checkActivities, competencyCatalogue, guideTemplate } from "@samtal/guide";
 *
 * const guide = guideTemplate("technical-code-test", {
 *   guideId: toId("guide", "developer"),
 *   roleId: toId("role", "backend"),
 *   competencies: competencyCatalogue(["competency_technical-depth", "competency_collaboration"]),
 *   languages: ["sv", "en"],
 * });
 * checkActivities(guide, []).map(({ code, path }) => [code, path]); // => [["guide/activity-missing", ["sections", 1]]]
 * ```
 */
export function checkActivities(guide: InterviewGuideDraft, activities: readonly Activity[]): Finding[] {
  const free = guide.sections.flatMap((section, at) => (section.kind === "activity" ? [{ ...section, at }] : []));
  const rated = new Set<string>(guide.competencies.map(({ competency }) => competency.id));
  const keys = new Set<string>();
  const findings: Finding[] = [];
  for (const [at, activity] of activities.entries()) {
    const { key, minutes: planned, scoring } = activity;
    const path = ["activities", at] as const;
    if (activity.guideId !== guide.id || activity.guideVersion !== guide.version) {
      findings.push(finding("blocking", path, reason("guide/activity-other-guide", { key })));
      continue;
    }
    if (keys.has(key)) {
      findings.push(finding("blocking", [...path, "key"], reason("guide/activity-duplicate", { key })));
      continue;
    }
    keys.add(key);
    for (const competencyId of scoring.scored ? scoring.competencyIds : []) {
      if (rated.has(competencyId)) continue;
      const why = reason("guide/activity-unknown-competency", { key, competencyId });
      findings.push(finding("blocking", [...path, "scoring"], why));
    }
    const place = free.findIndex(({ title }) => sameTitle(title, activity.title));
    const [section] = place < 0 ? [] : free.splice(place, 1);
    if (section === undefined) {
      findings.push(finding("blocking", [...path, "title"], reason("guide/activity-without-section", { key })));
    } else if (planned > section.minutes + 1e-9) {
      const why = reason("guide/activity-too-long", { key, planned, minutes: section.minutes });
      findings.push(finding("advice", [...path, "minutes"], why));
    }
  }
  for (const { at } of free) findings.push(finding("advice", ["sections", at], reason("guide/activity-missing", {})));
  return findings.sort(compareFindings);
}

/** The same text in every language that both have, and at least one such language. */
function sameTitle(a: LocalizedText, b: LocalizedText): boolean {
  const shared = Object.keys(a).filter((language) => Object.hasOwn(b, language));
  return shared.length > 0 && shared.every((language) => a[language] === b[language]);
}
