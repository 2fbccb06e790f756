import { pluginRegistry, reason, SamtalError, toId } from "@samtal/core";
import { describe, expect, it } from "vitest";
import type { ScalePlugin } from "../../plugins/scalePlugin.ts";
import { reportedRound } from "../../testing/reportedRound.ts";
import { parseComparisonReport } from "./comparisonReport.ts";
import { reportComparison } from "./reportComparison.ts";

/** Two candidates by two interviewers in one competency: 4 and 2, then 5 and 4; a third by one, a fourth by nobody. */
const round = reportedRound([[[4], [2]], [[5], [4]], [[3], [null]], [["not-rated"], ["withheld"]]]);

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

  it("keeps figures about raters out unless they are handed in", () => {
    expect(reportComparison({ ...round, title: "Round" }).raterFigures).toBeNull();
    expect(JSON.stringify(reportComparison({ ...round, title: "Round" }))).not.toContain("interviewer_");
  });

  it("names everything that is wrong at once", () => {
    const { rubric, assessments, comparison } = round;
    const other = { ...rubric, version: 2 };
    const run = () =>
      reportComparison({ rubric: other, assessments: assessments.slice(1), comparison, title: "Round", level: 1 });
    expect(run).toThrow(SamtalError);
    try {
      run();
    } catch (error) {
      const issues = SamtalError.isInstance(error) ? error.issues : [];
      expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
        "scoring/invalid-confidence-level level",
        ...[0, 1, 2].map((at) => `scoring/report-other-rubric assessments.${at}.rubricVersion`),
        "scoring/assessment-missing assessments",
      ]);
    }
  });

  it("asks a plugin for the ends of its scale", () => {
    const scales = round.rubric.scales.map(({ id }) => ({ kind: "plugin" as const, id, scale: { id: "acme/stars" } }));
    const rubric = { ...round.rubric, scales };
    expect(() => reportComparison({ ...round, rubric, title: "Round" })).toThrow("scoring/unknown-plugin");
    const stars: ScalePlugin = {
      kind: "scale",
      id: "acme/stars",
      version: 1,
      apiVersion: 1,
      laws: [],
      range: () => ({ lowest: 0, highest: 10 }),
      numberOf: (rated) => (rated.on === "value" ? rated.value : undefined),
    };
    const given = reportComparison({ ...round, rubric, title: "Round", plugins: pluginRegistry([stars]) });
    expect(given.scale).toEqual({ lowest: 0, highest: 10 });
  });
});
