import { describe, expect, it } from "vitest";
import { type Refusal, refused } from "../../../testdata/refusal.ts";
import * as core from "../../index.ts";
import * as testing from "../../testing/index.ts";

const later = "2027-03-16T09:45:00Z";
const afterSealing = "2027-03-16T10:05:01Z";

const refusals: Refusal[] = [
  [
    "one competency twice in a rubric",
    {
      ...testing.buildRubric(),
      competencies: [...testing.buildRubric().competencies, ...testing.buildRubric().competencies],
    },
    core.safeParseRubric,
    "core/duplicate-id competencies",
  ],
  [
    "one scale twice in a rubric",
    { ...testing.buildRubric(), scales: [testing.buildScale(), testing.buildScale()] },
    core.safeParseRubric,
    "core/duplicate-id scales",
  ],
  [
    "a competency on a scale that is not there",
    { ...testing.buildRubric(), scales: [testing.buildScale({ id: "scale_other" })] },
    core.safeParseRubric,
    "core/unknown-reference competencies",
  ],
  [
    "unequal weights without a reason",
    {
      ...testing.buildRubric(),
      competencies: [
        ...testing.buildRubric().competencies.slice(1),
        { competencyId: "competency_x", scaleId: "scale_five", weight: 2 },
      ],
    },
    core.safeParseRubric,
    "core/weights-unjustified weightJustification",
  ],
  [
    "a must-have level off the scale",
    {
      ...testing.buildRubric(),
      competencies: [
        {
          competencyId: "competency_x",
          scaleId: "scale_five",
          weight: 1,
          mustHave: { on: "level", minimumLevel: "l6" },
        },
      ],
    },
    core.safeParseRubric,
    "core/must-have-off-scale competencies",
  ],
  [
    "a must-have number on a scale of levels",
    {
      ...testing.buildRubric(),
      competencies: [
        {
          competencyId: "competency_x",
          scaleId: "scale_five",
          weight: 1,
          mustHave: { on: "value", minimumValue: 3 },
        },
      ],
    },
    core.safeParseRubric,
    "core/must-have-off-scale competencies",
  ],
  [
    "one band's key twice",
    {
      ...testing.buildRubric(),
      bands: [
        { key: "low", from: 1, label: { en: "Low" } },
        { key: "low", from: 2, label: { en: "Low" } },
      ],
    },
    core.safeParseRubric,
    "core/duplicate-band bands",
  ],
  [
    "two bands from one number",
    {
      ...testing.buildRubric(),
      bands: [
        { key: "low", from: 2, label: { en: "Low" } },
        { key: "high", from: 2, label: { en: "High" } },
      ],
    },
    core.safeParseRubric,
    "core/bands-not-ascending bands",
  ],
  [
    "a combination rule without a namespace",
    { ...testing.buildRubric(), combination: { id: "weighted-mean" } },
    core.safeParseRubric,
    "core/invalid-format combination.id",
  ],
  ...[-1, 0, Number.NaN, Number.POSITIVE_INFINITY, 1_001].map((weight): Refusal => [
    `a weight of ${weight}`,
    { ...testing.buildRubric(), competencies: [{ competencyId: "competency_x", scaleId: "scale_five", weight }] },
    core.safeParseRubric,
    `core/${Number.isFinite(weight) ? (weight > 1 ? "too-big" : "too-small") : "invalid-type"} competencies.0.weight`,
  ]),
  [
    "one rating's id twice",
    {
      ...testing.buildScorecard(),
      ratings: [testing.buildRating(), testing.buildRating({ competencyId: "competency_x" })],
    },
    core.safeParseScorecard,
    "core/duplicate-id ratings",
  ],
  [
    "one competency rated twice on a question",
    {
      ...testing.buildScorecard(),
      ratings: [testing.buildRating(), testing.buildRating({ id: "rating_9" })],
    },
    core.safeParseScorecard,
    "core/duplicate-rating ratings",
  ],
  [
    "one piece of evidence twice",
    { ...testing.buildScorecard(), evidence: [testing.buildEvidence(), testing.buildEvidence()] },
    core.safeParseScorecard,
    "core/duplicate-id evidence",
  ],
  [
    "evidence that is not on the card",
    { ...testing.buildScorecard(), evidence: [] },
    core.safeParseScorecard,
    "core/unknown-reference ratings",
  ],
  [
    "an amendment before the sealing",
    {
      ...testing.buildScorecard(),
      amendments: [{ at: "2027-03-16T10:04:59Z", reason: "x", ratings: [testing.buildRating()] }],
    },
    core.safeParseScorecard,
    "core/amended-before-sealed amendments",
  ],
  [
    "an amendment to a draft",
    {
      ...testing.buildScorecard(),
      sealedAt: null,
      amendments: [{ at: later, reason: "x", ratings: [testing.buildRating()] }],
    },
    core.safeParseScorecard,
    "core/amended-before-sealed amendments",
  ],
  [
    "an amendment that rates one competency twice",
    {
      ...testing.buildScorecard(),
      amendments: [
        { at: afterSealing, reason: "x", ratings: [testing.buildRating(), testing.buildRating({ id: "rating_9" })] },
      ],
    },
    core.safeParseScorecard,
    "core/duplicate-rating amendments",
  ],
  [
    "an amendment with one rating's id twice",
    {
      ...testing.buildScorecard(),
      amendments: [
        {
          at: afterSealing,
          reason: "x",
          ratings: [testing.buildRating(), testing.buildRating({ competencyId: "competency_x" })],
        },
      ],
    },
    core.safeParseScorecard,
    "core/duplicate-id amendments",
  ],
  [
    "an amendment resting on evidence that is not on the card",
    {
      ...testing.buildScorecard(),
      amendments: [
        { at: afterSealing, reason: "x", ratings: [testing.buildRating({ evidenceIds: ["evidence_elsewhere"] })] },
      ],
    },
    core.safeParseScorecard,
    "core/unknown-reference amendments",
  ],
  [
    "a weight too small to reckon with",
    {
      ...testing.buildRubric(),
      competencies: [{ competencyId: "competency_x", scaleId: "scale_five", weight: 5e-324 }],
    },
    core.safeParseRubric,
    "core/too-small competencies.0.weight",
  ],
  [
    "a missing rating with a level",
    {
      ...testing.buildScorecard(),
      ratings: [{ ...testing.buildMissingRating(), rated: { on: "level", level: "l1" } }],
    },
    core.safeParseScorecard,
    "core/unrecognized-keys ratings.0",
  ],
  [
    "a decision without merits",
    { ...testing.buildDecision(), merits: " " },
    core.safeParseDecision,
    "core/too-small merits",
  ],
  [
    "a decision by nobody",
    { ...testing.buildDecision(), decidedBy: "system" },
    core.safeParseDecision,
    "core/invalid-format decidedBy",
  ],
  [
    "coverage above one",
    { ...testing.buildAssessment(), coverage: 1.01 },
    core.safeParseAssessment,
    "core/too-big coverage",
  ],
];

