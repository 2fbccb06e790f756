import { guideContentHash, type InterviewGuide, type InterviewGuideDraft, issue, SamtalError } from "@samtal/core";
import { unapprovedVariants } from "./unapprovedVariants.ts";

/**
 * Publishes a draft: from here on the version is fixed, and its content hash says so.
 *
 * A wording that a model drafted must have been read and approved by a person first. Whether the guide is any good
 * is another question: {@link checkGuide} answers it, before or after.
 *
 * @param draft - a parsed draft; it is not changed
 * @returns the guide with `contentHash`, over everything but the vendor's metadata
 * @throws SamtalError `guide/unapproved-draft`, one issue per wording that waits for approval
 * @example
 * ```ts
 * import { safeParseInterviewGuide } from "@samtal/core";
 * import { buildInterviewGuideDraft } from "@samtal/core/testing";
 * import { publishGuide } from "@samtal/guide";
 *
 * const guide = publishGuide(buildInterviewGuideDraft());
 * safeParseInterviewGuide(guide).status; // => "ok"
 * safeParseInterviewGuide({ ...guide, version: 2 }).status; // => "invalid"
 * ```
 */
export function publishGuide(draft: InterviewGuideDraft): InterviewGuide {
  SamtalError.throwIfAny(
    unapprovedVariants(draft).map(({ questionId, language, path }) =>
      issue("guide/unapproved-draft", path, { questionId, language }),
    ),
  );
  return { ...draft, contentHash: guideContentHash(draft) };
}
