import { explain, pluginRegistry, toId } from "@samtal/core";
import { buildRubric, buildScorecard } from "@samtal/core/testing";
import { assess, reasonTexts, scoringPlugins } from "@samtal/scoring";
import { checkConformance, type ConformanceReport } from "@samtal/scoring/testing";
import { foldedMean } from "./foldedMean.ts";
import { starScale } from "./starScale.ts";
import { winsorisedMean } from "./winsorisedMean.ts";

// 1. What the conformance suite says.
const configs = [{ proportion: 0 }, { proportion: 0.25 }];
const rated = [{ on: "value" as const, value: 3 }];
const reports = [
  checkConformance(winsorisedMean, { configs }),
  checkConformance(starScale, { configs: [{}, { most: 10, halves: true }], rated }),
  checkConformance(foldedMean, { configs: [{ proportion: 0 }] }),
];
process.stdout.write(`Conformance\n${reports.map(described).join("\n")}\n`);

// 2. A rubric that names both plugins, and a sealed card in stars.
const plugins = pluginRegistry([...scoringPlugins, winsorisedMean, starScale]);
const competencies = ["listening", "planning", "code", "writing", "care"].map((name) => `competency_${name}`);
const rubric = buildRubric({
  scales: [{ kind: "plugin", id: "scale_stars", scale: { id: starScale.id, config: { halves: true } } }],
  competencies: competencies.map((competencyId) => ({ competencyId, scaleId: "scale_stars", weight: 1 })),
  combination: { id: winsorisedMean.id, config: { proportion: 0.2 } },
  quorum: 1,
});
const stars = [4, 4.5, 1, 4, 5];
const card = buildScorecard({
  evidence: [],
  ratings: competencies.map((competencyId, at) => {
    const value = stars[at] ?? 1;
    return { state: "rated", id: `rating_${at}`, competencyId, rated: { on: "value", value }, evidenceIds: [] };
  }),
});
const outcome = assess({ applicationId: toId("application", "1"), rubric, scorecards: [card], plugins });
if (outcome.status !== "assessed") throw new Error(JSON.stringify(outcome));
const { score, because, plugins: used } = outcome.assessment;
const plainMean = stars.reduce((sum, value) => sum + value, 0) / stars.length;
process.stdout.write(
  [
    `\nAssessment of ${stars.join(", ")} stars`,
    `  score ${score?.toFixed(2)} (the plain mean is ${plainMean.toFixed(2)})`,
    `  by ${used.map(({ id, version }) => `${id} version ${version}`).join(", ")}`,
    ...because.map((reason) => `  ${explain(reason, "en", reasonTexts)}`),
    "",
  ].join("\n"),
);

const [rule, scale, wrong] = reports.map(({ status }) => status);
if (rule !== "conforms" || scale !== "conforms" || wrong !== "violates") process.exitCode = 1;

function described({ plugin, status, checked, findings }: ConformanceReport): string {
  const lines = findings.map(({ law, message }) => `    ${law}: ${message}`);
  return [`  ${plugin.id}: ${status} (${checked.length} laws tried)`, ...lines].join("\n");
}
