import type { GuideSection } from "./guideSection.ts";
import { unratedQuestion } from "./unratedItem.ts";

const live = {
  sv: "Nu är det din tur. Vad vill du veta om rollen, gruppen eller oss?",
  en: "Now it is your turn. What would you like to know about the role, the team or us?",
};

const written = {
  sv: "Nu är det din tur. Skriv vad du vill veta om rollen, gruppen eller oss, så svarar en person till dig.",
  en: "Now it is your turn. Write what you would like to know about the role, the team or us, and a person will answer you.",
};

/**
 * The candidate's own questions: candidates judge the company too.
 *
 * What they ask is not rated, and neither is it rated if they ask nothing.
 *
 * @param options - minutes of the section, and `written` where nobody is there to answer
 * @returns an unrated section in Swedish and English
 * @example
 * ```ts
 * import { candidateQuestionsSection } from "@samtal/guide";
 *
 * candidateQuestionsSection({ minutes: 6 }).questions[0]?.competencyIds; // => []
 * ```
 */
export function candidateQuestionsSection(options: {
  readonly minutes: number;
  readonly written?: boolean;
}): GuideSection {
  const { minutes } = options;
  return {
    kind: "candidate-questions",
    title: { sv: "Dina frågor", en: "Your questions" },
    minutes,
    questions: [
      unratedQuestion({
        key: options.written === true ? "candidate-questions-written" : "candidate-questions",
        kind: "closing",
        minutes,
        importance: 5,
        text: options.written === true ? written : live,
        parts: [{ key: "more", text: { sv: "Vad mer vill du veta?", en: "What else would you like to know?" } }],
      }),
    ],
  };
}
