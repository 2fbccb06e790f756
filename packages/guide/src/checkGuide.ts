import {
  guideContentHash,
  type Id,
  type InterviewGuideDraft,
  type Issue,
  issue,
  type LanguageTag,
  languageTagSchema,
  type Reason,
  reason,
  type Role,
  SamtalError,
} from "@samtal/core";
import { anchorLevels } from "./check/anchorLevels.ts";
import { approvedWording } from "./check/approvedWording.ts";
import { competencyReferences } from "./check/competencyReferences.ts";
import { type CompetencyCoverage, competencyCoverage } from "./check/competencyCoverage.ts";
import type { GuideRule } from "./check/guideRule.ts";
import { languageParity } from "./check/languageParity.ts";
import { probeParity } from "./check/probeParity.ts";
import { questionCoverage } from "./check/questionCoverage.ts";
import { roleCoverage } from "./check/roleCoverage.ts";
import { sectionMinutes } from "./check/sectionMinutes.ts";
import { uniqueIds } from "./check/uniqueIds.ts";
import { compareFindings } from "./compareFindings.ts";
import type { Finding } from "./finding.ts";

/** What a guide is checked against. */
export interface CheckGuideOptions {
  /** The languages that candidates will be interviewed in; at least one. */
  readonly languages: readonly LanguageTag[];
  /** The role that the guide is for; with it, the guide's competencies are held against the role's. */
  readonly role?: Role;
}

/** What {@link checkGuide} found. */
export interface GuideCheck {
  readonly guideId: Id<"guide">;
  readonly guideVersion: number;
  /** Of the guide that was checked, also when it is still a draft. */
  readonly contentHash: string;
  readonly languages: readonly LanguageTag[];
  /** `incomplete` as soon as one finding is blocking. */
  readonly status: "complete" | "incomplete";
  /** In the order in which one reads the guide. */
  readonly findings: readonly Finding[];
  /** What each competency has, in the order of the guide. */
  readonly coverage: readonly CompetencyCoverage[];
  readonly because: readonly Reason[];
}

const rules: readonly GuideRule[] = [
  questionCoverage,
  competencyReferences,
  roleCoverage,
  uniqueIds,
  anchorLevels,
  languageParity,
  probeParity,
  sectionMinutes,
  approvedWording,
];

/**
 * Checks that a guide has what a structured interview needs, and says what it lacks.
 *
 * *Blocking*: a competency without a rated question; no anchor for the lowest, a middle or the highest level, or
 * an anchor for an unknown level or for one level twice; a question about a competency that the guide does not
 * have; a rated opening or closing question; a competency, question or probe twice; a text or a probe missing in
 * an asked language; a model's wording that nobody has approved; a competency of the role that the guide leaves out.
 *
 * *Advice*: fewer than two questions for a competency; a level between without anchor; a question about no
 * competency; a competency that the role does not ask for; more minutes of questions than their section has.
 *
 * The answer is a list of things to mend, never a figure of the guide's validity.
 *
 * @param guide - a parsed guide or draft
 * @param options - languages, and the role where its competencies should be compared
 * @returns status, findings, and what each competency has
 * @throws SamtalError `guide/no-language`, `guide/invalid-language`, `guide/other-role`
 * @example
 * ```ts
 * import { buildInterviewGuide } from "@samtal/core/testing";
 * import { checkGuide } from "@samtal/guide";
 *
 * checkGuide(buildInterviewGuide(), { languages: ["sv", "en"] }).status; // => "complete"
 * const inFinnish = checkGuide(buildInterviewGuide(), { languages: ["fi"] });
 * inFinnish.status; // => "incomplete"
 * inFinnish.findings.at(-1)?.because[0]; // => { code: "guide/language-missing", params: { language: "fi" } }
 * ```
 */
export function checkGuide(guide: InterviewGuideDraft, { languages, role }: CheckGuideOptions): GuideCheck {
  refuseMistakes(guide, languages, role);
  const input = { guide, languages: [...new Set(languages)].sort(), role: role ?? null };
  const findings = rules.flatMap((rule) => rule(input)).sort(compareFindings);
  const blocking = findings.filter(({ severity }) => severity === "blocking").length;
  const advice = findings.length - blocking;
  return {
    guideId: guide.id,
    guideVersion: guide.version,
    contentHash: guideContentHash(guide),
    languages: input.languages,
    status: blocking === 0 ? "complete" : "incomplete",
    findings,
    coverage: competencyCoverage(guide),
    because: [
      blocking === 0
        ? reason("guide/complete", { competencies: guide.competencies.length, advice })
        : reason("guide/incomplete", { blocking, advice }),
    ],
  };
}

function refuseMistakes(guide: InterviewGuideDraft, languages: readonly string[], role: Role | undefined): void {
  const issues: Issue[] = [];
  if (languages.length === 0) issues.push(issue("guide/no-language", ["languages"]));
  for (const [at, language] of languages.entries()) {
    if (!languageTagSchema.safeParse(language).success) {
      issues.push(issue("guide/invalid-language", ["languages", at]));
    }
  }
  if (role !== undefined && role.id !== guide.roleId) {
    issues.push(issue("guide/other-role", ["role", "id"], { roleId: role.id, needed: guide.roleId }));
  }
  SamtalError.throwIfAny(issues);
}
