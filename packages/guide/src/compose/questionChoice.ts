import { type Id, type LanguageTag, type Question, type Reason, reason } from "@samtal/core";
import { ratedKinds } from "../ratedKinds.ts";

/** Whether a question of the bank is in the guide, and why. */
export interface QuestionChoice {
  readonly questionId: Id<"question">;
  readonly verdict: "chosen" | "left-out";
  readonly because: readonly Reason[];
}

/** What decides whether a question can be asked at all. */
export interface Eligibility {
  readonly competencyIds: ReadonlySet<string>;
  readonly languages: readonly LanguageTag[];
  readonly asynchronous: boolean;
  readonly needsOneRoom: ReadonlySet<string>;
  /** Of the rounds before, with the number of the round. */
  readonly askedBefore: ReadonlyMap<string, number>;
}

/** Why a question cannot be asked in this interview, whatever the time; `undefined` where it can. */
export function reasonAgainst(question: Question, by: Eligibility): Reason | undefined {
  const { kind, competencyIds, variants } = question;
  if (!ratedKinds.has(kind)) return reason("guide/compose-unrated-kind", { kind });
  if (!competencyIds.some((id) => by.competencyIds.has(id))) return reason("guide/compose-other-competency");
  const round = by.askedBefore.get(question.id);
  if (round !== undefined) return reason("guide/compose-asked-before", { round });
  if (by.needsOneRoom.has(question.id)) return reason("guide/compose-needs-one-room");
  if (by.asynchronous && (kind === "technical" || kind === "case")) return reason("guide/compose-needs-company", { kind });
  for (const language of by.languages) {
    const variant = variants.find((each) => each.language === language) ?? variants.find((each) => language.startsWith(`${each.language}-`));
    if (variant === undefined) return reason("guide/compose-not-in-language", { language });
  }
  if (variants.some(({ provenance }) => provenance.by === "ai" && provenance.approval === null)) {
    return reason("guide/compose-unapproved");
  }
  return undefined;
}

/** The competency that a question counts for: the first of its own that the guide rates. */
export function mainCompetency(question: Question, asked: ReadonlySet<string>): Id<"competency"> | undefined {
  return question.competencyIds.find((id) => asked.has(id));
}
