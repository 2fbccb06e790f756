import * as z from "zod";

const weight = z.number().min(0).max(1000);

/** The schema of {@link SeatWeights}. */
export const seatWeightsSchema = z
  .strictObject({ chair: weight, interviewer: weight, trainee: weight })
  .describe("What one interview weighs on each kind of seat.");

/** What one interview weighs on each kind of seat. */
export type SeatWeights = z.infer<typeof seatWeightsSchema>;

/**
 * A chair prepares and sums up, a trainee sits in: 1.5, 1 and 0.5. A convention of this package, not a
 * finding.
 */
export const defaultSeatWeights: SeatWeights = { chair: 1.5, interviewer: 1, trainee: 0.5 };
