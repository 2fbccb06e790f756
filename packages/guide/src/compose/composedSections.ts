import type { Question } from "@samtal/core";
import { candidateQuestionsSection } from "../catalogue/sections/candidateQuestionsSection.ts";
import { closingSection } from "../catalogue/sections/closingSection.ts";
import type { GuideSection } from "../catalogue/sections/guideSection.ts";
import { openingSection } from "../catalogue/sections/openingSection.ts";
import type { Activity } from "../models/activity.ts";
import type { ComposeOptions } from "./composeOptions.ts";

/** An interview's minutes, section by section. */
export interface SharedMinutes {
  readonly opening: number;
  readonly activities: number;
  readonly questions: number;
  readonly candidateQuestions: number;
  readonly closing: number;
}

/**
 * An interview's minutes shared between its sections: a tenth for the opening, three twentieths for the candidate's
 * questions, a twelfth for the closing, each within bounds, and the rest for the rated questions, once the activities have theirs.
 */
export function sharedMinutes(minutes: number, activities = 0): SharedMinutes {
  const opening = within(3, Math.ceil(minutes / 10), 7);
  const candidateQuestions = within(3, Math.floor((minutes * 3) / 20), 10);
  const closing = within(3, Math.ceil(minutes / 12), 5);
  const questions = minutes - opening - candidateQuestions - closing - activities;
  return { opening, activities, candidateQuestions, closing, questions };
}

function within(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The sections of a composed guide, in the order in which the candidate meets them. */
export function composedSections(
  { format = "one-interviewer", recording, companyStory }: ComposeOptions,
  minutes: SharedMinutes,
  activities: readonly Activity[],
  questions: Question[],
): GuideSection[] {
  return [
    openingSection({
      format,
      minutes: minutes.opening,
      ...(recording === undefined ? {} : { recording }),
      ...(companyStory === undefined ? {} : { companyStory }),
    }),
    ...activities.map(({ title, minutes: own }) => ({ kind: "activity" as const, title, minutes: own, questions: [] })),
    { kind: "questions", title: { sv: "Frågor", en: "Questions" }, minutes: minutes.questions, questions },
    candidateQuestionsSection({ minutes: minutes.candidateQuestions, written: format === "asynchronous" }),
    closingSection({ minutes: minutes.closing }),
  ];
}
