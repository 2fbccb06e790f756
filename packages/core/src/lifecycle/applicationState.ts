import * as z from "zod";
import { documentSchema } from "../documents/document.ts";
import { parser, safeParser } from "../documents/parser.ts";
import { idSchema } from "../ids/id.ts";
import { instantSchema } from "../time/instant.ts";

const common = {
  machine: z.literal("application"),
  applicationId: idSchema("application"),
  since: instantSchema.describe("When the application came to stand here."),
};
const decisionId = idSchema("decision");

/** The schema of an {@link ApplicationState}. */
export const applicationStateSchema = z.discriminatedUnion("status", [
  documentSchema({ status: z.literal("submitted"), ...common }),
  documentSchema({ status: z.literal("in-process"), ...common }),
  documentSchema({ status: z.literal("on-hold"), ...common }),
  documentSchema({ status: z.literal("offered"), ...common, decisionId }),
  documentSchema({ status: z.literal("hired"), ...common, decisionId }),
  documentSchema({ status: z.literal("rejected"), ...common, decisionId }),
  documentSchema({
    status: z.literal("withdrawn"),
    ...common,
    cause: z
      .enum(["candidate-withdrew", "offer-declined"])
      .describe("Declining an offer is a withdrawal by the candidate, not a rejection."),
  }),
]);

/** Where an application stands, since when, and by whose decision. */
export type ApplicationState = z.infer<typeof applicationStateSchema>;

/** Validates the state of an application. @throws SamtalError with every issue found */
export const parseApplicationState = parser(applicationStateSchema);

/** Validates the state of an application; never throws. */
export const safeParseApplicationState = safeParser(applicationStateSchema);
