import fc from "fast-check";
import { person, round, seat } from "./slotRequest.ts";

type Json = Record<string, unknown>;

const day = Date.parse("2027-03-26T00:00:00Z");
const at = (quarter: number): string => new Date(day + quarter * 900_000).toISOString().replace(".000", "");

const busy = fc.array(
  fc
    .record({
      start: fc.nat(3 * 96),
      quarters: fc.integer({ min: 1, max: 30 }),
      kind: fc.constantFrom("busy", "tentative", "out-of-office"),
      buffers: fc.option(fc.constantFrom({ beforeMinutes: 0, afterMinutes: 30 }, { beforeMinutes: 15, afterMinutes: 0 })),
    })
    .map(({ start, quarters, kind, buffers }) => ({
      interval: { start: at(start), end: at(start + quarters) },
      kind,
      ...(buffers ? { buffers } : {}),
    })),
  { maxLength: 5 },
);

const hours = fc.constantFrom(
  { weekly: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: "06:00", to: "22:00" }], exceptions: [] },
  { weekly: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }], exceptions: [] },
  { weekly: [{ weekdays: [1, 5, 7], from: "22:00", to: "02:00", overnight: true }], exceptions: [] },
  { weekly: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: "07:30", to: "12:15" }], exceptions: [] },
  { weekly: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }], exceptions: [] },
);

const someone = (personId: string): fc.Arbitrary<Json> =>
  fc
    .record({
      zone: fc.constantFrom("Europe/Stockholm", "Asia/Kathmandu", "America/New_York"),
      hours,
      busy,
      focus: fc.option(fc.constant({ weekly: [{ weekdays: [1, 5], from: "10:00", to: "12:00" }], exceptions: [] })),
      perDay: fc.option(fc.nat(2), { freq: 2 }),
      horizonDays: fc.option(fc.integer({ min: 24, max: 30 }), { freq: 2 }),
    })
    .map(({ zone, hours: open, busy: taken, focus, perDay, horizonDays }) =>
      person(personId, zone, open, {
        busy: taken,
        ...(focus ? { focusBlocks: focus } : {}),
        ...(perDay === null ? {} : { limits: { perDay } }),
        ...(horizonDays === null ? {} : { horizonDays }),
      }),
    );

const ids = ["interviewer_1", "interviewer_2", "interviewer_3"];

/** Requests as JSON, over the weekend on which Europe changes its clocks: crowded enough that many find nothing. */
export const arbitraryPanelRequest: fc.Arbitrary<Json> = fc
  .record({
    candidate: someone("candidate_1"),
    interviewers: fc.tuple(...ids.map(someone)),
    seats: fc.array(
      fc.record({
        pool: fc.subarray(ids, { minLength: 1 }),
        count: fc.constantFrom(1, 1, 2),
        kind: fc.constantFrom("interviewer", "interviewer", "trainee"),
        trained: fc.boolean(),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    noticeHours: fc.constantFrom(0, 600, 620),
    lobbyMinutes: fc.constantFrom(0, 10),
    days: fc.constantFrom(1, 3),
    order: fc.constantFrom(["start"], ["discomfort", "open-seats"], ["load", "same-panel"]),
  })
  .map(({ candidate, interviewers, seats, noticeHours, lobbyMinutes, days, order }) => {
    const panel = seats.map(({ pool, count, kind, trained }, index) =>
      seat(`seat_${index}`, pool, {
        kind,
        count: Math.min(count, pool.length),
        qualifications: trained && index === 1 ? ["structured-interviewing"] : [],
      }),
    );
    // Somebody must be needed.
    const [first, ...others] = panel as [Json, ...Json[]];
    return {
      schemaVersion: 1,
      round: round([{ ...first, optional: false }, ...others], { lobbyMinutes, minutes: 60 }),
      candidate,
      interviewers,
      accommodations: [],
      window: { start: at(0), end: at(96 * days) },
      grid: { minutes: 30, zone: "Asia/Kathmandu" },
      now: "2027-03-01T06:00:00Z",
      minimumNotice: `PT${noticeHours}H`,
      panelSoFar: [{ seatId: "seat_0", interviewerId: "interviewer_2" }],
      ranking: { order, loads: [{ interviewerId: "interviewer_1", load: 0.4 }] },
    };
  });
