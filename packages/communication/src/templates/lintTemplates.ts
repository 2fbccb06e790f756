import { compareText, type Issue, issue } from "@samtal/core";
import { lintTemplate, variablesUsed } from "./lintTemplate.ts";
import type { MessageTemplate } from "./messageTemplate.ts";

/**
 * Lints templates one by one, and against each other: the languages of one rule and channel must say the same.
 *
 * @param templates - in any order
 * @returns the issues of {@link lintTemplate}, paths beginning at the template's position;
 *   `communication/duplicate-template`; `communication/languages-differ` where a content key is carried, or a
 *   variable used, in one language and not in another
 * @example
 * ```ts
 * import { lintTemplates, shippedTemplates } from "@samtal/communication";
 *
 * lintTemplates(shippedTemplates); // => []
 * ```
 */
export function lintTemplates(templates: readonly MessageTemplate[]): Issue[] {
  const alone = templates.flatMap((template, index) =>
    lintTemplate(template).map((found) => ({ ...found, path: [index, ...found.path] })),
  );
  const places = new Map<string, number[]>();
  const seen = new Set<string>();
  const twice: Issue[] = [];
  for (const [index, { key, channel, language }] of templates.entries()) {
    const place = `${key} ${channel}`;
    places.set(place, [...(places.get(place) ?? []), index]);
    if (seen.has(`${place} ${language}`)) twice.push(issue("communication/duplicate-template", [index]));
    seen.add(`${place} ${language}`);
  }
  const between = [...places.values()].flatMap(([first, ...others]) =>
    others
      .filter((index) => saidBy(templates[index]) !== saidBy(templates[first as number]))
      .map((index) => issue("communication/languages-differ", [index], { other: first as number })),
  );
  return [...alone, ...twice, ...between];
}

/** Content keys with the variables that their words use, and those of the frame. */
function saidBy(template: MessageTemplate | undefined): string {
  if (template === undefined) return "";
  const { sections, opening, closing, language } = template;
  const of = (blocks: MessageTemplate["opening"]): string[] =>
    [...new Set(blocks.flatMap((block) => variablesUsed(block, language)))].toSorted(compareText);
  const carried = sections
    .map(({ content, blocks }) => [content, ...of(blocks)])
    .toSorted(([a], [b]) => compareText(a as string, b as string));
  return JSON.stringify([of([...opening, ...closing]), carried]);
}
