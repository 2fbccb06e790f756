import { idSchema } from "@samtal/core";
import * as z from "zod";
import { comfortableHoursSchema } from "../fairness/comfortableHours.ts";
import { oddHoursSchema } from "../fairness/oddHours.ts";

/** What slots can be ranked by. */
export const rankingCriteria = [
  "alternates",
  "discomfort",
  "same-panel",
  "open-seats",
  "load",
  "start",
] as const;

/** One of {@link rankingCriteria}. */
export type RankingCriterion = (typeof rankingCriteria)[number];

/** The schema of a {@link SlotRanking}. */
export const slotRankingSchema = z.strictObject({
  order: z
    .array(z.enum(rankingCriteria))
    .min(1)
    .max(rankingCriteria.length)
    .refine((order) => new Set(order).size === order.length, { params: { issue: "scheduling/duplicate-criterion" } })
    .exactOptional()
    .describe("What counts first, second and so on; the start settles what is left. All, as listed, when left out."),
  comfortableHours: comfortableHoursSchema
    .exactOptional()
    .describe("Of everyone who names none; 08:00 to 18:00 when left out."),
  oddHours: oddHoursSchema.exactOptional().describe("Hours that need confirmation; before 07:00 or after 21:00."),
  loads: z
    .array(z.strictObject({ interviewerId: idSchema("interviewer"), load: z.number().min(0).max(10_000) }))
    .max(20_000)
    .exactOptional()
    .describe("Each interviewer's load, as interviewLoad gives it; whoever is left out has none."),
});

/** How slots are ranked, and by what people are chosen where a pool leaves a choice. */
export type SlotRanking = z.infer<typeof slotRankingSchema>;
