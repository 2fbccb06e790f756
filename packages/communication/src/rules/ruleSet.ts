import { documentSchema, parser, safeParser } from "@samtal/core";
import { localTimeSchema } from "@samtal/core/time";
import * as z from "zod";
import { guideCitationSchema } from "./guideCitation.ts";
import { messageKeySchema } from "./messageKey.ts";
import {
  ambiguousDeliverySchema,
  channelOrderSchema,
  requiredContentSchema,
  timingRuleSchema,
} from "./timingRule.ts";

/** Rule key of the notice that an interview is cancelled; no timing rule may take it. */
export const cancellationKey = "cancellation";

// An allowed window is at least a minute long, so that its last minute can be named.
const wholeMinuteSchema = localTimeSchema.refine((time) => time.length === 5, {
  params: { issue: "communication/not-whole-minute" },
});

/** The schema of a {@link RuleSet}. */
export const ruleSetSchema = documentSchema({
  key: messageKeySchema.describe("Name of the rule set: standard."),
  version: z.int().min(1).describe("Raised by the vendor with each change."),
  quietHours: z
    .strictObject({ from: wholeMinuteSchema, to: wholeMinuteSchema })
    .refine(({ from, to }) => from !== to, {
      path: ["to"],
      params: { issue: "communication/empty-quiet-hours" },
    })
    .describe("Recipient's wall clock; from is quiet, to no longer is. May run over midnight."),
  rules: z
    .array(timingRuleSchema)
    .min(1)
    .max(500)
    .describe("Messages due at the same instant go in this order; otherwise the order means nothing."),
  cancellation: z
    .strictObject({
      channels: channelOrderSchema,
      onAmbiguousDelivery: ambiguousDeliverySchema,
      requiredContent: requiredContentSchema,
      guide: guideCitationSchema,
    })
    .describe("The notice to whoever was told of an interview that is cancelled or withdrawn before its start."),
}).superRefine(({ rules }, context) => {
  const seen = new Set<string>([cancellationKey]);
  for (const [index, { key }] of rules.entries()) {
    if (seen.has(key)) {
      const path = ["rules", index, "key"];
      context.addIssue({ code: "custom", path, params: { issue: "communication/duplicate-rule" } });
    }
    seen.add(key);
  }
});

/** Which messages an interview gives rise to, and when: data that a vendor writes, reviews and versions. */
export type RuleSet = z.infer<typeof ruleSetSchema>;

/** A rule set as a vendor writes it, before a parser has seen it. */
export type RuleSetInput = z.input<typeof ruleSetSchema>;

/**
 * Validates a rule set.
 * @throws SamtalError with every issue found, `communication/deadline-missing`, `communication/deadline-after-start`,
 *   `communication/duplicate-rule`, `communication/repeated-value`, `communication/empty-quiet-hours`
 *   and `communication/not-whole-minute` among them
 */
export const parseRuleSet = parser(ruleSetSchema);

/** Validates a rule set; never throws. */
export const safeParseRuleSet = safeParser(ruleSetSchema);
