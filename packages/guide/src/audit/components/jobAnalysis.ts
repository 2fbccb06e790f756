import { type Reason, reason } from "@samtal/core";
import { competencyReferences } from "../../check/competencyReferences.ts";
import { questionCoverage } from "../../check/questionCoverage.ts";
import { roleCoverage } from "../../check/roleCoverage.ts";
import type { ComponentRule } from "../auditFacts.ts";
import { checkedFinding, dataMissing } from "../auditFinding.ts";

/** 1. Every competency comes from the role and has a question; every rated question is about a competency. */
export const jobAnalysis: ComponentRule = ({ guide, role }) => {
  const input = { guide, languages: [], role: role ?? null };
  const findings = [...questionCoverage(input), ...competencyReferences(input), ...roleCoverage(input)].flatMap((each) => {
    const fix = fixOf(each.code);
    return fix === null ? [] : checkedFinding(each, fix);
  });
  return { findings, missing: role === undefined ? [dataMissing("role")] : [] };
};

function fixOf(code: string): Reason | null {
  switch (code) {
    case "guide/competency-without-question":
      return reason("guide/fix-add-question");
    case "guide/unknown-competency":
    case "guide/question-without-competency":
      return reason("guide/fix-link-question");
    case "guide/role-competency-missing":
    case "guide/competency-beyond-role":
      return reason("guide/fix-align-role");
    default:
      // Other components' findings.
      return null;
  }
}
