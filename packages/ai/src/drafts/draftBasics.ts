import type { Instant } from "@samtal/core/time";
import type { LintPack } from "@samtal/guide";
import type { DraftModel } from "../calling/draftModel.ts";
import type { DraftLanguage } from "../prompts/promptTemplate.ts";
import type { WrittenPrompt } from "../prompts/writtenPrompt.ts";
import type { KnownPerson } from "../redaction/knownPerson.ts";
import type { DraftProvenance } from "./provenance.ts";

/** What every draft is asked for with. */
export interface DraftBasics {
  readonly language: DraftLanguage;
  /** Whose names and contacts are replaced before the call; candidates, interviewers and contacts fit as they are. */
  readonly people: readonly KnownPerson[];
  readonly now: Instant;
  /** Lint packs of the jurisdictions concerned; those that the EU's states share, unless given. */
  readonly packs?: readonly LintPack[];
}

/** Which model was asked, with which prompt. */
export function provenanceOf({ provider, modelId }: DraftModel, { promptHash, template }: WrittenPrompt): DraftProvenance {
  return { by: "ai", model: `${provider}/${modelId}`.slice(0, 200), promptHash, template };
}
