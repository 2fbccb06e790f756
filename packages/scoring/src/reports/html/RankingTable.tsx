/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { ComparisonReport } from "../report/comparisonReport.ts";
import { type TableRow, tableRows } from "../report/tableRows.ts";
import type { Wording } from "../words/wording.ts";
import { Why } from "./Why.tsx";

/** One group's ranking, with how sure each score is and what stands beside it. */
export function RankingTable(props: { report: ComparisonReport; group: number; wording: Wording }): JSX.Element {
  const { report, group, wording } = props;
  const { words, percent } = wording;
  const rows = tableRows(report).filter((row) => row.group === group);
  const heading = report.groups.length > 1 ? `${words.ranking}, ${words.group.toLowerCase()} ${group + 1}` : words.ranking;
  const precise = rows.some(({ interval, aboveNext }) => interval !== null || aboveNext !== null);
  return (
    <section>
      <h2 id={`group-${group + 1}`}>{heading}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby={`group-${group + 1}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.rank}</th>
              <th scope="col">{words.application}</th>
              <th scope="col" class="figure">
                {words.score}
              </th>
              {precise ? (
                <>
                  <th scope="col" class="figure">
                    {words.interval(percent(report.level))}
                  </th>
                  <th scope="col" class="figure">
                    {words.aboveNext}
                  </th>
                </>
              ) : null}
              <th scope="col" class="figure">
                {words.coverage}
              </th>
              <th scope="col" class="figure">
                {words.raters}
              </th>
              <th scope="col">{words.mustHaves}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row report={report} row={row} precise={precise} wording={wording} />
            ))}
          </tbody>
        </table>
      </div>
      <Alike report={report} group={group} rows={rows} wording={wording} />
    </section>
  );
}

function Row(props: { report: ComparisonReport; row: TableRow; precise: boolean; wording: Wording }): JSX.Element {
  const { report, row, precise, wording } = props;
  const { words, label, figure, span, percent } = wording;
  const open = row.bounds !== null && row.bounds.lowest < row.bounds.highest ? row.bounds : null;
  return (
    <tr>
      <td>
        {row.rank === null ? "–" : figure(row.rank)}
        {row.tied ? <span class="small soft"> ({words.tied})</span> : null}
      </td>
      <th scope="row">
        {label(row.label)}
        <Why reasons={row.because} wording={wording} />
      </th>
      <td class="figure">
        {row.score === null ? "–" : figure(row.score)}
        {row.band === null ? null : <div class="small soft">{label(row.band.label)}</div>}
        {open === null ? null : (
          <div class="small soft open">
            {words.possible}: {span({ lower: open.lowest, upper: open.highest })}
          </div>
        )}
      </td>
      {precise ? (
        <>
          <td class="figure">{row.interval === null ? "–" : span(row.interval)}</td>
          <td class="figure">{row.aboveNext === null ? "–" : percent(row.aboveNext)}</td>
        </>
      ) : null}
      <td class="figure">{percent(row.coverage)}</td>
      <td class="figure">{row.raters}</td>
      <td>
        <MustHaves report={report} row={row} wording={wording} />
      </td>
    </tr>
  );
}

function MustHaves(props: { report: ComparisonReport; row: TableRow; wording: Wording }): JSX.Element {
  const { report, row, wording } = props;
  const { words, label } = wording;
  if (row.mustHaves.length === 0) return <span class="soft">{words.none}</span>;
  return (
    <>
      {row.mustHaves.map(({ competencyId, verdict }) => (
        <div class="small">
          {label(report.competencies.find((each) => each.competencyId === competencyId)?.label ?? competencyId)}{" "}
          <span class={`chip ${verdict}`}>{words.verdicts[verdict]}</span>
        </div>
      ))}
    </>
  );
}

function Alike(props: {
  report: ComparisonReport;
  group: number;
  rows: readonly TableRow[];
  wording: Wording;
}): JSX.Element | null {
  const { report, group, rows, wording } = props;
  const alike = report.groups[group]?.alike ?? [];
  if (alike.length === 0) return null;
  const named = (id: string): string => wording.label(rows.find((row) => row.applicationId === id)?.label ?? id);
  return (
    <>
      <h3>{wording.words.alike}</h3>
      <p class="soft">{wording.words.alikeLead(wording.percent(report.level))}</p>
      <ul class="plain">
        {alike.map((ids) => (
          <li>{ids.map(named).join(", ")}</li>
        ))}
      </ul>
    </>
  );
}
