import { idSchema, parser, safeParser } from "@samtal/core";
import { instantSchema, timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";
import { recipientIdSchema } from "../plan/recipient.ts";
import { promiseKeySchema, promiseKindSchema } from "./promiseKind.ts";

/** The schema of a {@link PromiseStatement}. */
export const promiseStatementSchema = z.strictObject({
  messageId: idSchema("message"),
  sentAt: instantSchema,
  applicationId: idSchema("application"),
  interviewId: idSchema("interview").exactOptional(),
  roleId: idSchema("role"),
  to: recipientIdSchema,
  timeZone: timeZoneSchema.describe("Where the recipient is."),
  ownerId: idSchema("interviewer").exactOptional().describe("Who at the employer has to keep it."),
  promises: z
    .array(
      z.strictObject({
        kind: promiseKindSchema,
        key: promiseKeySchema.exactOptional().describe("The kind when left out; a next step needs its own."),
        who: z.enum(["candidate", "recruiter", "interviewer"]).describe("Who is to do it, as in a next step."),
        by: instantSchema,
      }),
    )
    .max(50)
    .describe("No order."),
});

/** What one message that has left said about what will happen by when. */
export type PromiseStatement = z.infer<typeof promiseStatementSchema>;

/** Validates a promise statement. @throws SamtalError with every issue found */
export const parsePromiseStatement = parser(promiseStatementSchema);

/** Validates a promise statement; never throws. */
export const safeParsePromiseStatement = safeParser(promiseStatementSchema);
