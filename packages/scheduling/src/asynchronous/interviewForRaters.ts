import type { Id } from "@samtal/core";
import type { AsynchronousWindow } from "./asynchronousWindow.ts";
import type { LiveRequest } from "./liveRequest.ts";

/** What raters and scoring are told of an interview. */
export interface RaterInterview {
  readonly schemaVersion: 1;
  readonly interviewId: Id<"interview">;
  readonly applicationId: Id<"application">;
  readonly roundId: Id<"round">;
  readonly guideId: Id<"guide">;
  readonly guideVersion: number;
  readonly questionIds: readonly Id<"question">[];
}

/**
 * What raters and scoring are told of an interview: which questions of which guide, and nothing of how they
 * are answered. Neither the choice between recording and meeting nor deadlines, attempts, trouble, extensions
 * or accommodations are in it, so that it is the same text, byte for byte, whatever the candidate chose.
 *
 * A rater who then meets the candidate sees that they meet; no document says why.
 *
 * @param source - the window, or the request that came of it
 * @returns the interview as raters may know it
 * @example
 * ```ts
 * import { interviewForRaters, parseLiveRequest } from "@samtal/scheduling";
 *
 * const request = parseLiveRequest({
 *   schemaVersion: 1,
 *   interviewId: "interview_1",
 *   applicationId: "application_1",
 *   candidateId: "candidate_1",
 *   roundId: "round_recorded",
 *   guideId: "guide_backend",
 *   guideVersion: 1,
 *   questionIds: ["question_1"],
 *   candidateZone: "Europe/Stockholm",
 *   accommodationIds: ["accommodation_1"],
 *   requestedAt: "2027-03-25T08:00:00Z",
 *   because: [],
 * });
 * Object.keys(interviewForRaters(request));
 * // => ["schemaVersion", "interviewId", "applicationId", "roundId", "guideId", "guideVersion", "questionIds"]
 * ```
 */
export function interviewForRaters(source: AsynchronousWindow | LiveRequest): RaterInterview {
  const { interviewId, applicationId, roundId, guideId, guideVersion } = source;
  const questionIds =
    "questionIds" in source ? source.questionIds : source.questions.map(({ questionId }) => questionId);
  return { schemaVersion: 1, interviewId, applicationId, roundId, guideId, guideVersion, questionIds };
}
