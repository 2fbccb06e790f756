import {
  competencyBars,
  heatMap,
  reportComparison,
  reportCsv,
  reportHtml,
  reportMarkdown,
  severityPlot,
} from "@samtal/scoring/reports";
import { reasonTexts } from "../account/texts.ts";
import type { ComparedRound } from "../comparedRound.ts";
import type { ComparisonInput } from "../input/comparisonInput.ts";

/** Every report of the round, by file name: one report as JSON, and each layout of it in both languages. */
export function renderReports(
  { settings, labels, rubric }: ComparisonInput,
  { assessments, unassessed, comparison, stability, effects }: ComparedRound,
  raterFigures: boolean,
): Record<string, string> {
  const report = reportComparison({
    comparison,
    assessments,
    unassessed,
    rubric,
    labels,
    title: settings.title,
    level: settings.level,
    ...(stability?.status === "certified" ? { stability: stability.certificate } : {}),
    ...(raterFigures && effects.status === "estimated" ? { raterFigures: effects.raters } : {}),
  });
  const files: Record<string, string> = {
    "report.json": `${JSON.stringify(report, null, 2)}\n`,
    "report.csv": reportCsv(report, { locale: "en" }),
    "report.sv.csv": reportCsv(report, { locale: "sv", dialect: "spreadsheet" }),
  };
  for (const locale of ["sv", "en"] as const) {
    files[`report.${locale}.html`] = reportHtml(report, { locale, texts: reasonTexts });
    files[`report.${locale}.md`] = reportMarkdown(report, { locale, texts: reasonTexts });
    files[`bars.${locale}.svg`] = competencyBars(report, { locale });
    files[`heat-map.${locale}.svg`] = heatMap(report, { locale });
    const severity = severityPlot(report, { locale });
    if (severity !== null) files[`severity.${locale}.svg`] = severity;
  }
  return files;
}
