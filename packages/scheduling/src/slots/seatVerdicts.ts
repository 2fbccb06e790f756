import { qualifiedOn, type Seat } from "@samtal/core";
import { type EpochDay, localDateOf, type ZoneTable } from "@samtal/core/time";
import type { InterviewerAvailability } from "../availability/personAvailability.ts";
import { verdict } from "./verdicts.ts";

/**
 * A person's verdicts for one seat: free turns into unqualified where the seat asks for training that the
 * person does not hold on the interview's date, as the person's own clock shows it.
 *
 * @param starts - ascending
 * @param verdicts - the person's verdicts, seats aside; left as they are
 * @param person - the interviewer
 * @param seat - the seat
 * @param table - the interviewer's zone
 * @returns the verdicts for this seat; the same array when the seat asks for nothing
 */
export function seatVerdicts(
  starts: Float64Array,
  verdicts: Uint8Array,
  person: InterviewerAvailability,
  seat: Seat,
  table: ZoneTable,
): Uint8Array {
  if (seat.qualifications.length === 0) return verdicts;
  const forSeat = verdicts.slice();
  let day: EpochDay = Number.NaN;
  let qualified = false;
  for (let index = 0; index < starts.length; index++) {
    if (verdicts[index] !== verdict.free) continue;
    const dayOfStart = Math.floor(table.toWall(starts[index] as number) / 86_400_000);
    if (dayOfStart !== day) {
      day = dayOfStart;
      const date = localDateOf(day);
      qualified = seat.qualifications.every((key) => qualifiedOn(person, key, date));
    }
    if (!qualified) forSeat[index] = verdict.unqualified;
  }
  return forSeat;
}
