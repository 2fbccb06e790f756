import type { BusinessCalendar } from "@samtal/core/time";
import { parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { person } from "./slotRequest.ts";

type Json = Record<string, unknown>;

const minute = 60_000;
const day = 86_400_000;

/** Zones with a clock change that is hard to get right, and some without any. */
export const zones = [
  "Europe/Stockholm",
  "America/Havana",
  "Asia/Beirut",
  "Africa/Cairo",
  "Asia/Gaza",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
] as const;

/** UTC midnights two days before each change of offset of {@link zones} in 2027. */
export const bases: readonly number[] = [
  ...new Set(
    zones.flatMap((zone) =>
      tzdataRules
        .transitions(parseTimeZone(zone), Date.UTC(2027, 0), Date.UTC(2028, 0))
        .map(({ at }) => Math.floor(at / day) * day - 2 * day),
    ),
  ),
];

export const iso = (at: number): string => new Date(at).toISOString();
const isoDate = (at: number): string => iso(at).slice(0, 10);

/** A time of day in quarters of an hour. */
const clock = (quarters: number): string =>
  `${String(Math.floor(quarters / 4)).padStart(2, "0")}:${String((quarters % 4) * 15).padStart(2, "0")}`;

const dailyWindow: fc.Arbitrary<Json> = fc
  .tuple(fc.nat(95), fc.integer({ min: 0, max: 96 }))
  .map(([from, to]) =>
    to > from ? { from: clock(from), to: clock(to) } : { from: clock(from), to: clock(to), overnight: true },
  );
const wholeDay: Json = { from: "00:00", to: "24:00" };
const someDays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
const everyDay = fc.constant([1, 2, 3, 4, 5, 6, 7]);

const hoursAround = (base: number): fc.Arbitrary<Json> =>
  fc.record({
    weekly: fc.array(
      fc
        .tuple(fc.oneof(everyDay, someDays), fc.oneof(dailyWindow, fc.constant(wholeDay)))
        .map(([weekdays, window]) => ({ weekdays, ...window })),
      { minLength: 1, maxLength: 3 },
    ),
    exceptions: fc.uniqueArray(
      fc.record({
        date: fc.integer({ min: -1, max: 5 }).map((after) => isoDate(base + after * day)),
        windows: fc.array(dailyWindow, { maxLength: 2 }),
      }),
      { maxLength: 2, selector: ({ date }) => date },
    ),
  });

/** Every minute of every day. */
export const alwaysOpen = { weekly: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], ...wholeDay }], exceptions: [] };

const intervalAround = (base: number, hours: number): fc.Arbitrary<{ start: string; end: string }> =>
  fc
    .tuple(fc.integer({ min: -8 * 60, max: 5 * 24 * 60 }), fc.integer({ min: 1, max: hours * 60 }))
    .map(([after, length]) => ({
      start: iso(base + after * minute),
      end: iso(base + (after + length) * minute),
    }));

const buffers = fc.record({
  beforeMinutes: fc.constantFrom(0, 5, 30),
  afterMinutes: fc.constantFrom(0, 10, 45),
});

/** Optional fields that are not there rather than undefined. */
const without = (json: Json): Json =>
  Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: value });

/** One availability with any of its layers, around a base. */
export const availability = (personId: string, base: number): fc.Arbitrary<Json> =>
  fc
    .record({
      timeZone: fc.constantFrom(...zones),
      workingHours: fc.oneof(
        { weight: 2, arbitrary: fc.constant(alwaysOpen) },
        { weight: 3, arbitrary: hoursAround(base) },
      ),
      stays: maybe(
        fc
          .tuple(
            fc.uniqueArray(fc.integer({ min: -24, max: 110 }), { minLength: 2, maxLength: 4 }),
            fc.array(fc.constantFrom(...zones), { minLength: 2, maxLength: 2 }),
          )
          .map(([hours, where]) => {
            const edges = [...hours].sort((a, b) => a - b);
            return where.flatMap((timeZone, index) => {
              const [from, until] = [edges[2 * index], edges[2 * index + 1]];
              if (from === undefined || until === undefined) return [];
              const at = (hour: number): string => iso(base + hour * 60 * minute + 7 * minute);
              return [{ interval: { start: at(from), end: at(until) }, timeZone }];
            });
          }),
      ),
      periods: maybe(
        fc
          .tuple(
            fc.uniqueArray(fc.integer({ min: -1, max: 6 }), { minLength: 2, maxLength: 3 }),
            hoursAround(base),
            hoursAround(base),
          )
          .map(([days, first, second]) => {
            const [from = 0, until = 0, open] = [...days].sort((a, b) => a - b);
            const held = [
              {
                validFrom: isoDate(base + from * day),
                validUntil: isoDate(base + until * day),
                workingHours: first,
              },
            ];
            return open === undefined
              ? held
              : [...held, { validFrom: isoDate(base + open * day), workingHours: second }];
          })
          .map((held) =>
            held.filter(
              ({ validFrom }, index) =>
                index === 0 || validFrom > ((held[0] as { validUntil?: string }).validUntil ?? ""),
            ),
          ),
      ),
      calendarId: maybe(fc.constantFrom("odd", "seventh")),
      busy: fc.array(
        fc
          .record({
            interval: intervalAround(base, 6),
            kind: fc.constantFrom("busy", "tentative", "out-of-office"),
            buffers: maybe(buffers),
          })
          .map(without),
        { maxLength: 6 },
      ),
      focusBlocks: maybe(
        hoursAround(base).map((hours) => ({ ...hours, weekly: (hours["weekly"] as Json[]).slice(1) })),
      ),
      interviews: maybe(
        fc.array(fc.record({ interval: intervalAround(base, 2), buffers: maybe(buffers) }).map(without), {
          maxLength: 6,
        }),
      ),
      limits: maybe(
        fc
          .record({
            perDay: maybe(fc.integer({ min: 0, max: 3 })),
            perWeek: maybe(fc.integer({ min: 0, max: 5 })),
          })
          .map(without),
      ),
      notice: maybe(
        fc.record({
          kind: fc.constantFrom("elapsed", "working-time"),
          duration: fc.constantFrom("PT0S", "PT45M", "PT8H", "PT30H", "PT100H"),
        }),
      ),
      horizonDays: maybe(fc.integer({ min: 0, max: 6 })),
      qualifications: personId.startsWith("interviewer_")
        ? fc.array(
            fc
              .record({
                key: fc.constantFrom("trained", "chair"),
                validFrom: fc.integer({ min: -1, max: 3 }).map((after) => isoDate(base + after * day)),
                validUntil: maybe(fc.integer({ min: 3, max: 5 }).map((after) => isoDate(base + after * day))),
              })
              .map(without),
            { maxLength: 2 },
          )
        : fc.constant(undefined),
    })
    .map(({ timeZone, workingHours, ...more }) => person(personId, timeZone, workingHours, without(more)));

/** Two calendars of holidays that a test can reckon with by hand: every odd day, and every seventh. */
export const calendars: readonly BusinessCalendar[] = [
  ["odd", 2, 1] as const,
  ["seventh", 7, 0] as const,
].map(([id, every, rest]) => ({
  id,
  version: "by hand",
  workingWeek: [1, 2, 3, 4, 5],
  holidayOn: (date) => (date % every === rest ? { kind: "public", name: "Marker" } : undefined),
}));
