import { noteSchema } from "../../models/assessment/note.ts";
import { builder } from "./builder.ts";

/**
 * The chair's note on the question of `buildQuestion`.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildNote = builder(noteSchema, {
  schemaVersion: 1,
  id: "note_1",
  interviewId: "interview_1",
  authorId: "interviewer_1",
  questionId: "question_hard-fault",
  writtenAt: "2027-03-16T09:15:00Z",
  text: "Tog fram mätningen själv, utan att vi frågade.",
});
