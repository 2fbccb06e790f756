import { reason } from "@samtal/core";
import { probeParity } from "../../check/probeParity.ts";
import { placedQuestions } from "../../placedQuestions.ts";
import { ratedKinds } from "../../ratedKinds.ts";
import type { ComponentRule } from "../auditFacts.ts";
import { auditFinding, checkedFinding, dataMissing } from "../auditFinding.ts";
import type { AuditFinding } from "../structureProfile.ts";

/** 3. Probes come from a list, the same for everyone, and about as many to each candidate. */
export const limitedProbing: ComponentRule = (facts) => {
  const { guide, plan, thresholds, after, events } = facts;
  const rounds = (plan?.rounds ?? []).filter(({ guideId }) => guideId === guide.id);
  // A recorded interview has nobody who could probe.
  const probed = rounds.length === 0 || rounds.some(({ mode }) => mode === "live");
  const findings: AuditFinding[] = probeParity({ guide, languages: [], role: null }).flatMap((each) =>
    checkedFinding(each, reason("guide/fix-word-probe")),
  );
  const known = new Set<string>();
  for (const { question, path } of placedQuestions(guide)) {
    const probes = new Set(question.variants.flatMap((variant) => variant.probes.map(({ id }) => id)));
    for (const id of probes) known.add(`${question.id} ${id}`);
    if (!ratedKinds.has(question.kind)) continue;
    if (probes.size === 0 && probed) {
      const why = reason("guide/audit-no-probes", { questionId: question.id });
      findings.push(auditFinding("advice", [...path, "variants"], why, reason("guide/fix-add-probes")));
    }
    if (probes.size > thresholds.maximumProbes) {
      const params = { questionId: question.id, probes: probes.size, most: thresholds.maximumProbes };
      const why = reason("guide/audit-many-probes", params);
      findings.push(auditFinding("advice", [...path, "variants"], why, reason("guide/fix-fewer-probes")));
    }
  }
  if (after === null || !probed) return { findings };
  if (events === undefined) return { findings, missing: [dataMissing("events")] };
  const counts: { at: number; interviewId: string; probes: number }[] = [];
  for (const [at, { id: interviewId }] of after.held.entries()) {
    const own = events.filter((event) => event.interviewId === interviewId);
    const probes = own.flatMap((event) => (event.kind === "probed" ? [event] : []));
    for (const { probeId, questionId } of probes) {
      if (probeId !== null && known.has(`${questionId} ${probeId}`)) continue;
      const why = reason("guide/audit-probe-off-list", { interviewId, questionId });
      findings.push(auditFinding("advice", ["interviews", at], why, reason("guide/fix-use-probes")));
    }
    if (!after.explained.has(interviewId)) counts.push({ at, interviewId, probes: probes.length });
  }
  const sorted = counts.toSorted((a, b) => a.probes - b.probes || a.at - b.at);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least && most && most.probes - least.probes > thresholds.maximumProbeSpread) {
    const params = { fewest: least.probes, most: most.probes, spread: thresholds.maximumProbeSpread };
    const why = reason("guide/audit-probes-uneven", params);
    const ids = [least.interviewId, most.interviewId];
    findings.push(auditFinding("advice", ["interviews"], why, reason("guide/fix-even-probes"), ids));
  }
  return {
    findings,
    missing: after.held.length === 0 ? [dataMissing("interviews")] : [],
    explained: [...after.explained.values()],
  };
};
