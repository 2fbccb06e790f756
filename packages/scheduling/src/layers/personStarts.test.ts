import { epochMilliseconds, parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { alwaysOpen } from "../../testdata/availabilities.ts";
import { person } from "../../testdata/slotRequest.ts";
import { parsePersonAvailability } from "../availability/personAvailability.ts";
import { personStarts } from "./personStarts.ts";

const at = (instant: string): number => epochMilliseconds(parseInstant(instant));
const hour = 3_600_000;
const meeting = { length: hour, lobby: 0, before: 0, after: 0 };

/** Where a person's starts lie, as instants. */
function permitted(
  availability: Record<string, unknown>,
  from: string,
  until: string,
  now: string,
): string[] {
  const found = personStarts(parsePersonAvailability(availability), {
    meeting,
    span: { from: at(from), until: at(until) },
    now: at(now),
    keepTentative: true,
    zoneRules: tzdataRules,
    calendar: undefined,
  });
  return Array.from(found.permitted, (bound) => new Date(bound).toISOString().slice(0, 16));
}

describe("the horizon of someone who travels", () => {
  it("holds days, not the rest: a date that a journey over the date line brings back can be booked again", () => {
    // Kiritimati (UTC+14) shows the 17th from 10:00Z on the 16th; Pago Pago (UTC-11) shows the 16th again
    // from the landing at 12:00Z on the 16th until 11:00Z on the 17th.
    const stays = [
      {
        interval: { start: "2027-03-01T00:00:00Z", end: "2027-03-16T12:00:00Z" },
        timeZone: "Pacific/Kiritimati",
      },
    ];
    const traveller = person("interviewer_1", "Pacific/Pago_Pago", alwaysOpen, { stays, horizonDays: 1 });
    delete traveller["qualifications"];
    // 2027-03-14T12:00Z is the 15th in Kiritimati; the last bookable day is the 16th.
    expect(
      permitted(traveller, "2027-03-16T00:00:00Z", "2027-03-18T00:00:00Z", "2027-03-14T12:00:00Z"),
    ).toEqual(["2027-03-16T00:00", "2027-03-16T10:00", "2027-03-16T12:00", "2027-03-17T11:00"]);
  });

  it("leaves nothing when the journey skips the day", () => {
    const stays = [
      {
        interval: { start: "2027-03-16T10:00:00Z", end: "2027-04-01T00:00:00Z" },
        timeZone: "Pacific/Kiritimati",
      },
    ];
    // In Pago Pago until it is the 15th at 23:00; then in Kiritimati, where it is the 17th already.
    const traveller = person("interviewer_1", "Pacific/Pago_Pago", alwaysOpen, { stays, horizonDays: 0 });
    delete traveller["qualifications"];
    expect(
      permitted(traveller, "2027-03-16T08:00:00Z", "2027-03-18T00:00:00Z", "2027-03-16T00:00:00Z"),
    ).toEqual(["2027-03-16T08:00", "2027-03-16T10:00"]);
  });
});
