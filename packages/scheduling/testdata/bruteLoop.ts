import type { LoopRequest } from "../src/loops/loopRequest.ts";

const minute = 60_000;
const day = 86_400_000;
type Interviewer = LoopRequest["interviewers"][number];
type Seat = LoopRequest["rounds"][number]["panel"]["seats"][number];

/** A leg of an exhaustive search: who sits where, nobody as undefined. */
export interface BruteLeg {
  readonly roundId: string;
  readonly at: number;
  readonly people: readonly string[];
}

/** A whole loop of an exhaustive search, with figures reckoned anew. */
export interface BruteLoop {
  readonly legs: readonly BruteLeg[];
  /** Open seats, alternates, changes of panel, load: the least that any seating has. */
  readonly cost: readonly number[];
  readonly days: number;
  readonly idle: number;
}

/**
 * Every loop of a small request in UTC, by trying all starts and all seatings. It knows one window of hours a
 * day, and nothing of the package's kernels.
 */
export function bruteLoops(request: LoopRequest): BruteLoop[] {
  const rounds = [...request.rounds].sort((a, b) => (a.id < b.id ? -1 : 1));
  const starts = rounds.map((round) => startsOf(request, round.minutes, round.lobbyMinutes));
  const found: BruteLoop[] = [];
  const chosen: number[] = [];
  const choose = (round: number): void => {
    if (round === rounds.length) {
      const loop = judged(request, rounds, chosen);
      if (loop) found.push(loop);
      return;
    }
    for (const at of starts[round] as number[]) {
      chosen[round] = at;
      choose(round + 1);
    }
  };
  choose(0);
  return found;
}

const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

function freeFrom(
  person: LoopRequest["candidate"] | Interviewer,
  from: number,
  start: number,
  end: number,
  buffers: LoopRequest["buffers"],
): boolean {
  const [hours] = person.workingHours.weekly;
  const midnight = Math.floor(start / day) * day;
  if (!hours) return false;
  if (start < midnight + clock(hours.from) * minute || end > midnight + clock(hours.to) * minute)
    return false;
  const before = from - (buffers?.beforeMinutes ?? 0) * minute;
  const after = end + (buffers?.afterMinutes ?? 0) * minute;
  return person.busy.every(
    ({ interval }) => Date.parse(interval.end) <= before || Date.parse(interval.start) >= after,
  );
}

function startsOf(request: LoopRequest, minutes: number, lobby: number): number[] {
  const found: number[] = [];
  const [from, until] = [Date.parse(request.window.start), Date.parse(request.window.end)];
  for (let at = from; at + minutes * minute <= until; at += request.grid.minutes * minute) {
    if (freeFrom(request.candidate, at - lobby * minute, at, at + minutes * minute, request.buffers))
      found.push(at);
  }
  return found;
}

interface Placed {
  readonly round: LoopRequest["rounds"][number];
  readonly at: number;
  readonly from: number;
  readonly until: number;
}

/** How many minutes of lunch could begin where: minute by minute. */
function eatsBetween(
  lunch: { from: string; to: string; minutes: number },
  date: number,
  from: number,
  until: number,
  taken: readonly (readonly [number, number])[],
): boolean {
  const last = date * day + (clock(lunch.to) - lunch.minutes) * minute;
  for (let at = date * day + clock(lunch.from) * minute; at <= last; at += minute) {
    const end = at + lunch.minutes * minute;
    if (at >= from && end <= until && taken.every(([start, stop]) => stop <= at || start >= end)) return true;
  }
  return false;
}

const busyOf = (person: LoopRequest["candidate"] | Interviewer): [number, number][] =>
  person.busy.map(({ interval }) => [Date.parse(interval.start), Date.parse(interval.end)]);

