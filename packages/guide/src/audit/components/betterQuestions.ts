import { reason } from "@samtal/core";
import { placedQuestions } from "../../placedQuestions.ts";
import { ratedKinds } from "../../ratedKinds.ts";
import type { ComponentRule } from "../auditFacts.ts";
import { auditFinding, dataMissing } from "../auditFinding.ts";
import type { AuditFinding } from "../structureProfile.ts";

const weakRules: ReadonlySet<string> = new Set(["yes-no", "leading", "double-barrelled"]);

/** 4. Questions about what was done or would be done, worded openly. */
export const betterQuestions: ComponentRule = ({ guide, thresholds, lint }) => {
  const rated = placedQuestions(guide).filter(({ question }) => ratedKinds.has(question.kind));
  const better = rated.filter(({ question: { kind } }) => kind === "behavioural" || kind === "situational").length;
  const findings: AuditFinding[] = [];
  if (better < thresholds.minimumBetterShare * rated.length || better === 0) {
    const why = reason("guide/audit-few-better-questions", {
      better,
      questions: rated.length,
      percent: Math.round(100 * thresholds.minimumBetterShare),
    });
    const ids = rated.flatMap(({ question: { id, kind } }) => (kind === "technical" || kind === "case" ? [id] : []));
    findings.push(auditFinding(better === 0 ? "blocking" : "advice", ["sections"], why, reason("guide/fix-ask-episodes"), ids));
  }
  // A question is reworded as a whole: the same fault in its other languages and probes is not another one.
  const named = new Set<string>();
  for (const { rule, path } of lint ?? []) {
    if (!weakRules.has(rule)) continue;
    const place = rated.find((each) => each.path.every((part, at) => path[at] === part));
    if (place === undefined || named.has(`${place.question.id} ${rule}`)) continue;
    named.add(`${place.question.id} ${rule}`);
    const why = reason("guide/audit-weak-wording", { questionId: place.question.id, rule });
    findings.push(auditFinding("advice", path, why, reason("guide/fix-open-wording")));
  }
  return { findings, missing: lint === undefined ? [dataMissing("lint")] : [] };
};