describe("rubrics, scorecards and decisions", () => {
  it.each(refusals)("refuse %s", (_, document, parse, expected) => {
    expect(refused(parse(document))).toEqual([expected]);
  });

  it("take unequal weights with a reason, and steps that are not equal", () => {
    const competencies = [
      { competencyId: "competency_a", scaleId: "scale_five", weight: 1 },
      { competencyId: "competency_b", scaleId: "scale_five", weight: 2.5 },
    ];
    const rubric = testing.buildRubric({ competencies, weightJustification: "Job analysis of 2026-10." });
    expect(rubric.competencies.map(({ weight }) => weight)).toEqual([1, 2.5]);
    // Recruitee's numbers: no 0, not sure 50, yes 75, strong yes 100.
    const values = [0, 50, 75, 100];
    const levels = values.map((value) => ({ key: `v${value}`, value, label: { en: String(value) } }));
    expect(core.orderedScaleSchema.safeParse({ kind: "ordered", id: "scale_uneven", levels }).success).toBe(
      true
    );
  });

  it("take a must-have at the edge of its scale", () => {
    const level = { on: "level", minimumLevel: "l5" } as const;
    const must = (scaleId: string, mustHave: object) => [
      { competencyId: "competency_a", scaleId, weight: 1, mustHave },
    ];
    const onLevels = { ...testing.buildRubric(), competencies: must("scale_five", level) };
    expect(refused(core.safeParseRubric(onLevels))).toEqual([]);
    const numbers = {
      scales: [testing.buildContinuousScale()],
      competencies: must("scale_percent", { on: "value", minimumValue: 100 }),
    };
    expect(refused(core.safeParseRubric({ ...testing.buildRubric(), ...numbers }))).toEqual([]);
    const nominal = {
      scales: [testing.buildNominalScale()],
      competencies: must("scale_working-style", { on: "level", minimumLevel: "alone" }),
    };
    expect(refused(core.safeParseRubric({ ...testing.buildRubric(), ...nominal }))).toEqual([
      "core/must-have-off-scale competencies",
    ]);
  });

  it("keep four kinds of missing apart", () => {
    for (const state of ["not-rated", "not-applicable", "insufficient-evidence", "withheld"] as const) {
      const ratings = [testing.buildMissingRating({ state })];
      expect(testing.buildScorecard({ ratings, evidence: [] }).ratings).toEqual(ratings);
    }
  });

  it("take a decision against the comparison, with its reason beside the computed result", () => {
    const override = { computed: "ranked-below", reason: "A reference from the field." } as const;
    expect(testing.buildDecision({ override }).override).toEqual(override);
  });
});
