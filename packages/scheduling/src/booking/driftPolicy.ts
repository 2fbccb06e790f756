import * as z from "zod";

/** What can be kept when a zone's rules change under a booking. */
export const driftPolicies = ["keep-wall-clock", "keep-instant"] as const;

/** The schema of a {@link DriftPolicy}. */
export const driftPolicySchema = z
  .enum(driftPolicies)
  .describe(
    "Keep the time that was promised on the candidate's clock, or the instant and tell the new time.",
  );

/** What is kept: the promised clock, or the instant. */
export type DriftPolicy = z.infer<typeof driftPolicySchema>;
