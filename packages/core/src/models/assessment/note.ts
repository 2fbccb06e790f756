import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { instantSchema } from "../../time/instant.ts";

/** The schema of a {@link Note}. */
export const noteSchema = documentSchema({
  id: idSchema("note"),
  interviewId: idSchema("interview"),
  authorId: idSchema("interviewer"),
  questionId: idSchema("question").exactOptional(),
  writtenAt: instantSchema,
  text: z.string().trim().min(1).max(100_000).describe("Personal data of the candidate."),
});

/** What an interviewer wrote down during an interview. */
export type Note = z.infer<typeof noteSchema>;

/** Validates a note. @throws SamtalError with every issue found */
export const parseNote = parser(noteSchema);

/** Validates a note; never throws. */
export const safeParseNote = safeParser(noteSchema);
