import { describe, expect, it } from "vitest";
import * as core from "../index.ts";
import * as testing from "../testing/index.ts";
import { anchorSchema } from "./guide/anchor.ts";
import { orderedScaleSchema, scaleSchema } from "./guide/scale.ts";
import { safeParser } from "../documents/parser.ts";

type Refusal = [what: string, document: unknown, parse: (input: unknown) => core.Parsed<unknown>, expected: string];

const refused = (parsed: core.Parsed<unknown>): string[] =>
  parsed.status === "ok" ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`.trim());

const scale = safeParser(core.scaleSchema);
const panel = safeParser(core.panelSchema);
const question = safeParser(core.questionSchema);
const [low, high] = [
  { key: "low", value: 1, label: { en: "Low" } },
  { key: "high", value: 4, label: { en: "High" } },
];
const later = "2027-03-16T09:45:00Z";

const refusals: Refusal[] = [
  // Texts
  ["a text in no language", { ...testing.buildRole(), title: {} }, core.safeParseRole, "core/no-language title"],
  ["a language that is none", { ...testing.buildRole(), title: { Swedish: "x" } }, core.safeParseRole, "core/invalid-key title.*"],
  ["a blank text", { ...testing.buildRole(), title: { sv: " \n" } }, core.safeParseRole, "core/too-small title.*"],
  // Role
  ["a role without competencies", { ...testing.buildRole(), competencyIds: [] }, core.safeParseRole, "core/too-small competencyIds"],
  ["a country's name", { ...testing.buildRole(), country: "Sweden" }, core.safeParseRole, "core/invalid-format country"],
  // Scales
  ["levels that do not ascend", { ...testing.buildScale(), levels: [high, low] }, scale, "core/levels-not-ascending levels"],
  ["two levels of one value", { ...testing.buildScale(), levels: [low, { ...high, value: 1 }] }, scale, "core/levels-not-ascending levels"],
  ["two levels of one key", { ...testing.buildScale(), levels: [low, { ...high, key: "low" }] }, scale, "core/duplicate-level levels"],
  ["a nominal scale with one key twice", { ...testing.buildNominalScale(), levels: [{ key: "a", label: { en: "A" } }, { key: "a", label: { en: "B" } }] }, scale, "core/duplicate-level levels"],
  ["a range without width", { ...testing.buildContinuousScale(), minimum: 5, maximum: 5 }, scale, "core/range-empty maximum"],
  ["an infinite value", { ...testing.buildScale(), levels: [low, { ...high, value: Number.POSITIVE_INFINITY }] }, scale, "core/invalid-type levels.1.value"],
  // Guide
  ["a question worded twice in a language", { ...testing.buildQuestion(), variants: [...testing.buildQuestion().variants, ...testing.buildQuestion().variants] }, question, "core/duplicate-language variants"],
  ["a question without a wording", { ...testing.buildQuestion(), variants: [] }, question, "core/too-small variants"],
  ["a guide changed after publishing", { ...testing.buildInterviewGuide(), version: 2 }, core.safeParseInterviewGuide, "core/content-hash-mismatch contentHash"],
  ["a guide without sections", { ...testing.buildInterviewGuideDraft(), sections: [] }, core.safeParseInterviewGuideDraft, "core/too-small sections"],
  // People
  ["a telephone number as it is spoken", { ...testing.buildCandidate(), contact: { email: "a@example.org", phone: "070-174 06 05" } }, core.safeParseCandidate, "core/invalid-format contact.phone"],
  ["a candidate without an address", { ...testing.buildCandidate(), contact: {} }, core.safeParseCandidate, "core/invalid-type contact.email"],
  ["a qualification that ends before it begins", { ...testing.buildInterviewer(), qualifications: [{ key: "x", validFrom: "2027-01-02", validUntil: "2027-01-01" }] }, core.safeParseInterviewer, "core/end-before-start qualifications.0.validUntil"],
  ["an accommodation's diagnosis", { ...testing.buildAccommodation(), diagnosis: "x" }, core.safeParseAccommodation, "core/unrecognized-keys"],
  ["an accommodation's free text", { ...testing.buildAccommodation(), needs: [{ kind: "captions", reason: "x" }] }, core.safeParseAccommodation, "core/unrecognized-keys needs.0"],
  // Process
  ["one seat twice", { ...testing.buildPanel(), seats: [...testing.buildPanel().seats, ...testing.buildPanel().seats] }, panel, "core/duplicate-id seats"],
  ["a seat that nobody can take", { ...testing.buildPanel(), seats: [{ ...testing.buildPanel().seats[0], pool: [] }] }, panel, "core/too-small seats.0.pool"],
  ["a lobby that opens after the start", { ...testing.buildInterview(), lobbyOpensAt: "2027-03-16T09:00:01Z" }, core.safeParseInterview, "core/lobby-after-start lobbyOpensAt"],
  ["an interview without length", { ...testing.buildInterview(), assessmentStartsAt: later }, core.safeParseInterview, "core/end-not-after-start endsAt"],
  ["a booking that ends as it starts", { ...testing.buildBooking(), end: testing.buildBooking().start }, core.safeParseBooking, "core/end-not-after-start end"],
  ["a booking whose lobby opens too late", { ...testing.buildBooking(), lobbyOpensAt: later }, core.safeParseBooking, "core/lobby-after-start lobbyOpensAt"],
  ["a booking whose clock contradicts its instant", { ...testing.buildBooking(), start: { ...testing.buildBooking().start, local: "2027-03-16T11:00:00" } }, core.safeParseBooking, "core/local-contradicts-instant start.local"],
  ["an empty plan", { ...testing.buildInterviewPlan(), rounds: [] }, core.safeParseInterviewPlan, "core/too-small rounds"],
  ["a round of an unknown mode", { ...testing.buildInterviewPlan(), rounds: [{ ...testing.buildRound(), mode: "hybrid" }] }, core.safeParseInterviewPlan, "core/invalid-value rounds.0.mode"],
  // Assessment
  ["one competency twice in a rubric", { ...testing.buildRubric(), competencies: [...testing.buildRubric().competencies, ...testing.buildRubric().competencies] }, core.safeParseRubric, "core/duplicate-id competencies"],
  ["one scale twice in a rubric", { ...testing.buildRubric(), scales: [testing.buildScale(), testing.buildScale()] }, core.safeParseRubric, "core/duplicate-id scales"],
  ["a competency on a scale that is not there", { ...testing.buildRubric(), scales: [testing.buildScale({ id: "scale_other" })] }, core.safeParseRubric, "core/unknown-reference competencies"],
  ["unequal weights without a reason", { ...testing.buildRubric(), competencies: [...testing.buildRubric().competencies.slice(1), { competencyId: "competency_x", scaleId: "scale_five", weight: 2 }] }, core.safeParseRubric, "core/weights-unjustified weightJustification"],
  ["a must-have level off the scale", { ...testing.buildRubric(), competencies: [{ competencyId: "competency_x", scaleId: "scale_five", weight: 1, mustHave: { on: "level", minimumLevel: "l6" } }] }, core.safeParseRubric, "core/must-have-off-scale competencies"],
  ["a must-have number on a scale of levels", { ...testing.buildRubric(), competencies: [{ competencyId: "competency_x", scaleId: "scale_five", weight: 1, mustHave: { on: "value", minimumValue: 3 } }] }, core.safeParseRubric, "core/must-have-off-scale competencies"],
  ["one rating's id twice", { ...testing.buildScorecard(), ratings: [testing.buildRating(), testing.buildRating({ competencyId: "competency_x" })] }, core.safeParseScorecard, "core/duplicate-id ratings"],
  ["one competency rated twice on a question", { ...testing.buildScorecard(), ratings: [testing.buildRating(), testing.buildRating({ id: "rating_9" })] }, core.safeParseScorecard, "core/duplicate-rating ratings"],
  ["one piece of evidence twice", { ...testing.buildScorecard(), evidence: [testing.buildEvidence(), testing.buildEvidence()] }, core.safeParseScorecard, "core/duplicate-id evidence"],
  ["evidence that is not on the card", { ...testing.buildScorecard(), evidence: [] }, core.safeParseScorecard, "core/unknown-reference ratings"],
  ["an amendment before the sealing", { ...testing.buildScorecard(), amendments: [{ at: "2027-03-16T10:04:59Z", reason: "x", ratings: [testing.buildRating()] }] }, core.safeParseScorecard, "core/amended-before-sealed amendments"],
  ["an amendment to a draft", { ...testing.buildScorecard(), sealedAt: null, amendments: [{ at: later, reason: "x", ratings: [testing.buildRating()] }] }, core.safeParseScorecard, "core/amended-before-sealed amendments"],
  ["a missing rating with a level", { ...testing.buildScorecard(), ratings: [{ ...testing.buildMissingRating(), rated: { on: "level", level: "l1" } }] }, core.safeParseScorecard, "core/unrecognized-keys ratings.0"],
  ["a decision without merits", { ...testing.buildDecision(), merits: " " }, core.safeParseDecision, "core/too-small merits"],
  ["a decision by nobody", { ...testing.buildDecision(), decidedBy: "system" }, core.safeParseDecision, "core/invalid-format decidedBy"],
  ["coverage above one", { ...testing.buildAssessment(), coverage: 1.01 }, core.safeParseAssessment, "core/too-big coverage"],
  // Data protection
  ["a consent withdrawn before it was given", { ...testing.buildConsent(), withdrawnAt: "2027-03-10T11:59:59Z" }, core.safeParseConsent, "core/end-before-start withdrawnAt"],
  ["a recording of nobody", { ...testing.buildRecording(), subjectIds: [] }, core.safeParseRecording, "core/too-small subjectIds"],
];

describe("models", () => {
  it.each(refusals)("refuse %s", (_, document, parse, expected) => {
    expect(refused(parse(document))).toEqual([expected]);
  });

  it("take an interview whose lobby opens at the start, and instants with and without milliseconds", () => {
    const lobbyOpensAt = "2027-03-16T09:00:00.000Z";
    expect(testing.buildInterview({ lobbyOpensAt }).lobbyOpensAt).toBe(lobbyOpensAt);
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
    expect(orderedScaleSchema.safeParse({ kind: "ordered", id: "scale_uneven", levels }).success).toBe(true);
  });

  it("take a must-have at the edge of its scale", () => {
    const level = { on: "level", minimumLevel: "l5" } as const;
    const must = (scaleId: string, mustHave: object) => [{ competencyId: "competency_a", scaleId, weight: 1, mustHave }];
    const onLevels = { ...testing.buildRubric(), competencies: must("scale_five", level) };
    expect(refused(core.safeParseRubric(onLevels))).toEqual([]);
    const numbers = { scales: [testing.buildContinuousScale()], competencies: must("scale_percent", { on: "value", minimumValue: 100 }) };
    expect(refused(core.safeParseRubric({ ...testing.buildRubric(), ...numbers }))).toEqual([]);
    const nominal = { scales: [testing.buildNominalScale()], competencies: must("scale_working-style", { on: "level", minimumLevel: "alone" }) };
    expect(refused(core.safeParseRubric({ ...testing.buildRubric(), ...nominal }))).toEqual(["core/must-have-off-scale competencies"]);
  });

  it("keep four kinds of missing apart", () => {
    for (const state of ["not-rated", "not-applicable", "insufficient-evidence", "withheld"] as const) {
      const ratings = [testing.buildMissingRating({ state })];
      expect(testing.buildScorecard({ ratings, evidence: [] }).ratings).toEqual(ratings);
    }
  });

  it("take asynchronous rounds, ai's wording before its approval, and a decision against the comparison", () => {
    expect(testing.buildInterviewPlan({ rounds: [testing.buildAsynchronousRound()] }).rounds).toHaveLength(1);
    const [variant] = testing.buildQuestion().variants;
    if (!variant) throw new Error("no variant");
    const provenance = { by: "ai", model: "some-model", approval: null } as const;
    expect(testing.buildQuestion({ variants: [{ ...variant, provenance }] }).variants[0]?.provenance).toEqual(provenance);
    const override = { computed: "ranked-below", reason: "A reference from the field." } as const;
    expect(testing.buildDecision({ override }).override).toEqual(override);
  });

  it("trim texts at both ends and keep what is inside", () => {
    expect(anchorSchema.parse({ level: "l1", behaviour: { sv: "  a  b\n" } }).behaviour).toEqual({ sv: "a  b" });
    expect(scaleSchema.parse(testing.buildScale())).toEqual(testing.buildScale());
  });
});
