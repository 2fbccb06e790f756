import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { instantSchema } from "../../time/instant.ts";

/** The schema of a {@link Recording}. */
export const recordingSchema = documentSchema({
  id: idSchema("recording"),
  interviewId: idSchema("interview"),
  startedAt: instantSchema,
  subjectIds: z
    .array(z.union([idSchema("candidate"), idSchema("interviewer")]))
    .min(1)
    .describe("Everyone who is seen or heard."),
  consentIds: z.array(idSchema("consent")).describe("One per participant; each was asked before it began."),
  accessIds: z.array(idSchema("interviewer")).describe("Who may play it."),
});

/** A recording of an interview, with who is on it, who agreed and who may play it. */
export type Recording = z.infer<typeof recordingSchema>;

/** Validates a recording. @throws SamtalError with every issue found */
export const parseRecording = parser(recordingSchema);

/** Validates a recording; never throws. */
export const safeParseRecording = safeParser(recordingSchema);
