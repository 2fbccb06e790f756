import * as z from "zod";
import { distinct } from "../../documents/distinct.ts";
import { idSchema } from "../../ids/id.ts";
import { isOptionalSeat } from "./isOptionalSeat.ts";

/** The schema of a {@link Seat}. */
export const seatSchema = z.strictObject({
  id: idSchema("seat"),
  kind: z
    .enum(["chair", "interviewer", "trainee"])
    .describe("A trainee sits in and is never counted for a quorum."),
  pool: z.array(idSchema("interviewer")).min(1).describe("Whoever of these is free can take the seat."),
  count: z
    .int()
    .min(1)
    .max(32)
    .exactOptional()
    .describe("How many of the pool sit here, so that 2 of 5 is one seat; 1 when left out."),
  alternates: z
    .array(idSchema("interviewer"))
    .exactOptional()
    .describe("Asked only where too few of the pool are free."),
  optional: z
    .boolean()
    .exactOptional()
    .describe("Whether the interview goes ahead without; left out, a trainee's seat is optional and no other is."),
  qualifications: z
    .array(z.string().regex(/^[a-z][a-z0-9-]{0,63}$/))
    .describe("Keys of what the person must be trained in on the interview's date."),
});

/** A place in a panel, or several alike, and who can take it. */
export type Seat = z.infer<typeof seatSchema>;

/** The schema of a {@link Panel}. */
export const panelSchema = z
  .strictObject({ id: idSchema("panel"), seats: z.array(seatSchema).min(1) })
  .refine(({ seats }) => distinct(seats.map(({ id }) => id)), {
    path: ["seats"],
    params: { issue: "core/duplicate-id" },
  })
  .refine(({ seats }) => seats.some((seat) => !isOptionalSeat(seat)), {
    path: ["seats"],
    params: { issue: "core/no-required-seat" },
  });

/** The seats of an interview; each is taken by one person, and nobody takes two. */
export type Panel = z.infer<typeof panelSchema>;
