import { explain, pluginRegistry, type Reason, toId } from "@samtal/core";
import { buildScorecard } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { agreementReasonTexts } from "./agreement/agreementReasonTexts.ts";
import { assess } from "./assess.ts";
import { compare } from "./compare.ts";
import { comparisonReasonTexts } from "./comparison/comparisonReasonTexts.ts";
import { disagreements } from "./disagreements.ts";
import { fairnessReasonTexts } from "./fairness/fairnessReasonTexts.ts";
import { independenceReasonTexts } from "./independence/independenceReasonTexts.ts";
import { interchangeReasonTexts } from "./interchange/interchangeReasonTexts.ts";
import { scoringPlugins } from "./plugins/scoringPlugins.ts";
import { ratersReasonTexts } from "./raters/ratersReasonTexts.ts";
import { reliabilityReasonTexts } from "./reliability/reliabilityReasonTexts.ts";
import { reportsReasonTexts } from "./reports/reportsReasonTexts.ts";
import { resamplingReasonTexts } from "./resampling/resamplingReasonTexts.ts";
import { reasonTexts } from "./reasonTexts.ts";
import { assessedOutcome } from "./testing/assessed.ts";
import { cardsOf, type Mark, rubricOf } from "./testing/cardsOf.ts";

/** Their own tests hold these to what their functions give. */
const rooms = [
  agreementReasonTexts,
  comparisonReasonTexts,
  fairnessReasonTexts,
  independenceReasonTexts,
  interchangeReasonTexts,
  ratersReasonTexts,
  reliabilityReasonTexts,
  reportsReasonTexts,
  resamplingReasonTexts,
];

/** Every reason within a document, wherever it stands. */
function reasonsIn(document: unknown): Reason[] {
  if (typeof document !== "object" || document === null) return [];
  if ("code" in document && "params" in document) return [document as Reason];
  return Object.values(document).flatMap(reasonsIn);
}

const applicationId = toId("application", "1");
const states: Mark[] = [4, "not-rated", "not-applicable", "insufficient-evidence", "withheld", null];
const base = rubricOf(states.map(() => 1));
const rubric = {
  ...base,
  competencies: base.competencies.map(({ competencyId, scaleId, weight }) => {
    const mustHave = { on: "level" as const, minimumLevel: "l4" };
    return { competencyId, scaleId, weight, mustHave };
  }),
};
const cards = cardsOf([states, [1, 2, ...states.slice(2)], states.map(() => 3)]).map((card) =>
  buildScorecard({
    ...card,
    disturbances: [{ kind: "interruption", at: "2027-03-16T09:20:00Z" }],
    amendments: [{ at: "2027-03-17T09:00:00Z", reason: "slip", ratings: card.ratings.slice(0, 1) }],
  }),
);
const input = { rubric, scorecards: cards, deadline: parseInstant("2027-03-01T00:00:00Z") };
const outcome = assessedOutcome({ ...input, traineeIds: cards.slice(2).map(({ interviewerId }) => interviewerId) });
const small = assessedOutcome({ rubric: { ...rubric, minimumCoverage: 1 }, scorecards: cards.slice(0, 1) });
const tied = ["x", "y", "z"].map((key, at) => {
  const own = { applicationId: toId("application", key), score: at === 2 ? 1 : 4 };
  return Object.assign({}, outcome.assessment, own);
});
const others = [
  { ...outcome.assessment, rubricHash: `sha256:${"1".repeat(64)}` },
  { ...small.assessment, applicationId: toId("application", "2") },
  {
    ...assessedOutcome({ rubric, scorecards: cardsOf([[3]]) }).assessment,
    applicationId: toId("application", "3"),
    guideVersions: [],
  },
];
const strict = { ...rubric, mustHaveRule: { id: "samtal/every-rater" }, bands: [{ key: "low", from: 1, label: { en: "Low" } }] };
const musts = { ...base, combination: { id: "samtal/lowest-of-must-haves" }, competencies: [rubric.competencies[0], base.competencies[1]] };
const late = parseInstant("2027-03-01T00:00:00Z");
const documents = [
  outcome,
  assessedOutcome({ rubric: strict, scorecards: cards }),
  assessedOutcome({ rubric: strict, scorecards: cardsOf([states.map(() => 5)]) }),
  assessedOutcome({ rubric: strict, scorecards: cardsOf([states.map(() => 5), states.map(() => "withheld" as const)]) }),
  assessedOutcome({ rubric: musts as never, scorecards: cardsOf([["withheld", 3]]) }),
  assessedOutcome({
    rubric: { ...base, combination: { id: "samtal/geometric-mean" } },
    scorecards: cards.slice(0, 1),
    plugins: pluginRegistry(scoringPlugins),
    consensus: { ...(cards[1] as (typeof cards)[number]) },
  }),
  ...[{ ...rubric, quorum: 0 }].map((any) => assess({ applicationId, rubric: any, scorecards: cards, deadline: late, latePolicy: "set-aside-late" })),
  small,
  assessedOutcome({ rubric, scorecards: cardsOf([states.map(() => "withheld" as const)]) }),
  assessedOutcome({ rubric, scorecards: cardsOf([states.map(() => 3)]) }),
  assess({ applicationId: outcome.assessment.applicationId, rubric, scorecards: [] }),
  compare([...tied, ...others], { tieTolerance: 0, minimumRaters: 1 }),
  compare(tied, { tieTolerance: 0.25, minimumRaters: 3 }),
  disagreements(outcome.assessment, rubric, { levels: 2, shareOfRange: 0.5 }),
];

describe("reasonTexts", () => {
  const reasons = reasonsIn(documents);

  it("explains every reason that the functions give, in Swedish and English", () => {
    for (const each of reasons) {
      for (const locale of ["sv", "en"] as const) {
        const text = explain(each, locale, reasonTexts);
        expect(text).toMatch(/^[^{}]+\.$/);
      }
    }
  });

  it("has no text that no function gives", () => {
    const ofRooms = new Set(rooms.flatMap((texts) => Object.keys(texts)));
    const own = Object.keys(reasonTexts).filter((code) => !ofRooms.has(code));
    const given = new Set(reasons.map(({ code }) => code));
    expect(own.filter((code) => !given.has(code))).toEqual([]);
  });

  it("tells one from several", () => {
    const panel = { code: "scoring/panel-too-small", params: { raters: 1, minimum: 2 } };
    expect(explain(panel, "sv", reasonTexts)).toBe("Bara en bedömare har satt betyg; det behövs minst 2.");
    const empty = { ...panel, params: { raters: 0, minimum: 2 } };
    expect(explain(empty, "sv", reasonTexts)).toBe("0 bedömare har satt betyg; det behövs minst 2.");
  });
});
