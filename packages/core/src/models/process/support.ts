import * as z from "zod";
import { idSchema } from "../../ids/id.ts";

/** The schema of a {@link Support}. */
export const supportSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("interpreter"), personId: idSchema("interpreter") }),
  z.strictObject({ kind: z.literal("captioner"), personId: idSchema("captioner") }),
]);

/** Someone who takes part so that the candidate can: no interviewer, and never a rater. */
export type Support = z.infer<typeof supportSchema>;
