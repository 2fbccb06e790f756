import * as z from "zod";
import { idSchema } from "../ids/id.ts";
import { instantSchema } from "../time/instant.ts";

const applicationId = idSchema("application");
const interviewId = idSchema("interview");

/** The schema of a {@link Cascade}. */
export const cascadeSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("pass-to-interviews"),
      applicationId,
      event: z.enum(["hold", "resume", "cancel", "withdraw"]),
    })
    .describe("Hand the event to every interview of the application whose allowedEvents have it."),
  z
    .strictObject({
      kind: z.literal("start-retention-clock"),
      applicationId,
      outcome: z.enum(["hired", "rejected", "withdrawn"]),
      from: instantSchema,
    })
    .describe("The application is over; its data's periods begin."),
  z
    .strictObject({ kind: z.literal("stop-messages"), applicationId })
    .describe(
      "Stop every pending message of the application. Of interviews still ahead, whoever was told of them gets " +
        "one cancellation notice.",
    ),
  z
    .strictObject({ kind: z.literal("stop-interview-messages"), interviewId })
    .describe(
      "Stop every pending message of this interview. Where it is cancelled or withdrawn before its start, " +
        "whoever was told of it gets one cancellation notice.",
    ),
  z
    .strictObject({ kind: z.literal("plan-interview-messages"), interviewId, bookingId: idSchema("booking") })
    .describe("Plan the messages of this interview anew, from this booking."),
  z
    .strictObject({ kind: z.literal("release-booking"), interviewId, bookingId: idSchema("booking") })
    .describe("Free everybody's time and cancel the invitation and the meeting."),
  z
    .strictObject({ kind: z.literal("use-fallback-plan"), interviewId })
    .describe("Contact the candidate at once."),
  z.strictObject({ kind: z.literal("rebook"), interviewId }).describe("Find a new time as soon as possible."),
  z
    .strictObject({ kind: z.literal("request-scorecards"), interviewId })
    .describe("Every interviewer's own card."),
]);

/** Something that the move of an application or an interview asks of other parts. The caller carries it out. */
export type Cascade = z.infer<typeof cascadeSchema>;
