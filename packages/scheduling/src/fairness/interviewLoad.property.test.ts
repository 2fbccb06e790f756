import { instantOf, localDateOf } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interviewLoad } from "./interviewLoad.ts";
import { type InterviewLoad, parseInterviewLoad } from "./interviewLoadDocument.ts";
import { type InterviewLoadRequest, parseInterviewLoadRequest } from "./interviewLoadRequest.ts";

const day = 86_400_000;
const today = Date.UTC(2027, 2, 31) / day;
const ids = ["interviewer_a", "interviewer_b", "interviewer_c", "interviewer_d"];
const dateBack = fc.nat(70).map((back) => localDateOf(today + 5 - back));
const person = (interviewerId: string) =>
  fc.record(
    {
      interviewerId: fc.constant(interviewerId),
      timeZone: fc.constantFrom("Europe/Stockholm", "Asia/Kolkata", "America/New_York"),
      joinedOn: dateBack,
      leave: fc.array(
        fc.tuple(dateBack, dateBack).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ["interviewerId", "timeZone", "leave"] },
  );
const interview = fc
  .record({
    interviewerId: fc.constantFrom(...ids),
    seatKind: fc.constantFrom("chair", "interviewer", "trainee"),
    minutesAgo: fc.integer({ min: -3000, max: 70 * 1440 }),
  })
  .map(({ minutesAgo, ...rest }) => {
    const start = today * day + 15 * 3_600_000 - minutesAgo * 60_000;
    return { ...rest, start: instantOf(start), end: instantOf(start + 45 * 60_000) };
  });
const request = fc
  .record(
    {
      schemaVersion: fc.constant(1),
      people: fc.tuple(...ids.map(person)),
      interviews: fc.array(interview, { maxLength: 40 }),
      now: fc.constant(instantOf(today * day + 15 * 3_600_000)),
      windowDays: fc.integer({ min: 1, max: 60 }),
      halvedEveryDays: fc.integer({ min: 1, max: 60 }),
      priorDays: fc.constantFrom(1, 5, 20),
      weights: fc.constantFrom(
        { chair: 1.5, interviewer: 1, trainee: 0.5 },
        { chair: 0.7, interviewer: 0.1, trainee: 0.3 },
      ),
    },
    { requiredKeys: ["schemaVersion", "people", "interviews", "now", "windowDays"] },
  )
  .map(parseInterviewLoadRequest);
const options = { zoneRules: tzdataRules };
const calibratedOf = (load: InterviewLoad): (number | undefined)[] =>
  load.people.map(({ calibrated }) => (calibrated.status === "ok" ? calibrated.value : undefined));

describe("interviewLoad", () => {
  it("does not depend on the order of people, interviews or leaves, and parses", () => {
    fc.assert(
      fc.property(request, (each) => {
        const turned = {
          ...each,
          interviews: each.interviews.toReversed(),
          people: each.people.toReversed().map((one) => ({ ...one, leave: one.leave.toReversed() })),
        };
        const found = interviewLoad(each, options);
        expect(interviewLoad(turned, options)).toEqual(found);
        expect(parseInterviewLoad(found)).toEqual(found);
      }),
    );
  });

  it("doubles with the weights, and orders people alike", () => {
    fc.assert(
      fc.property(request, (each) => {
        const weights = each.weights ?? { chair: 1.5, interviewer: 1, trainee: 0.5 };
        const twice = {
          chair: weights.chair * 2,
          interviewer: weights.interviewer * 2,
          trainee: weights.trainee * 2,
        };
        const [found, doubled] = [each, { ...each, weights: twice }].map((one) =>
          interviewLoad(one, options),
        );
        expect(calibratedOf(doubled as InterviewLoad)).toEqual(
          calibratedOf(found as InterviewLoad).map((value) => (value === undefined ? undefined : value * 2)),
        );
        expect(doubled?.leastLoadedFirst).toEqual(found?.leastLoadedFirst);
        expect(doubled?.concentration).toEqual(found?.concentration);
      }),
    );
  });

  it("with a day of leave more, nobody's calibrated load falls, nor below another's", () => {
    fc.assert(
      fc.property(request, fc.nat(3), dateBack, (each, position, date) => {
        const away = (one: InterviewLoadRequest["people"][number], index: number) =>
          index === position ? { ...one, leave: [...one.leave, { from: date, to: date }] } : one;
        const before = calibratedOf(interviewLoad(each, options));
        const after = calibratedOf(interviewLoad({ ...each, people: each.people.map(away) }, options));
        // The last available day of the whole pool may go: then there is no figure at all.
        if (after.includes(undefined)) return;
        const [was, is] = [before[position] as number, after[position] as number];
        expect(is).toBeGreaterThanOrEqual(was - 1e-12);
        before.forEach((other, index) => {
          if (was >= (other as number)) expect(is).toBeGreaterThanOrEqual((after[index] as number) - 1e-12);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("lies between a person's own figure and the pool's", () => {
    fc.assert(
      fc.property(request, (each) => {
        const { people, poolPerDay } = interviewLoad(each, options);
        for (const { perDay, calibrated } of people) {
          if (poolPerDay.status !== "ok") {
            expect([perDay.status, calibrated.status]).toEqual(["undefined", "undefined"]);
          } else {
            const own = perDay.status === "ok" ? perDay.value : poolPerDay.value;
            const value = calibrated.status === "ok" ? calibrated.value : Number.NaN;
            expect(value).toBeGreaterThanOrEqual(Math.min(own, poolPerDay.value) - 1e-12);
            if (perDay.status === "ok")
              expect(value).toBeLessThanOrEqual(Math.max(own, poolPerDay.value) + 1e-12);
          }
        }
      }),
    );
  });
});
