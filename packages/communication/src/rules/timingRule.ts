import * as z from "zod";
import { guideCitationSchema } from "./guideCitation.ts";
import { isPreEvent } from "./isPreEvent.ts";
import { messageChannels } from "./messageChannel.ts";
import { messageKeySchema } from "./messageKey.ts";
import { recipientRoles } from "./recipientRole.ts";
import { stopConditions } from "./stopCondition.ts";
import { timingAnchors } from "./timingAnchor.ts";
import { timingOffsetSchema } from "./timingOffset.ts";
import { consentPurposes } from "./consentPurpose.ts";
import { messageRepeatSchema } from "./messageRepeat.ts";
import { ruleConditions } from "./ruleCondition.ts";

const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** The schema of the channels of a message, in order of preference. */
export const channelOrderSchema = z
  .array(z.enum(messageChannels))
  .min(1)
  .refine(distinct, { params: { issue: "communication/repeated-value" } })
  .describe("Tried in this order; the first that reaches the recipient is taken.");

/** The schema of the content that a message must carry. */
export const requiredContentSchema = z
  .array(messageKeySchema)
  .min(1)
  .max(100)
  .refine(distinct, { params: { issue: "communication/repeated-value" } })
  .describe("Keys of what the message must say; see messageContentKeys.");

/** The schema of what to do when a sender cannot tell whether a message arrived. */
export const ambiguousDeliverySchema = z
  .enum(["resend", "do-not-resend"])
  .describe("What to do when the sender cannot tell whether the message left.");

/** The schema of a {@link TimingRule}. */
export const timingRuleSchema = z
  .strictObject({
    key: messageKeySchema,
    to: z.enum(recipientRoles),
    anchor: z.enum(timingAnchors),
    offset: timingOffsetSchema,
    quietHours: z.strictObject({
      handling: z
        .enum(["later", "earlier", "ignore", "drop"])
        .describe("Where a message goes that falls in quiet hours; drop leaves it out."),
      days: z
        .enum(["every-day", "business-days"])
        .describe("business-days: also quiet on days off in the recipient's own calendar."),
    }),
    deadline: z
      .strictObject({
        anchor: z.enum(["lobby", "start", "end"]),
        minutes: z.int().min(-525_600).max(525_600),
      })
      .exactOptional()
      .describe("The last instant at which the message may leave, in minutes from an anchor."),
    ifLate: z
      .enum(["merge", "skip", "send-now"])
      .describe(
        "When it was due before it could leave: carried by another message, left out, or sent at once.",
      ),
    channels: channelOrderSchema,
    onAmbiguousDelivery: ambiguousDeliverySchema,
    stopWhen: z
      .array(z.enum(stopConditions))
      .refine(distinct, { params: { issue: "communication/repeated-value" } })
      .describe("Any of these makes the message pointless."),
    requiredContent: requiredContentSchema,
    guide: guideCitationSchema,
    when: z
      .array(z.enum(ruleConditions))
      .min(1)
      .refine(distinct, { params: { issue: "communication/repeated-value" } })
      .exactOptional()
      .describe("All of these must hold, of the interview or of the recipient; always when left out."),
    consent: z
      .strictObject({
        purpose: z.enum(consentPurposes),
        needs: z
          .enum(["given", "not-refused"])
          .describe("Whether the recipient must have said yes, or must only not have said no."),
      })
      .exactOptional(),
    repeat: messageRepeatSchema.exactOptional(),
    digest: messageKeySchema
      .exactOptional()
      .describe("Messages of one name to one recipient on one day, of several interviews, become one."),
    acknowledge: z
      .literal(true)
      .exactOptional()
      .describe("The recipient is asked to confirm having read it."),
  })
  .refine((rule) => !isPreEvent(rule) || rule.deadline !== undefined, {
    path: ["deadline"],
    params: { issue: "communication/deadline-missing" },
  })
  .refine(
    (rule) =>
      !isPreEvent(rule) ||
      rule.deadline === undefined ||
      (rule.deadline.anchor !== "end" && rule.deadline.minutes <= 0),
    { path: ["deadline"], params: { issue: "communication/deadline-after-start" } },
  )
  .refine((rule) => rule.repeat === undefined || (!isPreEvent(rule) && rule.stopWhen.length > 0), {
    path: ["repeat"],
    params: { issue: "communication/endless-repeat" },
  });

/** When one message leaves, to whom, on which way, what it must say, and whose advice that is. */
export type TimingRule = z.infer<typeof timingRuleSchema>;

/** A timing rule as a vendor writes it, before a parser has seen it. */
export type TimingRuleInput = z.input<typeof timingRuleSchema>;
