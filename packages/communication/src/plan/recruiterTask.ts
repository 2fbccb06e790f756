import { idSchema, reasonSchema } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { messageKeySchema } from "../rules/messageKey.ts";
import { recipientIdSchema } from "./recipient.ts";

/** The schema of a {@link RecruiterTask}. */
export const recruiterTaskSchema = z.strictObject({
  messageId: idSchema("message").describe("The message that cannot go out by itself."),
  rule: messageKeySchema,
  recipientId: recipientIdSchema,
  due: instantSchema.describe("When the recipient should know."),
  requiredContent: z.array(messageKeySchema).describe("What the recipient must be told."),
  because: z.array(reasonSchema),
});

/** What a person must tell a recipient whom no message reaches: silence is never the outcome. */
export type RecruiterTask = z.infer<typeof recruiterTaskSchema>;
