import { pluginRegistry, reason, type Rubric, toId } from "@samtal/core";
import { describe, expect, it } from "vitest";
import type { ScalePlugin } from "../../plugins/scalePlugin.ts";
import { rubricHash } from "../../rubric/rubricHash.ts";
import { reportedRound } from "../../testing/reportedRound.ts";
import { thrownIssues } from "../../testing/thrownIssues.ts";
import { parseComparisonReport } from "./comparisonReport.ts";
import { reportComparison } from "./reportComparison.ts";

/** Two candidates by two interviewers in one competency: 4 and 2, then 5 and 4; a third by one, a fourth by nobody. */
const round = reportedRound([[[4], [2]], [[5], [4]], [[3], [null]], [["not-rated"], ["withheld"]]]);

/** The round as if it had been assessed under another rubric. */
const roundUnder = (rubric: Rubric) => ({
  ...round,
  rubric,
  assessments: round.assessments.map((each) => Object.assign({}, each, { rubricHash: rubricHash(rubric) })),
});

const codesOf = (run: () => unknown): string[] =>
  thrownIssues(run).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("reportComparison", () => {
  it("gives every mean the interval that the interviewers' spread leaves it", () => {
    const report = reportComparison({ ...round, title: "Round" });
    const [first, second, third] = report.groups.flatMap(({ applications }) => applications);
    expect([first, second, third].map((each) => [each?.applicationId, each?.competencies[0]?.value])).toEqual([
      ["application_1", 4.5],
      ["application_0", 3],
      ["application_2", 3],
    ]);
    // Squares around the means: 1 + 1 + 0.25 + 0.25 = 2.5 on 2 degrees of freedom; s = 1.118034.
    // scipy.stats.t.ppf(0.975, 2) = 4.302652729749464; × 1.118034 / √2 = 3.401545…: both ends lie off the scale.
    expect(first?.competencies[0]?.interval).toEqual({ lower: expect.closeTo(4.5 - 3.401545653, 8), upper: 5 });
    expect(second?.competencies[0]?.interval).toEqual({ lower: 1, upper: 5 });
    expect(third?.competencies[0]).toMatchObject({ raters: 1, missing: 1, interval: { lower: 1, upper: 5 } });
  });

  it("narrows as the level falls", () => {
    const { groups } = reportComparison({ ...round, title: "Round", level: 0.5 });
    // scipy.stats.t.ppf(0.75, 2) = 0.816496580927726; × 1.118034 / √2 = 0.645497…
    const interval = groups[0]?.applications[1]?.competencies[0]?.interval;
    expect(interval).toEqual({ lower: expect.closeTo(3 - 0.645497224, 8), upper: expect.closeTo(3 + 0.645497224, 8) });
  });

  it("gives no interval where no candidate met two interviewers", () => {
    const { groups } = reportComparison({ ...reportedRound([[[4]], [[5]]]), title: "Round" });
    const figures = groups.flatMap(({ applications }) => applications.flatMap(({ competencies }) => competencies));
    expect(figures.map(({ interval }) => interval)).toEqual([null, null]);
  });

  it("shows who could not be ranked, with what they have", () => {
    const { unranked } = reportComparison({ ...round, title: "Round" });
    expect(unranked.map(({ applicationId }) => applicationId)).toEqual(["application_3"]);
    expect(unranked[0]?.competencies).toEqual([
      { competencyId: "competency_0", value: null, interval: null, raters: 0, missing: 2 },
    ]);
    expect(unranked[0]?.because.length).toBeGreaterThan(0);
  });

  it("shows who got no assessment too, and does not lose anyone", () => {
    const missing = { applicationId: toId("application", "late"), because: [reason("scoring/quorum-missing", { sealed: 1, needed: 2 })] };
    const { unranked } = reportComparison({ ...round, title: "Round", unassessed: [missing] });
    expect(unranked.map(({ applicationId, raters }) => [applicationId, raters])).toEqual([
      ["application_3", 0],
      ["application_late", 0],
    ]);
    expect(unranked[1]?.because).toEqual(missing.because);
  });

  it("is plain JSON that its schema takes", () => {
    const report = reportComparison({ ...round, title: { sv: "Runda", en: "Round" } });
    expect(parseComparisonReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it("calls people what the caller calls them, and by their id otherwise", () => {
    const labels = { application_0: "Åsa", competency_0: { sv: "Samarbete", en: "Collaboration" } };
    const report = reportComparison({ ...round, labels, title: "Round" });
    expect(report.groups[0]?.applications.map(({ label }) => label)).toEqual(["application_1", "Åsa", "application_2"]);
    expect(report.competencies[0]?.label).toEqual({ sv: "Samarbete", en: "Collaboration" });
  });

  it("law 7: the order of the assessments changes no byte", () => {
    // Thirds, whose sums in doubles depend on their order.
    const panels = Array.from({ length: 9 }, (_, at) => [[1 + (at % 5)], [1 + ((at * 3) % 5)], [1 + ((at * 7) % 5)]]);
    const many = reportedRound(panels);
    const written = JSON.stringify(reportComparison({ ...many, title: "Round" }));
    for (let turn = 1; turn < panels.length; turn += 1) {
      const assessments = [...many.assessments.slice(turn), ...many.assessments.slice(0, turn)];
      expect(JSON.stringify(reportComparison({ ...many, assessments, title: "Round" }))).toBe(written);
    }
  });

  it("draws on the scale that was rated on, whatever else the rubric lists", () => {
    const unused = { kind: "continuous" as const, id: toId("scale", "unused"), minimum: 0, maximum: 100 };
    const unknown = { kind: "plugin" as const, id: toId("scale", "unknown"), scale: { id: "acme/stars" } };
    const rubric = { ...round.rubric, scales: [unused, unknown, ...round.rubric.scales] };
    const report = reportComparison({ ...roundUnder(rubric), title: "Round" });
    expect(report.scale).toEqual({ lowest: 1, highest: 5 });
  });

  it("refuses a rubric of the same version that says something else, and an application twice", () => {
    const rubric = { ...round.rubric, bands: [{ key: "strong", from: 4, label: { en: "Strong" } }] };
    const assessments = [...round.assessments.slice(0, 1), ...round.assessments];
    const because = [reason("scoring/quorum-missing", { sealed: 1, needed: 2 })];
    const unassessed = [{ applicationId: toId("application", "3"), because }];
    expect(codesOf(() => reportComparison({ ...round, rubric, assessments, unassessed, title: "Round" }))).toEqual([
      "scoring/report-other-rubric assessments.0.rubricHash",
      "scoring/report-other-rubric assessments.1.rubricHash",
      "scoring/duplicate-application assessments.1.applicationId",
      ...[2, 3, 4].map((at) => `scoring/report-other-rubric assessments.${at}.rubricHash`),
      "scoring/duplicate-application unassessed.0.applicationId",
    ]);
  });

  it("keeps figures about raters out unless they are handed in", () => {
    expect(reportComparison({ ...round, title: "Round" }).raterFigures).toBeNull();
    expect(JSON.stringify(reportComparison({ ...round, title: "Round" }))).not.toContain("interviewer_");
  });

  it("names everything that is wrong at once", () => {
    const { rubric, assessments, comparison } = round;
    const other = { ...rubric, version: 2 };
    const run = () =>
      reportComparison({ rubric: other, assessments: assessments.slice(1), comparison, title: "Round", level: 1 });
    expect(codesOf(run)).toEqual([
      "scoring/invalid-confidence-level level",
      ...[0, 1, 2].map((at) => `scoring/report-other-rubric assessments.${at}.rubricVersion`),
      "scoring/assessment-missing assessments",
    ]);
  });

  it("asks a plugin for the ends of its scale", () => {
    const scales = round.rubric.scales.map(({ id }) => ({ kind: "plugin" as const, id, scale: { id: "acme/stars" } }));
    const rubric = { ...round.rubric, scales };
    expect(() => reportComparison({ ...roundUnder(rubric), title: "Round" })).toThrow("scoring/unknown-plugin");
    const stars: ScalePlugin = {
      kind: "scale",
      id: "acme/stars",
      version: 1,
      apiVersion: 1,
      laws: [],
      range: () => ({ lowest: 0, highest: 10 }),
      numberOf: (rated) => (rated.on === "value" ? rated.value : undefined),
    };
    const given = reportComparison({ ...roundUnder(rubric), title: "Round", plugins: pluginRegistry([stars]) });
    expect(given.scale).toEqual({ lowest: 0, highest: 10 });
  });
});
