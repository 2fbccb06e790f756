import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { languageTagSchema } from "../text/languageTag.ts";

/** The schema of one need within an {@link Accommodation}. */
export const accommodationNeedSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("extra-time"), minutes: z.int().min(1).max(480) }),
  z.strictObject({
    kind: z.literal("breaks"),
    count: z.int().min(1).max(20),
    minutesEach: z.int().min(1).max(120),
  }),
  z.strictObject({ kind: z.literal("interpreter"), language: languageTagSchema }),
  z.strictObject({ kind: z.literal("captions") }),
  z.strictObject({
    kind: z.literal("format"),
    format: z.enum(["phone", "on-site", "text-chat", "live-instead-of-recorded"]),
  }),
  z.strictObject({ kind: z.literal("material-in-advance"), hours: z.int().min(1).max(720) }),
]);

/** One thing that the interview provides so that it is fair to this candidate. */
export type AccommodationNeed = z.infer<typeof accommodationNeedSchema>;

/** The schema of an {@link Accommodation}. */
export const accommodationSchema = documentSchema({
  id: idSchema("accommodation"),
  candidateId: idSchema("candidate"),
  needs: z.array(accommodationNeedSchema).min(1),
});

/**
 * What a candidate needs, never why: the shape has no place for a diagnosis or any free text.
 */
export type Accommodation = z.infer<typeof accommodationSchema>;

/** Validates an accommodation. @throws SamtalError with every issue found */
export const parseAccommodation = parser(accommodationSchema);

/** Validates an accommodation; never throws. */
export const safeParseAccommodation = safeParser(accommodationSchema);
