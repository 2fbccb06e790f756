import { documentSchema, parser, safeParser } from "@samtal/core";
import { durationParts, durationSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link NoticeWindow}. */
export const noticeWindowSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({ kind: z.literal("elapsed"), duration: durationSchema })
    .refine(
      ({ duration }) => {
        const { years, months, weeks, days } = durationParts(duration);
        return years + months + weeks + days === 0;
      },
      { path: ["duration"], params: { issue: "core/not-elapsed" } },
    )
    .describe("Hours and minutes before the lobby opens, such as PT24H."),
  z
    .strictObject({ kind: z.literal("business-days"), days: z.int().min(1).max(60) })
    .describe("The same time of day so many business days before, on the candidate's clock."),
]);

/** How long before an interview a change is no longer made lightly. */
export type NoticeWindow = z.infer<typeof noticeWindowSchema>;

/** The schema of a {@link ChangePolicy}. */
export const changePolicySchema = documentSchema({
  notice: noticeWindowSchema,
  approvalBy: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,63}$/)
    .nullable()
    .describe("The role that approves a change within the window, such as hiring-manager; null: none."),
  source: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .exactOptional()
    .describe("Whose advice it carries out; stands in reasons."),
});

/** What a late change by the employer costs. The candidate's own changes never cost anything. */
export type ChangePolicy = z.infer<typeof changePolicySchema>;

/** Validates a policy. @throws SamtalError with every issue found */
export const parseChangePolicy = parser(changePolicySchema);

/** Validates a policy; never throws. */
export const safeParseChangePolicy = safeParser(changePolicySchema);
