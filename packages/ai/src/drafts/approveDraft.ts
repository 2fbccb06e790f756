import { type Issue, issue, type Question, SamtalError } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import type { Advert } from "../adverts/advert.ts";
import type { AdvertDraft } from "../adverts/advertDraft.ts";
import type { QuestionsDraft } from "../questions/questionsDraft.ts";
import type { InterviewSummary } from "../summaries/interviewSummary.ts";
import type { SummaryDraft } from "../summaries/summaryDraft.ts";
import { draftHash } from "./draftFields.ts";
import { type Approval, approvalSchema, type ApprovedProvenance } from "./provenance.ts";

/**
 * Makes the real thing of a draft that a person has read: questions, an advert or a summary, with who approved it and
 * when. There is no other way from a draft to them: by type, and since their schemas refuse a draft.
 *
 * Approving says that the text is right. Somebody who would change it writes a text of their own.
 *
 * @param draft - a parsed draft, as it was made
 * @param approval - the person and the instant
 * @returns questions, each with provenance and approval in its wording; an advert; or a summary
 * @throws SamtalError `ai/draft-changed` when the draft is not what the model wrote, `ai/approved-before-drafted`,
 *   `ai/invalid-approval`
 * @example
 * ```ts
 * import { questionSchema, toId } from "@samtal/core";
 * import { buildCompetency, buildRole } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { approveDraft, draftQuestions } from "@samtal/ai";
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
 * const approval = { approvedBy: toId("interviewer", "eva"), approvedAt: parseInstant("2027-03-31T08:00:00Z") };
 * const [question] = outcome.status === "drafted" ? approveDraft(outcome.draft, approval) : [];
 * questionSchema.parse(question).variants[0]?.provenance.by; // => "ai"
 * ```
 */
export function approveDraft(draft: QuestionsDraft, approval: Approval): Question[];
export function approveDraft(draft: AdvertDraft, approval: Approval): Advert;
export function approveDraft(draft: SummaryDraft, approval: Approval): InterviewSummary;
export function approveDraft(
  draft: QuestionsDraft | AdvertDraft | SummaryDraft,
  approval: Approval,
): Question[] | Advert | InterviewSummary {
  SamtalError.throwIfAny(approvalIssues(draft, approval));
  const { language } = draft;
  const provenance: ApprovedProvenance = { ...draft.provenance, approval: { ...approval } };
  const { by, model } = provenance;
  const metadata = draft.metadata !== undefined && { metadata: draft.metadata };
  const kept = { schemaVersion: 1, language, provenance, ...metadata } as const;
  switch (draft.kind) {
    case "questions-draft":
      return draft.questions.map(({ wording, ...question }) => ({
        ...question,
        variants: [{ language, ...wording, provenance: { by, model, approval: { ...approval } } }],
      }));
    case "advert-draft":
      return { ...kept, roleId: draft.roleId, advert: draft.advert };
    case "summary-draft":
      return { ...kept, interviewId: draft.interviewId, sentences: draft.sentences };
  }
}

function approvalIssues(draft: QuestionsDraft | AdvertDraft | SummaryDraft, approval: Approval): Issue[] {
  if (!approvalSchema.safeParse(approval).success) return [issue("ai/invalid-approval")];
  return [
    ...(draftHash(draft) === draft.contentHash ? [] : [issue("ai/draft-changed", ["contentHash"])]),
    ...(compareInstants(approval.approvedAt, draft.draftedAt) < 0
      ? [issue("ai/approved-before-drafted", ["approvedAt"])]
      : []),
  ];
}
