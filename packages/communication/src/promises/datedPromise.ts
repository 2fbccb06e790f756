import { documentSchema, idSchema, jurisdictionSchema, parser, safeParser } from "@samtal/core";
import { instantSchema, zonedInstantSchema } from "@samtal/core/time";
import * as z from "zod";
import { recipientIdSchema } from "../plan/recipient.ts";
import { promiseKeySchema, promiseKindSchema } from "./promiseKind.ts";

/** The schema of a {@link DatedPromise}. */
export const datedPromiseSchema = documentSchema({
  id: idSchema("promise").describe("Hash of what told it, to whom, of what kind and under what key."),
  kind: promiseKindSchema,
  key: promiseKeySchema,
  applicationId: idSchema("application"),
  interviewId: idSchema("interview").exactOptional(),
  roleId: idSchema("role"),
  to: recipientIdSchema,
  ownerId: idSchema("interviewer").exactOptional().describe("Who at the employer has to keep it."),
  madeAt: instantSchema.describe("When the message left that told it."),
  madeIn: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("message"), messageId: idSchema("message") }),
      z.strictObject({ kind: z.literal("response-duty"), jurisdiction: jurisdictionSchema }),
    ])
    .describe("The message that told it, or the duty that holds without being told."),
  by: zonedInstantSchema.describe("The promised time, with what the recipient's clock then shows."),
});

/** Something the employer has said that it will do, with the instant by which. */
export type DatedPromise = z.infer<typeof datedPromiseSchema>;

/** Validates a dated promise. @throws SamtalError with every issue found */
export const parseDatedPromise = parser(datedPromiseSchema);

/** Validates a dated promise; never throws. */
export const safeParseDatedPromise = safeParser(datedPromiseSchema);
