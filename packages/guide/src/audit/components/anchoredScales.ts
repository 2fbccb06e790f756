import { type Anchor, reason } from "@samtal/core";
import { anchorLevels } from "../../check/anchorLevels.ts";
import type { Finding } from "../../finding.ts";
import { placedQuestions } from "../../placedQuestions.ts";
import { isAdjectiveOnly } from "../isAdjectiveOnly.ts";
import type { ComponentRule } from "../auditFacts.ts";
import { auditFinding, checkedFinding, dataMissing } from "../auditFinding.ts";
import type { AuditFinding } from "../structureProfile.ts";

/** 9. Levels in an order, each described by its own behaviour and not by a word of praise or blame. */
export const anchoredScales: ComponentRule = ({ guide }) => {
  const findings = anchorLevels({ guide, languages: [], role: null }).flatMap((each) =>
    checkedFinding(each, reason("guide/fix-describe-levels")),
  );
  const { scale } = guide;
  if (scale.kind === "nominal" || scale.kind === "continuous") {
    const why = reason("guide/audit-scale-without-levels", { scaleId: scale.id });
    findings.push(auditFinding("blocking", ["scale"], why, reason("guide/fix-ordered-scale")));
  }
  for (const [at, { competency, anchors }] of guide.competencies.entries()) {
    const names = Object.values(competency.name);
    findings.push(...ofAnchors(anchors, ["competencies", at, "anchors"], competency.id, names));
  }
  for (const { question, path } of placedQuestions(guide)) {
    findings.push(...ofAnchors(question.anchors ?? [], [...path, "anchors"], question.id, []));
  }
  return { findings, missing: scale.kind === "plugin" ? [dataMissing("scale")] : [] };
};

function ofAnchors(
  anchors: readonly Anchor[],
  path: Finding["path"],
  of: string,
  names: readonly string[],
): AuditFinding[] {
  const findings: AuditFinding[] = [];
  const seen = new Map<string, string>();
  for (const [at, { level, behaviour }] of anchors.entries()) {
    const texts = Object.entries(behaviour);
    if (texts.some(([language, text]) => isAdjectiveOnly(text, language, names))) {
      const why = reason("guide/audit-anchor-adjective-only", { of, level });
      findings.push(auditFinding("advice", [...path, at], why, reason("guide/fix-describe-behaviour")));
    }
    for (const [language, text] of texts) {
      const key = `${language} ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, level);
      else if (other !== level) {
        const why = reason("guide/audit-anchors-alike", { of, level, other });
        findings.push(auditFinding("advice", [...path, at], why, reason("guide/fix-distinct-anchors")));
        break;
      }
    }
  }
  return findings;
}
