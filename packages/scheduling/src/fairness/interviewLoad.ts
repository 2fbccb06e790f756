import { compareText, reason, type Reason, SamtalError } from "@samtal/core";
import {
  epochDayOf,
  epochMilliseconds,
  type IsoWeekday,
} from "@samtal/core/time";
import { availableDays } from "./availableDays.ts";
import type { Figure } from "./figure.ts";
import { halved } from "./halved.ts";
import type { InterviewLoad } from "./interviewLoadDocument.ts";
import type { InterviewLoadRequest } from "./interviewLoadRequest.ts";
import { loadConcentration } from "./loadConcentration.ts";
import { loadRequestIssues } from "./loadRequestIssues.ts";
import { defaultSeatWeights } from "./seatWeights.ts";
import type { LoadOptions } from "./loadOptions.ts";

type Interview = InterviewLoadRequest["interviews"][number];
type Person = InterviewLoadRequest["people"][number];
type Carried = Pick<
  InterviewLoad["people"][number],
  "interviewerId" | "interviews" | "minutes" | "weighted" | "availableDays" | "discountedDays"
>;

const day = 86_400_000;
const mondayToFriday: readonly IsoWeekday[] = [1, 2, 3, 4, 5];
const seatKinds = ["chair", "interviewer", "trainee"] as const;

/**
 * What interviewing asked of each person in a stretch of the past, made fair to newcomers and to people on
 * leave.
 *
 * The window is the last `windowDays` days on each person's own clock, the day of `now` included; an
 * interview counts on the day on which it starts, when it has started. Interviews weigh by their seat, and
 * half as much for each full `halvedEveryDays` since; a power of two, so that the figures are the same bytes
 * everywhere. Days are halved in the same way, else a newcomer's fresh interviews would weigh more than
 * others' old ones.
 *
 * Load is per available working day: `perDay = weighted / discountedDays`. Since few days say little, each
 * figure is drawn towards the pool's as if everyone had worked `priorDays` more days at the pool's rate (a
 * gamma-Poisson estimate's mean): `calibrated = (weighted + priorDays × poolPerDay) / (discountedDays +
 * priorDays)`. A newcomer so begins at the mean, and is not flooded to catch up.
 *
 * @param request - a validated request
 * @param options - the zone data, and the calendars that people name
 * @returns each person's load, who is least loaded, and how unevenly the load is spread; figures are
 *   `undefined` with a reason where nobody had an available day
 * @throws SamtalError with every issue found: `scheduling/person-not-listed`, `scheduling/unknown-calendar`,
 *   `core/unknown-zone`, `core/outside-zone-rules`; and what a calendar throws outside its coverage
 * @example
 * ```ts
 * import { interviewLoad, parseInterviewLoadRequest } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const person = { timeZone: "Europe/Stockholm", leave: [] };
 * const interview = { start: "2027-03-16T09:00:00Z", end: "2027-03-16T10:00:00Z" };
 * const request = parseInterviewLoadRequest({
 *   schemaVersion: 1,
 *   interviews: [{ ...interview, interviewerId: "interviewer_1", seatKind: "chair" }],
 *   people: [
 *     { ...person, interviewerId: "interviewer_1" },
 *     { ...person, interviewerId: "interviewer_2" },
 *   ],
 *   now: "2027-03-19T16:00:00Z",
 *   windowDays: 7,
 * });
 * const load = interviewLoad(request, { zoneRules: tzdataRules });
 * load.people.map(({ calibrated }) => calibrated.status === "ok" && calibrated.value); // => [0.225, 0.075]
 * load.leastLoadedFirst; // => ["interviewer_2", "interviewer_1"]
 * ```
 */
