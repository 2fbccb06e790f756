import * as z from "zod";

/** The schema of a {@link ChangeCause}. */
export const changeCauseSchema = z
  .enum(["unavailable", "technical-trouble", "role-closed", "application-closed", "other"])
  .describe("Why it was cancelled or moved, without detail: there is no place here for a person's health.");

/** Why an interview was cancelled or moved. Why somebody is unavailable is never asked. */
export type ChangeCause = z.infer<typeof changeCauseSchema>;
