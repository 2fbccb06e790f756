/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { ComparisonReport } from "../report/comparisonReport.ts";
import type { ChartOptions } from "../svg/chartOptions.ts";
import { SeverityPlot } from "../svg/SeverityPlot.tsx";
import type { Wording } from "../words/wording.ts";

/** How severe each interviewer rates; nothing where the report holds no such figures. */
export function RaterSection(props: {
  report: ComparisonReport;
  options: ChartOptions;
  wording: Wording;
}): JSX.Element | null {
  const { report, options, wording } = props;
  const { words, label, figure, span, percent } = wording;
  if (report.raterFigures === null || report.raterFigures.figures.length === 0) return null;
  const { figures } = report.raterFigures;
  return (
    <section>
      <h2 id="raters">{words.raterFigures}</h2>
      <p>{words.raterFiguresLead}</p>
      <figure>
        <div class="scroll" tabIndex={0} role="region" aria-label={words.severityPlot}>
          <SeverityPlot report={report} figures={figures} options={{ ...options, id: "severity" }} />
        </div>
      </figure>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="raters">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.interviewer}</th>
              <th scope="col" class="figure">
                {words.severity}
              </th>
              <th scope="col" class="figure">
                {words.interval(percent(report.level))}
              </th>
              <th scope="col" class="figure">
                {words.ratings}
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.map((each) => (
              <tr>
                <th scope="row">{label(each.label)}</th>
                <td class="figure">{figure(each.severity)}</td>
                <td class="figure">{span(each.interval)}</td>
                <td class="figure">{each.ratings}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
