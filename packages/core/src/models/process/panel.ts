import * as z from "zod";
import { distinct } from "../../documents/distinct.ts";
import { idSchema } from "../../ids/id.ts";

/** The schema of a {@link Seat}. */
export const seatSchema = z.strictObject({
  id: idSchema("seat"),
  kind: z
    .enum(["chair", "interviewer", "trainee"])
    .describe("A trainee sits in and is never counted for a quorum."),
  pool: z.array(idSchema("interviewer")).min(1).describe("Whoever of these is free can take the seat."),
  qualifications: z
    .array(z.string().regex(/^[a-z][a-z0-9-]{0,63}$/))
    .describe("Keys of what the person must be trained in on the interview's date."),
});

/** A place in a panel, and who can take it. */
export type Seat = z.infer<typeof seatSchema>;

/** The schema of a {@link Panel}. */
export const panelSchema = z
  .strictObject({ id: idSchema("panel"), seats: z.array(seatSchema).min(1) })
  .refine(({ seats }) => distinct(seats.map(({ id }) => id)), {
    path: ["seats"],
    params: { issue: "core/duplicate-id" },
  });

/** The seats of an interview; each is taken by one person, and nobody takes two. */
export type Panel = z.infer<typeof panelSchema>;
