import { idSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { messageChannels } from "../rules/messageChannel.ts";
import { messageKeySchema } from "../rules/messageKey.ts";
import { ambiguousDeliverySchema } from "../rules/timingRule.ts";

/** The schema of a {@link LedgerLine}. */
export const ledgerLineSchema = z.strictObject({
  interviewId: idSchema("interview"),
  messageId: idSchema("message"),
  rule: messageKeySchema,
  revision: z.int().min(1).describe("1 for the first line of a message; each further one counts on."),
  state: z
    .enum(["claimed", "sent", "ambiguous", "deferred", "abandoned"])
    .describe(
      "claimed: a dispatcher is about to send it. sent: it has left. ambiguous: it may have left. deferred: it has not left, and may later. abandoned: it won't leave; a person was told.",
    ),
  at: instantSchema.describe("When this was written; for a claim, when it began."),
  due: instantSchema.describe("When it was to leave; another instant is another occasion."),
  channel: z.enum(messageChannels).nullable().describe("null where no channel was open."),
  attempt: z.int().min(0).describe("How often it was handed to the sender of this channel, this time included."),
  refused: z.array(z.enum(messageChannels)).describe("Channels on which it was rejected, or tried too often."),
  mayHaveLeft: z.boolean().describe("Whether any attempt so far may have left."),
  retryAt: instantSchema.nullable().describe("When a deferred or ambiguous message may be tried again."),
  includes: z.array(messageKeySchema).describe("Rules whose content it carries beside its own."),
  onAmbiguousDelivery: ambiguousDeliverySchema,
});

/** What the ledger knows of one message. It holds ids and codes; no address, no name, no words. */
export type LedgerLine = z.infer<typeof ledgerLineSchema>;

/** Validates a line of the ledger. @throws SamtalError with every issue found */
export const parseLedgerLine = parser(ledgerLineSchema);

/** Validates a line of the ledger; never throws. */
export const safeParseLedgerLine = safeParser(ledgerLineSchema);
