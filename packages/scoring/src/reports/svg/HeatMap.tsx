/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { ComparisonReport, ReportedCompetency } from "../report/comparisonReport.ts";
import { tableRows } from "../report/tableRows.ts";
import { type Wording, wordingOf } from "../words/wording.ts";
import { Chart } from "./Chart.tsx";
import { type ChartOptions, defaultMost } from "./chartOptions.ts";
import { fittedLines, fittedText, textWidth } from "./fittedText.ts";
import { renderSvg } from "./renderSvg.ts";

const left = 190;
const head = 64;
const row = 34;

/** From light to dark; each with the colour of its figure, at a contrast of 4.5 and more. */
const shades = [
  { ground: "#eef6f6", ink: "#12292b" },
  { ground: "#c9e3e4", ink: "#12292b" },
  { ground: "#93c6c9", ink: "#12292b" },
  { ground: "#23747b", ink: "#ffffff" },
  { ground: "#0b474c", ink: "#ffffff" },
] as const;

/**
 * Draws applications by competencies as a heat map, as an SVG file of its own.
 *
 * Every cell holds its figure, so that the shade only helps; a cell that was not rated is striped.
 *
 * @param report - from {@link reportComparison}
 * @param options - language, how many applications
 * @returns SVG with title and description
 * @example
 * ```ts
 * import { buildAssessment, buildRubric } from "@samtal/core/testing";
 * import { compare, rubricHash } from "@samtal/scoring";
 * import { heatMap, reportComparison } from "@samtal/scoring/reports";
 *
 * const rubric = buildRubric();
 * const assessments = [buildAssessment({ applicationId: "application_anna", rubricHash: rubricHash(rubric) })];
 * const comparison = compare(assessments, { tieTolerance: 0, minimumRaters: 1 });
 * const labels = { application_anna: "=Anna <b>" };
 * const report = reportComparison({ comparison, assessments, rubric, labels, title: "Round" });
 * heatMap(report, { locale: "en" }).includes(">not rated</text>"); // => true
 * ```
 */
export function heatMap(report: ComparisonReport, options: ChartOptions): string {
  return renderSvg(<HeatMap report={report} options={options} />);
}

/** The picture of {@link heatMap}, for a page that holds it. */
export function HeatMap(props: { report: ComparisonReport; options: ChartOptions }): JSX.Element {
  const { report, options } = props;
  const { locale, texts, id = "heat", most = defaultMost } = options;
  const wording = wordingOf(report, locale, texts);
  const { words } = wording;
  const all = tableRows(report);
  const applications = all.slice(0, most);
  const named = report.competencies.flatMap(({ label }) => wording.label(label).split(" "));
  const longest = Math.max(0, ...named.map((word) => textWidth(word, 13)));
  const column = Math.ceil(Math.min(Math.max(longest + 12, 72), 140));
  const width = Math.max(left + report.competencies.length * column + 8, 560);
  const cut = applications.length < all.length;
  const height = head + applications.length * row + (cut ? 78 : 52);
  return (
    <Chart
      id={id}
      locale={locale}
      title={words.heatMap}
      description={words.heatMapDescription(applications.length, report.competencies.length)}
      width={width}
      height={height}
    >
      <pattern id={`${id}-stripes`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="#f3f1ea" />
        <rect width="2" height="7" fill="#b9b39f" />
      </pattern>
      {report.competencies.map(({ label }, at) => (
        <ColumnHead label={wording.label(label)} x={left + at * column + column / 2} width={column - 8} />
      ))}
      {applications.map((application, at) => (
        <g transform={`translate(0 ${head + at * row})`}>
          <text class="samtal-ink" x={left - 12} y={row / 2 + 5} text-anchor="end">
            <title>{wording.label(application.label)}</title>
            {fittedText(wording.label(application.label), left - 20, 14)}
          </text>
          {report.competencies.map(({ competencyId }, nth) => (
            <Cell
              figure={application.competencies.find((each) => each.competencyId === competencyId)}
              scale={report.scale}
              x={left + nth * column}
              width={column}
              stripes={`${id}-stripes`}
              wording={wording}
            />
          ))}
        </g>
      ))}
      <Legend y={head + applications.length * row + 16} id={id} scale={report.scale} wording={wording} />
      {cut ? (
        <text class="samtal-soft" x="8" y={height - 14} font-size="13">
          {words.shown(applications.length, all.length)}
        </text>
      ) : null}
    </Chart>
  );
}

function ColumnHead({ label, x, width }: { label: string; x: number; width: number }): JSX.Element {
  const lines = fittedLines(label, width, 13, 3);
  return (
    <text class="samtal-ink" font-size="13" text-anchor="middle">
      <title>{label}</title>
      {lines.map((line, at) => (
        <tspan x={x} y={head - 10 - (lines.length - 1 - at) * 16}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Cell(props: {
  figure: ReportedCompetency | undefined;
  scale: ComparisonReport["scale"];
  x: number;
  width: number;
  stripes: string;
  wording: Wording;
}): JSX.Element {
  const { figure, scale, x, width, stripes, wording } = props;
  const value = figure?.value ?? null;
  const shade = value === null ? undefined : shadeOf(value, scale);
  return (
    <>
      <rect x={x + 1} y="1" width={width - 2} height={row - 2} rx="3" fill={shade?.ground ?? `url(#${stripes})`} />
      <text x={x + width / 2} y={row / 2 + 5} text-anchor="middle" fill={shade?.ink ?? "#4a4534"}>
        {value === null ? "–" : wording.figure(value)}
      </text>
    </>
  );
}

function shadeOf(value: number, { lowest, highest }: ComparisonReport["scale"]): (typeof shades)[number] {
  const step = Math.floor(((value - lowest) / (highest - lowest)) * shades.length);
  return shades[Math.min(Math.max(step, 0), shades.length - 1)] ?? shades[0];
}

function Legend(props: { y: number; id: string; scale: ComparisonReport["scale"]; wording: Wording }): JSX.Element {
  const { y, id, scale, wording } = props;
  const { words } = wording;
  const lowest = `${words.lowest} ${wording.figure(scale.lowest)}`;
  return (
    <g transform={`translate(0 ${y})`} font-size="13">
      <text class="samtal-soft" x={left - 12} y="15" text-anchor="end">
        {lowest}
      </text>
      {shades.map(({ ground }, at) => (
        <rect x={left + at * 28} y="2" width="27" height="16" fill={ground} stroke="#8a989c" stroke-width="0.5" />
      ))}
      <text class="samtal-soft" x={left + shades.length * 28 + 8} y="15">
        {`${words.highest} ${wording.figure(scale.highest)}`}
      </text>
      <rect x={left + 250} y="2" width="27" height="16" fill={`url(#${id}-stripes)`} stroke="#8a989c" stroke-width="0.5" />
      <text class="samtal-soft" x={left + 285} y="15">
        {words.notRated}
      </text>
    </g>
  );
}