export function interviewLoad(request: InterviewLoadRequest, options: LoadOptions): InterviewLoad {
  SamtalError.throwIfAny(loadRequestIssues(request, options));
  const { now, windowDays, priorDays = 5 } = request;
  const carried = carriedBy(request, options);
  const load = carried.reduce((sum, { weighted }) => sum + weighted, 0);
  const days = carried.reduce((sum, { discountedDays }) => sum + discountedDays, 0);
  const poolPerDay = perDay(load, days, carried.length);
  const people = carried.map((person) => {
    const calibrated: Figure =
      poolPerDay.status === "ok"
        ? perDay(person.weighted + priorDays * poolPerDay.value, person.discountedDays + priorDays)
        : poolPerDay;
    const own = perDay(person.weighted, person.discountedDays);
    return { ...person, perDay: own, calibrated, because: reasonsOf(person, poolPerDay, priorDays) };
  });
  const value = ({ calibrated }: (typeof people)[number]): number =>
    calibrated.status === "ok" ? calibrated.value : 0;
  return {
    schemaVersion: 1,
    now,
    windowDays,
    priorDays,
    poolPerDay,
    people,
    // Sorting is stable: equal loads keep the order of ids.
    leastLoadedFirst: people
      .toSorted((a, b) => value(a) - value(b))
      .map(({ interviewerId }) => interviewerId),
    concentration: loadConcentration(carried.map(({ weighted }) => weighted)),
    zoneData: options.zoneRules.version,
    because: [
      reason("scheduling/load-window", { windowDays, now }),
      ...(request.halvedEveryDays === undefined
        ? []
        : [reason("scheduling/load-halved", { halvedEveryDays: request.halvedEveryDays })]),
    ],
  };
}

/** What each person carried and when each was there, ordered by id. */
function carriedBy(request: InterviewLoadRequest, { zoneRules, calendars = [] }: LoadOptions): Carried[] {
  const { windowDays, weights = defaultSeatWeights, halvedEveryDays = windowDays } = request;
  const now = epochMilliseconds(request.now);
  const byPerson = new Map(request.people.map(({ interviewerId }) => [interviewerId, [] as Interview[]]));
  for (const interview of request.interviews) byPerson.get(interview.interviewerId)?.push(interview);
  const dayOf = ({ timeZone }: Person, at: number) => Math.floor(zoneRules.table(timeZone).toWall(at) / day);
  const ordered = request.people.toSorted((a, b) => compareText(a.interviewerId, b.interviewerId));
  return ordered.map((person) => {
    const today = dayOf(person, now);
    const calendar = calendars.find(({ id }) => id === person.calendarId);
    const presence = {
      workingWeek: person.workingWeek ?? calendar?.workingWeek ?? mondayToFriday,
      calendar,
      joinedOn: person.joinedOn === undefined ? -Infinity : epochDayOf(person.joinedOn),
      leave: person.leave.flatMap(({ from, to }) => [epochDayOf(from), epochDayOf(to)]),
    };
    const days = availableDays(today, windowDays, presence, halvedEveryDays);
    const counts = { chair: days.map(() => 0), interviewer: days.map(() => 0), trainee: days.map(() => 0) };
    let [interviews, milliseconds] = [0, 0];
    for (const { seatKind, start, end } of byPerson.get(person.interviewerId) ?? []) {
      const at = epochMilliseconds(start);
      // The second bound keeps what is far too old away from the zone data.
      if (at >= now || at < now - (windowDays + 1) * day) continue;
      // A clock put back over midnight shows tomorrow before it shows today again.
      const age = Math.max(0, today - dayOf(person, at));
      if (age >= windowDays) continue;
      const period = Math.floor(age / halvedEveryDays);
      counts[seatKind][period] = (counts[seatKind][period] as number) + 1;
      interviews++;
      milliseconds += epochMilliseconds(end) - at;
    }
    return {
      interviewerId: person.interviewerId,
      interviews,
      minutes: milliseconds / 60_000,
      weighted: seatKinds.reduce((sum, kind) => sum + weights[kind] * halved(counts[kind]), 0),
      availableDays: days.reduce((sum, count) => sum + count, 0),
      discountedDays: halved(days),
    };
  });
}

function perDay(load: number, days: number, people = 1): Figure {
  if (people === 0) return { status: "undefined", reason: "no-people" };
  return days > 0
    ? { status: "ok", value: load / days }
    : { status: "undefined", reason: "no-available-days" };
}

function reasonsOf(person: Carried, poolPerDay: Figure, priorDays: number): Reason[] {
  const { interviewerId, interviews, weighted, availableDays: days } = person;
  const params = { interviewerId, interviews, weighted, availableDays: days };
  const carried = reason("scheduling/load-carried", params);
  if (poolPerDay.status !== "ok") return [carried, reason("scheduling/load-undefined", { interviewerId })];
  const drawn = { interviewerId, poolPerDay: poolPerDay.value, priorDays };
  return [carried, reason("scheduling/load-calibrated", drawn)];
}
