import fc from "fast-check";
import { alwaysOpen, availability, bases, iso, zones } from "./availabilities.ts";
import { person, round, seat } from "./slotRequest.ts";

type Json = Record<string, unknown>;

const minute = 60_000;

/** Requests of one candidate and one interviewer with any of their layers, over a clock change, as JSON. */
export const layeredRequest: fc.Arbitrary<Json> = fc.constantFrom(...bases).chain((base) =>
  fc
    .record({
      candidate: fc.oneof(
        fc.constant(person("candidate_1", "Asia/Kathmandu", alwaysOpen)),
        availability("candidate_1", base),
      ),
      interviewer: availability("interviewer_1", base),
      qualifications: fc.constantFrom([], [], ["trained"], ["trained", "chair"]),
      minutes: fc.constantFrom(5, 30, 45, 90, 480),
      lobbyMinutes: fc.constantFrom(0, 0, 7, 60),
      buffers: fc.constantFrom(
        undefined,
        { beforeMinutes: 20, afterMinutes: 0 },
        { beforeMinutes: 5, afterMinutes: 30 },
      ),
      tentative: fc.constantFrom(undefined, "ignore"),
      extra: fc.constantFrom(0, 0, 15),
      conflict: fc.integer({ min: 1, max: 12 }).map((number) => `interviewer_${number}`),
      grid: fc.record({ minutes: fc.constantFrom(15, 30, 45, 60, 1440), zone: fc.constantFrom(...zones) }),
      now: fc.integer({ min: -72 * 60, max: 12 * 60 }),
      notice: fc.constantFrom("PT0S", "PT6H"),
      from: fc.integer({ min: 0, max: 24 * 60 }),
      length: fc.integer({ min: 60, max: 96 * 60 }),
    })
    .map((asked) => {
      const { candidate, interviewer, qualifications, minutes, lobbyMinutes, buffers, tentative, extra } =
        asked;
      const start = base + asked.from * minute;
      const needs = [{ kind: "extra-time", minutes: extra }];
      return {
        round: round([seat("seat_1", ["interviewer_1"], { qualifications })], { minutes, lobbyMinutes }),
        candidate,
        interviewers: [interviewer],
        accommodations:
          extra === 0 ? [] : [{ schemaVersion: 1, id: "accommodation_1", candidateId: "candidate_1", needs }],
        conflictsOfInterest: [
          { interviewerId: asked.conflict, candidateId: "candidate_1" },
          { interviewerId: "interviewer_1", candidateId: "candidate_2" },
        ],
        ...(buffers ? { buffers } : {}),
        ...(tentative ? { tentative } : {}),
        grid: asked.grid,
        now: iso(base + asked.now * minute),
        minimumNotice: asked.notice,
        window: { start: iso(start), end: iso(start + asked.length * minute) },
      };
    }),
);
