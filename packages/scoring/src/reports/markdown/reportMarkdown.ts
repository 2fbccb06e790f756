import type { Locale, Reason, ReasonTexts } from "@samtal/core";
import type { ComparisonReport } from "../report/comparisonReport.ts";
import { type TableRow, tableRows } from "../report/tableRows.ts";
import { type Wording, wordingOf } from "../words/wording.ts";
import { markdownText } from "./markdownText.ts";

/** Language of a report in Markdown. */
export interface MarkdownOptions {
  readonly locale: Locale;
  /** Texts of reasons beyond scoring's own: a plugin's, for instance. */
  readonly texts?: ReasonTexts;
}

/**
 * Writes a comparison report as Markdown with tables: for a ticket, a wiki or a pull request.
 *
 * Labels are escaped, so that no name becomes markup or a link. Figures about raters are there only where the report
 * holds them.
 *
 * @param report - from {@link reportComparison}
 * @param options - language
 * @returns GitHub-flavoured Markdown
 * @throws SamtalError `core/unknown-reason` when a reason of a plugin has no text among `texts`
 * @example
 * ```ts
 * import { buildAssessment, buildRubric } from "@samtal/core/testing";
 * import { compare, rubricHash } from "@samtal/scoring";
 * import { reportComparison, reportMarkdown } from "@samtal/scoring/reports";
 *
 * const rubric = buildRubric();
 * const assessments = [buildAssessment({ applicationId: "application_anna", rubricHash: rubricHash(rubric) })];
 * const comparison = compare(assessments, { tieTolerance: 0, minimumRaters: 1 });
 * const labels = { application_anna: "=Anna <b>" };
 * const report = reportComparison({ comparison, assessments, rubric, labels, title: "Round" });
 * reportMarkdown(report, { locale: "sv" }).includes("| 1 | =Anna &lt;b&gt; | 4 |"); // => true
 * ```
 */
export function reportMarkdown(report: ComparisonReport, options: MarkdownOptions): string {
  const wording = wordingOf(report, options.locale, options.texts);
  const { words } = wording;
  const sections = [
    `# ${text(wording.label(report.title))}`,
    words.peopleDecide,
    ...report.because.map((reason) => text(wording.say(reason))),
    ...(report.groups.length > 1 ? [words.groupsApart, list(report.notComparable.flatMap(({ because }) => because), wording)] : []),
    ...report.groups.flatMap((_, group) => groupSections(report, group, wording)),
    ...stabilitySections(report, wording),
    ...unrankedSections(report, wording),
    `## ${words.competencies}`,
    competencyTable(report, wording),
    ...raterSections(report, wording),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

const text = markdownText;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const list = (reasons: readonly Reason[], wording: Wording): string =>
  [...new Set(reasons.map(wording.say))].map((sentence) => `- ${text(sentence)}`).join("\n");

function groupSections(report: ComparisonReport, group: number, wording: Wording): string[] {
  const { words, label, figure, percent, span } = wording;
  const rows = tableRows(report).filter((row) => row.group === group);
  const alike = report.groups[group]?.alike ?? [];
  const named = (id: string): string => text(label(rows.find(({ applicationId }) => applicationId === id)?.label ?? id));
  return [
    report.groups.length > 1 ? `## ${words.ranking}, ${words.group.toLowerCase()} ${group + 1}` : `## ${words.ranking}`,
    table(
      [words.rank, words.application, words.score, words.interval(percent(report.level)), words.aboveNext, words.coverage, words.raters, words.mustHaves],
      rows.map((row) => [
        `${row.rank === null ? "" : figure(row.rank)}${row.tied ? ` (${words.tied})` : ""}`,
        text(label(row.label)),
        `${row.score === null ? "–" : figure(row.score)}${row.band === null ? "" : ` · ${text(label(row.band.label))}`}`,
        row.interval === null ? "–" : span(row.interval),
        row.aboveNext === null ? "–" : percent(row.aboveNext),
        percent(row.coverage),
        String(row.raters),
        mustHaves(report, row, wording),
      ]),
    ),
    ...(alike.length === 0
      ? []
      : [
          `**${words.alike}.** ${words.alikeLead(percent(report.level))}`,
          alike.map((ids) => `- ${ids.map(named).join(", ")}`).join("\n"),
        ]),
  ];
}

function mustHaves({ competencies }: ComparisonReport, row: TableRow, { words, label }: Wording): string {
  return row.mustHaves.length === 0
    ? words.none
    : row.mustHaves
        .map(({ competencyId, verdict }) => {
          const named = competencies.find((each) => each.competencyId === competencyId)?.label ?? competencyId;
          return `${text(label(named))}: ${words.verdicts[verdict]}`;
        })
        .join("; ");
}

function stabilitySections({ stability }: ComparisonReport, { words, say }: Wording): string[] {
  if (stability === null) return [];
  const lines = stability.checks.map(
    ({ of, verdict, because }) => `- **${words.checks[of]}: ${words.standing[verdict]}.** ${text(because.map(say).join(" "))}`,
  );
  return [`## ${words.stability}`, lines.join("\n")];
}

function unrankedSections(report: ComparisonReport, wording: Wording): string[] {
  if (report.unranked.length === 0) return [];
  const lines = report.unranked.map(
    ({ label, because }) => `- **${text(wording.label(label))}**: ${text(because.map(wording.say).join(" "))}`,
  );
  return [`## ${wording.words.unranked}`, lines.join("\n")];
}

function competencyTable(report: ComparisonReport, { words, label, figure, span }: Wording): string {
  return table(
    [words.application, ...report.competencies.map((competency) => text(label(competency.label)))],
    tableRows(report).map((row) => [
      text(label(row.label)),
      ...report.competencies.map(({ competencyId }) => {
        const found = row.competencies.find((each) => each.competencyId === competencyId);
        if (found === undefined || found.value === null) return words.notRated;
        const { interval } = found;
        return `${figure(found.value)}${interval === null ? "" : ` (${span(interval)})`}`;
      }),
    ]),
  );
}

function raterSections({ raterFigures, level }: ComparisonReport, { words, label, figure, percent, span }: Wording): string[] {
  if (raterFigures === null) return [];
  const rows = raterFigures.figures.map((each) => [
    text(label(each.label)),
    figure(each.severity),
    span(each.interval),
    String(each.ratings),
  ]);
  return [
    `## ${words.raterFigures}`,
    words.raterFiguresLead,
    table([words.interviewer, words.severity, words.interval(percent(level)), words.ratings], rows),
  ];
}
