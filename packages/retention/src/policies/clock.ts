import { jurisdictionSchema } from "@samtal/core";
import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";
import { dataCategories } from "../items/dataCategories.ts";
import { countingSchema } from "../periods/counting.ts";
import { periodParts, periodSchema } from "../periods/period.ts";
import { citationSchema } from "./citation.ts";
import { triggers } from "./triggers.ts";

const key = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/)
  .describe("Names it within the policy and in reasons.");

/** The fields that claims and ceilings share: what they are about, and when they end. */
export const clockShape = {
  key,
  categories: z.array(z.enum(dataCategories)).min(1),
  trigger: z
    .array(z.enum(triggers))
    .min(1)
    .describe("The facts that start the clock, in order of preference: the first that is recorded counts."),
  notBefore: z
    .array(z.enum(triggers).exclude(["consentGiven"]))
    .min(1)
    .exactOptional()
    .describe("The clock starts no earlier than any of these that is recorded, such as an eighteenth birthday."),
  forEvents: z
    .strictObject({ from: localDateSchema.exactOptional(), before: localDateSchema.exactOptional() })
    .refine(({ from, before }) => from === undefined || before === undefined || from < before, {
      params: { issue: "retention/no-event-days" },
    })
    .exactOptional()
    .describe("Transitional rule: it is about events from `from` on and before `before`. Left out: about any."),
  jurisdiction: jurisdictionSchema.exactOptional().describe("Whose law it is. Left out: it applies everywhere."),
  outcome: z
    .enum(["hired", "not-hired"])
    .exactOptional()
    .describe("About applications that ended so only: what is on the transfer list follows another rule at a hire."),
  period: periodSchema,
  counting: countingSchema,
  citation: citationSchema,
} as const;

/** A period of no days that begins with the event's day would end before it began. */
export const endsBeforeItBegins = ({ period, counting }: z.infer<typeof clockSchema>): boolean => {
  const { months, days } = periodParts(period);
  return counting === "inclusive-start" && months + days === 0;
};

const clockSchema = z.strictObject(clockShape);

/** What claims and ceilings share. */
export type Clock = z.infer<typeof clockSchema>;
