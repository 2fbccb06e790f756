import { type LintFinding, type LintPack, lintPackFor, lintText, type LintTextKind } from "@samtal/guide";
import type { AdvertDraft } from "../adverts/advertDraft.ts";
import { advertText } from "../adverts/advertText.ts";
import type { QuestionsDraft } from "../questions/questionsDraft.ts";
import type { SummaryDraft } from "../summaries/summaryDraft.ts";

/** A risk in a draft's text, and which text it is. */
export interface DraftFinding extends LintFinding {
  /** From the draft's root to the text; an advert is read as one text, as `advertText` writes it. */
  readonly path: readonly (string | number)[];
}

/**
 * Reads a draft for risks with the lint of `@samtal/guide`, for the person who is to approve it.
 *
 * @param draft - a parsed draft
 * @param packs - of the jurisdictions concerned; those that the EU's states share, unless given
 * @returns findings by place in the draft
 * @throws SamtalError `guide/lint-no-pack` when no pack reads the draft's language
 * @example
 * ```ts
 * import { draftLint, parseSummaryDraft } from "@samtal/ai";
 *
 * const hash = `sha256:${"0".repeat(64)}`;
 * const draft = parseSummaryDraft({
 *   schemaVersion: 1,
 *   kind: "summary-draft",
 *   language: "en",
 *   draftedAt: "2027-03-30T10:00:00Z",
 *   provenance: { by: "ai", model: "mock/1", promptHash: hash, template: `summary-en-1:${hash}` },
 *   contentHash: hash,
 *   interviewId: "interview_1",
 *   sentences: [{ text: "The candidate made good eye contact.", noteIds: ["note_1"] }],
 * });
 * draftLint(draft).map(({ rule, path }) => [rule, path]); // => [["non-verbal-scoring", ["sentences", 0, "text"]]]
 * ```
 */
export function draftLint(
  draft: QuestionsDraft | AdvertDraft | SummaryDraft,
  packs?: readonly LintPack[],
): DraftFinding[] {
  const options = { packs: packs ?? [lintPackFor("EU", draft.language)], language: draft.language };
  return textsOf(draft).flatMap(({ text, path, kind }) =>
    lintText(text, { ...options, kind }).findings.map((finding) => ({ ...finding, path })),
  );
}

interface PlacedText {
  readonly text: string;
  readonly path: readonly (string | number)[];
  readonly kind: LintTextKind;
}

function textsOf(draft: QuestionsDraft | AdvertDraft | SummaryDraft): PlacedText[] {
  switch (draft.kind) {
    case "questions-draft":
      return draft.questions.flatMap(({ wording }, at) => [
        { text: wording.text, path: ["questions", at, "wording", "text"], kind: "question" },
        ...wording.probes.map(({ text }, probe): PlacedText => {
          const path = ["questions", at, "wording", "probes", probe, "text"];
          return { text, path, kind: "question" };
        }),
      ]);
    case "advert-draft":
      return [{ text: advertText(draft.advert), path: ["advert"], kind: "advert" }];
    case "summary-draft":
      return draft.sentences.map(({ text }, at) => ({ text, path: ["sentences", at, "text"], kind: "assessor-note" }));
  }
}