function fed(
  person: LoopRequest["candidate"] | Interviewer,
  lunch: { from: string; to: string; minutes: number } | undefined,
  meetings: readonly { readonly from: number; readonly until: number; readonly at: number }[],
): boolean {
  if (!lunch) return true;
  return [...new Set(meetings.map(({ at }) => Math.floor(at / day)))].every((date) => {
    const ofDay = meetings.filter(({ at }) => Math.floor(at / day) === date);
    const first = Math.min(...ofDay.map(({ from }) => from));
    const last = Math.max(...ofDay.map(({ until }) => until));
    if (first >= date * day + clock(lunch.to) * minute || last <= date * day + clock(lunch.from) * minute)
      return true;
    const taken = [...busyOf(person), ...meetings.map(({ from, until }) => [from, until] as const)];
    return eatsBetween(lunch, date, -Infinity, Infinity, taken);
  });
}

function judged(
  request: LoopRequest,
  rounds: LoopRequest["rounds"],
  chosen: readonly number[],
): BruteLoop | undefined {
  const { days, order = {}, breakMinutes, buffers, lunch, candidate } = request;
  const placed: Placed[] = rounds.map((round, index) => {
    const at = chosen[index] as number;
    return { round, at, from: at - round.lobbyMinutes * minute, until: at + round.minutes * minute };
  });
  const inTime = [...placed].sort((a, b) => a.at - b.at);
  const wide = Math.max(buffers?.beforeMinutes ?? 0, buffers?.afterMinutes ?? 0) * minute;
  const least = breakMinutes ? breakMinutes.least * minute : wide;
  const dates = inTime.map(({ at }) => Math.floor(at / day));
  let idle = 0;
  const eaten = new Set<number>();
  for (let index = 1; index < inTime.length; index++) {
    const [before, leg] = [inTime[index - 1] as Placed, inTime[index] as Placed];
    const gap = leg.from - before.until;
    if (gap < least) return undefined;
    const date = dates[index] as number;
    if (dates[index - 1] !== date) continue;
    let wait = gap;
    if (lunch && !eaten.has(date) && eatsBetween(lunch, date, before.until, leg.from, busyOf(candidate))) {
      eaten.add(date);
      wait -= lunch.minutes * minute;
    }
    if (wait > (breakMinutes?.most ?? Infinity) * minute) return undefined;
    idle += wait;
  }
  const used = [...new Set(dates)];
  if (used.length > days.most) return undefined;
  if (used.some((date) => dates.filter((each) => each === date).length > (days.roundsPerDay ?? 99)))
    return undefined;
  if (days.consecutive === true && Math.max(...used) - Math.min(...used) >= used.length) return undefined;
  const endOf = (id: string): Placed => placed.find(({ round }) => round.id === id) as Placed;
  const sequence = order.sequence ?? [];
  if (sequence.some((id, index) => index > 0 && endOf(id).at < endOf(sequence[index - 1] as string).until))
    return undefined;
  const gaps = (order.pairs ?? []).every(
    ({ before, after, minimumMinutes = 0, maximumMinutes = Infinity }) => {
      const gap = endOf(after).at - endOf(before).until;
      return gap >= minimumMinutes * minute && gap <= maximumMinutes * minute;
    },
  );
  if (!gaps || !fed(candidate, lunch, placed)) return undefined;
  const seated = seatedBest(request, inTime, wide);
  if (!seated) return undefined;
  return { ...seated, days: used.length, idle };
}

/** All ways to fill the seats of one leg: for each place a person or nobody. */
function fillings(request: LoopRequest, leg: Placed): { seat: Seat; id: string | undefined }[][] {
  let ways: { seat: Seat; id: string | undefined }[][] = [[]];
  for (const seat of leg.round.panel.seats) {
    const pool = [...new Set([...seat.pool, ...(seat.alternates ?? [])])].filter((id) => {
      const person = request.interviewers.find(({ personId }) => personId === id) as Interviewer;
      return freeFrom(person, leg.from, leg.at, leg.until, request.buffers);
    });
    const choices = seat.optional === true ? [...pool, undefined] : pool;
    ways = ways.flatMap((way) =>
      choices
        .filter((id) => id === undefined || !way.some((each) => each.id === id))
        .map((id) => [...way, { seat, id }]),
    );
  }
  return ways;
}

