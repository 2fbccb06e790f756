import { parser, safeParser } from "@samtal/core";
import * as z from "zod";

/** What a difference can come from, beside an accommodation, which always explains it. */
export const parityCauses = ["late-booking", "rescheduled", "no-channel", "bounced", "rule-set-differs"] as const;

/** What a difference comes from. */
export type ParityCause = (typeof parityCauses)[number] | "accommodation";

/** The schema of a {@link ParityPolicy}. */
export const parityPolicySchema = z.strictObject({
  hoursLater: z
    .number()
    .min(0)
    .max(8_760)
    .describe("Hours later than the median candidate of the round that are no difference yet."),
  shareLater: z
    .number()
    .min(0)
    .max(1)
    .describe("The same as a share of the median's time before the interview; the smaller of the two counts."),
  compareChannels: z.boolean().describe("Whether another way than the usual one is a difference."),
  compareLanguages: z.boolean().describe("Whether another language than the usual one is a difference."),
  explainedBy: z
    .array(z.enum(parityCauses))
    .describe("Causes that explain a difference beside an accommodation; no order."),
});

/** What counts as a difference in information between candidates, and what explains one. */
export type ParityPolicy = z.infer<typeof parityPolicySchema>;

/** Validates a parity policy. @throws SamtalError with every issue found */
export const parseParityPolicy = parser(parityPolicySchema);

/** Validates a parity policy; never throws. */
export const safeParseParityPolicy = safeParser(parityPolicySchema);

/**
 * More than a day later than the median, or less than half of its time before the interview, is a difference; only
 * an accommodation explains one. The figures are our own choice: the guides ask for the same information and name
 * no hours.
 *
 * @example
 * ```ts
 * import { defaultParityPolicy } from "@samtal/communication";
 *
 * defaultParityPolicy.hoursLater; // => 24
 * ```
 */
export const defaultParityPolicy: ParityPolicy = {
  hoursLater: 24,
  shareLater: 0.5,
  compareChannels: false,
  compareLanguages: false,
  explainedBy: [],
};
