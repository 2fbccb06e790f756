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
  at: instantSchema.describe("When it happened."),
};
const anyone = { ...common, actor: actorSchema };
const staff = { ...common, actor: actorSchema.exclude(["candidate"]) };
const candidate = { ...common, actor: actorSchema.extract(["candidate"]) };
const bookingId = idSchema("booking");

/** The schema of an {@link InterviewEvent}. */
export const interviewEventSchema = z.discriminatedUnion("type", [
  documentSchema({ type: z.literal("book"), ...anyone, bookingId }),
  documentSchema({ type: z.literal("open-lobby"), ...staff }),
  documentSchema({ type: z.literal("start"), ...staff }),
  documentSchema({
    type: z.literal("interrupt"),
    ...anyone,
    cause: z.enum(["technical-trouble", "disturbance"]).describe("Logged; it never lowers a score."),
  }),
  documentSchema({ type: z.literal("resume"), ...anyone }),
  documentSchema({ type: z.literal("end"), ...staff }),
  documentSchema({ type: z.literal("complete-scorecards"), ...staff }),
  documentSchema({ type: z.literal("candidate-no-show"), ...staff }),
  documentSchema({ type: z.literal("interviewer-no-show"), ...anyone }),
  documentSchema({ type: z.literal("reschedule"), ...anyone, bookingId, cause: changeCauseSchema }),
  documentSchema({ type: z.literal("hold"), ...anyone }),
  documentSchema({ type: z.literal("cancel"), ...anyone, cause: changeCauseSchema }),
  documentSchema({ type: z.literal("withdraw"), ...candidate }),
]);

/** Something that happened to an interview and may move it. */
export type InterviewEvent = z.infer<typeof interviewEventSchema>;

/** What an {@link InterviewEvent} can be. */
export type InterviewEventType = InterviewEvent["type"];

/** Validates an event of an interview. @throws SamtalError with every issue found */
export const parseInterviewEvent = parser(interviewEventSchema);

/** Validates an event of an interview; never throws. */
export const safeParseInterviewEvent = safeParser(interviewEventSchema);
