import { toId } from "@samtal/core";
import { parseDuration, parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import type { Hold } from "../src/holds/hold.ts";
import { type HoldOutcome, holdSlots, type HoldSlotsInput } from "../src/holds/holdSlots.ts";
import { parseSlot, type Slot } from "../src/slots/slot.ts";

/** A slot of 45 minutes with a lobby of ten, in Stockholm, with these interviewers. */
export function heldSlot(
  start: string,
  interviewers: readonly string[] = ["interviewer_1"],
  more: object = {},
): Slot {
  const at = (minutes: number) =>
    parseInstant(new Date(Date.parse(start) + minutes * 60_000).toISOString().replace(".000", ""));
  const zone = parseTimeZone("Europe/Stockholm");
  const [from, to] = [zonedAt(at(0), zone, tzdataRules), zonedAt(at(45), zone, tzdataRules)];
  return parseSlot({
    schemaVersion: 1,
    roundId: "round_first",
    candidateId: "candidate_1",
    lobbyOpensAt: at(-10),
    start: at(0),
    end: at(45),
    seats: interviewers.map((interviewerId, seat) => ({ seatId: `seat_${seat}`, interviewerId })),
    local: ["candidate_1", ...interviewers].map((personId) => ({ personId, start: from, end: to })),
    zoneData: tzdataRules.version,
    because: [],
    ...more,
  });
}

/** Holds these slots for two days from 15 March 2027, 09:00Z; overridable. */
export const hold = (slots: readonly Slot[], more: Partial<HoldSlotsInput> = {}): HoldOutcome =>
  holdSlots({
    slots,
    interviewId: toId("interview", "1"),
    now: parseInstant("2027-03-15T09:00:00Z"),
    holdFor: parseDuration("PT48H"),
    ...more,
  });

/** The hold itself. */
export function heldOf(outcome: HoldOutcome): Hold {
  if (outcome.status !== "held") throw new Error(outcome.status);
  return outcome.hold;
}
