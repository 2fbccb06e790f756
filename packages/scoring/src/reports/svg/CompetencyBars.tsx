/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { ComparisonReport, ReportedCompetency } from "../report/comparisonReport.ts";
import { type TableRow, tableRows } from "../report/tableRows.ts";
import { type Wording, wordingOf } from "../words/wording.ts";
import { Chart } from "./Chart.tsx";
import { type ChartOptions, defaultMost } from "./chartOptions.ts";
import { fittedText, textWidth } from "./fittedText.ts";
import { pixels } from "./pixels.ts";
import { renderSvg } from "./renderSvg.ts";

const width = 760;
const left = 240;
const right = 110;
const row = 26;
const heading = 34;
const gap = 14;

/**
 * Draws each application's competencies as bars with their intervals, as an SVG file of its own.
 *
 * A bar is the mean over the interviewers, from the lowest number of the scale; the line across its end is the
 * interval, and the figure stands beside it. A competency that nobody rated has no bar and says so.
 *
 * @param report - from {@link reportComparison}
 * @param options - language, how many applications
 * @returns SVG with title and description, in light and dark colours; nothing is told by colour alone
 * @example
 * ```ts
 * import { buildAssessment, buildRubric } from "@samtal/core/testing";
 * import { compare, rubricHash } from "@samtal/scoring";
 * import { competencyBars, reportComparison } from "@samtal/scoring/reports";
 *
 * const rubric = buildRubric();
 * const assessments = [buildAssessment({ applicationId: "application_anna", rubricHash: rubricHash(rubric) })];
 * const comparison = compare(assessments, { tieTolerance: 0, minimumRaters: 1 });
 * const labels = { application_anna: "=Anna <b>" };
 * const report = reportComparison({ comparison, assessments, rubric, labels, title: "Round" });
 * competencyBars(report, { locale: "en" }).includes("Score 4"); // => true
 * ```
 */
export function competencyBars(report: ComparisonReport, options: ChartOptions): string {
  return renderSvg(<CompetencyBars report={report} options={options} />);
}

/** The picture of {@link competencyBars}, for a page that holds it. */
export function CompetencyBars(props: { report: ComparisonReport; options: ChartOptions }): JSX.Element {
  const { report, options } = props;
  const { locale, texts, id = "bars", most = defaultMost } = options;
  const wording = wordingOf(report, locale, texts);
  const all = tableRows(report);
  const applications = all.slice(0, most);
  const block = heading + report.competencies.length * row + gap;
  const foot = applications.length < all.length ? 56 : 34;
  const height = applications.length * block + foot;
  const { words } = wording;
  const description = words.barsDescription(applications.length, report.competencies.length, wording.percent(report.level));
  return (
    <Chart id={id} locale={locale} title={words.bars} description={description} width={width} height={height}>
      {applications.map((application, at) => (
        <g transform={`translate(0 ${at * block})`}>
          <Block report={report} application={application} wording={wording} />
        </g>
      ))}
      <g transform={`translate(0 ${applications.length * block})`}>
        <text class="samtal-soft" x={left} y="14">
          {wording.figure(report.scale.lowest)}
        </text>
        <text class="samtal-soft" x={width - right} y="14" text-anchor="end">
          {wording.figure(report.scale.highest)}
        </text>
        {applications.length < all.length ? (
          <text class="samtal-soft" x="8" y="40">
            {words.shown(applications.length, all.length)}
          </text>
        ) : null}
      </g>
    </Chart>
  );
}

function Block(props: { report: ComparisonReport; application: TableRow; wording: Wording }): JSX.Element {
  const { report, application, wording } = props;
  const said = application.score === null ? wording.words.unranked : `${wording.words.score} ${wording.figure(application.score)}`;
  const room = width - 24 - textWidth(said, 15);
  return (
    <>
      <text class="samtal-ink samtal-strong" x="8" y="22" font-size="15">
        {fittedText(wording.label(application.label), room, 15)}
      </text>
      <text class="samtal-ink" x={width - 8} y="22" text-anchor="end" font-size="15">
        {said}
      </text>
      {report.competencies.map(({ competencyId, label }, at) => (
        <g transform={`translate(0 ${heading + at * row})`}>
          <Bar
            label={wording.label(label)}
            figure={application.competencies.find((each) => each.competencyId === competencyId)}
            scale={report.scale}
            wording={wording}
          />
        </g>
      ))}
    </>
  );
}

function Bar(props: {
  label: string;
  figure: ReportedCompetency | undefined;
  scale: ComparisonReport["scale"];
  wording: Wording;
}): JSX.Element {
  const { label, figure, scale, wording } = props;
  const value = figure?.value ?? null;
  const place = (at: number): number =>
    pixels(left + ((at - scale.lowest) / (scale.highest - scale.lowest)) * (width - left - right));
  return (
    <>
      <text class="samtal-ink" x={left - 12} y="16" text-anchor="end">
        <title>{label}</title>
        {fittedText(label, left - 24, 14)}
      </text>
      <rect class="samtal-track" x={left} y="4" width={width - left - right} height="16" rx="2" />
      {value === null ? (
        <text class="samtal-soft" x={left + 8} y="16" font-size="13">
          {wording.words.notRated}
        </text>
      ) : (
        <rect class="samtal-bar" x={left} y="4" width={pixels(Math.max(place(value) - left, 2))} height="16" rx="2" />
      )}
      {value === null || !figure?.interval ? null : (
        <Whisker from={place(figure.interval.lower)} to={place(figure.interval.upper)} />
      )}
      <text class="samtal-ink" x={width - right + 12} y="16">
        {value === null ? "–" : wording.figure(value)}
      </text>
    </>
  );
}

/** A line with ends, on a halo so that it shows on the bar and beside it. */
function Whisker({ from, to }: { from: number; to: number }): JSX.Element {
  const path = `M${from} 8V16M${from} 12H${to}M${to} 8V16`;
  return (
    <>
      <path class="samtal-halo" d={path} />
      <path class="samtal-whisker" d={path} />
    </>
  );
}
