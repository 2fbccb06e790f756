import { documentSchema, idSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import { epochMilliseconds, instantSchema, zonedInstantSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link Slot}. */
export const slotSchema = documentSchema({
  roundId: idSchema("round"),
  candidateId: idSchema("candidate"),
  lobbyOpensAt: instantSchema,
  start: instantSchema.describe("The assessment's start."),
  end: instantSchema.describe("The assessment's end, accommodations included."),
  seats: z
    .array(z.strictObject({ seatId: idSchema("seat"), interviewerId: idSchema("interviewer") }))
    .min(1)
    .describe("Who would take which seat, ordered by seat id; nobody takes two."),
  local: z
    .array(
      z.strictObject({
        personId: z.union([idSchema("candidate"), idSchema("interviewer")]),
        start: zonedInstantSchema,
        end: zonedInstantSchema,
      }),
    )
    .min(2)
    .describe("What each side's clock shows: the candidate's first, then the seats'."),
  zoneData: z.string().min(1).max(64).describe("Version of the tz data behind the local times."),
  because: z.array(reasonSchema).describe("Why it ranks where it does, and whose calendars are free."),
})
  .refine(({ start, end }) => epochMilliseconds(start) < epochMilliseconds(end), {
    path: ["end"],
    params: { issue: "core/end-not-after-start" },
  })
  .refine(({ lobbyOpensAt, start }) => epochMilliseconds(lobbyOpensAt) <= epochMilliseconds(start), {
    path: ["lobbyOpensAt"],
    params: { issue: "core/lobby-after-start" },
  })
  .refine(({ seats }) => distinct(seats.map(({ seatId }) => seatId)), {
    path: ["seats"],
    params: { issue: "core/duplicate-id" },
  })
  .refine(({ seats }) => distinct(seats.map(({ interviewerId }) => interviewerId)), {
    path: ["seats"],
    params: { issue: "core/duplicate-id" },
  });

/** A time at which a candidate and a whole panel can meet. */
export type Slot = z.infer<typeof slotSchema>;

/** Validates a slot. @throws SamtalError with every issue found */
export const parseSlot = parser(slotSchema);

/** Validates a slot; never throws. */
export const safeParseSlot = safeParser(slotSchema);

const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
