import * as z from "zod";
import { idSchema } from "../../ids/id.ts";
import { joinUrlSchema } from "./joinUrl.ts";

/** The schema of a {@link FallbackPlan}. */
export const fallbackPlanSchema = z
  .array(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("phone") }).describe("Ring the candidate's number."),
      z
        .strictObject({ kind: z.literal("platform"), platformId: idSchema("platform"), joinUrl: joinUrlSchema })
        .describe("Move to another platform."),
      z.strictObject({ kind: z.literal("rebook") }).describe("Find a new time as soon as possible."),
    ]),
  )
  .describe("What to do when the meeting fails, tried in this order; empty is an audit finding.");

/** What to do when the meeting fails, tried in this order. */
export type FallbackPlan = z.infer<typeof fallbackPlanSchema>;
