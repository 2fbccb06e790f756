import { type Assessment, reason, type Rubric } from "@samtal/core";
import { reaches } from "../reaches.ts";

/**
 * The rubric's label for a score: the highest band that it reaches.
 *
 * A label, never a rejection: nothing in Samtal acts on it.
 *
 * @returns null without a score, without bands, and below the lowest of them
 */
export function scoreBand({ bands = [] }: Rubric, score: number | null): Assessment["band"] {
  if (score === null) return null;
  const band = bands.findLast(({ from }) => reaches(score, from));
  if (band === undefined) return null;
  return { key: band.key, because: [reason("scoring/in-band", { band: band.key, from: band.from })] };
}
