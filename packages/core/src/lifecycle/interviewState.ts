import * as z from "zod";
import { documentSchema } from "../documents/document.ts";
import { parser, safeParser } from "../documents/parser.ts";
import { idSchema } from "../ids/id.ts";
import { instantSchema } from "../time/instant.ts";
import { actorSchema } from "./actor.ts";
import { changeCauseSchema } from "./changeCause.ts";

const common = {
  machine: z.literal("interview"),
  interviewId: idSchema("interview"),
  since: instantSchema.describe("When the interview came to stand here."),
};
const booked = {
  ...common,
  bookingId: idSchema("booking").describe("The booking in force, or the last one."),
};

/** The schema of an {@link InterviewState}. */
export const interviewStateSchema = z.discriminatedUnion("status", [
  documentSchema({ status: z.literal("planned"), ...common }),
  documentSchema({ status: z.literal("booked"), ...booked }),
  documentSchema({ status: z.literal("in-lobby"), ...booked }),
  documentSchema({ status: z.literal("in-progress"), ...booked }),
  documentSchema({ status: z.literal("interrupted"), ...booked }),
  documentSchema({ status: z.literal("on-hold"), ...common }).describe(
    "Without a booking: the time was released."
  ),
  documentSchema({ status: z.literal("awaiting-scorecards"), ...booked }),
  documentSchema({ status: z.literal("completed"), ...booked }),
  documentSchema({ status: z.literal("candidate-no-show"), ...booked }),
  documentSchema({ status: z.literal("interviewer-no-show"), ...booked }),
  documentSchema({ status: z.literal("cancelled"), ...common, by: actorSchema, cause: changeCauseSchema }),
  documentSchema({ status: z.literal("withdrawn"), ...common }),
]);

/** Where an interview stands, since when, and on which booking. */
export type InterviewState = z.infer<typeof interviewStateSchema>;

/** Validates the state of an interview. @throws SamtalError with every issue found */
export const parseInterviewState = parser(interviewStateSchema);

/** Validates the state of an interview; never throws. */
export const safeParseInterviewState = safeParser(interviewStateSchema);
