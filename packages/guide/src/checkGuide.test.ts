import { type InterviewGuideDraft, toId } from "@samtal/core";
import { buildInterviewGuide } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { checkGuide } from "./checkGuide.ts";
import { publishGuide } from "./publishGuide.ts";
import { completeGuide } from "./testing/completeGuide.ts";
import { copyOf } from "./testing/copyOf.ts";
import { findingsAfter, met } from "./testing/findingsAfter.ts";
import { first } from "./testing/first.ts";

const questionsOf = (guide: InterviewGuideDraft) => guide.sections[1]?.questions ?? [];

describe("checkGuide", () => {
  it("finds nothing about a complete guide", () => {
    const guide = publishGuide(completeGuide());
    const check = checkGuide(guide, met);
    expect(check).toMatchObject({
      guideId: "guide_backend",
      guideVersion: 1,
      contentHash: guide.contentHash,
      languages: ["en", "sv"],
      status: "complete",
      findings: [],
      because: [{ code: "guide/complete", params: { competencies: 3, advice: 0 } }],
    });
    expect(check.coverage[0]).toEqual({
      competencyId: "competency_problem-solving",
      questionIds: ["question_hard-fault", "question_hard-fault-second"],
      describedLevels: ["l1", "l2", "l3", "l4", "l5"],
      undescribedLevels: [],
    });
  });

  it("only advises about a guide with low, middle and high anchors and one question each", () => {
    const check = checkGuide(buildInterviewGuide(), met);
    expect(check.status).toBe("complete");
    expect(check.coverage[0]?.undescribedLevels).toEqual(["l2", "l4"]);
    expect(new Set(check.findings.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
      new Set(["advice guide/few-questions", "advice guide/level-undescribed"]),
    );
  });

  // Each row: one edit to a complete guide, and exactly what is then found.
  it.each<[string, (guide: InterviewGuideDraft) => void, string[]]>([
    [
      "no rated question for a competency",
      (guide) => {
        first(guide.sections.slice(1)).questions = questionsOf(guide).slice(2);
      },
      ["blocking guide/competency-without-question competencies.0"],
    ],
    [
      "one question for a competency",
      (guide) => {
        questionsOf(guide).shift();
      },
      ["advice guide/few-questions competencies.0"],
    ],
    [
      "a question about a competency that the guide lacks",
      (guide) => {
        first(questionsOf(guide)).competencyIds.push(toId("competency", "x"));
      },
      ["blocking guide/unknown-competency sections.1.questions.0.competencyIds.1"],
    ],
    [
      "a question about nothing",
      (guide) => {
        first(questionsOf(guide)).competencyIds = [];
      },
      [
        "advice guide/few-questions competencies.0",
        "advice guide/question-without-competency sections.1.questions.0.competencyIds",
      ],
    ],
    [
      "a rated opening question",
      (guide) => {
        first(first(guide.sections).questions).competencyIds = [toId("competency", "communication")];
      },
      ["blocking guide/unrated-kind-rated sections.0.questions.0.competencyIds"],
    ],
    [
      "a closing question as the only one about a competency",
      (guide) => {
        for (const question of questionsOf(guide).slice(0, 2)) question.kind = "closing";
      },
      [
        "blocking guide/competency-without-question competencies.0",
        "blocking guide/unrated-kind-rated sections.1.questions.0.competencyIds",
        "blocking guide/unrated-kind-rated sections.1.questions.1.competencyIds",
      ],
    ],
    [
      "a competency twice",
      (guide) => {
        guide.competencies.push(copyOf(first(guide.competencies)));
      },
      ["blocking guide/duplicate-competency competencies.3"],
    ],
    [
      "a question twice",
      (guide) => {
        const again = copyOf(first(questionsOf(guide)));
        guide.sections[2]?.questions.push({ ...again, minutes: 1 });
      },
      ["blocking guide/duplicate-question sections.2.questions.0"],
    ],
    [
      "a probe twice",
      (guide) => {
        const [swedish] = first(questionsOf(guide)).variants;
        swedish?.probes.push(first(swedish.probes));
      },
      ["blocking guide/duplicate-probe sections.1.questions.0.variants.0.probes.1"],
    ],
    [
      "a probe in one language only",
      (guide) => {
        first(questionsOf(guide)).variants[1]?.probes.pop();
      },
      ["blocking guide/probe-missing sections.1.questions.0.variants.1.probes"],
    ],
    [
      "no anchor for the lowest level",
      (guide) => {
        first(guide.competencies).anchors.shift();
      },
      ["blocking guide/anchor-missing competencies.0.anchors"],
    ],
    [
      "no anchor for the middle level",
      (guide) => {
        first(guide.competencies).anchors.splice(2, 1);
      },
      ["blocking guide/anchor-missing competencies.0.anchors"],
    ],
    [
      "no anchor for a level between",
      (guide) => {
        first(guide.competencies).anchors.splice(1, 1);
      },
      ["advice guide/level-undescribed competencies.0.anchors"],
    ],
    [
      "two anchors for one level",
      (guide) => {
        const { anchors } = first(guide.competencies);
        anchors.push(first(anchors));
      },
      ["blocking guide/anchor-duplicate-level competencies.0.anchors.5.level"],
    ],
    [
      "an anchor off the scale",
      (guide) => {
        first(guide.competencies).anchors.push({ level: "l6", behaviour: { sv: "x", en: "x" } });
      },
      ["blocking guide/anchor-unknown-level competencies.0.anchors.5.level"],
    ],
    [
      "a question's own anchors without the top",
      (guide) => {
        const [question] = questionsOf(guide);
        if (question) question.anchors = first(guide.competencies).anchors.slice(0, 4);
      },
      ["blocking guide/anchor-missing sections.1.questions.0.anchors"],
    ],
    [
      "a text in one language only",
      (guide) => {
        guide.title = { sv: "Intervju" };
        first(first(guide.competencies).anchors).behaviour = { en: "Says so." };
      },
      [
        "blocking guide/language-missing competencies.0.anchors.0.behaviour",
        "blocking guide/language-missing title",
      ],
    ],
    [
      "a question in one language only",
      (guide) => {
        first(questionsOf(guide)).variants.pop();
      },
      ["blocking guide/variant-missing sections.1.questions.0.variants"],
    ],
    [
      "more questions than time",
      (guide) => {
        first(guide.sections.slice(1)).minutes = 47.5;
      },
      ["advice guide/section-too-short sections.1.minutes"],
    ],
    [
      "a model's wording that nobody approved",
      (guide) => {
        first(first(questionsOf(guide)).variants).provenance = { by: "ai", model: "m", approval: null };
      },
      ["blocking guide/wording-unapproved sections.1.questions.0.variants.0.provenance.approval"],
    ],
  ])("finds exactly this: %s", (_, edit, expected) => {
    expect(findingsAfter(edit)).toEqual(expected);
  });
});
