import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { instantSchema } from "../../time/instant.ts";

/** The schema of a {@link Decision}. */
export const decisionSchema = documentSchema({
  id: idSchema("decision"),
  applicationId: idSchema("application"),
  outcome: z.enum(["offer", "next-round", "not-offered"]),
  decidedBy: idSchema("interviewer").describe("A person; nothing in Samtal decides."),
  decidedAt: instantSchema,
  merits: z.string().trim().min(1).max(10_000).describe("Why, in words that can be shown to the candidate."),
  override: z
    .strictObject({
      computed: z.enum([
        "ranked-above",
        "ranked-below",
        "must-have-not-met",
        "insufficient",
        "not-comparable",
      ]),
      reason: z.string().trim().min(1).max(2_000),
    })
    .exactOptional()
    .describe(
      "Present when the decision goes another way than the comparison; the computed result stays beside it."
    ),
});

/** What a person decided about an application, and why. */
export type Decision = z.infer<typeof decisionSchema>;

/** Validates a decision. @throws SamtalError with every issue found */
export const parseDecision = parser(decisionSchema);

/** Validates a decision; never throws. */
export const safeParseDecision = safeParser(decisionSchema);
