import { type Issue, issue } from "@samtal/core";
import { epochMilliseconds, instantOf } from "@samtal/core/time";
import type { FairHoursBooking } from "./fairHoursBooking.ts";
import type { LedgerOptions } from "./ledgerOptions.ts";
import type { FairHoursPerson } from "./fairHoursPerson.ts";

/**
 * What is wrong between the bookings, the people and the zone data of a ledger.
 *
 * @param bookings - validated bookings
 * @param people - validated people
 * @param options - the zone data
 * @returns every issue, empty when the ledger can be reckoned
 */
export function ledgerIssues(
  bookings: readonly FairHoursBooking[],
  people: readonly FairHoursPerson[],
  { zoneRules, window }: LedgerOptions,
): Issue[] {
  const found: Issue[] = [];
  if (window !== undefined && !(epochMilliseconds(window.start) < epochMilliseconds(window.end)))
    found.push(issue("core/end-not-after-start", ["window", "end"]));
  const known = new Set<string>();
  people.forEach(({ personId, timeZone, stays = [] }, index) => {
    if (known.has(personId)) found.push(issue("core/duplicate-id", ["people", index, "personId"]));
    known.add(personId);
    if (!zoneRules.has(timeZone)) found.push(issue("core/unknown-zone", ["people", index, "timeZone"]));
    stays.forEach((stay, position) => {
      const path = ["people", index, "stays", position, "timeZone"];
      if (!zoneRules.has(stay.timeZone)) found.push(issue("core/unknown-zone", path));
    });
    if (overlap(stays)) found.push(issue("scheduling/stays-overlap", ["people", index, "stays"]));
  });
  const booked = new Set<string>();
  const coverage = { from: instantOf(zoneRules.from), until: instantOf(zoneRules.until) };
  bookings.forEach(({ candidateId, booking }, index) => {
    const path = ["bookings", index];
    if (booked.has(booking.id)) found.push(issue("core/duplicate-id", [...path, "booking", "id"]));
    booked.add(booking.id);
    if (!known.has(candidateId)) found.push(issue("scheduling/person-not-listed", [...path, "candidateId"]));
    booking.seats.forEach(({ interviewerId }, seat) => {
      if (known.has(interviewerId)) return;
      const at = [...path, "booking", "seats", seat, "interviewerId"];
      found.push(issue("scheduling/person-not-listed", at));
    });
    const [from, until] = [booking.lobbyOpensAt, booking.end.instant].map(epochMilliseconds);
    if ((from as number) < zoneRules.from || (until as number) >= zoneRules.until)
      found.push(issue("core/outside-zone-rules", [...path, "booking"], coverage));
  });
  return found;
}

function overlap(stays: NonNullable<FairHoursPerson["stays"]>): boolean {
  const ordered = stays
    .map(({ interval }) => [epochMilliseconds(interval.start), epochMilliseconds(interval.end)] as const)
    .sort(([a], [b]) => a - b);
  return ordered.some(([start], index) => start < (ordered[index - 1]?.[1] ?? -Infinity));
}
