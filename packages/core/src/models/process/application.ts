import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { applicationStatuses } from "../../lifecycle/applicationStatus.ts";
import { instantSchema } from "../../time/instant.ts";

/** The schema of an {@link Application}. */
export const applicationSchema = documentSchema({
  id: idSchema("application"),
  candidateId: idSchema("candidate"),
  roleId: idSchema("role"),
  appliedAt: instantSchema,
  status: z.enum(applicationStatuses).describe("Where the application stands; transition() moves it."),
});

/** One candidate's application for one role. */
export type Application = z.infer<typeof applicationSchema>;

/** Validates an application. @throws SamtalError with every issue found */
export const parseApplication = parser(applicationSchema);

/** Validates an application; never throws. */
export const safeParseApplication = safeParser(applicationSchema);
