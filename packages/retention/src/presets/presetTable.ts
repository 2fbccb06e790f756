import type { Locale } from "@samtal/core";
import { periodWords } from "../periods/periodWords.ts";
import type { Citation } from "../policies/citation.ts";
import { triggerTexts } from "../triggerTexts.ts";
import type { CountryPreset } from "./countryPreset.ts";
import { type PresetRow, presetRows } from "./presetRows.ts";
import { presetWords } from "./presetWords.ts";

/**
 * The presets' own periods and duties as a table, with what each rests on.
 *
 * @param presets - the presets, `countryPresets` or some of them
 * @param locale - the language of headings and words; the citations themselves are in English
 * @param format - `markdown`, or `html`: one table element to set into a page, every text escaped
 * @returns the table, below a line that says it is not legal advice
 * @example
 * ```ts
 * import { countryPresets, presetTable } from "@samtal/retention";
 *
 * const table = presetTable(countryPresets.filter(({ key }) => key === "at"), "en", "markdown");
 * table.split("\n")[4]?.startsWith("| Austria | kept under lock | 7 months | the application arrived |"); // => true
 * ```
 */
export function presetTable(presets: readonly CountryPreset[], locale: Locale, format: "markdown" | "html"): string {
  const rows = presetRows(presets, locale).map((row) => cellsOf(row, locale));
  const { columns, notAdvice } = presetWords[locale];
  return format === "markdown" ? markdown(columns, rows, notAdvice) : html(columns, rows, notAdvice, locale);
}

function cellsOf(row: PresetRow, locale: Locale): string[] {
  const words = presetWords[locale];
  const { citation, period, counting } = row;
  const country = row.variant === null ? row.country : `${row.country}, ${row.variant}`;
  const what =
    row.kind === "claim" ? (row.class === "mandatory" ? words.mandatory : words.kinds[row.tier ?? "active"]) : words.kinds[row.kind];
  const from = row.trigger.map((trigger) => triggerTexts[trigger][locale]).join(` ${words.or} `);
  const text = row.kind === "no-number" ? words.noNumber : [row.text, citation?.text ?? ""].filter(Boolean).join(" ");
  return [
    country,
    what,
    period === null ? "" : periodWords(period, locale),
    counting === "inclusive-start" ? `${from} (${words.inclusive})` : from,
    citation?.url ? `${text} <${citation.url}>` : text,
    citation === null ? "" : evidenceOf(citation, locale),
    (citation?.variants ?? []).map((variant) => `${periodWords(variant.period, locale)}: ${variant.text}`).join(" "),
  ];
}

function evidenceOf({ status, evidence, verifiedOn, commencement }: Citation, locale: Locale): string {
  const words = presetWords[locale];
  const read = verifiedOn === null ? [] : [words.read.replace("{on}", verifiedOn)];
  const unconfirmed = commencement === undefined ? [] : [words.unconfirmed];
  return [words.status[status], ...(read.length > 0 ? read : [words.evidence[evidence]]), ...unconfirmed].join(", ");
}

function markdown(columns: readonly string[], rows: readonly string[][], notAdvice: string): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll(/\s+/g, " ")).join(" | ")} |`;
  return [notAdvice, "", line(columns), line(columns.map(() => "---")), ...rows.map(line), ""].join("\n");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] as string);

function html(columns: readonly string[], rows: readonly string[][], notAdvice: string, locale: Locale): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  const body = rows.map(([country = "", ...cells]) => {
    const others = cells.map((cell) => `<td>${escaped(cell)}</td>`).join("");
    return `<tr><th scope="row">${escaped(country)}</th>${others}</tr>`;
  });
  return `<table lang="${locale}"><caption>${escaped(notAdvice)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
