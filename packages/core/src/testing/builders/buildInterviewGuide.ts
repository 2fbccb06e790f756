import type { z } from "zod";
import {
  guideContentHash,
  type InterviewGuide,
  type interviewGuideDraftSchema,
  parseInterviewGuide,
} from "../../models/guide/interviewGuide.ts";
import { buildInterviewGuideDraft } from "./buildInterviewGuideDraft.ts";

/**
 * A published guide for the role of `buildRole`: three competencies with anchors, five questions.
 *
 * @param overrides - shallow; the content hash is computed over the result
 * @returns a guide that parses
 * @throws SamtalError when an override makes it invalid
 * @example
 * ```ts
 * import { buildInterviewGuide } from "@samtal/core/testing";
 *
 * buildInterviewGuide({ version: 2 }).version; // => 2
 * ```
 */
export function buildInterviewGuide(
  overrides: Partial<z.input<typeof interviewGuideDraftSchema>> = {}
): InterviewGuide {
  const draft = buildInterviewGuideDraft(overrides);
  return parseInterviewGuide({ ...draft, contentHash: guideContentHash(draft) });
}
