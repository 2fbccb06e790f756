import type { Locale } from "@samtal/core";
import Papa from "papaparse";
import type { ComparisonReport } from "../report/comparisonReport.ts";
import { type TableRow, tableRows } from "../report/tableRows.ts";
import { type Wording, wordingOf } from "../words/wording.ts";

/** Language of the headings, and for whom the file is written. */
export interface CsvOptions {
  readonly locale: Locale;
  /**
   * `rfc-4180`: commas between fields and points in numbers, for programs. `spreadsheet`: semicolons, decimal commas
   * and a byte order mark, which a spreadsheet that is set to Swedish opens as it stands.
   *
   * @defaultValue `rfc-4180`
   */
  readonly dialect?: "rfc-4180" | "spreadsheet";
}

/** What a spreadsheet would run: everything that starts like a formula, full-width forms too, and is no number. */
const formula = /^[\s"']*(?!-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$)[=+\-@\t\r\n＝＋－＠]/u;

/** The same behind a character at which a spreadsheet with other settings splits a row: quotes only help where it does not. */
const formulaInside = /(?<=[;,|])(?=[\s"']*[=+\-@＝＋－＠])/gu;

/**
 * Writes a comparison report as CSV: a row for each application, ranked or not, and a column for each competency.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe in front: labels come from people outside.
 * Numbers are written in full, unrounded; what was not rated is empty, never 0. Figures about raters are not in here.
 *
 * @param report - from {@link reportComparison}
 * @param options - language and dialect
 * @returns CSV with a heading row; lines end with CRLF (RFC 4180)
 * @example
 * ```ts
 * import { buildAssessment, buildRubric } from "@samtal/core/testing";
 * import { compare, rubricHash } from "@samtal/scoring";
 * import { reportComparison, reportCsv } from "@samtal/scoring/reports";
 *
 * const rubric = buildRubric();
 * const assessments = [buildAssessment({ applicationId: "application_anna", rubricHash: rubricHash(rubric) })];
 * const comparison = compare(assessments, { tieTolerance: 0, minimumRaters: 1 });
 * const labels = { application_anna: "=Anna <b>" };
 * const report = reportComparison({ comparison, assessments, rubric, labels, title: "Round" });
 * reportCsv(report, { locale: "en" }).includes("'=Anna <b>"); // => true
 * ```
 */
export function reportCsv(report: ComparisonReport, options: CsvOptions): string {
  const { locale, dialect = "rfc-4180" } = options;
  const wording = wordingOf(report, locale);
  const spreadsheet = dialect === "spreadsheet";
  const cell = (value: string | number | null): string | number => {
    if (typeof value === "number") return spreadsheet ? String(value).replace(".", ",") : value;
    return value === null ? "" : value.replace(formulaInside, "'");
  };
  const table = [headings(report, wording), ...tableRows(report).map((row) => fields(row, wording))];
  const csv = Papa.unparse(
    table.map((row) => row.map(cell)),
    { delimiter: spreadsheet ? ";" : ",", newline: "\r\n", escapeFormulae: formula },
  );
  return `${spreadsheet ? "\ufeff" : ""}${csv}\r\n`;
}

function headings({ competencies, level }: ComparisonReport, { words, label, percent }: Wording): string[] {
  const interval = words.interval(percent(level));
  return [
    words.group,
    words.rank,
    words.tied,
    "id",
    words.application,
    words.score,
    `${interval}: ${words.lowest}`,
    `${interval}: ${words.highest}`,
    `${words.possible}: ${words.lowest}`,
    `${words.possible}: ${words.highest}`,
    words.aboveNext,
    words.coverage,
    words.raters,
    words.band,
    words.mustHaves,
    ...competencies.map((competency) => label(competency.label)),
  ];
}

function fields(row: TableRow, { words, label }: Wording): (string | number | null)[] {
  return [
    row.group === null ? null : row.group + 1,
    row.rank,
    row.tied ? words.tied : null,
    row.applicationId,
    label(row.label),
    row.score,
    row.interval?.lower ?? null,
    row.interval?.upper ?? null,
    row.bounds?.lowest ?? null,
    row.bounds?.highest ?? null,
    row.aboveNext,
    row.coverage,
    row.raters,
    row.band === null ? null : label(row.band.label),
    row.mustHaves.map(({ competencyId, verdict }) => `${competencyId}: ${words.verdicts[verdict]}`).join("; "),
    ...row.competencies.map(({ value }) => value),
  ];
}
