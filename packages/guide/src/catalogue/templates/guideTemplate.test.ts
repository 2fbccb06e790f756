import { type InterviewGuideDraft, parseInterviewGuideDraft, SamtalError, toId } from "@samtal/core";
import { buildRole } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { checkGuide } from "../../checkGuide.ts";
import { publishGuide } from "../../publishGuide.ts";
import type { CatalogueEntry } from "../catalogueEntry.ts";
import { competencyCatalogue } from "../competencyCatalogue.ts";
import { guideTemplate, type GuideTemplateOptions } from "./guideTemplate.ts";
import { type GuideTemplateKind, guideTemplateKinds } from "./templateShape.ts";

const entries = (...keys: string[]): CatalogueEntry[] => competencyCatalogue(keys.map((key) => `competency_${key}`));

const options = (competencies: CatalogueEntry[], rest: Partial<GuideTemplateOptions> = {}): GuideTemplateOptions => ({
  guideId: toId("guide", "backend-first"),
  roleId: toId("role", "backend"),
  competencies,
  languages: ["sv", "en"],
  ...rest,
});

const minutesOf = ({ sections }: InterviewGuideDraft) => sections.map(({ minutes }) => minutes);
const questionIds = ({ sections }: InterviewGuideDraft, kind: string) =>
  sections.filter((section) => section.kind === kind).flatMap(({ questions }) => questions.map(({ id }) => id));

function issuesOf(run: () => unknown): string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  }
}

/** What each template is tried with, and the minutes of its sections as the documentation states them. */
const tried: [GuideTemplateKind, string[], number[]][] = [
  ["screening-call", ["communication"], [3, 10, 4, 3]],
  ["structured-45", ["problem-solving", "collaboration", "learning"], [5, 30, 6, 4]],
  ["structured-60", ["leadership", "planning", "communication", "integrity"], [6, 40, 9, 5]],
  ["technical-code-test", ["technical-depth", "problem-solving", "collaboration"], [5, 30, 26, 9, 5]],
  ["case", ["customer-focus", "planning"], [5, 28, 16, 7, 4]],
  ["panel", ["creativity", "adaptability", "cultural-adaptability", "customer-focus"], [7, 40, 8, 5]],
  ["asynchronous-video", ["adaptability", "customer-focus", "learning"], [3, 18, 2, 2]],
];

