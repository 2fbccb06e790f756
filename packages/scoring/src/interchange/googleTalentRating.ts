import { parser, safeParser } from "@samtal/core";
import * as z from "zod";

/** More levels than anyone tells apart; a finer interval is a continuous scale. */
const mostLevels = 101;
const largest = 1e12;
const number = z.number().min(-largest).max(largest);

/**
 * The schema of a {@link GoogleTalentRating}.
 *
 * Unknown fields are dropped, since the vendor may add some. Numbers as text are refused, and so is a missing
 * `overall`: the protocol leaves a zero out, and nothing tells it from a score that nobody gave.
 */
export const googleTalentRatingSchema = z
  .object({
    overall: number.describe("The score."),
    min: number.exactOptional().describe("Left out by the protocol when 0."),
    max: number,
    interval: number.min(0).exactOptional().describe("The steps within the score; 0 or left out: no steps."),
  })
  .refine(({ min = 0, max }) => min < max, { path: ["max"], params: { issue: "core/range-empty" } })
  .refine(({ min = 0, max, interval = 0 }) => interval === 0 || dividesRange(max - min, interval), {
    path: ["interval"],
    params: { issue: "scoring/interval-unusable", most: mostLevels },
  });

/** Google Talent's score of an interview, which brings its own scale. */
export type GoogleTalentRating = z.infer<typeof googleTalentRatingSchema>;

/** Validates a Google Talent rating. @throws SamtalError with every issue found */
export const parseGoogleTalentRating = parser(googleTalentRatingSchema);

/** Validates a Google Talent rating; never throws. */
export const safeParseGoogleTalentRating = safeParser(googleTalentRatingSchema);

function dividesRange(width: number, interval: number): boolean {
  const steps = width / interval;
  return steps < mostLevels - 0.5 && Math.round(steps) >= 1 && Math.abs(steps - Math.round(steps)) < 1e-9;
}
