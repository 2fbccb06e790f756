import fc from "fast-check";
import { person, round, seat } from "./slotRequest.ts";

type Json = Record<string, unknown>;

const minute = 60_000;
const midnight = Date.UTC(2027, 2, 28);
const at = (quarters: number): string => new Date(midnight + quarters * 15 * minute).toISOString();
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(fc.constant(undefined), value);
const without = (json: Json): Json =>
  Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));

const comfortable = fc.constantFrom(
  { from: "10:00", to: "16:00" },
  { from: "22:00", to: "05:30", overnight: true },
  { from: "00:00", to: "24:00" },
);

const someone = (personId: string, more: Json = {}): fc.Arbitrary<Json> =>
  fc
    .record({
      timeZone: fc.constantFrom("Europe/Stockholm", "Asia/Kolkata", "America/New_York", "Asia/Beirut"),
      busy: fc.array(
        fc
          .tuple(fc.nat(48), fc.integer({ min: 2, max: 20 }))
          .map(([from, quarters]) => ({
            interval: { start: at(from), end: at(from + quarters) },
            kind: "busy",
          })),
        { maxLength: 3 },
      ),
      comfortableHours: maybe(comfortable),
      qualifications: personId.startsWith("interviewer_")
        ? fc.constantFrom(
            [],
            [{ key: "trained", validFrom: "2027-03-28" }],
            [{ key: "trained", validFrom: "2026-01-01" }],
          )
        : fc.constant(undefined),
    })
    .map(({ timeZone, ...own }) =>
      person(
        personId,
        timeZone,
        { weekly: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }], exceptions: [] },
        {
          ...without(own),
          ...more,
        },
      ),
    );

// As text 10 comes before 2, and ids are ordered as text.
const ids = ["interviewer_2", "interviewer_10", "interviewer_3", "interviewer_4", "interviewer_5"];
const someOf = (least: number): fc.Arbitrary<string[]> => fc.shuffledSubarray(ids, { minLength: least });

const seats: fc.Arbitrary<Json[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom("chair", "interviewer", "interviewer", "trainee"),
      pool: someOf(1),
      alternates: maybe(someOf(0)),
      count: fc.constantFrom(undefined, 1, 2, 2),
      optional: fc.constantFrom(undefined, undefined, true, false),
      qualifications: fc.constantFrom([], [], ["trained"]),
    })
    .filter(({ pool, alternates = [], count = 1 }) => new Set([...pool, ...alternates]).size >= count)
    .map(without),
  { minLength: 1, maxLength: 3 },
);

const needs = fc.uniqueArray(
  fc.constantFrom<Json>(
    { kind: "interpreter", language: "sv-SE" },
    { kind: "interpreter", language: "sgn" },
    { kind: "captions" },
  ),
  { maxLength: 2, selector: (need) => `${need["kind"]} ${need["language"]}` },
);

/** Half a day over Europe's gap on which a few people have to fill overlapping seats of every sort. */
export const crowdedPanel: fc.Arbitrary<Json> = fc
  .record({
    candidate: someone("candidate_1"),
    interviewers: fc.tuple(...ids.map((id) => someone(id))),
    interpreters: fc.tuple(
      someone("interpreter_2", { languages: ["sv-SE"] }),
      someone("interpreter_1", { languages: ["sgn", "sv-SE"] }),
    ),
    captioners: fc.tuple(someone("captioner_1"), someone("captioner_2")),
    captionsByPlatform: fc.boolean(),
    seats: seats.map((found) =>
      found.map((each, index) => seat(`seat_${(index * 7) % 3}`, each["pool"] as string[], each)),
    ),
    needs,
    lobbyMinutes: fc.constantFrom(0, 15),
    conflicts: fc.array(
      fc.record({
        interviewerId: fc.constantFrom(...ids),
        candidateId: fc.constantFrom("candidate_1", "candidate_2"),
      }),
      { maxLength: 2 },
    ),
    panelSoFar: fc.array(
      fc.record({ seatId: fc.constant("seat_0"), interviewerId: fc.constantFrom(...ids, "interviewer_99") }),
      { maxLength: 2 },
    ),
    loads: fc.uniqueArray(
      fc.record({ interviewerId: fc.constantFrom(...ids), load: fc.constantFrom(0, 0.5, 1, 1.25, 10_000) }),
      { maxLength: 4, selector: (each) => each.interviewerId },
    ),
    order: maybe(
      fc.shuffledSubarray(["alternates", "discomfort", "same-panel", "open-seats", "load", "start"], {
        minLength: 1,
      }),
    ),
    comfortableHours: maybe(comfortable),
  })
  .map((asked) => {
    const [first, ...others] = asked.seats as [Json, ...Json[]];
    const { interpreters, captioners, captionsByPlatform } = asked;
    return {
      // Somebody must be needed.
      round: round([{ ...first, optional: false }, ...others], {
        minutes: 45,
        lobbyMinutes: asked.lobbyMinutes,
      }),
      candidate: asked.candidate,
      interviewers: asked.interviewers,
      accommodations:
        asked.needs.length === 0
          ? []
          : [{ schemaVersion: 1, id: "accommodation_1", candidateId: "candidate_1", needs: asked.needs }],
      support: { interpreters, captioners, captionsByPlatform },
      conflictsOfInterest: asked.conflicts,
      panelSoFar: asked.panelSoFar,
      window: { start: at(0), end: at(50) },
      grid: { minutes: 30, zone: "Europe/Stockholm" },
      now: "2027-03-20T00:00:00Z",
      minimumNotice: "PT0S",
      ranking: without({ order: asked.order, loads: asked.loads, comfortableHours: asked.comfortableHours }),
    };
  });
