import { describe, expect, it } from "vitest";
import { compareExperience } from "./compareExperience.ts";
import { experienceScore } from "./experienceScore.ts";
import { thrownIssues } from "../testing/thrownIssues.ts";

const codes = (run: () => unknown): string[] =>
  thrownIssues(run).map(({ code, path }) => `${code} ${path.join(".")}`);
const [two, four, five] = [2, 4, 5].map((score) => (count: number) => ({ score, count }));
if (two === undefined || four === undefined || five === undefined) throw new Error("three answers");

describe("experienceScore", () => {
  it("gives mean and favourable share with their intervals", () => {
    const score = experienceScore({ answers: [two(5), four(10), five(5)], favourableFrom: 4 });
    if (score.status !== "ok" || score.mean.status !== "ok" || score.favourable.status !== "ok") throw new Error("figures");
    // scipy 1.17.1: stats.t.interval(0.95, 19, loc=3.75, scale=0.25).
    expect(score.mean.value).toBe(3.75);
    expect(score.mean.interval?.lower).toBeCloseTo(3.226743986397923, 12);
    expect(score.mean.interval?.upper).toBeCloseTo(4.273256013602078, 12);
    // binomtest(15, 20).proportion_ci, wilson and exact.
    expect(score.favourable.value).toBe(0.75);
    expect(score.favourable.intervals.wilson.lower).toBeCloseTo(0.5312991223812561, 12);
    expect(score.favourable.intervals.clopperPearson.upper).toBeCloseTo(0.9134285308985655, 10);
    expect(score.answers).toBe(20);
  });

  it("suppresses few answers, and shows none of them", () => {
    const score = experienceScore({ answers: [five(4)], favourableFrom: 4 });
    expect(score.status).toBe("suppressed");
    expect(JSON.stringify(score)).not.toMatch(/"answers":4|mean/);
    expect(experienceScore({ answers: [], favourableFrom: 4 }).status).toBe("suppressed");
    expect(experienceScore({ answers: [five(4)], favourableFrom: 4 }, { minimumAnswers: 4 }).status).toBe("ok");
  });

  it("gives a mean without an interval where all answered alike", () => {
    const score = experienceScore({ answers: [four(30)], favourableFrom: 4 });
    expect(score.status === "ok" && score.mean).toMatchObject({ status: "ok", value: 4 });
    expect(score.status === "ok" && score.mean.status === "ok" && score.mean.interval).toBeUndefined();
  });

  it("does not mind the order of the answers", () => {
    const given = [two(5), four(10), five(5)];
    const one = experienceScore({ answers: given, favourableFrom: 4 });
    expect(JSON.stringify(experienceScore({ answers: given.toReversed(), favourableFrom: 4 }))).toBe(JSON.stringify(one));
  });

  it("refuses everything that is wrong at once", () => {
    const answers = [{ score: Number.NaN, count: -1 }, { score: 4, count: 1.5 }, { score: 4, count: 1 }];
    expect(codes(() => experienceScore({ answers, favourableFrom: Infinity }, { level: 1, minimumAnswers: 0 })).sort()).toEqual([
      "scoring/duplicate-score answers.2.score",
      "scoring/invalid-confidence-level level",
      "scoring/invalid-count answers.0.count",
      "scoring/invalid-count answers.1.count",
      "scoring/invalid-favourable-level favourableFrom",
      "scoring/invalid-score answers.0.score",
      "scoring/invalid-small-cell minimumAnswers",
    ]);
  });
});

describe("compareExperience", () => {
  const before = { version: "1", favourableFrom: 4, answers: [two(10), four(10)] };
  const after = { version: "2", favourableFrom: 4, answers: [two(5), four(15)] };

  it("tells the difference that a change of the process made, and how sure that is", () => {
    const compared = compareExperience(before, after);
    if (compared.status !== "ok" || compared.meanDifference.status !== "ok") throw new Error("figures");
    const { value, test, interval } = compared.meanDifference;
    // scipy 1.17.1: ttest_ind(after, before, equal_var=False) and its confidence interval.
    expect(value).toBe(0.5);
    expect(test.statistic).toBeCloseTo(1.6475089420958282, 12);
    expect(test.df1).toBeCloseTo(37.24, 10);
    expect(test.pValue).toBeCloseTo(0.10786706147070374, 12);
    expect(interval.lower).toBeCloseTo(-0.11479234729163901, 12);
    expect(interval.upper).toBeCloseTo(1.114792347291639, 12);
    // fisher_exact([[15, 5], [10, 10]]).
    const { fisher } = compared.favourableTests;
    expect(fisher.status === "ok" && fisher.value).toBeCloseTo(0.19079257232761124, 12);
  });

  it("turns its sign when before and after change places", () => {
    const [one, other] = [compareExperience(before, after), compareExperience(after, before)];
    if (one.status !== "ok" || one.meanDifference.status !== "ok") throw new Error("one");
    if (other.status !== "ok" || other.meanDifference.status !== "ok") throw new Error("other");
    expect(other.meanDifference.value).toBe(-one.meanDifference.value);
    expect(other.meanDifference.test.pValue).toBe(one.meanDifference.test.pValue);
  });

  it("suppresses the comparison where one side has few answers", () => {
    const compared = compareExperience(before, { ...after, answers: [four(4)] });
    expect(compared.status).toBe("suppressed");
    expect(compared.after.score.status).toBe("suppressed");
    expect(JSON.stringify(compared)).not.toContain("Difference");
  });

  it("refuses one version against itself and two levels of favourable", () => {
    expect(codes(() => compareExperience(before, { ...after, version: "1", favourableFrom: 5 })).sort()).toEqual([
      "scoring/favourable-levels-differ after.favourableFrom",
      "scoring/same-process-version after.version",
    ]);
  });
});
