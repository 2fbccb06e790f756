import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";
import { periodSchema } from "../periods/period.ts";

const evidenceSchema = z
  .enum(["read", "secondary", "general"])
  .describe("read: the text itself was read; secondary: only what others write about it; general: common knowledge.");

/** The schema of a {@link Citation}. */
export const citationSchema = z
  .strictObject({
    text: z.string().trim().min(1).max(2_000).describe("What the period rests on, in words."),
    url: z.url().nullable().describe("Where the text was read; null where no address is known."),
    evidence: evidenceSchema,
    status: z
      .enum(["statute", "regulator", "court", "practice", "contested", "unverified", "own-choice"])
      .describe("Who says it. own-choice: the controller chose the period itself; nobody else names one."),
    commencement: z
      .literal("unconfirmed")
      .exactOptional()
      .describe("The text is adopted or drafted, and no source confirms from which day it applies."),
    verifiedOn: localDateSchema.nullable().describe("When the text was last read; null where it was not."),
    variants: z
      .array(
        z.strictObject({
          period: periodSchema,
          text: z.string().trim().min(1).max(2_000),
          url: z.url().nullable(),
          evidence: evidenceSchema,
          verifiedOn: localDateSchema.nullable(),
        }),
      )
      .exactOptional()
      .describe("Other periods that others keep under the same law."),
  })
  .refine(({ evidence, verifiedOn }) => verifiedOn === null || evidence === "read", {
    path: ["verifiedOn"],
    params: { issue: "retention/verified-unread" },
  });

/** What a period rests on, and how well that is known. */
export type Citation = z.infer<typeof citationSchema>;
