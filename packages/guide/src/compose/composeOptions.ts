import { type Anchor, type Competency, type Id, type Issue, issue, type LanguageTag, type Question, type Role, SamtalError, textIn } from "@samtal/core";
import type { CatalogueText } from "../catalogue/competencyText.ts";
import type { Activity } from "../models/activity.ts";
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
  /**
   * What is done together rather than asked: a code test, a case, a tour. Each takes its minutes from the questions'
   * and stands before them, in this order, in the interview whose guide it names.
   */
  readonly activities?: readonly Activity[];
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
  for (const [at, activity] of (options.activities ?? []).entries()) {
    const round = composedRoundOf(activity, options);
    if (round === undefined) issues.push(issue("guide/compose-activity-elsewhere", ["activities", at]));
    const strange = activity.scoring.scored
      ? activity.scoring.competencyIds.filter((id) => !competencies.some(({ competency }) => competency.id === id))
      : [];
    for (const competencyId of strange) {
      issues.push(issue("guide/compose-activity-competency", ["activities", at, "scoring"], { competencyId }));
    }
    const untranslated = languages.filter((language) => textIn(activity.title, language) === undefined);
    for (const language of untranslated) {
      issues.push(issue("guide/compose-activity-language", ["activities", at, "title"], { language }));
    }
  }
  for (const at of repeatedAt((options.activities ?? []).map(({ guideId, key }) => `${guideId} ${key}`))) {
    issues.push(issue("guide/compose-repeated-id", ["activities", at]));
  }
  for (const at of repeatedAt(bank.map(({ id }) => id))) issues.push(issue("guide/compose-repeated-id", ["bank", at]));
  SamtalError.throwIfAny(issues);
}

/** The id of a round's guide. */
export const composedGuideId = ({ guideId, rounds = 1 }: ComposeOptions, round: number): string =>
  rounds === 1 ? guideId : `${guideId}-${round}`;

/** The round, from 1 up, whose guide an activity belongs to; composed guides are first versions. */
function composedRoundOf({ guideId, guideVersion }: Activity, options: ComposeOptions): number | undefined {
  if (guideVersion !== 1) return undefined;
  for (let round = 1; round <= (options.rounds ?? 1); round += 1) {
    if (composedGuideId(options, round) === guideId) return round;
  }
  return undefined;
}

function repeatedAt(ids: readonly string[]): number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, at) => {
    if (seen.has(id)) return [at];
    seen.add(id);
    return [];
  });
}
