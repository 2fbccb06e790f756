import type { InterviewGuideDraft } from "@samtal/core";

/** One section of an interview guide. */
export type GuideSection = InterviewGuideDraft["sections"][number];
