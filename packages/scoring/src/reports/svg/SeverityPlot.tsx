/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { ComparisonReport, RaterFigure } from "../report/comparisonReport.ts";
import { wordingOf } from "../words/wording.ts";
import { Chart } from "./Chart.tsx";
import { type ChartOptions, defaultMost } from "./chartOptions.ts";
import { fittedText } from "./fittedText.ts";
import { pixels } from "./pixels.ts";
import { renderSvg } from "./renderSvg.ts";

const width = 760;
const left = 230;
const right = 90;
const row = 30;
const head = 34;

/**
 * Draws how severe each interviewer rates, with the interval, as an SVG file of its own.
 *
 * The figures are the interviewers' personal data: a report holds them only where they were asked for.
 *
 * @param report - from {@link reportComparison}, with `raterFigures`
 * @param options - language, how many interviewers
 * @returns SVG with title and description; null where the report holds no figures about raters
 * @example
 * ```ts
 * import { buildAssessment, buildRubric } from "@samtal/core/testing";
 * import { compare, rubricHash } from "@samtal/scoring";
 * import { reportComparison, severityPlot } from "@samtal/scoring/reports";
 *
 * const rubric = buildRubric();
 * const assessments = [buildAssessment({ applicationId: "application_anna", rubricHash: rubricHash(rubric) })];
 * const comparison = compare(assessments, { tieTolerance: 0, minimumRaters: 1 });
 * const labels = { application_anna: "=Anna <b>" };
 * const report = reportComparison({ comparison, assessments, rubric, labels, title: "Round" });
 * severityPlot(report, { locale: "en" }); // => null
 * ```
 */
export function severityPlot(report: ComparisonReport, options: ChartOptions): string | null {
  return report.raterFigures === null || report.raterFigures.figures.length === 0
    ? null
    : renderSvg(<SeverityPlot report={report} figures={report.raterFigures.figures} options={options} />);
}

/** The picture of {@link severityPlot}, for a page that holds it. */
export function SeverityPlot(props: {
  report: ComparisonReport;
  figures: readonly RaterFigure[];
  options: ChartOptions;
}): JSX.Element {
  const { report, figures, options } = props;
  const { locale, texts, id = "severity", most = defaultMost } = options;
  const wording = wordingOf(report, locale, texts);
  const { words } = wording;
  const shown = figures.slice(0, most);
  const reach = Math.max(0.1, ...shown.flatMap(({ interval }) => [Math.abs(interval.lower), Math.abs(interval.upper)]));
  const place = (value: number): number => pixels(left + ((value / reach + 1) / 2) * (width - left - right));
  const cut = shown.length < figures.length;
  const height = head + shown.length * row + (cut ? 48 : 20);
  return (
    <Chart
      id={id}
      locale={locale}
      title={words.severityPlot}
      description={words.severityDescription(shown.length, wording.percent(report.level))}
      width={width}
      height={height}
    >
      <g font-size="13">
        <text class="samtal-soft" x={left} y="16">
          {`← ${words.lenient}`}
        </text>
        <text class="samtal-soft" x={width - right} y="16" text-anchor="end">
          {`${words.severe} →`}
        </text>
      </g>
      <line class="samtal-rule" x1={place(0)} x2={place(0)} y1={head - 8} y2={head + shown.length * row} />
      {shown.map(({ interviewerId, label, severity, interval }, at) => (
        <g transform={`translate(0 ${head + at * row})`}>
          <text class="samtal-ink" x={left - 12} y="19" text-anchor="end">
            <title>{interviewerId}</title>
            {fittedText(wording.label(label), left - 24, 14)}
          </text>
          <path
            class="samtal-whisker"
            d={`M${place(interval.lower)} 10V18M${place(interval.lower)} 14H${place(interval.upper)}M${place(interval.upper)} 10V18`}
          />
          <circle class="samtal-point" cx={place(severity)} cy="14" r="6" />
          <text class="samtal-ink" x={width - right + 14} y="19">
            {`${severity > 0 ? "+" : ""}${wording.figure(severity)}`}
          </text>
        </g>
      ))}
      {cut ? (
        <text class="samtal-soft" x="8" y={height - 14} font-size="13">
          {words.shown(shown.length, figures.length)}
        </text>
      ) : null}
    </Chart>
  );
}
