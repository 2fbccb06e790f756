import { idSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";

/** Why a question was left out: a code, so that it can be compared between candidates. */
export const skipReasons = [
  "time",
  "already-answered",
  "candidate-declined",
  "accommodation",
  "technical-trouble",
  "not-relevant",
] as const;

const at = instantSchema;
const questionId = idSchema("question");

/** The schema of a {@link GuideEvent}. */
export const guideEventSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("started"), at }),
  z.strictObject({ type: z.literal("asked"), at, questionId }),
  z.strictObject({ type: z.literal("skipped"), at, questionId, why: z.enum(skipReasons) }),
  z.strictObject({ type: z.literal("paused"), at, kind: z.enum(["interruption", "technical-trouble"]) }),
  z.strictObject({ type: z.literal("resumed"), at }),
  z.strictObject({ type: z.literal("ended"), at }),
]);

/** Something that happened while a guide was gone through. */
export type GuideEvent = z.infer<typeof guideEventSchema>;

/** Validates an event. @throws SamtalError with every issue found; a skip without a reason is one */
export const parseGuideEvent = parser(guideEventSchema);

/** Validates an event; never throws. */
export const safeParseGuideEvent = safeParser(guideEventSchema);
