import type { LintPack } from "../lintPack.ts";
import { english } from "./en/english.ts";
import { lintSources } from "./lintSources.ts";
import { swedish } from "./sv/swedish.ts";

const languages = { en: english, sv: swedish };
const made = new Map<string, LintPack>();

/**
 * The pack of a jurisdiction that comes with Samtal.
 *
 * What the packs look for is the same everywhere; what a risk rests on is the jurisdiction's own. Where no text was
 * read (the UK, the US), rules have no source, and no pack says when its sources were last read.
 *
 * @param jurisdiction - `EU` for what the member states share, or a country
 * @param language - of the texts to be read
 * @returns the pack; the same object each time
 * @example
 * ```ts
 * import { lintPackFor } from "@samtal/guide";
 *
 * const pack = lintPackFor("SE", "sv");
 * pack.sources["pay-transparency"]?.citation; // => "Directive (EU) 2023/970 art. 5"
 * ```
 */
export function lintPackFor(jurisdiction: LintPack["jurisdiction"], language: "en" | "sv"): LintPack {
  const id = `${jurisdiction.toLowerCase()}-${language}`;
  let pack = made.get(id);
  if (pack === undefined) {
    const { rules, ...data } = languages[language];
    const sources = Object.entries(lintSources[jurisdiction]);
    pack = {
      schemaVersion: 1,
      id,
      jurisdiction,
      language,
      version: 1,
      verifiedOn: null,
      sources: Object.fromEntries(
        sources.map(([key, { citation, evidence, ...texts }]) => [key, { text: texts[language], citation, evidence }]),
      ),
      ...data,
      rules: rules.map((rule) => ({
        ...rule,
        source: sources.find(([, source]) => source.rules.includes(rule.rule))?.[0] ?? null,
      })),
    };
    made.set(id, pack);
  }
  return pack;
}
