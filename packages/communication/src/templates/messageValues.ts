import { type Issue, issue, type LocalizedText, textIn } from "@samtal/core";
import { formatInstant, type Instant, type TimeZone, type ZoneRules } from "@samtal/core/time";
import type { ContentFacts } from "../content/contentFacts.ts";
import type { ContentVariable } from "../content/contentVariable.ts";
import { readVariable } from "../content/readVariable.ts";
import { variablesOf } from "../content/variablesOf.ts";
import { safeText } from "./safeText.ts";

/** What a variable says: words, a number to count by, or the items of a list. */
export type MessageValue = string | number | readonly Readonly<Record<string, string | number>>[];

/** Where a recipient reads. */
export interface Reader {
  readonly language: string;
  readonly zone: TimeZone;
  readonly zoneRules: ZoneRules;
}

/** The longest value of one line, and of many lines, in UTF-16 code units. */
const longest = { "one-line": 1000, "many-lines": 10_000 } as const;

/**
 * The values that the texts of these content keys may use, each safe to show, dates as the reader's clock and
 * language have them.
 *
 * @param keys - content keys
 * @param facts - where the words come from
 * @param reader - language, zone and zone data
 * @returns the values by name, and what is missing, too long or not in the language
 */
export function messageValues(
  keys: readonly string[],
  facts: ContentFacts,
  reader: Reader,
): { readonly values: ReadonlyMap<string, MessageValue>; readonly issues: readonly (Issue & { later: boolean })[] } {
  const values = new Map<string, MessageValue>();
  const issues: (Issue & { later: boolean })[] = [];
  const owner = new Map(keys.toReversed().flatMap((key) => [...variablesOf([key]).keys()].map((name) => [name, key])));
  for (const [name, variable] of variablesOf(keys)) {
    const later = variable.later === true;
    const raw = readVariable(variable, facts);
    if (raw === undefined) {
      if (variable.optional !== true) {
        const content = owner.get(name) ?? name;
        issues.push({ ...issue("communication/content-missing", variable.path, { content }), later });
      }
      continue;
    }
    const shown = shownValue(variable, raw, facts, reader, variable.path);
    if (shown.issues.length > 0) issues.push(...shown.issues.map((found) => ({ ...found, later })));
    else values.set(name, shown.value);
  }
  return { values, issues };
}

interface Shown {
  readonly value: MessageValue;
  readonly issues: readonly Issue[];
}

function shownValue(
  variable: ContentVariable,
  raw: unknown,
  facts: ContentFacts,
  reader: Reader,
  path: readonly (string | number)[],
): Shown {
  switch (variable.kind) {
    case "count":
      return { value: raw as number, issues: [] };
    case "instant":
      return { value: formatted(raw as Instant, variable.style, reader), issues: [] };
    case "list":
      return shownList(variable, raw as readonly unknown[], facts, reader, path);
    case "localized":
    case "prose": {
      const text = textIn(raw as LocalizedText, reader.language);
      if (text === undefined) {
        return {
          value: "",
          issues: [issue("communication/text-not-in-language", path, { language: reader.language })],
        };
      }
      return bounded(text, variable.kind === "prose" ? "many-lines" : "one-line", path);
    }
    case "url":
    case "phone":
    case "email":
    case "choice":
    case "text":
      return bounded(raw as string, "one-line", path, variable.kind === "url" ? 2000 : undefined);
  }
}

function shownList(
  variable: ContentVariable & { readonly kind: "list" },
  raw: readonly unknown[],
  facts: ContentFacts,
  reader: Reader,
  path: readonly (string | number)[],
): Shown {
  const issues: Issue[] = [];
  const value = raw.map((item, index) => {
    const row: Record<string, string | number> = {};
    for (const [name, inner] of Object.entries(variable.item)) {
      const source = inner.path.length === 0 ? item : readVariable(inner, facts, item);
      const shown =
        source === undefined
          ? { value: "", issues: [] }
          : shownValue(inner, source, facts, reader, [...path, index, ...inner.path]);
      issues.push(...shown.issues);
      row[name] = shown.value as string | number;
    }
    return row;
  });
  return { value, issues };
}

function bounded(
  raw: string,
  lines: "one-line" | "many-lines",
  path: readonly (string | number)[],
  most: number = longest[lines],
): Shown {
  // Measured before it is read, so that a megabyte of notes costs nothing.
  if (raw.length > most) return { value: "", issues: [issue("communication/value-too-long", path, { most })] };
  const value = safeText(raw, lines);
  // Letters that nobody sees are no name, and a link needs words.
  return value === "" ? { value, issues: [issue("communication/value-invisible", path)] } : { value, issues: [] };
}

function formatted(
  instant: Instant,
  style: "date" | "time" | "dateTime" | "dateTimeZone",
  { language, zone, zoneRules }: Reader,
): string {
  return formatInstant(instant, { zone, rules: zoneRules, style, locale: /^sv(?:-|$)/.test(language) ? "sv" : "en" });
}