describe("guideTemplate", () => {
  it("is tried with every kind", () => {
    expect(tried.map(([kind]) => kind)).toEqual([...guideTemplateKinds]);
  });

  it.each(tried)("gives a guide about which there is nothing to say: %s", (kind, keys, minutes) => {
    const draft = guideTemplate(kind, options(entries(...keys)));
    expect(parseInterviewGuideDraft(draft)).toEqual(draft);
    const role = buildRole({ id: "role_backend", competencyIds: keys.map((key) => `competency_${key}`) });
    expect(checkGuide(publishGuide(draft), { languages: ["sv", "en"], role })).toMatchObject({
      status: "complete",
      findings: [],
    });
    expect(minutesOf(draft)).toEqual(minutes);
    expect(draft.title["en"]).toMatch(/ minutes$/);
    const stated = Number(/(\d+) minuter$/.exec(draft.title["sv"] ?? "")?.[1]);
    expect(minutesOf(draft).reduce((sum, each) => sum + each, 0)).toBe(stated);
  });

  it.each(tried)("plans no more than a section holds, and fills the unrated ones: %s", (kind, keys) => {
    for (const section of guideTemplate(kind, options(entries(...keys))).sections) {
      const planned = section.questions.reduce((sum, { minutes }) => sum + minutes, 0);
      if (section.kind === "questions") expect(planned).toBeLessThanOrEqual(section.minutes);
      else expect(planned).toBe(section.minutes);
      expect(section.questions.length).toBeGreaterThan(0);
    }
  });

  it.each(tried)("opens first, takes the candidate's questions before it closes: %s", (kind, keys) => {
    const { sections } = guideTemplate(kind, options(entries(...keys)));
    const kinds = sections.map((section) => section.kind);
    expect(kinds[0]).toBe("opening");
    expect(kinds.slice(-3)).toEqual(["questions", "candidate-questions", "closing"]);
    expect(kinds.includes("activity")).toBe(kind === "technical-code-test" || kind === "case");
  });

  it.each(tried)("has both kinds of question, in order of importance: %s", (kind, keys) => {
    const asked = guideTemplate(kind, options(entries(...keys))).sections.find((each) => each.kind === "questions");
    const importance = asked?.questions.map((question) => question.importance) ?? [];
    expect(importance).toEqual(importance.toSorted((one, other) => other - one));
    expect(new Set(asked?.questions.map((question) => question.kind))).toEqual(new Set(["behavioural", "situational"]));
  });

  it("asks of each competency in turn, the second one about a situation first", () => {
    const draft = guideTemplate("structured-45", options(entries("planning", "learning", "integrity")));
    // 6 + 4 + 6 minutes, then 4 + 6 + 4; of importance 5 each, so in the order in which they were chosen.
    expect(questionIds(draft, "questions")).toEqual([
      "question_planning-b1",
      "question_learning-s1",
      "question_integrity-b1",
      "question_planning-s1",
      "question_learning-b1",
      "question_integrity-s1",
    ]);
  });

  it("is complete, with advice, where each competency has only one question", () => {
    const check = checkGuide(guideTemplate("screening-call", options(entries("learning", "planning"))), {
      languages: ["sv", "en"],
    });
    expect(check.status).toBe("complete");
    expect(check.findings.map(({ code }) => code)).toEqual(["guide/few-questions", "guide/few-questions"]);
  });

  it("uses spare time for more questions about few competencies", () => {
    const draft = guideTemplate("structured-60", options(entries("planning")));
    expect(questionIds(draft, "questions")).toHaveLength(6);
  });

  it("takes no probes where nobody can probe, and gives three minutes an answer", () => {
    const draft = guideTemplate("asynchronous-video", options(entries("planning")));
    const asked = draft.sections[1]?.questions ?? [];
    expect(asked.map(({ minutes }) => minutes)).toEqual([3, 3, 3, 3, 3, 3]);
    expect(asked.flatMap(({ variants }) => variants.flatMap(({ probes }) => probes))).toEqual([]);
    expect(questionIds(draft, "opening")).toContain("question_opening-recording-needed");
    expect(questionIds(draft, "candidate-questions")).toEqual(["question_candidate-questions-written"]);
  });

  it("rates a task by its own anchors, only for what the guide has", () => {
    const draft = guideTemplate("technical-code-test", options(entries("collaboration", "technical-depth")));
    const [solve, change] = draft.sections[1]?.questions ?? [];
    expect(solve?.competencyIds).toEqual(["competency_technical-depth"]);
    expect(solve?.anchors?.map(({ level }) => level)).toEqual(["l1", "l2", "l3", "l4", "l5"]);
    expect(change?.kind).toBe("technical");
  });

  it("writes one language where one is asked for, also with a region", () => {
    const draft = guideTemplate("technical-code-test", options(entries("technical-depth"), { languages: ["sv-FI"] }));
    expect(checkGuide(draft, { languages: ["sv-FI"] }).findings).toEqual([]);
    expect(JSON.stringify(draft)).not.toMatch(/"en"/);
  });

  it("says whether there is a recording, and tells the company's own story", () => {
    const story = { sv: "Vi gör broar.", en: "We build bridges." };
    const draft = guideTemplate("panel", options(entries("planning"), { recording: true, companyStory: story }));
    const opening = draft.sections[0]?.questions ?? [];
    expect(opening.map(({ id }) => id)).toEqual([
      "question_opening-welcome",
      "question_opening-technology",
      "question_opening-presentations",
      "question_opening-agenda",
      "question_opening-recording-asked",
      "question_opening-company-story",
    ]);
    expect(opening.at(-1)?.variants.map(({ text }) => text)).toEqual([story.sv, story.en]);
    expect(questionIds(guideTemplate("panel", options(entries("planning"))), "opening")).toContain(
      "question_opening-recording-none",
    );
  });

  it("has strengths and improvements in no template", () => {
    for (const [kind, keys] of tried) {
      expect(JSON.stringify(guideTemplate(kind, options(entries(...keys))))).not.toMatch(/question_feedback/);
    }
  });

  it("takes entries of one's own", () => {
    const [entry] = entries("planning");
    if (entry === undefined) throw new Error("no entry");
    const own = JSON.parse(JSON.stringify(entry).replaceAll("planning", "welding")) as CatalogueEntry;
    const draft = guideTemplate("screening-call", options([own]));
    expect(checkGuide(draft, { languages: ["sv", "en"] }).findings).toEqual([]);
    expect(questionIds(draft, "questions")).toEqual(["question_welding-b1", "question_welding-s1"]);
  });

  it("leaves it to the check to name an entry's missing language", () => {
    const [entry] = entries("planning");
    if (entry === undefined) throw new Error("no entry");
    const competency = { ...entry.competency, name: { de: "Planung" } };
    const draft = guideTemplate("screening-call", options([{ ...entry, competency }]));
    expect(checkGuide(draft, { languages: ["sv"] }).findings.map(({ code }) => code)).toEqual(["guide/language-missing"]);
  });

  it.each<[string, () => unknown, string[]]>([
    [
      "no competency",
      () => guideTemplate("panel", options([])),
      ["core/too-small competencies"],
    ],
    [
      "more competencies than questions fit",
      () => guideTemplate("screening-call", options(entries("planning", "learning", "integrity", "leadership"))),
      ["guide/template-too-short competencies.2", "guide/template-too-short competencies.3"],
    ],
    [
      "a code test that shows nothing of what is asked",
      () => guideTemplate("technical-code-test", options(entries("leadership"))),
      ["guide/template-without-evidence competencies"],
    ],
    [
      "a language that the sections lack",
      () => guideTemplate("panel", options(entries("planning"), { languages: ["sv", "fi", "svx"] })),
      ["guide/template-language languages.1", "guide/template-language languages.2"],
    ],
    [
      "no language",
      () => guideTemplate("panel", options(entries("planning"), { languages: [] })),
      ["guide/no-language languages"],
    ],
    [
      "an id of another kind",
      () => guideTemplate("panel", options(entries("planning"), { roleId: "guide_x" as never })),
      ["core/invalid-format roleId"],
    ],
  ])("refuses %s", (_, run, expected) => expect(issuesOf(run)).toEqual(expected));
});
