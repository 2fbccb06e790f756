import * as z from "zod";
import { distinct } from "../../documents/distinct.ts";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { compareInstants } from "../../time/compareInstants.ts";
import { instantSchema } from "../../time/instant.ts";
import { zonedInstantSchema } from "../../time/zonedInstant.ts";
import { supportSchema } from "./support.ts";

/** The schema of a {@link Booking}. */
export const bookingSchema = documentSchema({
  id: idSchema("booking"),
  interviewId: idSchema("interview"),
  seats: z
    .array(z.strictObject({ seatId: idSchema("seat"), interviewerId: idSchema("interviewer") }))
    .min(1)
    .describe("Who takes which seat; a seat for several is named as often, and nobody takes two."),
  support: z
    .array(supportSchema)
    .max(20)
    .refine((support) => distinct(support.map(({ personId }) => personId)), {
      params: { issue: "core/duplicate-id" },
    })
    .exactOptional()
    .describe("Who interprets or captions: present for the candidate, never a rater."),
  lobbyOpensAt: instantSchema,
  start: zonedInstantSchema.describe(
    "The assessment's start as it was promised: wall clock, zone, instant, offset and the zone data behind them."
  ),
  end: zonedInstantSchema,
})
  .refine(({ start, end }) => compareInstants(start.instant, end.instant) < 0, {
    path: ["end"],
    params: { issue: "core/end-not-after-start" },
  })
  .refine(({ lobbyOpensAt, start }) => compareInstants(lobbyOpensAt, start.instant) <= 0, {
    path: ["lobbyOpensAt"],
    params: { issue: "core/lobby-after-start" },
  })
  .refine(({ seats }) => distinct(seats.map(({ interviewerId }) => interviewerId)), {
    path: ["seats"],
    params: { issue: "core/duplicate-id" },
  });

/** A slot that was taken: the people, and the promised time with the zone data it was reckoned by. */
export type Booking = z.infer<typeof bookingSchema>;

/** Validates a booking. @throws SamtalError with every issue found */
export const parseBooking = parser(bookingSchema);

/** Validates a booking; never throws. */
export const safeParseBooking = safeParser(bookingSchema);
