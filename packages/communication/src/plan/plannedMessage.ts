import { idSchema, languageTagSchema, reasonSchema } from "@samtal/core";
import { instantSchema, zonedInstantSchema } from "@samtal/core/time";
import * as z from "zod";
import { guideCitationSchema } from "../rules/guideCitation.ts";
import { messageChannels } from "../rules/messageChannel.ts";
import { messageKeySchema } from "../rules/messageKey.ts";
import { recipientRoles } from "../rules/recipientRole.ts";
import { ambiguousDeliverySchema } from "../rules/timingRule.ts";
import { recipientIdSchema } from "./recipient.ts";

const common = {
  id: idSchema("message").describe("Hash of interview, rule, recipient and generation; never of the time."),
  rule: messageKeySchema,
  to: z.enum(recipientRoles),
  recipientId: recipientIdSchema,
  generation: z
    .int()
    .min(0)
    .describe("How many messages of this rule had left before the time was last booked."),
  language: languageTagSchema,
  requiredContent: z.array(messageKeySchema).describe("What it must say, merged rules included."),
  includes: z.array(messageKeySchema).describe("Rules whose content it carries beside its own."),
  onAmbiguousDelivery: ambiguousDeliverySchema,
  contentHash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe("Over what it must say and the facts that it says: another hash, another text."),
  occurrence: z
    .int()
    .min(1)
    .exactOptional()
    .describe("Which further message of a rule that repeats; left out of the first."),
  calendar: z
    .strictObject({ method: z.enum(["REQUEST", "CANCEL"]), sequence: z.int().min(0) })
    .exactOptional()
    .describe("The calendar entry that goes with it (RFC 5546)."),
  acknowledge: z.literal(true).exactOptional(),
  digest: messageKeySchema.exactOptional(),
  guide: guideCitationSchema,
  because: z.array(reasonSchema).describe("From the anchor to the instant, step by step, then the channels."),
};

/** The schema of a {@link PlannedMessage}. */
export const plannedMessageSchema = z.discriminatedUnion("state", [
  z
    .strictObject({
      state: z.literal("planned"),
      ...common,
      due: zonedInstantSchema.describe("When it leaves, with what the recipient's clock then shows."),
      notAfter: instantSchema
        .nullable()
        .describe("The last instant at which a sender may let it go; null: no limit."),
      channel: z
        .enum(messageChannels)
        .nullable()
        .describe("null: no way is open; a recruiter task stands beside it."),
    })
    .describe("It is to leave."),
  z
    .strictObject({
      state: z.literal("merged"),
      ...common,
      due: zonedInstantSchema.describe("When the message that carries it leaves, or left."),
      into: idSchema("message"),
    })
    .describe("It was due too early to leave by itself; another message carries its content."),
  z.strictObject({ state: z.literal("skipped"), ...common, due: z.null() }).describe("It does not leave."),
  z
    .strictObject({
      state: z.literal("sent"),
      ...common,
      due: zonedInstantSchema.describe("When it left."),
      channel: z.enum(messageChannels),
    })
    .describe("It has left, says the ledger."),
]);

/** One message of a plan: to whom, when by whose clock, on which way, with what content, and why. */
export type PlannedMessage = z.infer<typeof plannedMessageSchema>;
