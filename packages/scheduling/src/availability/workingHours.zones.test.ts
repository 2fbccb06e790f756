import { parseTimeZone, type TimeZone } from "@samtal/core/time";
import { tzdataRules, tzdataZones } from "@samtal/tzdata";
import { afterEach, describe, expect, it } from "vitest";
import { hostClock, ownClock } from "../../testdata/hostClock.ts";
import { openMinutes, weekdayOf } from "../../testdata/openMinutes.ts";
import { walkedClock } from "../../testdata/walkedClock.ts";
import { parseWorkingHours, type WorkingHours } from "./workingHours.ts";
import { workingIntervals } from "./workingIntervals.ts";

const minute = 60_000;
const day = 86_400_000;
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const office = [1, 2, 3, 4, 5];

const hourSets = [
  ["office hours", [{ weekdays: office, from: "09:00", to: "17:00" }]],
  ["nights", [{ weekdays: everyDay, from: "22:00", to: "06:00", overnight: true }]],
  ["the whole day", [{ weekdays: everyDay, from: "00:00", to: "24:00" }]],
  ["the hours of the clock changes", [{ weekdays: everyDay, from: "01:30", to: "03:30" }]],
  [
    "a split day",
    [
      { weekdays: office, from: "08:00", to: "12:00" },
      { weekdays: office, from: "13:00", to: "17:00" },
    ],
  ],
  ["Sunday's first hours", [{ weekdays: [7], from: "00:00", to: "04:00" }]],
] as const;

const parsed: readonly WorkingHours[] = hourSets.map(([, weekly]) =>
  parseWorkingHours({ weekly, exceptions: [] }),
);

/** A week around one change of offset, from its first minute on. */
interface Week {
  readonly zone: TimeZone;
  readonly from: number;
}

// The walk begins and ends as much beyond the week as a window of the day before or after can take.
const length = 7 * day;
const margin = 3 * day;
const year = { from: Date.UTC(2027, 0), until: Date.UTC(2028, 0) };

const weeks: readonly Week[] = tzdataZones().flatMap((zone) =>
  tzdataRules
    .transitions(zone, year.from, year.until)
    .map(({ at }) => ({ zone, from: Math.floor((at - length / 2) / minute) * minute })),
);

const expected: readonly (readonly Uint8Array[])[] = weeks.map(({ zone, from }) => {
  const clock = walkedClock(zone, from - margin, from + length + margin);
  return parsed.map(({ weekly }) =>
    openMinutes(clock, (date) =>
      weekly.filter(({ weekdays }) => (weekdays as number[]).includes(weekdayOf(date))),
    ).subarray(margin / minute, (margin + length) / minute),
  );
});

/** How many minutes of a week the intervals get wrong; all of them where a bound is not on the minute. */
function wrongMinutes(set: Float64Array, from: number, open: Uint8Array): number {
  const given = new Uint8Array(open.length);
  const bounds = Array.from(set, (at) => (at - from) / minute);
  if (!bounds.every(Number.isInteger)) return open.length;
  for (let index = 0; index < bounds.length; index += 2) given.fill(1, bounds[index], bounds[index + 1]);
  return given.reduce((wrong, each, index) => wrong + (each === open[index] ? 0 : 1), 0);
}

/** What the first host and today gave, as text: the others must give the same. */
let first: string | undefined;

const hosts = [
  ["UTC", 0, 0],
  ["America/New_York", 300, 240],
  ["Asia/Kolkata", -330, -330],
] as const;
const todays = ["2027-01-15T12:00:00Z", "2027-07-15T12:00:00Z"] as const;

afterEach(ownClock);

describe("working hours in every week of 2027 in which a zone changes its offset", () => {
  it("are looked at where there is something to see", () => {
    const zones = new Set(weeks.map(({ zone }) => zone));
    const [stockholm, kolkata] = ["Europe/Stockholm", "Asia/Kolkata"].map(parseTimeZone) as [
      TimeZone,
      TimeZone,
    ];
    expect([weeks.length > 300, zones.has(stockholm), zones.has(kolkata)]).toEqual([true, true, false]);
    const spring = weeks.findIndex(({ zone }) => zone === stockholm);
    const minutes = expected[spring]?.map((open) => open.reduce((sum, each) => sum + each, 0));
    // By hand, from 2027-03-24T13:00Z to 31T13:00Z, a Wednesday at 14:00 CET to one at 15:00 CEST. Office:
    // 3 h, four times 8 h, 6 h. Nights: six times 8 h, 7 h. 01:30 to 03:30: six times 2 h, 1 h. The split
    // day: five mornings of 4 h, afternoons of 3 h, four times 4 h, 2 h. Sunday: 4 h less one.
    expect(minutes).toEqual([41, 55, 168, 13, 41, 3].map((hours) => hours * 60));
  });

  describe.each(hosts)("on a host in %s", { timeout: 20_000 }, (host, winter, summer) => {
    it.each(todays)("have 0 wrong minutes when today is %s, and the same bytes", (today) => {
      // What the host says of itself shows that the test does not pass for want of trying.
      expect(hostClock(host, today)).toEqual({ winter, summer, now: Date.parse(today) });
      const wrong: string[] = [];
      const sets: string[] = [];
      weeks.forEach(({ zone, from }, index) => {
        parsed.forEach((hours, which) => {
          const set = workingIntervals(hours, zone, tzdataRules, from, from + length);
          sets.push(set.join());
          const count = wrongMinutes(set, from, expected[index]?.[which] as Uint8Array);
          if (count > 0)
            wrong.push(`${zone} ${new Date(from).toISOString()} ${hourSets[which]?.[0]}: ${count}`);
        });
      });
      expect(wrong).toEqual([]);
      const given = sets.join("\n");
      first ??= given;
      expect(given === first).toBe(true);
    });
  });
});
