import { assessmentSchema, parseAssessment, pluginRegistry, toId } from "@samtal/core";
import { buildContinuousScale, buildRubric, buildScorecard } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import golden from "../testdata/aggregation.json" with { type: "json" };
import { assess } from "./assess.ts";
import type { CombinationRule } from "./combination/combinationRule.ts";
import { weightedMean } from "./combination/weightedMean.ts";
import { scoringPlugins } from "./plugins/scoringPlugins.ts";
import { assessed, assessedOutcome } from "./testing/assessed.ts";
import { cardsOf, rubricOf } from "./testing/cardsOf.ts";

const applicationId = toId("application", "1");
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);
const valueCard = (value: number) =>
  buildScorecard({
    evidence: [],
    ratings: [
      { state: "rated", id: "rating_1", competencyId: "competency_0", rated: { on: "value", value }, evidenceIds: [] },
    ],
  });

describe("assess", () => {
  it("combines a panel of two by hand-checked figures", () => {
    // 3 × mean(4, 5) + 1 × mean(2, 3) = 13.5 + 2.5 = 16; 16 / 4 = 4
    const assessment = assessed({
      rubric: rubricOf([3, 1], { pooling: "competency-first" }),
      scorecards: cardsOf([[4, 2], [5, 3]]),
    });
    expect(assessment.score).toBe(4);
    expect(assessment.coverage).toBe(1);
    expect(assessment.bounds).toEqual({ lowest: 4, highest: 4 });
    const [code, team] = assessment.tree.children;
    expect(code).toMatchObject({ kind: "competency", id: "competency_0", value: 4.5, weight: 0.75, contribution: 3.375 });
    expect(team).toMatchObject({ kind: "competency", id: "competency_1", value: 2.5, weight: 0.25, contribution: 0.625 });
    expect(code?.children[1]).toMatchObject({ kind: "cell", id: "interviewer_1", value: 5, weight: 0.5 });
    expect(code?.children[1]?.children[0]).toMatchObject({ kind: "rating", id: "rating_1-0", value: 5, weight: 1 });
  });

  it("returns a document that parses", () => {
    const assessment = assessed({ rubric: buildRubric({ quorum: 1 }), scorecards: [buildScorecard()] });
    expect(parseAssessment(JSON.parse(JSON.stringify(assessment)))).toEqual(assessment);
    expect(Object.keys(assessment).sort()).toEqual(
      Object.keys(assessmentSchema.shape).filter((key) => key !== "metadata").sort(),
    );
  });

  it.each([
    ["rater-first", golden.raterFirst.overall],
    ["competency-first", golden.competencyFirst.overall],
    ["cells-pooled", golden.cellPooled],
  ] as const)("agrees with exact rationals on an incomplete grid, %s", (pooling, expected) => {
    const { weights, ratings } = golden.card;
    const marks = ratings.map((row) => row.map((mark) => mark ?? ("not-rated" as const)));
    const assessment = assessed({ rubric: rubricOf(weights, { pooling }), scorecards: cardsOf(marks) });
    expect(Math.abs((assessment.score ?? 0) / expected - 1)).toBeLessThan(1e-12);
    expect(assessment.because[0]?.params).toEqual({ combination: "samtal/weighted-mean", version: 1, pooling });
  });

  it("shows each rater's share in a rater-first tree", () => {
    // Rater 0 rated both: (3×5 + 1×1)/4 = 4. Rater 1 rated only the second: 2. Mean 3.
    const assessment = assessed({
      rubric: rubricOf([3, 1], { pooling: "rater-first" }),
      scorecards: cardsOf([[5, 1], ["withheld", 2]]),
    });
    expect(assessment.score).toBe(3);
    // The first competency weighs 3/4 of half of the score; the second 1/4 of one half and the whole of the other.
    expect(assessment.tree.children.map(({ weight }) => weight)).toEqual([0.375, 0.625]);
    // (0.125 × 1 + 0.5 × 2) / 0.625 = 1.8
    expect(assessment.tree.children[1]?.value).toBeCloseTo(1.8, 12);
  });

  it("keeps five states of a rating apart and makes none of them a zero", () => {
    const assessment = assessed({
      rubric: rubricOf([1, 1, 1, 1, 1, 1]),
      scorecards: cardsOf([[4, "not-rated", "not-applicable", "insufficient-evidence", "withheld", null]]),
    });
    expect(assessment.score).toBe(4);
    expect(assessment.coverage).toBeCloseTo(1 / 6, 12);
    const cells = assessment.tree.children.map(({ children }) => children[0]);
    expect(cells.map((cell) => cell?.children[0]?.because[0]?.code ?? cell?.because[0]?.code)).toEqual([
      "scoring/rating-given",
      "scoring/rating-not-rated",
      "scoring/rating-not-applicable",
      "scoring/rating-insufficient-evidence",
      "scoring/rating-withheld",
      "scoring/cell-not-mentioned",
    ]);
    expect(cells.slice(1).every((cell) => cell?.value === null && cell.contribution === null)).toBe(true);
    // All five others at 1: (4 + 5) / 6 = 1.5; all at 5: (4 + 25) / 6. Not applicable on the only card counts as missing.
    expect(assessment.bounds?.lowest).toBeCloseTo(1.5, 12);
    expect(assessment.bounds?.highest).toBeCloseTo(29 / 6, 12);
  });

  it("leaves a not-applicable cell out of the bounds when another card rates the competency", () => {
    const assessment = assessed({ rubric: rubricOf([1]), scorecards: cardsOf([[4], ["not-applicable"]]) });
    expect(assessment.bounds).toEqual({ lowest: 4, highest: 4 });
  });

  it("gives no score below the minimum coverage, only what is possible", () => {
    // Weight 2 of 5 was rated: 40 %. Lowest (2×4 + 3×1)/5 = 2.2, highest (2×4 + 3×5)/5 = 4.6.
    const assessment = assessed({
      rubric: rubricOf([2, 3], { minimumCoverage: 0.5 }),
      scorecards: cardsOf([[4, "not-rated"]]),
    });
    expect(assessment).toMatchObject({ status: "insufficient", score: null, coverage: 0.4 });
    expect(assessment.bounds?.lowest).toBeCloseTo(2.2, 12);
    expect(assessment.bounds?.highest).toBeCloseTo(4.6, 12);
    expect(assessment.tree).toMatchObject({ value: null, contribution: null });
    expect(assessment.tree.children.every(({ contribution }) => contribution === null)).toBe(true);
    expect(codes(assessment.because)).toContain("scoring/coverage-too-low");
  });

  it("scores at exactly the minimum coverage, whatever the rounding of the weights", () => {
    // 0.1 + 0.2 of 0.1 + 0.2 + 0.7, held against 0.3
    const rubric = rubricOf([0.1, 0.2, 0.7], { minimumCoverage: 0.3 });
    expect(assessed({ rubric, scorecards: cardsOf([[3, 3, "not-rated"]]) }).status).toBe("scored");
  });

  it("gives no score when nothing was rated, even where no coverage is asked for", () => {
    const assessment = assessed({ rubric: rubricOf([1, 1]), scorecards: cardsOf([["not-rated", "not-applicable"]]) });
    expect(assessment).toMatchObject({ status: "insufficient", score: null, bounds: { lowest: 1, highest: 5 } });
    expect(codes(assessment.because)).toContain("scoring/nothing-rated");
  });

  it("judges must-haves in three values and apart from the score", () => {
    const base = rubricOf([1, 1, 1, 1]);
    const rubric = buildRubric({
      ...base,
      competencies: base.competencies.map(({ competencyId, scaleId, weight }) => {
        const mustHave = { on: "level" as const, minimumLevel: "l3" };
        return { competencyId, scaleId, weight, mustHave };
      }),
    });
    // Means: 3 reaches level 3; 2.5 does not; nobody rated the third; the fourth rests on one of two raters.
    const scorecards = cardsOf([[2, 2, "withheld", 5], [4, 3, "not-rated", "not-rated"]]);
    const assessment = assessed({ rubric, scorecards });
    expect(assessment.mustHaves.map(({ verdict }) => verdict)).toEqual(["met", "not-met", "unknown", "met"]);
    expect(codes(assessment.mustHaves[3]?.because ?? [])).toContain("scoring/must-have-partly-rated");
    expect(assessed({ rubric: base, scorecards }).score).toBe(assessment.score);
  });

  it("counts a late card and says so", () => {
    const [card] = cardsOf([[4]]);
    const scorecards = card === undefined ? [] : [card];
    const rubric = rubricOf([1]);
    // The builder's card was sealed at 10:05:00Z.
    const late = assessed({ rubric, scorecards, deadline: parseInstant("2027-03-16T10:04:59Z") });
    const inTime = assessed({ rubric, scorecards, deadline: parseInstant("2027-03-16T10:05:00Z") });
    expect(late.score).toBe(4);
    expect(codes(late.because)).toContain("scoring/late-card");
    expect(codes(inTime.because)).not.toContain("scoring/late-card");
  });

  it("lets amendments stand beside the sealed ratings", () => {
    const [card] = cardsOf([[2]]);
    const amendment = (at: string, level: string) => ({
      at,
      reason: "SECRET reason",
      ratings: [{ ...card?.ratings[0], rated: { on: "level", level } }],
    });
    const scorecards = [
      // The later amendment stands first: the instant decides, not the place.
      buildScorecard({
        ...card,
        amendments: [amendment("2027-03-18T10:00:00Z", "l4"), amendment("2027-03-17T10:00:00Z", "l5")],
      } as never),
    ];
    const outcome = assessedOutcome({ rubric: rubricOf([1]), scorecards });
    expect(outcome.assessment.score).toBe(2);
    expect(codes(outcome.assessment.because)).toContain("scoring/amendments-beside");
    expect(outcome.amended?.score).toBe(4);
    expect(codes(outcome.amended?.because ?? [])).toContain("scoring/amendments-applied");
    expect(JSON.stringify(outcome)).not.toContain("SECRET");
    expect(assessedOutcome({ rubric: rubricOf([1]), scorecards: cardsOf([[2]]) }).amended).toBeNull();
  });

  it("waits for the quorum, in which a trainee does not count", () => {
    const scorecards = cardsOf([[4], [1]]);
    const rubric = rubricOf([1], { quorum: 2 });
    expect(assess({ applicationId, rubric, scorecards }).status).toBe("assessed");
    const traineeIds = [toId("interviewer", "1")];
    expect(assess({ applicationId, rubric, scorecards, traineeIds })).toMatchObject({
      status: "quorum-missing",
      sealed: 1,
      needed: 2,
    });
    const alone = assessed({ rubric: rubricOf([1], { quorum: 1 }), scorecards, traineeIds });
    expect(alone).toMatchObject({ score: 4, scorecardIds: ["scorecard_0"] });
    expect(codes(alone.because)).toContain("scoring/trainee-card-set-aside");
    expect(assess({ applicationId, rubric, scorecards: [] })).toMatchObject({ status: "quorum-missing", sealed: 0 });
  });

  it("takes one interviewer's cards of two rounds as one view", () => {
    // Interviewer 0 says 2 and 4, mean 3; interviewer 1 says 5. Each counts once: 4.
    const [first, second] = cardsOf([[2], [5]]);
    const [again] = cardsOf([[4]]);
    const scorecards = [
      first,
      second,
      { ...again, id: "scorecard_9", interviewId: "interview_2", guideId: "guide_2", ratings: [{ ...again?.ratings[0], id: "rating_9" }] },
    ].map((card) => buildScorecard(card as never));
    const assessment = assessed({ rubric: rubricOf([1], { pooling: "competency-first" }), scorecards });
    expect(assessment.score).toBe(4);
    expect(assessment.guideVersions.map(({ guideId }) => guideId)).toEqual(["guide_2", "guide_backend"]);
  });

  it("reads continuous scales, ends included", () => {
    const scale = buildContinuousScale({ id: "scale_share", minimum: 0, maximum: 1 });
    const rubric = buildRubric({
      ...rubricOf([1]),
      scales: [scale],
      competencies: [
        { competencyId: "competency_0", scaleId: "scale_share", weight: 1, mustHave: { on: "value", minimumValue: 0.5 } },
      ],
    });
    expect(assessed({ rubric, scorecards: [valueCard(1)] })).toMatchObject({ score: 1, mustHaves: [{ verdict: "met" }] });
    expect(assessed({ rubric, scorecards: [valueCard(0)] }).score).toBe(0);
    const beyond = assess({ applicationId, rubric, scorecards: [valueCard(1.01)] });
    expect(beyond).toMatchObject({ status: "refused", issues: [{ code: "scoring/rating-off-scale" }] });
  });

  it("takes a rule of the caller's own, and names it with its version", () => {
    const highest: CombinationRule = {
      ...weightedMean,
      id: "acme/highest",
      version: 3,
      combine: (parts) => {
        const value = Math.max(...parts.map((part) => part.value));
        const at = parts.findIndex((part) => part.value === value);
        return { value, shares: parts.map((_, position) => (position === at ? 1 : 0)) };
      },
    };
    const assessment = assessed({
      rubric: rubricOf([1, 1], { combination: { id: "acme/highest" }, pooling: "competency-first" }),
      scorecards: cardsOf([[2, 5]]),
      plugins: pluginRegistry([...scoringPlugins, highest]),
    });
    expect(assessment.plugins).toEqual([{ kind: "combination-rule", id: "acme/highest", version: 3 }]);
    expect(assessment.score).toBe(5);
    expect(assessment.because[0]?.params).toMatchObject({ combination: "acme/highest", version: 3 });
    // The competency without a share keeps its own figure and adds nothing.
    expect(assessment.tree.children[0]).toMatchObject({ value: 2, weight: 0, contribution: 0 });
  });
});
