import type * as fc from "fast-check";
import {
  guideContentHash,
  type InterviewGuide,
  interviewGuideDraftSchema,
  parseInterviewGuide,
} from "../../models/guide/interviewGuide.ts";
import { questionSchema } from "../../models/guide/question.ts";
import { scaleSchema } from "../../models/guide/scale.ts";
import { arbitraryOf } from "./arbitraryOf.ts";
import { arbitraryQuestion } from "./arbitraryQuestion.ts";
import { arbitraryScale } from "./arbitraryScale.ts";

/** Published guides with the right content hash. They need not pass the guide package's checks. */
export function arbitraryInterviewGuide(): fc.Arbitrary<InterviewGuide> {
  const draft = arbitraryOf(interviewGuideDraftSchema, [
    [scaleSchema, arbitraryScale()],
    [questionSchema, arbitraryQuestion()],
  ]);
  return draft.map((guide) => parseInterviewGuide({ ...guide, contentHash: guideContentHash(guide) }));
}
