import type { CatalogueText } from "../competencyText.ts";
import type { GuideSection } from "./guideSection.ts";
import { unratedQuestion } from "./unratedItem.ts";

/**
 * The closing: thanks, and the next steps with what happens, who does it and by which day.
 *
 * Strengths and improvements are no part of it: see {@link feedbackSection}.
 *
 * @param options - minutes of the section, at least 1; the thanks take half a minute
 * @returns an unrated section in Swedish and English
 * @example
 * ```ts
 * import { closingSection } from "@samtal/guide";
 *
 * const [nextSteps] = closingSection({ minutes: 4 }).questions;
 * nextSteps?.variants[1]?.probes.map(({ text }) => text); // => ["What happens next.", "Who does it.", "By which day."]
 * ```
 */
export function closingSection({ minutes }: { readonly minutes: number }): GuideSection {
  return {
    kind: "closing",
    title: { sv: "Avslutning", en: "Closing" },
    minutes,
    questions: [
      unratedQuestion({
        key: "closing-next-steps",
        kind: "closing",
        minutes: minutes - 0.5,
        importance: 5,
        text: nextSteps,
        parts: [
          { key: "what", text: { sv: "Vad som händer nu.", en: "What happens next." } },
          { key: "who", text: { sv: "Vem som gör det.", en: "Who does it." } },
          { key: "by", text: { sv: "Senast vilken dag.", en: "By which day." } },
        ],
      }),
      unratedQuestion({ key: "closing-thanks", kind: "closing", minutes: 0.5, importance: 4, text: thanks }),
    ],
  };
}

const nextSteps: CatalogueText = {
  sv: "Så här går det vidare: vad som händer nu, vem som gör det och vilken dag du senast får besked, vad beskedet än blir.",
  en: "Here is what happens now: the next step, who takes it and the day by which you will hear from us, whatever the answer.",
};

const thanks: CatalogueText = {
  sv: "Tack för att du tog dig tid. Svara gärna på kallelsen om du kommer på något mer som du vill fråga.",
  en: "Thank you for your time. If you think of anything else to ask, just reply to the invitation.",
};
