import { idSchema, joinUrlSchema, liveRoundSchema } from "@samtal/core";
import { timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";
import { slotRankingSchema } from "../slots/slotRanking.ts";
import { slotRequestForm } from "../slots/slotRequestForm.ts";
import { lunchWindowSchema } from "./lunchWindow.ts";

const roundId = idSchema("round");
const gapMinutes = z.int().min(0).max(576_000);

const roundOrderSchema = z.strictObject({
  sequence: z
    .array(roundId)
    .min(2)
    .max(12)
    .exactOptional()
    .describe("One after the other in this order; all rounds or some of them."),
  pairs: z
    .array(
      z.strictObject({
        before: roundId,
        after: roundId,
        minimumMinutes: gapMinutes
          .exactOptional()
          .describe(
            "From the end of the first assessment to the start of the second, at least; nights count.",
          ),
        maximumMinutes: gapMinutes.exactOptional().describe("The same, at most."),
      }),
    )
    .max(144)
    .exactOptional(),
});

const breakMinutesSchema = z.strictObject({
  least: z.int().min(0).max(480).describe("Between any two rounds; it stands instead of buffers there."),
  most: z
    .int()
    .min(0)
    .max(1440)
    .exactOptional()
    .describe("Idle time, lunch aside, between two rounds of a day; no limit when left out."),
});

const loopDaysSchema = z.strictObject({
  most: z.int().min(1).max(30).describe("On at most so many of the candidate's own days."),
  roundsPerDay: z.int().min(1).max(12).exactOptional().describe("At most so many rounds on each."),
  consecutive: z
    .boolean()
    .exactOptional()
    .describe("Whether the days follow each other on the calendar, so that a weekend parts them."),
});

const debriefSchema = z.strictObject({
  minutes: z.int().min(5).max(480),
  attendees: z
    .array(idSchema("interviewer"))
    .max(50)
    .describe("Who takes part beside everyone who interviewed; the candidate never does."),
  within: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("hours"), hours: z.int().min(1).max(720) }),
      z.strictObject({
        kind: z.literal("working-days"),
        days: z.int().min(0).max(20).describe("0 is the day of the last round."),
        calendarId: z.string().min(1).max(64),
        zone: timeZoneSchema.describe("On whose clock the days end."),
      }),
    ])
    .describe("It ends so long after the last round at the latest; it may lie beyond the window."),
});

/** The form of a loop request, before its fields are held against each other. */
export const loopRequestForm = slotRequestForm
  .omit({ round: true, panelSoFar: true, ranking: true, maximumSlots: true })
  .extend({
    rounds: z
      .array(liveRoundSchema)
      .min(1)
      .max(12)
      .describe("Each with a panel of its own, in any order: what comes before what stands in order."),
    order: roundOrderSchema
      .exactOptional()
      .describe("Which rounds come before which; any order suits when left out."),
    breakMinutes: breakMinutesSchema
      .exactOptional()
      .describe(
        "From the end of one of the candidate's rounds to the next lobby; at least the larger buffer when left out.",
      ),
    lunch: lunchWindowSchema
      .exactOptional()
      .describe(
        "The candidate's, on each day on which the loop begins before it ends and ends after it begins.",
      ),
    interviewerLunches: z
      .array(z.strictObject({ interviewerId: idSchema("interviewer"), lunch: lunchWindowSchema }))
      .max(1000)
      .exactOptional()
      .describe("Those of interviewers, by the same rule for the rounds that they sit in."),
    days: loopDaysSchema,
    links: z
      .array(z.strictObject({ roundId, joinUrl: joinUrlSchema }))
      .max(12)
      .exactOptional()
      .describe("The meeting link of each round, where the host has one already."),
    debrief: debriefSchema.exactOptional(),
    panelSoFar: z
      .array(z.strictObject({ roundId, seatId: idSchema("seat"), interviewerId: idSchema("interviewer") }))
      .max(400)
      .exactOptional()
      .describe("Who interviewed the role's other candidates: the same people where possible."),
    ranking: slotRankingSchema
      .omit({ order: true })
      .exactOptional()
      .describe("Comfortable and odd hours, and loads; what loops are ranked by is fixed."),
  });

/** A loop request whose single fields have the right form. */
export type LoopRequestForm = z.infer<typeof loopRequestForm>;
