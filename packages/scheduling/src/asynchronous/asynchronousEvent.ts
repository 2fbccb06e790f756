import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import { compareInstants, instantSchema, zonedInstantSchema } from "@samtal/core/time";
import * as z from "zod";

const common = { id: idSchema("event"), interviewId: idSchema("interview"), at: instantSchema };
const attempt = { questionId: idSchema("question"), recordingId: idSchema("recording") };

/** The schema of an {@link AsynchronousEvent}. */
export const asynchronousEventSchema = z.discriminatedUnion("type", [
  documentSchema({ type: z.literal("attempt-started"), ...common, ...attempt }),
  documentSchema({ type: z.literal("attempt-submitted"), ...common, ...attempt }),
  documentSchema({
    type: z.literal("technical-trouble"),
    ...common,
    until: instantSchema.exactOptional().describe("When it was over; without it, it struck at one instant."),
    whose: z
      .enum(["candidate", "interviewer", "platform"])
      .describe("It makes no difference to the candidate."),
  }).refine(({ at, until }) => until === undefined || compareInstants(at, until) < 0, {
    path: ["until"],
    params: { issue: "core/end-not-after-start" },
  }),
  documentSchema({
    type: z.literal("extension-granted"),
    ...common,
    until: instantSchema.describe(
      "The new deadline at the least; an earlier one than before changes nothing.",
    ),
    cause: z
      .enum(["technical-trouble", "asked-for", "late-invitation", "other"])
      .describe("Without detail: there is no place here for a person's health."),
    promised: zonedInstantSchema
      .exactOptional()
      .describe(
        "The deadline that the candidate was told of, from asynchronousProgress: kept if zone data changes.",
      ),
  }),
  documentSchema({ type: z.literal("live-chosen"), ...common }),
]);

/** Something that happened in a window for recorded answers. */
export type AsynchronousEvent = z.infer<typeof asynchronousEventSchema>;

/** Validates an event. @throws SamtalError with every issue found */
export const parseAsynchronousEvent = parser(asynchronousEventSchema);

/** Validates an event; never throws. */
export const safeParseAsynchronousEvent = safeParser(asynchronousEventSchema);
