import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { instantSchema } from "../../time/instant.ts";

const result = z.enum(["passed", "failed", "not-tested"]);

/** The schema of a {@link TechCheck}. */
export const techCheckSchema = documentSchema({
  participantId: z.union([idSchema("candidate"), idSchema("interviewer")]),
  interviewId: idSchema("interview"),
  checkedAt: instantSchema,
  sound: result,
  picture: result,
  light: result,
  downloadMegabitsPerSecond: z.number().min(0).nullable().describe("null when it was not measured."),
  uploadMegabitsPerSecond: z.number().min(0).nullable().describe("null when it was not measured."),
});

/** What a participant's test of sound, picture, light and line speed showed. */
export type TechCheck = z.infer<typeof techCheckSchema>;

/** Validates a technical check. @throws SamtalError with every issue found */
export const parseTechCheck = parser(techCheckSchema);

/** Validates a technical check; never throws. */
export const safeParseTechCheck = safeParser(techCheckSchema);
