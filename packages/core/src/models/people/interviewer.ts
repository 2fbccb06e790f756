import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { localDateSchema } from "../../time/localDate.ts";
import { timeZoneSchema } from "../../time/timeZone.ts";
import { languageTagSchema } from "../text/languageTag.ts";
import { contactSchema } from "./contact.ts";

/** The schema of a {@link Qualification}. */
export const qualificationSchema = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,63}$/)
      .describe("What was learnt, such as structured-interviewing."),
    validFrom: localDateSchema,
    validUntil: localDateSchema
      .exactOptional()
      .describe("Last day on which it holds; left out when it never ends."),
  })
  .refine(({ validFrom, validUntil }) => validUntil === undefined || validFrom <= validUntil, {
    path: ["validUntil"],
    params: { issue: "core/end-before-start" },
  });

/** What an interviewer is trained in, and from when until when. */
export type Qualification = z.infer<typeof qualificationSchema>;

/** The schema of an {@link Interviewer}. */
export const interviewerSchema = documentSchema({
  id: idSchema("interviewer"),
  name: z.string().trim().min(1).max(200),
  contact: contactSchema,
  timeZone: timeZoneSchema,
  language: languageTagSchema,
  qualifications: z.array(qualificationSchema),
});

/** A person who interviews and rates. */
export type Interviewer = z.infer<typeof interviewerSchema>;

/** Validates an interviewer. @throws SamtalError with every issue found */
export const parseInterviewer = parser(interviewerSchema);

/** Validates an interviewer; never throws. */
export const safeParseInterviewer = safeParser(interviewerSchema);
