import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { timeZoneSchema } from "../../time/timeZone.ts";
import { localizedTextSchema } from "../text/localizedText.ts";

/** The schema of a {@link Role}. */
export const roleSchema = documentSchema({
  id: idSchema("role"),
  title: localizedTextSchema,
  competencyIds: z
    .array(idSchema("competency"))
    .min(1)
    .describe("What the work asks for, from the job analysis."),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe("Where the work is done, as an ISO 3166-1 alpha-2 code; retention rules depend on it."),
  timeZone: timeZoneSchema.describe("The zone in which the employer's civil dates are counted."),
});

/** The job that people are interviewed for. */
export type Role = z.infer<typeof roleSchema>;

/** Validates a role. @throws SamtalError with every issue found */
export const parseRole = parser(roleSchema);

/** Validates a role; never throws. */
export const safeParseRole = safeParser(roleSchema);
