import { idSchema, languageTagSchema, parser, safeParser } from "@samtal/core";
import { timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";
import { type ConsentPurpose, consentPurposes } from "../rules/consentPurpose.ts";
import { recipientRoles } from "../rules/recipientRole.ts";
import { ruleConditions } from "../rules/ruleCondition.ts";
import { stopConditions } from "../rules/stopCondition.ts";
import { calendarNameSchema } from "../rules/timingOffset.ts";

/** The schema of a recipient's id: people of the employer go by their interviewer id. */
export const recipientIdSchema = z.union([idSchema("candidate"), idSchema("interviewer")]);

const channelStateSchema = z
  .enum(["available", "no-consent", "bounced"])
  .describe("A channel that is left out has no address.");

const answerSchema = z.enum(["given", "refused", "withdrawn"]).exactOptional();
type Answers = Record<ConsentPurpose, typeof answerSchema>;

/** The schema of a {@link Recipient}. */
export const recipientSchema = z
  .strictObject({
    id: recipientIdSchema,
    role: z.enum(recipientRoles),
    timeZone: timeZoneSchema.describe("Where the recipient is; quiet hours and dates are counted there."),
    language: languageTagSchema,
    calendar: calendarNameSchema
      .exactOptional()
      .describe("The recipient's own working week; needed where a rule is quiet on days off."),
    channels: z
      .strictObject({
        email: channelStateSchema.exactOptional(),
        sms: channelStateSchema.exactOptional(),
        "in-app": channelStateSchema.exactOptional(),
      })
      .describe("How the recipient can be reached, without the addresses themselves."),
    conditions: z
      .array(z.enum(ruleConditions))
      .exactOptional()
      .describe("What holds of this recipient; no order."),
    occurred: z
      .array(z.enum(stopConditions))
      .exactOptional()
      .describe("What makes messages to this recipient pointless; no order."),
    consents: z
      .strictObject(Object.fromEntries(consentPurposes.map((purpose) => [purpose, answerSchema])) as Answers)
      .exactOptional()
      .describe("What the recipient has said yes or no to; what is left out was not asked or not answered."),
  })
  .refine(({ id, role }) => id.startsWith("candidate_") === (role === "candidate"), {
    path: ["role"],
    params: { issue: "communication/role-contradicts-id" },
  });

/**
 * A person whom messages go to: an opaque id, a clock, a language and open channels; no name and no address.
 */
export type Recipient = z.infer<typeof recipientSchema>;

/** Validates a recipient. @throws SamtalError with every issue found */
export const parseRecipient = parser(recipientSchema);

/** Validates a recipient; never throws. */
export const safeParseRecipient = safeParser(recipientSchema);
