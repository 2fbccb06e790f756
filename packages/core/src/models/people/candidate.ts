import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { timeZoneSchema } from "../../time/timeZone.ts";
import { languageTagSchema } from "../text/languageTag.ts";
import { contactSchema } from "./contact.ts";

/** The schema of a {@link Candidate}. */
export const candidateSchema = documentSchema({
  id: idSchema("candidate"),
  name: z.string().trim().min(1).max(200),
  contact: contactSchema,
  timeZone: timeZoneSchema.describe("Where the candidate is at the time of the interview."),
  language: languageTagSchema.describe("The language that the candidate is written and spoken to in."),
});

/** A person who has applied or been asked to. */
export type Candidate = z.infer<typeof candidateSchema>;

/** Validates a candidate. @throws SamtalError with every issue found */
export const parseCandidate = parser(candidateSchema);

/** Validates a candidate; never throws. */
export const safeParseCandidate = safeParser(candidateSchema);
