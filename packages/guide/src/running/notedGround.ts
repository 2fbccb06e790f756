import { compareText, derivedId, type Evidence, type Id, type InterviewGuideDraft, type Note, type Scorecard } from "@samtal/core";
import { placedQuestions } from "../placedQuestions.ts";

/** What stands on paper for one question. */
export interface NotedGround {
  readonly questionId: Id<"question">;
  readonly noteIds: readonly Id<"note">[];
  /** Ratings of this question. */
  readonly ratingIds: readonly Id<"rating">[];
  /** Ratings that were given and rest on no evidence. */
  readonly ungroundedRatingIds: readonly Id<"rating">[];
}

/** Notes bound to questions and ratings, and those that are bound to none. */
export interface NotedInterview {
  readonly questions: readonly NotedGround[];
  /** Without a question, or with one that the guide does not have. */
  readonly unboundNoteIds: readonly Id<"note">[];
}

/**
 * Which notes and ratings belong to which question, and which ratings rest on nothing.
 *
 * @param guide - the guide of the interview
 * @param notes - one interviewer's notes of it
 * @param scorecard - the same interviewer's card
 * @returns per question of the guide, in its order; ids by id
 * @example
 * ```ts
 * import { buildInterviewGuide, buildScorecard } from "@samtal/core/testing";
 * import { notedGround } from "@samtal/guide";
 *
 * notedGround(buildInterviewGuide(), [], buildScorecard()).unboundNoteIds; // => []
 * ```
 */
export function notedGround(guide: InterviewGuideDraft, notes: readonly Note[], scorecard: Scorecard): NotedInterview {
  const ids = [...new Set(placedQuestions(guide).map(({ question }) => question.id))];
  const known = new Set<string>(ids);
  const sorted = [...notes].sort((a, b) => compareText(a.id, b.id));
  const ratings = [...scorecard.ratings].sort((a, b) => compareText(a.id, b.id));
  return {
    questions: ids.map((questionId) => {
      const own = ratings.filter((rating) => rating.questionId === questionId);
      return {
        questionId,
        noteIds: sorted.filter((note) => note.questionId === questionId).map(({ id }) => id),
        ratingIds: own.map(({ id }) => id),
        ungroundedRatingIds: own
          .filter((rating) => rating.state === "rated" && rating.evidenceIds.length === 0)
          .map(({ id }) => id),
      };
    }),
    unboundNoteIds: sorted.filter(({ questionId }) => questionId === undefined || !known.has(questionId)).map(({ id }) => id),
  };
}

/**
 * A note as evidence that a rating can rest on; `undefined` where it is about no question or longer than evidence may be.
 *
 * @param note - the note
 * @returns evidence whose id is made of the note's
 * @example
 * ```ts
 * import { parseNote } from "@samtal/core";
 * import { evidenceOfNote } from "@samtal/guide";
 *
 * const note = { schemaVersion: 1, id: "note_1", interviewId: "interview_1", authorId: "interviewer_1" };
 * evidenceOfNote(parseNote({ ...note, writtenAt: "2027-03-16T09:30:00Z", text: "Measured first." })); // => undefined
 * ```
 */
export function evidenceOfNote({ id, questionId, writtenAt, text }: Note): Evidence | undefined {
  if (questionId === undefined || text.length > 10_000) return undefined;
  return { id: derivedId("evidence", id), questionId, notedAt: writtenAt, text };
}