function seatedBest(
  request: LoopRequest,
  legs: readonly Placed[],
  wide: number,
): Pick<BruteLoop, "legs" | "cost"> | undefined {
  let best: Pick<BruteLoop, "legs" | "cost"> | undefined;
  const ways = legs.map((leg) => fillings(request, leg));
  const way: { seat: Seat; id: string | undefined }[][] = [];
  const go = (index: number): void => {
    if (index < legs.length) {
      for (const each of ways[index] as (typeof way)[number][]) {
        way[index] = each;
        go(index + 1);
      }
      return;
    }
    if (!keeps(request, legs, way, wide)) return;
    const cost = costOf(request, legs, way);
    if (best && compare(cost, best.cost) >= 0) return;
    best = {
      cost,
      legs: legs.map(({ round, at }, leg) => ({
        roundId: round.id,
        at,
        people: (way[leg] ?? []).flatMap(({ id }) => (id === undefined ? [] : [id])),
      })),
    };
  };
  go(0);
  return best;
}

export const compare = (a: readonly number[], b: readonly number[]): number => {
  const index = a.findIndex((each, position) => each !== b[position]);
  return index < 0 ? 0 : (a[index] as number) - (b[index] as number);
};

function costOf(
  request: LoopRequest,
  legs: readonly Placed[],
  way: readonly { seat: Seat; id: string | undefined }[][],
): number[] {
  const cost = [0, 0, 0, 0] as [number, number, number, number];
  way.forEach((filled, leg) => {
    for (const { seat, id } of filled) {
      if (id === undefined) cost[0]++;
      else {
        if (!(seat.pool as string[]).includes(id)) cost[1]++;
        const usual = (request.panelSoFar ?? []).filter(
          ({ roundId, seatId }) => roundId === legs[leg]?.round.id && seatId === seat.id,
        );
        if (usual.length > 0 && !usual.some(({ interviewerId }) => interviewerId === id)) cost[2]++;
        cost[3] += request.ranking?.loads?.find(({ interviewerId }) => interviewerId === id)?.load ?? 0;
      }
    }
  });
  return cost;
}

/** Whether everyone can keep all legs, and all can come to the debrief. */
function keeps(
  request: LoopRequest,
  legs: readonly Placed[],
  way: readonly { seat: Seat; id: string | undefined }[][],
  wide: number,
): boolean {
  const { debrief, interviewers, interviewerLunches = [] } = request;
  const ofPerson = (id: string): Placed[] =>
    legs.filter((_, leg) => way[leg]?.some((each) => each.id === id));
  const lunchOf = (id: string) => interviewerLunches.find(({ interviewerId }) => interviewerId === id)?.lunch;
  const sound = interviewers.every((person) => {
    const own = ofPerson(person.personId);
    const apart = own.every(
      (leg, index) => index === 0 || leg.from - (own[index - 1] as Placed).until >= wide,
    );
    const { perDay = Infinity } = person.limits ?? {};
    const few = own.every(
      (leg) => own.filter(({ at }) => Math.floor(at / day) === Math.floor(leg.at / day)).length <= perDay,
    );
    return apart && few && fed(person, lunchOf(person.personId), own);
  });
  if (!sound || !debrief) return sound;
  const within = debrief.within.kind === "hours" ? debrief.within.hours * 60 * minute : 0;
  const end = Math.max(...legs.map(({ until }) => until));
  const people = interviewers.filter(
    ({ personId }) => debrief.attendees.includes(personId) || ofPerson(personId).length > 0,
  );
  const step = request.grid.minutes * minute;
  for (
    let at = Math.ceil((end + wide) / step) * step;
    at + debrief.minutes * minute <= end + within;
    at += step
  ) {
    const meeting = { from: at, at, until: at + debrief.minutes * minute };
    const all = people.every(
      (person) =>
        freeFrom(person, at, at, meeting.until, request.buffers) &&
        fed(person, lunchOf(person.personId), [...ofPerson(person.personId), meeting]),
    );
    if (all) return true;
  }
  return false;
}
