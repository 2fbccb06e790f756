export {
  type ComparisonReport,
  comparisonReportSchema,
  parseComparisonReport,
  type RaterFigure,
  raterFigureSchema,
  type ReportedApplication,
  reportedApplicationSchema,
  type ReportedCompetency,
  reportedCompetencySchema,
  safeParseComparisonReport,
} from "./report/comparisonReport.ts";
export { reportComparison, type ReportInput } from "./report/reportComparison.ts";
export { type CsvOptions, reportCsv } from "./csv/reportCsv.ts";
export { type MarkdownOptions, reportMarkdown } from "./markdown/reportMarkdown.ts";
export { type HtmlOptions, reportHtml } from "./html/reportHtml.tsx";
export type { ChartOptions } from "./svg/chartOptions.ts";
export { competencyBars } from "./svg/CompetencyBars.tsx";
export { heatMap } from "./svg/HeatMap.tsx";
export { severityPlot } from "./svg/SeverityPlot.tsx";
