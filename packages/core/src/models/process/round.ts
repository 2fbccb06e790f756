import * as z from "zod";
import { idSchema } from "../../ids/id.ts";
import { durationSchema } from "../../time/duration.ts";
import { localizedTextSchema } from "../text/localizedText.ts";
import { panelSchema } from "./panel.ts";

const common = {
  id: idSchema("round"),
  name: localizedTextSchema,
  guideId: idSchema("guide"),
  guideVersion: z.int().min(1),
};

/** The schema of a {@link LiveRound}. */
export const liveRoundSchema = z.strictObject({
  mode: z.literal("live"),
  ...common,
  minutes: z.int().min(5).max(480).describe("The assessment, without the lobby and without accommodations."),
  lobbyMinutes: z.int().min(0).max(60).describe("How long before the assessment the meeting is open."),
  panel: panelSchema,
  platformId: idSchema("platform"),
});

/** The schema of an {@link AsynchronousRound}. */
export const asynchronousRoundSchema = z.strictObject({
  mode: z.literal("asynchronous"),
  ...common,
  window: durationSchema.describe("How long the candidate has, from the invitation on."),
  attempts: z.int().min(1).max(10).describe("Recordings allowed per question."),
});

/** The schema of a {@link Round}. */
export const roundSchema = z.discriminatedUnion("mode", [liveRoundSchema, asynchronousRoundSchema]);

/** One step of an interview plan: a live meeting, or recorded answers within a window. */
export type Round = z.infer<typeof roundSchema>;

/** A round in which people meet. */
export type LiveRound = z.infer<typeof liveRoundSchema>;

/** A round of recorded answers. */
export type AsynchronousRound = z.infer<typeof asynchronousRoundSchema>;
