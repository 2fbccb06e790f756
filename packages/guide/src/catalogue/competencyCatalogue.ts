import { type Issue, issue, SamtalError } from "@samtal/core";
import { type CatalogueEntry, catalogueEntry } from "./catalogueEntry.ts";
import { adaptability } from "./competencies/adaptability.ts";
import { collaboration } from "./competencies/collaboration.ts";
import { communication } from "./competencies/communication.ts";
import { creativity } from "./competencies/creativity.ts";
import { culturalAdaptability } from "./competencies/culturalAdaptability.ts";
import { customerFocus } from "./competencies/customerFocus.ts";
import { integrity } from "./competencies/integrity.ts";
import { leadership } from "./competencies/leadership.ts";
import { learning } from "./competencies/learning.ts";
import { planning } from "./competencies/planning.ts";
import { problemSolving } from "./competencies/problemSolving.ts";
import { technicalDepth } from "./competencies/technicalDepth.ts";

const texts = [
  problemSolving,
  creativity,
  adaptability,
  communication,
  culturalAdaptability,
  collaboration,
  learning,
  integrity,
  leadership,
  customerFocus,
  planning,
  technicalDepth,
];

/**
 * The competencies that ship, in Swedish and English: each with a definition, five behavioural anchors on
 * {@link catalogueScale}, three behavioural and three situational questions, and four approved probes a question
 * (situation, task, action, result).
 *
 * A start, not an answer: which competencies a role asks for comes from its job analysis. Ids are stable, so that
 * ratings of different years can be held against each other.
 *
 * @param competencyIds - which ones, in the wanted order; without it all twelve
 * @returns fresh documents, to keep or to change
 * @throws SamtalError `guide/not-in-catalogue` for each id that the catalogue does not have
 * @example
 * ```ts
 * import { competencyCatalogue } from "@samtal/guide";
 *
 * competencyCatalogue().length; // => 12
 * const [planning] = competencyCatalogue(["competency_planning"]);
 * planning?.questions[0]?.variants[0]?.text; // => "Berätta om ett större arbete som du planerade från början."
 * ```
 */
export function competencyCatalogue(competencyIds?: readonly string[]): CatalogueEntry[] {
  if (competencyIds === undefined) return texts.map(catalogueEntry);
  const byId = new Map(texts.map((text) => [`competency_${text.key}`, text]));
  const issues: Issue[] = [];
  const chosen = competencyIds.flatMap((competencyId, at) => {
    const text = byId.get(competencyId);
    if (text !== undefined) return [catalogueEntry(text)];
    issues.push(issue("guide/not-in-catalogue", ["competencyIds", at]));
    return [];
  });
  SamtalError.throwIfAny(issues);
  return chosen;
}
