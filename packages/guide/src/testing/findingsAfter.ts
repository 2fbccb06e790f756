import { type InterviewGuideDraft, parseInterviewGuideDraft } from "@samtal/core";
import { buildRole } from "@samtal/core/testing";
import { checkGuide, type CheckGuideOptions } from "../checkGuide.ts";
import { completeGuide } from "./completeGuide.ts";

/** The options that the complete guide meets. */
export const met: CheckGuideOptions = { languages: ["sv", "en"], role: buildRole() };

/** What is found after one edit of the complete guide, as `severity code path`. */
export function findingsAfter(edit: (guide: InterviewGuideDraft) => void, options: CheckGuideOptions = met): string[] {
  const guide = completeGuide();
  edit(guide);
  const { findings } = checkGuide(parseInterviewGuideDraft(guide), options);
  return findings.map(({ severity, code, path }) => `${severity} ${code} ${path.join(".")}`);
}
