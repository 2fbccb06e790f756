import { compareText, guideContentHash, type Reason, reason } from "@samtal/core";
import { compareFindings } from "../compareFindings.ts";
import { campion1997 } from "../sources.ts";
import type { AuditFacts, ComponentRule, ComponentVerdict } from "./auditFacts.ts";
import { besideFindings } from "./besideFindings.ts";
import { ancillaryData } from "./components/ancillaryData.ts";
import { anchoredScales } from "./components/anchoredScales.ts";
import { betterQuestions } from "./components/betterQuestions.ts";
import { candidateQuestions } from "./components/candidateQuestions.ts";
import { eachAnswerRated } from "./components/eachAnswerRated.ts";
import { jobAnalysis } from "./components/jobAnalysis.ts";
import { limitedProbing } from "./components/limitedProbing.ts";
import { longerInterview } from "./components/longerInterview.ts";
import { noDiscussion } from "./components/noDiscussion.ts";
import { notes } from "./components/notes.ts";
import { sameInterviewers } from "./components/sameInterviewers.ts";
import { sameQuestions } from "./components/sameQuestions.ts";
import { severalInterviewers } from "./components/severalInterviewers.ts";
import { statisticalCombination } from "./components/statisticalCombination.ts";
import { training } from "./components/training.ts";
import { type StructureComponent, structureComponents } from "./structureComponents.ts";
import type { AuditedComponent, AuditFinding, StructureProfile } from "./structureProfile.ts";

const rules: Readonly<Record<StructureComponent, ComponentRule>> = {
  "job-analysis": jobAnalysis,
  "same-questions": sameQuestions,
  "limited-probing": limitedProbing,
  "better-questions": betterQuestions,
  "longer-interview": longerInterview,
  "ancillary-data": ancillaryData,
  "candidate-questions": candidateQuestions,
  "each-answer-rated": eachAnswerRated,
  "anchored-scales": anchoredScales,
  notes,
  "several-interviewers": severalInterviewers,
  "same-interviewers": sameInterviewers,
  "no-discussion": noDiscussion,
  training,
  "statistical-combination": statisticalCombination,
};

/** The profile of what is known. */
export function profileOf(facts: AuditFacts): StructureProfile {
  const { guide, thresholds, after } = facts;
  return {
    schemaVersion: 1,
    stage: after === null ? "before" : "after",
    guideId: guide.id,
    guideVersion: guide.version,
    contentHash: guideContentHash(guide),
    thresholds,
    components: structureComponents.map((component) => audited(component, rules[component](facts))),
    beside: besideFindings(facts).sort(compareFindings),
  };
}

/**
 * A blocking finding: not met. Else a finding: at most partly, whatever else is missing. Without findings, what
 * couldn't be looked at makes it unknown: nothing found in what wasn't seen is no evidence of structure.
 */
function audited(component: StructureComponent, { findings, missing = [], explained = [] }: ComponentVerdict): AuditedComponent {
  const level =
    findings.some(({ severity }) => severity === "blocking")
      ? "not"
      : findings.length > 0
        ? "partly"
        : missing.length > 0
          ? "unknown"
          : "met";
  return {
    component,
    level,
    findings: findings.toSorted(compareFindings),
    citation: { source: campion1997, wording: "general-knowledge" },
    because: [summary(findings, missing), ...missing, ...inOrder(explained)],
  };
}

function summary(findings: readonly AuditFinding[], missing: readonly Reason[]): Reason {
  if (findings.length > 0) return reason("guide/audit-found", { findings: findings.length });
  return missing.length > 0 ? reason("guide/audit-not-judged") : reason("guide/audit-nothing-found");
}

const inOrder = (reasons: readonly Reason[]): Reason[] =>
  reasons.toSorted((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
