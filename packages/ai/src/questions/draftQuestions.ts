import { type Competency, derivedId, reason, type Role, SamtalError, textIn } from "@samtal/core";
import type { Verdict } from "../calling/callModel.ts";
import type { DraftSettings } from "../calling/draftSettings.ts";
import { type DraftBasics, provenanceOf } from "../drafts/draftBasics.ts";
import { type Drafted, draftedBy } from "../drafts/draftedBy.ts";
import { sealedDraft } from "../drafts/sealedDraft.ts";
import { templateOf } from "../prompts/templates.ts";
import { writtenPrompt } from "../prompts/writtenPrompt.ts";
import { redactTexts } from "../redaction/redactTexts.ts";
import { type QuestionsAnswer, questionsAnswerSchema } from "./questionsAnswer.ts";
import { type QuestionsDraft, safeParseQuestionsDraft } from "./questionsDraft.ts";

/** Which questions are wanted. */
export interface QuestionsRequest extends DraftBasics {
  readonly role: Role;
  /** At least one, with a name and a definition in the language of the draft. */
  readonly competencies: readonly Competency[];
  readonly kind: "behavioural" | "situational";
  /** For each competency, 1 to 5. */
  readonly count: number;
  /** Minutes of each question; 8 unless given. */
  readonly minutes?: number;
  /** Importance of each question, 1 to 5; 3 unless given. */
  readonly importance?: number;
  /** What the work is like, in the host's own words. */
  readonly material?: string;
}

/**
 * Has a model word interview questions. They are drafts: no guide takes them before `approveDraft`.
 *
 * Names and contacts are replaced before the call and put back after; the answer is checked against our schema, for
 * its number per competency, and read for risks by the lint. Ids are derived from the prompt and the place, so the
 * same prompt gives the same ids.
 *
 * @param request - role, competencies, kind and number
 * @param settings - model, clock and budget
 * @returns the draft with what the lint found, or why there is none
 * @throws SamtalError `ai/no-competency`, `ai/invalid-count`, `ai/text-missing`, `ai/invalid-budget`,
 *   `ai/unsupported-model`, `guide/lint-no-pack`
 * @example
 * ```ts
 * import { buildCompetency, buildRole } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { draftQuestions } from "@samtal/ai";
 * import { MockLanguageModelV3 } from "ai/test";
 *
 * const written = {
 *   declined: false,
 *   questions: [{ competency: "c1", kind: "behavioural", text: "Tell us about a plan you made.", probes: [] }],
 * };
 * const count = { total: 90, noCache: 90, cacheRead: undefined, cacheWrite: undefined };
 * const model = new MockLanguageModelV3({
 *   doGenerate: {
 *     content: [{ type: "text", text: JSON.stringify(written) }],
 *     finishReason: { unified: "stop", raw: undefined },
 *     usage: { inputTokens: count, outputTokens: { total: 60, text: 60, reasoning: undefined } },
 *     warnings: [],
 *   },
 * });
 * const clock = { after: (milliseconds: number, run: () => void) => {
 *   const timer = setTimeout(run, milliseconds);
 *   return () => clearTimeout(timer);
 * } };
 * const request = {
 *   role: buildRole({ title: { en: "Developer" } }),
 *   competencies: [buildCompetency({ name: { en: "Planning" }, definition: { en: "Plans work." } })],
 *   kind: "behavioural",
 *   count: 1,
 *   people: [],
 *   language: "en",
 *   now: parseInstant("2027-03-30T10:00:00Z"),
 * } as const;
 * const outcome = await draftQuestions(request, { model, clock });
 * outcome.status === "drafted" && outcome.draft.questions[0]?.wording.text; // => "Tell us about a plan you made."
 * ```
 */
export async function draftQuestions(
  request: QuestionsRequest,
  settings: DraftSettings,
): Promise<Drafted<QuestionsDraft>> {
  const { language, role, competencies, count, kind, people, material = "" } = request;
  if (competencies.length === 0) throw SamtalError.of("ai/no-competency", ["competencies"]);
  if (!Number.isInteger(count) || count < 1 || count > 5) throw SamtalError.of("ai/invalid-count", ["count"]);
  const written = [
    textIn(role.title, language),
    ...competencies.flatMap(({ name, definition }) => [textIn(name, language), textIn(definition, language)]),
  ];
  const missing = written.indexOf(undefined);
  if (missing >= 0) {
    const path = missing === 0 ? ["role", "title"] : ["competencies", Math.floor((missing - 1) / 2)];
    throw SamtalError.of("ai/text-missing", path, { language });
  }
  const { texts, placeholders } = redactTexts([material, ...(written as string[])], people);
  const [work, title, ...described] = texts;
  const asked = competencies.map((_, at) => {
    const [name, definition] = described.slice(2 * at);
    return { key: `c${at + 1}`, name, definition, questions: count, kind };
  });
  const prompt = writtenPrompt(templateOf("questions", language), { title, competencies: asked }, [{ text: work }]);
  const provenance = provenanceOf(settings.model, prompt);
  return draftedBy({
    question: { name: "questions", schema: questionsAnswerSchema, ...prompt },
    settings,
    placeholders,
    packs: request.packs,
    draftOf: (answer) => draftOf(answer, request, provenance),
  });
}

function draftOf(
  { questions }: QuestionsAnswer,
  { competencies, count, kind, language, now, minutes = 8, importance = 3 }: QuestionsRequest,
  provenance: QuestionsDraft["provenance"],
): Verdict<QuestionsDraft> {
  const keys = competencies.map((_, at) => `c${at + 1}`);
  const wrong = keys.find((key) => questions.filter(({ competency }) => competency === key).length !== count);
  if (wrong !== undefined || questions.length !== keys.length * count || questions.some((each) => each.kind !== kind)) {
    return { status: "unfit", as: "failed", because: reason("ai/other-questions", { asked: keys.length * count }) };
  }
  const content = {
    schemaVersion: 1,
    kind: "questions-draft",
    language,
    draftedAt: now,
    provenance,
    questions: questions
      .toSorted((a, b) => keys.indexOf(a.competency) - keys.indexOf(b.competency))
      .map(({ competency, text, probes }, at) => ({
        id: derivedId("question", provenance.promptHash, at),
        kind,
        competencyIds: [(competencies[keys.indexOf(competency)] as Competency).id],
        minutes,
        importance,
        wording: {
          text: text.trim(),
          probes: probes.map((probe, of) => ({
            id: derivedId("probe", provenance.promptHash, at, of),
            text: probe.trim(),
          })),
        },
      })),
  };
  return sealedDraft(content, safeParseQuestionsDraft);
}
