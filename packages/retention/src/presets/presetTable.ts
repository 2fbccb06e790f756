import type { Locale } from "@samtal/core";
import { categoryWords } from "../notices/categoryWords.ts";
import { isLink } from "../notices/noticeMarkdown.ts";
import { periodParts } from "../periods/period.ts";
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
 * @param format - `markdown`, or `html`: a section with the table to set into a page, every text escaped
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

/** A line of a cell, with the page that it was read on. */
interface Line {
  readonly text: string;
  readonly url?: string | null;
}
type Cell = readonly Line[];

function cellsOf(row: PresetRow, locale: Locale): Cell[] {
  const words = presetWords[locale];
  const { citation, period } = row;
  const text = row.kind === "no-number" ? words.noNumber : [row.text, citation?.text ?? ""].filter(Boolean).join(" ");
  return [
    [{ text: row.variant === null ? row.country : `${row.country}, ${row.variant}` }],
    [{ text: whatOf(row, locale) }],
    period === null ? [] : [{ text: withEvents(howLong(period, locale), row, words) }],
    row.trigger.length === 0 ? [] : [{ text: startOf(row, locale) }],
    [{ text, url: citation?.url ?? null }],
    citation === null ? [] : [{ text: evidenceOf(citation, locale) }],
    (citation?.variants ?? []).map((variant) => ({
      text: `${howLong(variant.period, locale)}, ${howKnown(variant, locale)}: ${variant.text}`,
      url: variant.url,
    })),
  ];
}

type Words = (typeof presetWords)[Locale];

function whatOf({ kind, class: rank, tier, legalBasis, categories }: PresetRow, locale: Locale): string {
  const words = presetWords[locale];
  const claimed = rank === "mandatory" ? words.mandatory : words.kinds[tier ?? "active"];
  const cut = tier === "active" ? words.inUseAtMost : words.kinds.ceiling;
  const what = kind === "claim" ? claimed : kind === "ceiling" ? cut : words.kinds[kind];
  const consent = legalBasis === "consent" ? `, ${words.withConsent}` : "";
  // A rule about nearly everything of a candidate is not listed kind by kind.
  const about = categories.length > 0 && categories.length <= 3 ? `: ${categories.map((one) => categoryWords[locale][one]).join(", ")}` : "";
  return `${what}${consent}${about}`;
}

function howLong(period: NonNullable<PresetRow["period"]>, locale: Locale): string {
  const { months, days } = periodParts(period);
  return months + days === 0 ? presetWords[locale].atOnce : periodWords(period, locale);
}

function withEvents(period: string, { forEvents }: PresetRow, { eventsFrom, eventsBefore }: Words): string {
  const about = [
    ...(forEvents?.from === undefined ? [] : [eventsFrom.replace("{from}", forEvents.from)]),
    ...(forEvents?.before === undefined ? [] : [eventsBefore.replace("{before}", forEvents.before)]),
  ];
  return about.length === 0 ? period : `${period} (${about.join(", ")})`;
}

function startOf({ trigger, notBefore, counting }: PresetRow, locale: Locale): string {
  const words = presetWords[locale];
  const named = (one: PresetRow["trigger"][number]): string => triggerTexts[one][locale];
  const included = counting === "inclusive-start" ? ` (${words.inclusive})` : "";
  const decided = notBefore.length > 1 && notBefore.every((one) => one !== "eighteenthBirthday");
  const earliest = decided ? [words.decided] : notBefore.map(named);
  const from = trigger.map(named).join(`, ${words.otherwise} `);
  return `${from}${included}${earliest.map((one) => `; ${words.notBefore} ${one}`).join("")}`;
}

function howKnown({ evidence, verifiedOn }: Pick<Citation, "evidence" | "verifiedOn">, locale: Locale): string {
  const words = presetWords[locale];
  return verifiedOn === null ? words.evidence[evidence] : words.read.replace("{on}", verifiedOn);
}

function evidenceOf(citation: Citation, locale: Locale): string {
  const words = presetWords[locale];
  const unconfirmed = citation.commencement === undefined ? [] : [words.unconfirmed];
  return [words.status[citation.status], howKnown(citation, locale), ...unconfirmed].join(", ");
}

function markdown(columns: readonly string[], rows: readonly (readonly Cell[])[], notAdvice: string): string {
  const plain = (text: string): string => text.replaceAll(/[|<]/g, (character) => `\\${character}`).replaceAll(/\s+/g, " ");
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => cell.map(({ text, url }) => (url ? `${plain(text)} <${url}>` : plain(text))).join("<br>")).join(" | ")} |`;
  const head = columns.map((text) => [{ text }]);
  return [notAdvice, "", line(head), line(columns.map(() => [{ text: "---" }])), ...rows.map(line), ""].join("\n");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] as string);

const link = (address: string): string => `<a href="${address}" style="overflow-wrap:anywhere">${address}</a>`;

/** Readable in a page that styles no tables; on a phone the table scrolls within its own frame. */
function html(columns: readonly string[], rows: readonly (readonly Cell[])[], notAdvice: string, locale: Locale): string {
  const space = `style="padding:.5rem .75rem;border-bottom:1px solid #8886;text-align:left;vertical-align:top;min-width:8rem"`;
  const content = (cell: Cell = []): string =>
    cell.map(({ text, url = null }) => (isLink(url) ? `${escaped(text)} ${link(escaped(url))}` : escaped(text))).join("<br>");
  const head = columns.map((column) => `<th scope="col" ${space}>${escaped(column)}</th>`).join("");
  const body = rows.map(([country, ...cells]) => {
    const others = cells.map((cell) => `<td ${space}>${content(cell)}</td>`).join("");
    return `<tr><th scope="row" ${space}>${content(country)}</th>${others}</tr>`;
  });
  const table = `<table style="border-collapse:collapse;min-width:64rem"><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
  const frame = `<div tabindex="0" role="region" aria-label="${escaped(presetWords[locale].label)}" style="overflow-x:auto">${table}</div>`;
  return `<section lang="${locale}"><p>${escaped(notAdvice)}</p>${frame}</section>`;
}
