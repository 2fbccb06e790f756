import { documentSchema, idSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { messageKeySchema } from "../rules/messageKey.ts";
import { calendarNameSchema } from "../rules/timingOffset.ts";
import { plannedMessageSchema } from "./plannedMessage.ts";
import { recruiterTaskSchema } from "./recruiterTask.ts";

/** The schema of a {@link MessagePlan}. */
export const messagePlanSchema = documentSchema({
  interviewId: idSchema("interview"),
  ruleSet: z.strictObject({ key: messageKeySchema, version: z.int().min(1) }),
  ruleSetHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  plannedAt: instantSchema,
  zoneData: z.string().min(1).max(64).describe("Version of the tz data that the instants rest on."),
  calendarVersions: z
    .array(z.strictObject({ name: calendarNameSchema, id: z.string().min(1), version: z.string().min(1) }))
    .describe("The business calendars that the rules or the recipients refer to, by name."),
  messages: z
    .array(plannedMessageSchema)
    .describe("By instant, then in the order of the rules, then by recipient; skipped ones last."),
  tasks: z
    .array(recruiterTaskSchema)
    .describe("By instant, then in the order of the rules, then by recipient."),
  because: z.array(reasonSchema),
});

/** Every message that one interview gives rise to, and every one that it does not, with reasons. */
export type MessagePlan = z.infer<typeof messagePlanSchema>;

/** Validates a message plan. @throws SamtalError with every issue found */
export const parseMessagePlan = parser(messagePlanSchema);

/** Validates a message plan; never throws. */
export const safeParseMessagePlan = safeParser(messagePlanSchema);
