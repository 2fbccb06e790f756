import { type Assessment, SamtalError } from "@samtal/core";
import { buildAssessment, buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import { parseComparison } from "./comparison/comparison.ts";
import { assessed } from "./testing/assessed.ts";
import { cardsOf, type Mark, rubricOf } from "./testing/cardsOf.ts";

const options = { tieTolerance: 0, minimumRaters: 1 };

function assessmentOf(key: string, rows: Mark[][], weights = [1, 1], guideVersion = 1): Assessment {
  const applicationId = `application_${key}`;
  const scorecards = cardsOf(rows).map((card) => buildScorecard({ ...card, applicationId, guideVersion }));
  return assessed({ rubric: rubricOf(weights, { minimumCoverage: 0.5 }), scorecards });
}

describe("compare", () => {
  it("ranks what rests on the same ground, with ties", () => {
    const comparison = compare(
      [assessmentOf("a", [[3, 4]]), assessmentOf("b", [[5, 4]]), assessmentOf("c", [[4, 3]]), assessmentOf("d", [[1, 1]])],
      options,
    );
    expect(comparison.groups).toHaveLength(1);
    expect(comparison.groups[0]?.entries.map(({ applicationId, rank, tied, score }) => [applicationId, rank, tied, score])).toEqual([
      ["application_b", 1, false, 4.5],
      ["application_a", 2, true, 3.5],
      ["application_c", 2, true, 3.5],
      ["application_d", 4, false, 1],
    ]);
    expect(comparison.notComparable).toEqual([]);
    expect(comparison.unranked).toEqual([]);
    expect(parseComparison(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  });

  it("lists tied applications by id, whichever has the higher score", () => {
    const comparison = compare([assessmentOf("z", [[5, 4]]), assessmentOf("a", [[4, 4]])], { ...options, tieTolerance: 0.5 });
    expect(comparison.groups[0]?.entries.map(({ applicationId, rank }) => [applicationId, rank])).toEqual([
      ["application_a", 1],
      ["application_z", 1],
    ]);
  });

  it("ties equal scores, whatever order the doubles were summed in", () => {
    // 4, 5, 2 and 2, 5, 4 weighed 0.2, 0.3, 0.2 are both 27/7.
    const [a, b] = [assessmentOf("a", [[4, 5, 2]], [0.2, 0.3, 0.2]), assessmentOf("b", [[2, 5, 4]], [0.2, 0.3, 0.2])];
    expect(a.score).not.toBe(b.score);
    expect(compare([a, b], options).groups[0]?.entries.map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, true],
      [1, true],
    ]);
  });

  it("makes a partial order with reasons of what rests on different ground", () => {
    const comparison = compare(
      [
        assessmentOf("same1", [[3, 3]]),
        assessmentOf("same2", [[4, 4]]),
        assessmentOf("guide", [[5, 5]], [1, 1], 2),
        assessmentOf("rubric", [[5, 5]], [2, 1]),
        assessmentOf("covered", [[5, "not-rated"]]),
      ],
      options,
    );
    expect(comparison.groups.map(({ entries }) => entries.length)).toEqual([2, 1, 1, 1]);
    expect(comparison.groups.flatMap(({ entries }) => entries.map(({ rank }) => rank))).toEqual([1, 2, 1, 1, 1]);
    const ofFirst = comparison.notComparable.filter(({ groups }) => groups[0] === 0);
    expect(ofFirst.flatMap(({ because }) => because.map(({ code }) => code)).sort()).toEqual([
      "scoring/coverage-differs",
      "scoring/guide-versions-differ",
      "scoring/rubrics-differ",
    ]);
    // Every pair of four groups: 6.
    expect(comparison.notComparable).toHaveLength(6);
  });

  it("leaves unranked who has no score or too small a panel, without rejecting anyone", () => {
    const comparison = compare(
      [
        assessmentOf("two", [[3, 3], [4, 4]]),
        assessmentOf("one", [[5, 5], ["not-rated", "not-rated"]]),
        assessmentOf("none", [["withheld", "not-rated"], ["not-rated", "not-rated"]]),
      ],
      { ...options, minimumRaters: 2 },
    );
    expect(comparison.groups.flatMap(({ entries }) => entries.map(({ applicationId }) => applicationId))).toEqual(["application_two"]);
    expect(comparison.unranked.map(({ applicationId, because }) => [applicationId, because.map(({ code }) => code)])).toEqual([
      ["application_none", ["scoring/no-score", "scoring/panel-too-small"]],
      ["application_one", ["scoring/panel-too-small"]],
    ]);
  });

  it("shows a must-have beside the rank and moves nobody for it", () => {
    const failing = assessmentOf("best", [[5, 5]]);
    const mustHaves: Assessment["mustHaves"] = [
      { competencyId: failing.tree.children[0]?.id as never, verdict: "not-met", because: [] },
    ];
    const comparison = compare([{ ...failing, mustHaves }, assessmentOf("next", [[4, 4]])], options);
    expect(comparison.groups[0]?.entries[0]).toMatchObject({ applicationId: "application_best", rank: 1, mustHaves });
  });

  it("compares nobody with nobody", () => {
    expect(compare([], options)).toMatchObject({ groups: [], notComparable: [], unranked: [] });
  });

  it("refuses mistakes all at once", () => {
    const twice = buildAssessment();
    let issues: readonly { code: string }[] = [];
    try {
      compare([twice, twice], { tieTolerance: Number.NaN, minimumRaters: 0.5 });
    } catch (error) {
      if (SamtalError.isInstance(error)) issues = error.issues;
    }
    expect(issues.map(({ code }) => code)).toEqual([
      "scoring/invalid-tie-tolerance",
      "scoring/invalid-minimum-raters",
      "scoring/duplicate-application",
    ]);
  });

  it("refuses a comparison that no parser would take back", () => {
    // Each pair of 500 groups says why it has no order: 124,750 entries of eight values, beside the groups.
    const template = buildAssessment({ score: 3 });
    const many = Array.from({ length: 500 }, (_, at) => ({
      ...template,
      applicationId: `application_${at}` as Assessment["applicationId"],
      rubricHash: `sha256:${at}`,
    }));
    expect(() => compare(many, options)).toThrow(/^core\/too-large$/);
  });

  it("has another id as soon as anything that was compared is another", () => {
    const a = assessmentOf("a", [[3, 4]]);
    const ids = [
      compare([a], options).id,
      compare([a], { ...options, tieTolerance: 0.1 }).id,
      compare([assessmentOf("a", [[3, 5]])], options).id,
      compare([a, assessmentOf("b", [[3, 4]])], options).id,
    ];
    expect(new Set(ids).size).toBe(4);
    expect(compare([a], options).id).toBe(ids[0]);
  });
});
