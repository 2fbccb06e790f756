/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { ComparisonReport } from "../report/comparisonReport.ts";
import { tableRows } from "../report/tableRows.ts";
import type { Wording } from "../words/wording.ts";

/** Every figure of the pictures in a table, for those who read it so. */
export function CompetencyTable(props: { report: ComparisonReport; wording: Wording }): JSX.Element {
  const { report, wording } = props;
  const { words, label, figure, span, percent } = wording;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-labelledby="competencies">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.application}</th>
            {report.competencies.map((competency) => (
              <th scope="col">
                {label(competency.label)}
                <div class="small soft">
                  {words.weights} {percent(competency.share)}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableRows(report).map((row) => (
            <tr>
              <th scope="row">{label(row.label)}</th>
              {report.competencies.map(({ competencyId }) => {
                const found = row.competencies.find((each) => each.competencyId === competencyId);
                if (found === undefined || found.value === null) return <td class="soft">{words.notRated}</td>;
                return (
                  <td>
                    {figure(found.value)}
                    <div class="small soft">{found.interval === null ? null : span(found.interval)}</div>
                    <div class="small soft">{words.ratersOf(found.raters, found.missing)}</div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
