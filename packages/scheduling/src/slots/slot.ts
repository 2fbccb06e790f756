import { documentSchema, idSchema, parser, reasonSchema, safeParser, supportSchema } from "@samtal/core";
import { epochMilliseconds, instantSchema, localDateTimeSchema, zonedInstantSchema } from "@samtal/core/time";
import * as z from "zod";
import { slotPlaceSchema } from "./slotPlace.ts";

const participantSchema = z.union([
  idSchema("candidate"),
  idSchema("interviewer"),
  idSchema("interpreter"),
  idSchema("captioner"),
]);

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
    .describe("Who would take which seat, ordered by seat id; a seat for several is named as often."),
  support: z.array(supportSchema).exactOptional().describe("Who would interpret or caption; nobody when left out."),
  openSeatIds: z
    .array(idSchema("seat"))
    .exactOptional()
    .describe("Optional seats that somebody is missing from; none when left out."),
  standIns: z
    .array(z.strictObject({ seatId: idSchema("seat"), interviewerIds: z.array(idSchema("interviewer")).min(1) }))
    .exactOptional()
    .describe("Who else is free and may take a seat, should somebody drop out."),
  local: z
    .array(
      z.strictObject({
        personId: participantSchema,
        start: zonedInstantSchema,
        end: zonedInstantSchema,
      }),
    )
    .min(2)
    .describe("What each side's clock shows: the candidate's first, then the seats', then the support's."),
  confirmations: z
    .array(z.strictObject({ personId: participantSchema, local: localDateTimeSchema }))
    .exactOptional()
    .describe("Whose odd hours the booking must be confirmed for; nobody's when left out."),
  place: slotPlaceSchema.exactOptional().describe("Where it ranks, and by what figures."),
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
