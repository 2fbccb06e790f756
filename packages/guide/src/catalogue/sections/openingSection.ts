import type { CatalogueText } from "../competencyText.ts";
import type { GuideSection } from "./guideSection.ts";
import { type OpeningFormat, openingItems } from "./openingItems.ts";
import { unratedQuestion } from "./unratedItem.ts";

/** How an interview opens. */
export interface OpeningOptions {
  /** Whom the candidate meets: one interviewer, several, or none, where the answers are recorded. */
  readonly format: OpeningFormat;
  /** Minutes of the section. The company's story gets what the other items leave. */
  readonly minutes: number;
  /**
   * Whether the candidate will be asked to agree to a recording; otherwise the opening says that there is none.
   *
   * @defaultValue false
   */
  readonly recording?: boolean;
  /** The company's own story, in place of the line that announces it. */
  readonly companyStory?: CatalogueText;
}

/**
 * The opening: welcome, sound and picture, presentations, agenda, recording notice and the company's story.
 *
 * Nothing in it is rated. The recording notice says that a refusal costs nothing; a recorded interview offers another
 * way to take part. The company's story is left out where the other items use up the minutes.
 *
 * @param options - format, minutes, and what the company adds
 * @returns a section of questions of the kind `opening`, in Swedish and English
 * @example
 * ```ts
 * import { openingSection } from "@samtal/guide";
 *
 * const { questions } = openingSection({ format: "one-interviewer", minutes: 5 });
 * questions.length; // => 6
 * questions.at(-1)?.id; // => "question_opening-company-story"
 * ```
 */
export function openingSection({
  format,
  minutes,
  recording = false,
  companyStory,
}: OpeningOptions): GuideSection {
  const items = openingItems(format, recording);
  const left = minutes - items.reduce((sum, item) => sum + item.minutes, 0);
  const story =
    left > 0
      ? [
          {
            key: "opening-company-story",
            kind: "opening",
            minutes: left,
            importance: 2,
            text: companyStory ?? announcedStory[format],
          } as const,
        ]
      : [];
  return {
    kind: "opening",
    title: { sv: "Välkommen", en: "Welcome" },
    minutes,
    questions: [...items, ...story].map(unratedQuestion),
  };
}

const toldLive = {
  sv: "Nu berättar jag kort om oss: vad vi gör, vilka du skulle arbeta med och varför vi söker någon.",
  en: "Now I will tell you a little about us: what we do, who you would work with and why we are hiring.",
};

const announcedStory = {
  "one-interviewer": toldLive,
  panel: toldLive,
  asynchronous: {
    sv: "Här berättar vi kort om oss: vad vi gör, vilka du skulle arbeta med och varför vi söker någon.",
    en: "Here is a little about us: what we do, who you would work with and why we are hiring.",
  },
};
