import { type Anchor, type Competency, type Id, type Issue, issue, type LanguageTag, type Question, type Role, SamtalError } from "@samtal/core";
import type { CatalogueText } from "../catalogue/competencyText.ts";
import type { OpeningFormat } from "../catalogue/sections/openingItems.ts";

/** What a guide is composed of. */
export interface ComposeOptions {
  /** The guide's id; with several rounds, `-1`, `-2` and so on are put after it. */
  readonly guideId: Id<"guide">;
  readonly role: Role;
  /** What is rated, with anchors on the catalogue's scale; those of the role where its job analysis is followed. */
  readonly competencies: readonly { readonly competency: Competency; readonly anchors: Anchor[] }[];
  /** The questions to choose from; their order plays no part. */
  readonly bank: readonly Question[];
  /** Whole minutes of one interview, from the welcome to the goodbye: 15 to 480. */
  readonly minutes: number;
  /** How many interviews share the competencies; none asks what one before it has asked. @defaultValue 1 */
  readonly rounds?: number;
  /** The languages that candidates will be interviewed in: Swedish, English or both, also with a region. */
  readonly languages: readonly LanguageTag[];
  /** Whom the candidate meets on the screen. @defaultValue "one-interviewer" */
  readonly format?: OpeningFormat;
  /** Questions that only work where all sit in one room: left out of a digital interview. */
  readonly needsOneRoom?: readonly Id<"question">[];
  /** Whether the candidate will be asked to agree to a recording. @defaultValue false */
  readonly recording?: boolean;
  /** The company's own story, in place of the line that announces it. */
  readonly companyStory?: CatalogueText;
}

/** Refuses what no bank could make a guide of. */
export function refuseComposeMistakes(options: ComposeOptions): void {
  const { minutes, rounds = 1, languages, competencies, bank } = options;
  const issues: Issue[] = [];
  if (!(Number.isInteger(minutes) && minutes >= 15 && minutes <= 480)) {
    issues.push(issue("guide/compose-minutes", ["minutes"], { least: 15, most: 480 }));
  }
  if (!(Number.isInteger(rounds) && rounds >= 1 && rounds <= 20)) {
    issues.push(issue("guide/compose-rounds", ["rounds"], { least: 1, most: 20 }));
  }
  if (languages.length === 0) issues.push(issue("guide/no-language", ["languages"]));
  for (const [at, language] of languages.entries()) {
    if (/^(?:sv|en)(?:-|$)/.test(language)) continue;
    issues.push(issue("guide/template-language", ["languages", at], { language }));
  }
  if (competencies.length === 0) issues.push(issue("guide/compose-no-competency", ["competencies"]));
  for (const at of repeatedAt(competencies.map(({ competency }) => competency.id))) {
    issues.push(issue("guide/compose-repeated-id", ["competencies", at]));
  }
  for (const at of repeatedAt(bank.map(({ id }) => id))) issues.push(issue("guide/compose-repeated-id", ["bank", at]));
  SamtalError.throwIfAny(issues);
}

function repeatedAt(ids: readonly string[]): number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, at) => {
    if (seen.has(id)) return [at];
    seen.add(id);
    return [];
  });
}
