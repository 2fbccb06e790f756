/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { ComparisonReport } from "../report/comparisonReport.ts";
import type { ChartOptions } from "../svg/chartOptions.ts";
import { CompetencyBars } from "../svg/CompetencyBars.tsx";
import { HeatMap } from "../svg/HeatMap.tsx";
import { wordingOf } from "../words/wording.ts";
import { CompetencyTable } from "./CompetencyTable.tsx";
import { pageStyle } from "./pageStyle.ts";
import { RankingTable } from "./RankingTable.tsx";
import { RaterSection } from "./RaterSection.tsx";
import { StabilitySection } from "./StabilitySection.tsx";
import { Why } from "./Why.tsx";

/** Language of a page, and how much its pictures draw; the ids within it are the page's own. */
export type HtmlOptions = Omit<ChartOptions, "id">;

/** Nothing is fetched, and nothing runs, whatever a label says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Writes a comparison report as one self-contained HTML page with its pictures: no script, font or image from elsewhere.
 *
 * Every figure of a picture stands in a table too, every judgement has its reason beneath it, and tables and pictures
 * are named for screen readers. Figures about raters are there only where the report holds them.
 *
 * @param report - from {@link reportComparison}
 * @param options - language, and how many applications the pictures draw
 * @returns an HTML document
 * @throws SamtalError `core/unknown-reason` when a reason of a plugin has no text among `texts`
 * @example
 * ```ts
 * import { buildAssessment, buildRubric } from "@samtal/core/testing";
 * import { compare, rubricHash } from "@samtal/scoring";
 * import { reportComparison, reportHtml } from "@samtal/scoring/reports";
 *
 * const rubric = buildRubric();
 * const assessments = [buildAssessment({ applicationId: "application_anna", rubricHash: rubricHash(rubric) })];
 * const comparison = compare(assessments, { tieTolerance: 0, minimumRaters: 1 });
 * const labels = { application_anna: "=Anna <b>" };
 * const report = reportComparison({ comparison, assessments, rubric, labels, title: "Round" });
 * const page = reportHtml(report, { locale: "sv" });
 * [page.includes("<b>"), page.includes("<script")]; // => [false, false]
 * ```
 */
export function reportHtml(report: ComparisonReport, options: HtmlOptions): string {
  return `<!doctype html>\n${renderToString(<Page report={report} options={options} />)}\n`;
}

function Page({ report, options }: { report: ComparisonReport; options: HtmlOptions }): JSX.Element {
  const wording = wordingOf(report, options.locale, options.texts);
  const { words } = wording;
  const title = wording.label(report.title);
  return (
    <html lang={options.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p class="soft">{words.peopleDecide}</p>
          <Why reasons={report.because} wording={wording} summary={words.how} />
          {report.groups.length > 1 ? (
            <>
              <p>{words.groupsApart}</p>
              <Why reasons={report.notComparable.flatMap(({ because }) => because)} wording={wording} />
            </>
          ) : null}
          {report.groups.map((_, group) => (
            <RankingTable report={report} group={group} wording={wording} />
          ))}
          <StabilitySection report={report} wording={wording} />
          {report.unranked.length === 0 ? null : (
            <section>
              <h2>{words.unranked}</h2>
              <ul class="plain">
                {report.unranked.map(({ label, because }) => (
                  <li>
                    <strong>{wording.label(label)}</strong>: {because.map(wording.say).join(" ")}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2 id="competencies">{words.competencies}</h2>
            <Picture name={words.heatMap}>
              <HeatMap report={report} options={{ ...options, id: "heat" }} />
            </Picture>
            <Picture name={words.bars}>
              <CompetencyBars report={report} options={{ ...options, id: "bars" }} />
            </Picture>
            <CompetencyTable report={report} wording={wording} />
          </section>
          <RaterSection report={report} options={options} wording={wording} />
        </main>
      </body>
    </html>
  );
}

/** A picture that scrolls sideways by itself where the page is narrower. */
function Picture({ name, children }: { name: string; children: JSX.Element }): JSX.Element {
  return (
    <figure>
      <figcaption>
        <h3>{name}</h3>
      </figcaption>
      <div class="scroll" tabIndex={0} role="region" aria-label={name}>
        {children}
      </div>
    </figure>
  );
}
