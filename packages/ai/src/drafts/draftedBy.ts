import { reason } from "@samtal/core";
import type { LintPack } from "@samtal/guide";
import type { ModelQuestion } from "../calling/attemptCall.ts";
import { callModel, type Verdict } from "../calling/callModel.ts";
import type { DraftOutcome } from "../calling/draftOutcome.ts";
import type { DraftSettings } from "../calling/draftSettings.ts";
import { type DraftFinding, draftLint } from "./draftLint.ts";
import { restoredTexts } from "./restoredTexts.ts";

/** What every port does with a model's answer, and what is a port's own. */
export interface Drafting<Answer, Draft> {
  readonly question: ModelQuestion<Answer>;
  readonly settings: DraftSettings;
  /** Those of the redaction, to be put back. */
  readonly placeholders: ReadonlyMap<string, string>;
  readonly packs: readonly LintPack[] | undefined;
  /** Makes a draft of an answer whose words have been put back. */
  readonly draftOf: (answer: Answer) => Verdict<Draft>;
}

/** A draft with what a drafting port found in it. */
export type Drafted<Draft> = DraftOutcome<{ readonly draft: Draft; readonly findings: readonly DraftFinding[] }>;

/** Asks a model, puts the words back that were kept from it, and lints the draft. */
export async function draftedBy<Answer extends { readonly declined: boolean }, Draft extends Parameters<typeof draftLint>[0]>({
  question,
  settings,
  placeholders,
  packs,
  draftOf,
}: Drafting<Answer, Draft>): Promise<Drafted<Draft>> {
  const judge = (answer: Answer): Verdict<Draft> => {
    if (answer.declined) return { status: "declined", because: reason("ai/declined") };
    const restored = restoredTexts(answer, placeholders);
    return restored.status === "fit" ? draftOf(restored.result) : restored;
  };
  const outcome = await callModel(question, settings, judge);
  if (outcome.status !== "drafted") return outcome;
  const { result: draft, ...rest } = outcome;
  return { ...rest, draft, findings: draftLint(draft, packs) };
}
