import type { InterviewGuideDraft } from "@samtal/core";
import { buildInterviewGuideDraft } from "@samtal/core/testing";
import { copyOf } from "./copyOf.ts";

/** A guide about which there is nothing to say, not even advice; each call returns a fresh copy to change. */
export function completeGuide(): InterviewGuideDraft {
  const guide = copyOf(buildInterviewGuideDraft());
  for (const { anchors } of guide.competencies) {
    for (const [at, level] of ["l2", "l4"].entries()) {
      anchors.splice(2 * at + 1, 0, { level, behaviour: { sv: `Mellan ${level}`, en: `Between ${level}` } });
    }
  }
  const section = guide.sections.find(({ kind }) => kind === "questions");
  if (section === undefined) throw new Error("the builder's guide has no questions");
  const probe = (language: "sv" | "en") => ({ id: "probe_result", text: language === "sv" ? "Vad blev det?" : "What came of it?" });
  section.minutes = 48;
  section.questions = section.questions.flatMap((question) => {
    const variants = question.variants.map(({ language, text, provenance }) => {
      return { language, text, provenance, probes: [probe(language === "sv" ? "sv" : "en")] };
    });
    const second = { ...question, variants, id: `${question.id}-second` } as typeof question;
    return [{ ...question, variants } as typeof question, second];
  });
  return copyOf(guide);
}
