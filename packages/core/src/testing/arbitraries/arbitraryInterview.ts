import * as fc from "fast-check";
import * as z from "zod";
import { type Interview, interviewSchema, parseInterview } from "../../models/process/interview.ts";
import { epochMilliseconds, instantOf } from "../../time/epoch.ts";
import { arbitraryInstant } from "./arbitraryInstant.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

const minute = 60_000;

/** Interviews in every status, of 5 minutes to 8 hours, with a lobby of up to an hour. */
export function arbitraryInterview(): fc.Arbitrary<Interview> {
  const { lobbyOpensAt: _, assessmentStartsAt: __, endsAt: ___, ...timeless } = interviewSchema.shape;
  return fc
    .record({
      interview: arbitraryOf(z.strictObject(timeless)),
      assessmentStartsAt: arbitraryInstant(),
      lobbyMinutes: fc.integer({ min: 0, max: 60 }),
      minutes: fc.integer({ min: 5, max: 480 }),
    })
    .map(({ interview, assessmentStartsAt, lobbyMinutes, minutes }) => {
      const start = epochMilliseconds(assessmentStartsAt);
      const lobbyOpensAt = instantOf(start - lobbyMinutes * minute);
      const endsAt = instantOf(start + minutes * minute);
      return parseInterview({ ...interview, lobbyOpensAt, assessmentStartsAt, endsAt });
    });
}
