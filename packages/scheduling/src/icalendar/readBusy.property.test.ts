import { parseInstant, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { file, read, times } from "../../testdata/readCalendar.ts";
import { windowsZones } from "../zoneNames/windowsZones.ts";
import { zoneComponent } from "./zoneComponent.ts";

const window = ["2027-01-01T00:00:00Z", "2027-07-01T00:00:00Z"] as const;
const two = (n: number): string => String(n).padStart(2, "0");

const time = fc
  .record({
    month: fc.integer({ min: 1, max: 6 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
  })
  .map(({ month, day, hour }) => `2027${two(month)}${two(day)}T${two(hour)}3000`);
const parameter = fc.constantFrom(
  "",
  ";TZID=Europe/Stockholm",
  ";TZID=W. Europe Standard Time",
  ";TZID=America/New_York",
);
const rule = fc.constantFrom(
  "",
  "FREQ=DAILY;COUNT=9",
  "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270501T000000Z",
  "FREQ=MONTHLY;BYDAY=-1FR",
);
const instance = fc.constantFrom("", "RECURRENCE-ID", "RECURRENCE-ID;RANGE=THISANDFUTURE");
const event = fc
  .record({
    uid: fc.integer({ min: 0, max: 3 }),
    at: time,
    parameter,
    rule,
    minutes: fc.integer({ min: 1, max: 3000 }),
    instance,
    of: time,
  })
  .map(({ uid, at, parameter: own, rule: recurrence, minutes, instance: name, of }) => [
    `UID:${uid}`,
    `DTSTART${own}:${at}`,
    `DURATION:PT${minutes}M`,
    ...(recurrence === "" || name !== "" ? [] : [`RRULE:${recurrence}`]),
    ...(name === "" ? [] : [`${name}:${of}`]),
  ]);
const events = fc.array(event, { maxLength: 8 });

describe("laws of reading a calendar", () => {
  it("does not depend on the order of its events", () => {
    fc.assert(
      fc.property(
        events.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        ([some, shuffled]) => {
          expect(times(read(file(...shuffled), ...window))).toEqual(times(read(file(...some), ...window)));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("does not depend on where lines are folded, how they end, or how names are written", () => {
    fc.assert(
      fc.property(
        events,
        fc.constantFrom("\r\n", "\n", "\r"),
        fc.constantFrom(" ", "\t"),
        fc.integer({ min: 1, max: 75 }),
        (some, ending, fold, width) => {
          const text = file(...some);
          const other = text
            .split("\r\n")
            .map((line) => line.match(new RegExp(`.{1,${width}}`, "g"))?.join(`${ending}${fold}`) ?? "")
            .map((line) =>
              line.replace(/^(DTSTART|DURATION|RRULE|RECURRENCE-ID|BEGIN|END)/, (name) => name.toLowerCase()),
            )
            .join(ending);
          expect(read(other, ...window)).toEqual(read(text, ...window));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("finds in a smaller stretch what it finds in a larger one", () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 28 }), (some, day) => {
        const [from, until] = [`2027-03-${two(day)}T00:00:00Z`, `2027-04-${two(day)}T00:00:00Z`];
        const clipped = times(read(file(...some), ...window)).flatMap((each) => {
          const [start = "", end = ""] = each.split(" ");
          const [first, last] = [start < from ? from : start, end > until ? until : end];
          return first < last ? [`${first} ${last}`] : [];
        });
        expect(times(read(file(...some), from, until))).toEqual([...new Set(clipped)].sort());
      }),
      { numRuns: 50 },
    );
  });

  it("gives every instant to one busy time or none: what is listed lies within the stretch, in order, once", () => {
    fc.assert(
      fc.property(events, (some) => {
        const found = times(read(file(...some), ...window));
        expect(found).toEqual([...new Set(found)].sort());
        for (const each of found) {
          const [start = "", end = ""] = each.split(" ");
          expect(window[0] <= start && start < end && end <= window[1]).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("reads a name that only a right VTIMEZONE explains as the zone itself", () => {
    const zones = [...new Set(Object.values(windowsZones))].filter((zone) => !zone.startsWith("Etc/"));
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.array(time, { minLength: 1, maxLength: 5 }), (name, some) => {
        const zone = parseTimeZone(name);
        const [from, until] = window.map((each) => Date.parse(each)) as [number, number];
        const lines = (tzid: string): string[][] =>
          some.map((at) => [`DTSTART;TZID=${tzid}:${at}`, "DURATION:PT1H"]);
        const own = zoneComponent(zone, tzdataRules, from - 4 * 86_400_000, until + 4 * 86_400_000)
          .replace(/TZID:.*/, "TZID:Meeting time")
          .trimEnd();
        const text = file(...lines("Meeting time")).replace("BEGIN:VEVENT", `${own}\r\nBEGIN:VEVENT`);
        const calendar = read(text, ...window);
        expect(calendar.status).toBe("complete");
        expect(times(calendar)).toEqual(times(read(file(...lines(name)), ...window)));
      }),
      { numRuns: 40 },
    );
  });

  it("never throws, whatever it is given", () => {
    const word = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VFREEBUSY",
        "END:VFREEBUSY",
        "BEGIN:VTIMEZONE",
        "END:VTIMEZONE",
        "BEGIN:STANDARD",
        "END:STANDARD",
        "TZID:X",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+9999",
        "DTSTART;TZID=X:20270310T090000",
        "DTSTART:20270310T090000",
        "DTSTART;VALUE=DATE:00000000",
        "DTEND:99991231T235959Z",
        "DURATION:P999999W",
        "RRULE:FREQ=YEARLY;INTERVAL=9007199254740991",
        "RRULE:FREQ=WEEKLY;UNTIL=00000000",
        "RRULE:FREQ=DAILY;UNTIL=20270230",
        "RRULE:FREQ=MONTHLY;BYSETPOS=0;BYDAY=0MO",
        "RDATE;VALUE=PERIOD:20270310T090000Z/P9W,x/y",
        "EXDATE;TZID=X:20270310T090000,,",
        "FREEBUSY:20270310T090000Z/PT1H,/",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20270310T090000",
        "UID:1",
      ),
    );
    const from = parseInstant(window[0]);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (lines) => {
        const calendar = read(lines.join("\r\n"), from, window[1], "Europe/Stockholm", { steps: 20_000 });
        expect(["complete", "incomplete"]).toContain(calendar.status);
      }),
      { numRuns: 500 },
    );
  });
});
