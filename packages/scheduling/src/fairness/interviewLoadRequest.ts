import { documentSchema, idSchema, parser, safeParser, seatSchema } from "@samtal/core";
import { epochMilliseconds, instantSchema, localDateSchema, timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";
import { leaveSchema } from "./leave.ts";
import { seatWeightsSchema } from "./seatWeights.ts";

const interviewSchema = z
  .strictObject({
    interviewerId: idSchema("interviewer"),
    seatKind: seatSchema.shape.kind,
    start: instantSchema,
    end: instantSchema,
  })
  .refine(({ start, end }) => epochMilliseconds(start) < epochMilliseconds(end), {
    path: ["end"],
    params: { issue: "core/end-not-after-start" },
  });

const personSchema = z.strictObject({
  interviewerId: idSchema("interviewer"),
  timeZone: timeZoneSchema.describe("On whose clock the person's days are counted."),
  joinedOn: localDateSchema
    .exactOptional()
    .describe("First day as an interviewer; none before it was an available one."),
  leave: z.array(leaveSchema).max(1000).describe("In any order; they may overlap."),
  workingWeek: z
    .array(z.literal([1, 2, 3, 4, 5, 6, 7]))
    .min(1)
    .max(7)
    .exactOptional()
    .describe("ISO weekdays on which the person works; else the calendar's, else Monday to Friday."),
  calendarId: z
    .string()
    .min(1)
    .max(64)
    .exactOptional()
    .describe("Id of the business calendar whose holidays the person has off."),
});

/** The schema of an {@link InterviewLoadRequest}. */
export const interviewLoadRequestSchema = documentSchema({
  interviews: z.array(interviewSchema).max(200_000).describe("One for each seat taken, in any order."),
  people: z
    .array(personSchema)
    .max(10_000)
    .refine((people) => new Set(people.map(({ interviewerId }) => interviewerId)).size === people.length, {
      params: { issue: "core/duplicate-id" },
    })
    .describe("Among whom the load is compared, in any order."),
  now: instantSchema.describe(
    "The window ends here. A later instant counts what is already booked until then.",
  ),
  windowDays: z
    .int()
    .min(1)
    .max(3660)
    .describe("How many of each person's days count, the day of now included."),
  weights: seatWeightsSchema.exactOptional().describe("Else 1.5 for a chair, 1, and 0.5 for a trainee."),
  halvedEveryDays: z
    .int()
    .min(1)
    .max(3660)
    .exactOptional()
    .describe("A day counts half as much for each full such period since; left out, all count alike."),
  priorDays: z
    .number()
    .min(0.01)
    .max(1000)
    .exactOptional()
    .describe("For how many days of its own the pool's mean stands in each person's figure; else 5."),
});

/** Who interviewed whom when, and when each interviewer was there to do so. */
export type InterviewLoadRequest = z.infer<typeof interviewLoadRequestSchema>;

/**
 * Validates a request for interview load. @throws SamtalError `core/end-not-after-start`,
 * `core/duplicate-id`, `core/end-before-start` and those of its parts
 */
export const parseInterviewLoadRequest = parser(interviewLoadRequestSchema);

/** Validates a request for interview load; never throws. */
export const safeParseInterviewLoadRequest = safeParser(interviewLoadRequestSchema);
