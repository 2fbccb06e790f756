import type { CatalogueText } from "../competencyText.ts";
import type { GuideSection } from "./guideSection.ts";
import { unratedQuestion } from "./unratedItem.ts";

/** The ids of the two feedback items, by which an audit finds them wherever they stand. */
export const feedbackQuestionIds = ["question_feedback-strengths", "question_feedback-improvements"] as const;

/** A section that waits for something before it may be held. */
export interface HeldSection {
  /** The interviewer who gives the feedback must have sealed their own scorecard first. */
  readonly after: "own-scorecard-sealed";
  readonly section: GuideSection;
}

/**
 * Strengths and improvements, told to the candidate: only after the interviewer's own scorecard is sealed.
 *
 * Earlier, the words said to the candidate would bind the rating, or the rating the words. That is why no template has
 * this section: it is a talk of its own, or comes after a pause in which the card was filled in and sealed.
 *
 * @param options - minutes of the section, shared by both parts
 * @returns the section and what it waits for
 * @example
 * ```ts
 * import { feedbackSection } from "@samtal/guide";
 *
 * feedbackSection({ minutes: 10 }).after; // => "own-scorecard-sealed"
 * ```
 */
export function feedbackSection({ minutes }: { readonly minutes: number }): HeldSection {
  const common = { kind: "closing", minutes: minutes / 2, importance: 3 } as const;
  return {
    after: "own-scorecard-sealed",
    section: {
      kind: "closing",
      title: { sv: "Återkoppling", en: "Feedback" },
      minutes,
      questions: [
        unratedQuestion({ key: "feedback-strengths", text: strengths, ...common }),
        unratedQuestion({ key: "feedback-improvements", text: improvements, ...common }),
      ],
    },
  };
}

const strengths: CatalogueText = {
  sv: "Det här var starkt i dina svar. Jag tar upp två saker och säger i vilket svar jag hörde dem.",
  en: "This was strong in your answers. I will name two things and the answer in which I heard each.",
};

const improvements: CatalogueText = {
  sv: "Det här hade gjort dina svar tydligare. Jag tar upp en sak och ger ett förslag på hur.",
  en: "This would have made your answers clearer. I will name one thing and suggest how.",
};
