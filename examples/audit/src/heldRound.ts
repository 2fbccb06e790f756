import {
  bookingSchema,
  decisionSchema,
  idSchema,
  interviewerSchema,
  interviewPlanSchema,
  interviewSchema,
  roleSchema,
  rubricSchema,
  safeParser,
  scorecardSchema,
} from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import { viewedKinds } from "@samtal/guide";
import * as z from "zod";

const interviewId = idSchema("interview");
const questionId = idSchema("question");
const interviewerId = idSchema("interviewer");
const at = instantSchema;

const eventSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("asked"), interviewId, questionId, at }),
  z.strictObject({ kind: z.literal("probed"), interviewId, questionId, probeId: idSchema("probe").nullable(), at }),
  z.strictObject({ kind: z.literal("skipped"), interviewId, questionId, reason: z.string(), at }),
  z.strictObject({ kind: z.enum(["interruption", "technical-trouble"]), interviewId, at }),
  z.strictObject({ kind: z.literal("feedback"), interviewId, interviewerId, at }),
]);

const viewSchema = z.strictObject({
  id: idSchema("event"),
  at,
  viewerId: interviewerId,
  applicationIds: z.array(idSchema("application")),
  item: z.strictObject({ kind: z.enum(viewedKinds), interviewerId: interviewerId.exactOptional() }),
});

const debriefSchema = z.strictObject({
  id: idSchema("event"),
  applicationId: idSchema("application"),
  startedAt: at,
});

/** What a host hands in after the interviews; every log may be left out, and is then unknown. */
const heldRoundSchema = z.strictObject({
  interviews: z.array(interviewSchema),
  scorecards: z.array(scorecardSchema),
  options: z.strictObject({
    role: roleSchema.exactOptional(),
    plan: interviewPlanSchema.exactOptional(),
    rubric: rubricSchema.exactOptional(),
    rubricFixedAt: at.exactOptional(),
    bookings: z.array(bookingSchema).exactOptional(),
    interviewers: z.array(interviewerSchema).exactOptional(),
    views: z.array(viewSchema).exactOptional(),
    viewedKinds: z.array(z.enum(viewedKinds)).exactOptional(),
    debriefs: z.array(debriefSchema).exactOptional(),
    events: z.array(eventSchema).exactOptional(),
    decisions: z.array(decisionSchema).exactOptional(),
  }),
});

/** Reads a round that was held; never throws. */
export const safeParseHeldRound = safeParser(heldRoundSchema);
