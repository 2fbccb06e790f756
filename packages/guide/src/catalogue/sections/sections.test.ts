import { questionSchema } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { ratedKinds } from "../../ratedKinds.ts";
import { activityQuestions } from "../activities/activityText.ts";
import { caseTask } from "../activities/caseTask.ts";
import { codeTest } from "../activities/codeTest.ts";
import { lix } from "../lix.ts";
import { candidateQuestionsSection } from "./candidateQuestionsSection.ts";
import { closingSection } from "./closingSection.ts";
import { feedbackQuestionIds, feedbackSection } from "./feedbackSection.ts";
import type { GuideSection } from "./guideSection.ts";
import { openingSection } from "./openingSection.ts";

const sections: [string, GuideSection][] = [
  ["opening with one interviewer", openingSection({ format: "one-interviewer", minutes: 5 })],
  ["opening with a recording", openingSection({ format: "one-interviewer", minutes: 5, recording: true })],
  ["opening with a panel", openingSection({ format: "panel", minutes: 7 })],
  ["opening of a recorded interview", openingSection({ format: "asynchronous", minutes: 3 })],
  ["candidate's questions", candidateQuestionsSection({ minutes: 6 })],
  ["candidate's questions in writing", candidateQuestionsSection({ minutes: 2, written: true })],
  ["closing", closingSection({ minutes: 4 })],
  ["feedback", feedbackSection({ minutes: 10 }).section],
];

const textOf = (section: GuideSection, language: string) =>
  section.questions.map(({ variants }) => variants.find((each) => each.language === language)?.text ?? "");

describe("sections", () => {
  it.each(sections)("is unrated, planned to the minute, and parses: %s", (_, { minutes, questions }) => {
    expect(questions.map((question) => questionSchema.parse(question))).toEqual(questions);
    expect(questions.filter(({ kind, competencyIds }) => ratedKinds.has(kind) || competencyIds.length > 0)).toEqual([]);
    expect(questions.reduce((sum, question) => sum + question.minutes, 0)).toBe(minutes);
    for (const { variants } of questions) {
      expect(variants.map(({ language }) => language)).toEqual(["sv", "en"]);
      expect(variants[0]?.probes.map(({ id }) => id)).toEqual(variants[1]?.probes.map(({ id }) => id));
    }
  });

  it.each(sections)("says it briefly and plainly: %s", (_, section) => {
    for (const language of ["sv", "en"]) {
      const texts = textOf(section, language);
      expect(texts.filter((text) => text.length > 220)).toEqual([]);
      expect(lix(texts.join(" "))).toBeLessThan(40);
    }
  });

  it("says of every recording that a refusal costs nothing", () => {
    for (const section of [
      openingSection({ format: "panel", minutes: 7, recording: true }),
      openingSection({ format: "asynchronous", minutes: 3 }),
    ]) {
      expect(textOf(section, "sv")[4]).toMatch(/kostar dig ingenting/);
      expect(textOf(section, "en")[4]).toMatch(/costs you nothing/);
    }
    expect(textOf(openingSection({ format: "panel", minutes: 7 }), "sv")[4]).toMatch(/spelas inte in/);
  });

  it("offers another way where the interview is a recording", () => {
    expect(textOf(openingSection({ format: "asynchronous", minutes: 3 }), "en")[4]).toMatch(/live/);
  });

  it("leaves the company's story out rather than the notices", () => {
    const { questions } = openingSection({ format: "one-interviewer", minutes: 2.5 });
    expect(questions.map(({ importance }) => importance)).toEqual([5, 5, 3, 5, 5]);
  });

  it("says what, who and by when of the next steps", () => {
    const [nextSteps] = closingSection({ minutes: 4 }).questions;
    expect(nextSteps?.variants[0]?.probes.map(({ id }) => id)).toEqual([
      "probe_closing-next-steps-what",
      "probe_closing-next-steps-who",
      "probe_closing-next-steps-by",
    ]);
  });

  it("holds strengths and improvements until the interviewer's own card is sealed, and nowhere else", () => {
    const { after, section } = feedbackSection({ minutes: 10 });
    expect(after).toBe("own-scorecard-sealed");
    expect(section.questions.map(({ id }) => id)).toEqual([...feedbackQuestionIds]);
    const elsewhere = sections.slice(0, -1).flatMap(([, { questions }]) => questions.map(({ id }) => id as string));
    expect(elsewhere.filter((id) => feedbackQuestionIds.includes(id as never))).toEqual([]);
  });
});

describe("tasks", () => {
  it.each([codeTest, caseTask])("have five levels that differ, and parse: $key", (task) => {
    const questions = activityQuestions(task, []);
    expect(questions.map((question) => questionSchema.parse(question))).toEqual(questions);
    for (const language of ["sv", "en"] as const) {
      const behaviours = task.anchors.map((anchor) => anchor[language]);
      expect(new Set(behaviours).size).toBe(5);
      expect(behaviours.filter((text) => text.length > 180 || text.split(" ").length < 6)).toEqual([]);
      expect(lix(behaviours.join(" "))).toBeLessThan(45);
    }
  });
});
