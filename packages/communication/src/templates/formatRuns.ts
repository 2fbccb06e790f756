import { SamtalError } from "@samtal/core";
import { compiledText, type CompiledText } from "./compiledText.ts";
import type { TextRun } from "./renderedBlock.ts";

const compiled = new Map<string, CompiledText>();
const keptAtMost = 5000;

/**
 * A text with its values in place, what the template says and what the values say kept apart.
 *
 * @param text - ICU MessageFormat 2, already linted
 * @param language - whose plural rules and figures apply
 * @param values - by name
 * @throws SamtalError `communication/variable-missing` when the text needs a value that isn't there
 */
export function formatRuns(
  text: string,
  language: string,
  values: ReadonlyMap<string, string | number>,
): readonly TextRun[] {
  const { format, variables } = read(text, language);
  const given = Object.create(null) as Record<string, string | number>;
  for (const name of variables) {
    const value = values.get(name);
    if (value !== undefined) given[name] = value;
  }
  const parts = format.formatToParts(given, () => {
    // The error quotes the text; the code alone goes on.
    throw SamtalError.of("communication/variable-missing");
  });
  return parts.map((part): TextRun => {
    if (part.type === "text") return { text: String(part.value), from: "template" };
    const inner = "parts" in part && part.parts !== undefined ? part.parts.map(({ value }) => value).join("") : undefined;
    return { text: inner ?? String("value" in part ? (part.value ?? "") : ""), from: "value" };
  });
}

function read(text: string, language: string): CompiledText {
  const key = `${language}\n${text}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const fresh = compiledText(text, language);
  if (fresh === undefined) throw SamtalError.of("communication/text-unreadable");
  // Bounded, since a process that serves many tenants meets ever more texts.
  if (compiled.size >= keptAtMost) compiled.clear();
  compiled.set(key, fresh);
  return fresh;
}
