import { compareText, type Interview, type Note, reason, SamtalError } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import * as z from "zod";
import type { Verdict } from "../calling/callModel.ts";
import type { DraftSettings } from "../calling/draftSettings.ts";
import { type DraftBasics, provenanceOf } from "../drafts/draftBasics.ts";
import { type Drafted, draftedBy } from "../drafts/draftedBy.ts";
import { sealedDraft } from "../drafts/sealedDraft.ts";
import { templateOf } from "../prompts/templates.ts";
import { writtenPrompt } from "../prompts/writtenPrompt.ts";
import { redactTexts } from "../redaction/redactTexts.ts";
import { hasSummaryConsent } from "./hasSummaryConsent.ts";
import { ratesSomebody } from "./ratesSomebody.ts";
import type { SummaryConsent } from "./summaryConsent.ts";
import { safeParseSummaryDraft, type SummaryDraft } from "./summaryDraft.ts";

/** What is to be summarised. */
export interface SummaryRequest extends DraftBasics {
  readonly interview: Pick<Interview, "id" | "candidateId">;
  /** Of this interview, in any order. */
  readonly notes: readonly Note[];
  /** The candidate's answers about summaries by a model. */
  readonly consents: readonly SummaryConsent[];
}

const answerSchema = z.strictObject({
  declined: z.boolean().describe("True where you can't or won't answer."),
  sentences: z.array(
    z.strictObject({ text: z.string(), noteIds: z.array(z.string()).describe("Ids of the notes that say so.") }),
  ),
});

/**
 * Has a model summarise the notes of an interview. It is a draft: `approveDraft` makes a summary of it.
 *
 * Nothing is sent unless the candidate's consent to summaries is in force. Notes go under keys of the call's own,
 * without ids, authors, times or known names. Each sentence must cite notes that exist; an answer that rates or
 * recommends somebody is not used. Whether a sentence says what its notes say is for the person to judge.
 *
 * @param request - interview, notes and consents
 * @param settings - model, clock and budget
 * @returns the draft with what the lint found, or why there is none
 * @throws SamtalError `ai/other-interview`, `ai/duplicate-note`, `ai/invalid-budget`, `ai/unsupported-model`,
 *   `guide/lint-no-pack`
 * @example
 * ```ts
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { summariseInterview } from "@samtal/ai";
 * import { MockLanguageModelV3 } from "ai/test";
 *
 * const model = new MockLanguageModelV3();
 * const request = {
 *   interview: buildInterview(),
 *   notes: [],
 *   consents: [],
 *   people: [],
 *   language: "en",
 *   now: parseInstant("2027-03-30T10:00:00Z"),
 * } as const;
 * const outcome = await summariseInterview(request, { model, clock: { after: () => () => {} } });
 * [outcome.status, outcome.because[0]?.code, model.doGenerateCalls.length];
 * // => ["refused", "ai/consent-missing", 0]
 * ```
 */
export async function summariseInterview(
  request: SummaryRequest,
  settings: DraftSettings,
): Promise<Drafted<SummaryDraft>> {
  const { interview, consents, language, people, now } = request;
  const foreign = request.notes.findIndex(({ interviewId }) => interviewId !== interview.id);
  if (foreign >= 0) throw SamtalError.of("ai/other-interview", ["notes", foreign, "interviewId"]);
  const notes = request.notes.toSorted((a, b) => compareInstants(a.writtenAt, b.writtenAt) || compareText(a.id, b.id));
  if (new Set(notes.map(({ id }) => id)).size < notes.length) throw SamtalError.of("ai/duplicate-note", ["notes"]);
  const nothing = { status: "refused", spent: { attempts: 0, tokens: 0 } } as const;
  if (!hasSummaryConsent(interview, consents, now)) {
    return { ...nothing, because: [reason("ai/consent-missing", { interviewId: interview.id })] };
  }
  if (notes.length === 0) return { ...nothing, because: [reason("ai/no-notes", { interviewId: interview.id })] };
  const { texts, placeholders } = redactTexts(notes.map(({ text }) => text), people);
  const material = texts.map((text, at) => ({ id: `n${at + 1}`, text }));
  const prompt = writtenPrompt(templateOf("summary", language), { notes: notes.length }, material);
  const provenance = provenanceOf(settings.model, prompt);
  const draftOf = (answer: z.infer<typeof answerSchema>): Verdict<SummaryDraft> => {
    const cited = citedSentences(answer.sentences, notes);
    if (cited.status !== "fit") return cited;
    const content = {
      schemaVersion: 1,
      kind: "summary-draft",
      language,
      draftedAt: now,
      provenance,
      interviewId: interview.id,
      sentences: cited.result,
    };
    return sealedDraft(content, safeParseSummaryDraft);
  };
  const question = { name: "summary", schema: answerSchema, ...prompt };
  return draftedBy({ question, settings, placeholders, packs: request.packs, draftOf });
}

interface Sentence {
  readonly text: string;
  readonly noteIds: readonly string[];
}

function citedSentences(sentences: readonly Sentence[], notes: readonly Note[]): Verdict<Sentence[]> {
  const idOf = new Map(notes.map(({ id }, at) => [`n${at + 1}`, id as string]));
  for (const [at, { text, noteIds }] of sentences.entries()) {
    const refused = { status: "unfit", as: "refused" } as const;
    const sentence = at + 1;
    if (noteIds.length === 0) return { ...refused, because: reason("ai/uncited-sentence", { sentence }) };
    if (noteIds.some((key) => !idOf.has(key))) return { ...refused, because: reason("ai/unknown-note", { sentence }) };
    if (ratesSomebody(text)) return { ...refused, because: reason("ai/output-rates", { sentence }) };
  }
  return {
    status: "fit",
    result: sentences.map(({ text, noteIds }) => ({
      text: text.trim(),
      noteIds: [...new Set(noteIds)].map((key) => idOf.get(key) as string).toSorted(compareText),
    })),
  };
}
