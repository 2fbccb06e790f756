import { idSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { contentVersionsSchema } from "../content/contentVersions.ts";
import { messageChannels } from "../rules/messageChannel.ts";
import { messageKeySchema } from "../rules/messageKey.ts";
import { ruleConditions } from "../rules/ruleCondition.ts";
import { stopConditions } from "../rules/stopCondition.ts";

/** The schema of a {@link SentMessage}. */
export const sentMessageSchema = z.strictObject({
  messageId: idSchema("message"),
  at: instantSchema,
  channel: z.enum(messageChannels),
  includes: z.array(messageKeySchema).describe("Rules whose content it carried beside its own."),
});

/** A line of the ledger: a message that has left, with what it carried. */
export type SentMessage = z.infer<typeof sentMessageSchema>;

/** The schema of {@link MessageFacts}. */
export const messageFactsSchema = z.strictObject({
  bookedAt: instantSchema.describe(
    "When the time that now holds was booked. A rebooking whose recipients must be told anew moves it.",
  ),
  decidedAt: instantSchema.exactOptional(),
  stageChangedAt: instantSchema.exactOptional().describe("When the application last moved to another stage."),
  documentMissingAt: instantSchema.exactOptional().describe("When a document was found to be missing."),
  conditions: z
    .array(z.enum(ruleConditions))
    .exactOptional()
    .describe("What holds of this interview; no order."),
  calendarSequence: z
    .int()
    .min(0)
    .max(2_147_483_647)
    .exactOptional()
    .describe("SEQUENCE of the calendar entry that goes out now (RFC 5546); 0 when left out."),
  contentVersions: contentVersionsSchema
    .exactOptional()
    .describe("What info pack and templates say now; with it, a change of either writes the messages anew that state it."),
  occurred: z
    .array(z.enum(stopConditions))
    .exactOptional()
    .describe("What makes messages pointless; no order."),
  sent: z.array(sentMessageSchema).exactOptional().describe("The ledger of this interview; no order."),
});

/** What has happened around an interview, as far as messages depend on it. */
export type MessageFacts = z.infer<typeof messageFactsSchema>;

/** Validates message facts. @throws SamtalError with every issue found */
export const parseMessageFacts = parser(messageFactsSchema);

/** Validates message facts; never throws. */
export const safeParseMessageFacts = safeParser(messageFactsSchema);
