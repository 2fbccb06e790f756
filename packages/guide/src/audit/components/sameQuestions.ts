import { type InterviewGuideDraft, reason } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import { placedQuestions } from "../../placedQuestions.ts";
import { ratedKinds } from "../../ratedKinds.ts";
import type { AuditEvent } from "../auditEvent.ts";
import type { ComponentRule } from "../auditFacts.ts";
import { auditFinding, dataMissing } from "../auditFinding.ts";
import type { AuditFinding } from "../structureProfile.ts";

/** 2. One fixed set of questions in one order; after the interviews, that it was asked and what was skipped why. */
export const sameQuestions: ComponentRule = ({ guide, plan, after, events }) => {
  const findings = [...ofGuide(guide)];
  for (const [at, { guideId, guideVersion, id: roundId }] of (plan?.rounds ?? []).entries()) {
    if (guideId !== guide.id || guideVersion === guide.version) continue;
    const why = reason("guide/audit-other-version", { roundId, guideVersion, expected: guide.version });
    findings.push(auditFinding("advice", ["plan", "rounds", at, "guideVersion"], why, reason("guide/fix-one-version")));
  }
  if (after === null) return { findings };
  for (const [at, { id: interviewId, guideVersion }] of after.held.entries()) {
    if (guideVersion === guide.version) continue;
    const why = reason("guide/audit-interview-other-version", { interviewId, guideVersion, expected: guide.version });
    findings.push(auditFinding("blocking", ["interviews", at, "guideVersion"], why, reason("guide/fix-one-version")));
  }
  if (events === undefined) return { findings, missing: [dataMissing("events")] };
  const unlogged = after.held.some(({ id }) => !events.some((each) => each.interviewId === id && each.kind === "asked"));
  for (const [at, { id }] of after.held.entries()) {
    if (after.explained.has(id)) continue;
    const own = events.filter(({ interviewId }) => interviewId === id);
    if (own.some(({ kind }) => kind === "asked")) findings.push(...ofInterview(guide, id, own, at));
  }
  return {
    findings,
    missing: after.held.length === 0 ? [dataMissing("interviews")] : unlogged ? [dataMissing("events")] : [],
    explained: [...after.explained.values()],
  };
};

function ofGuide(guide: InterviewGuideDraft): AuditFinding[] {
  const findings: AuditFinding[] = [];
  if (!("contentHash" in guide)) {
    findings.push(
      auditFinding("advice", [], reason("guide/audit-draft", { guideId: guide.id }), reason("guide/fix-publish")),
    );
  }
  const questions = placedQuestions(guide);
  const languages = new Set(questions.flatMap(({ question }) => question.variants.map(({ language }) => language)));
  for (const { question, path } of questions) {
    for (const language of languages) {
      if (question.variants.some((variant) => variant.language === language)) continue;
      const why = reason("guide/variant-missing", { questionId: question.id, language });
      findings.push(auditFinding("blocking", [...path, "variants"], why, reason("guide/fix-word-question")));
    }
  }
  return findings;
}

function ofInterview(guide: InterviewGuideDraft, interviewId: string, own: readonly AuditEvent[], at: number): AuditFinding[] {
  const path = ["interviews", at];
  const order = new Map<string, number>();
  for (const { question } of placedQuestions(guide)) {
    if (ratedKinds.has(question.kind)) order.set(question.id, order.size);
  }
  const known = new Set<string>(placedQuestions(guide).map(({ question }) => question.id));
  const findings: AuditFinding[] = [];
  const asked = own
    .flatMap((event) => (event.kind === "asked" ? [event] : []))
    .toSorted((a, b) => compareInstants(a.at, b.at) || (order.get(a.questionId) ?? 0) - (order.get(b.questionId) ?? 0));
  const skipped = own.flatMap((event) => (event.kind === "skipped" ? [event] : []));
  for (const { questionId } of asked) {
    if (known.has(questionId)) continue;
    const why = reason("guide/audit-question-added", { interviewId, questionId });
    findings.push(auditFinding("advice", path, why, reason("guide/fix-ask-guide")));
  }
  for (const questionId of order.keys()) {
    if (asked.some((event) => event.questionId === questionId)) continue;
    const skip = skipped.find((event) => event.questionId === questionId);
    if (skip !== undefined && skip.reason.trim() !== "") continue;
    const why =
      skip === undefined
        ? reason("guide/audit-question-not-asked", { interviewId, questionId })
        : reason("guide/audit-skip-without-reason", { interviewId, questionId });
    findings.push(auditFinding("advice", path, why, reason("guide/fix-ask-or-explain")));
  }
  const places = asked.flatMap(({ questionId }) => order.get(questionId) ?? []);
  const inversions = places.filter((place, nth) => nth > 0 && place < (places[nth - 1] as number)).length;
  if (inversions > 0) {
    const why = reason("guide/audit-order-changed", { interviewId, inversions });
    findings.push(auditFinding("advice", path, why, reason("guide/fix-ask-guide")));
  }
  return findings;
}
