import {
  parseRecipient,
  type PlanMessagesOptions,
  type PlanningCase,
  type PlanningKernel,
  planningKernel,
  type Recipient,
  type RuleSet,
  type SentMessage,
} from "@samtal/communication";
import { toId } from "@samtal/core";
import { epochMilliseconds, type EpochMilliseconds, instantOf, type TimeZone } from "@samtal/core/time";
import type { PopulationSettings } from "./populationSettings.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Booked interviews from a seed: the same seed, the same interviews. What was due before now has left. */
export function population(
  settings: PopulationSettings,
  inForce: RuleSet,
  options: PlanMessagesOptions,
): PlanningCase[] {
  const draw = drawing(settings.seed);
  const kernel = planningKernel(inForce, options);
  return Array.from({ length: settings.interviews }, (_, at) => oneCase(at, settings, draw, inForce, kernel, options));
}

function oneCase(
  index: number,
  settings: PopulationSettings,
  draw: (below: number) => number,
  inForce: RuleSet,
  kernel: PlanningKernel,
  options: PlanMessagesOptions,
): PlanningCase {
  const { zones, senderZone, interviewers, recruiters } = settings;
  const now = epochMilliseconds(settings.now);
  const zone = zones[draw(zones.length)] as TimeZone;
  const bookedAt = instantOf(now - draw(settings.bookedDaysBefore * 24 * 60) * minute);
  const start = officeHour(now, zone, draw, settings, options);
  const interview = {
    id: toId("interview", String(index + 1).padStart(5, "0")),
    candidateId: toId("candidate", String(index + 1).padStart(5, "0")),
    status: "booked" as const,
    lobbyOpensAt: instantOf(start - 10 * minute),
    assessmentStartsAt: instantOf(start),
    endsAt: instantOf(start + 45 * minute),
  };
  const employer = { timeZone: senderZone, language: "sv", channels: { email: "available", "in-app": "available" } };
  const mobile = draw(3) > 0 ? "available" : "no-consent";
  const isNew = draw(4) === 0;
  const people = [
    {
      id: interview.candidateId,
      role: "candidate",
      timeZone: zone,
      language: "en",
      channels: { email: draw(40) === 0 ? "bounced" : "available", sms: mobile },
      ...(isNew ? { conditions: ["first-use-of-platform"] } : {}),
    },
    { id: `interviewer_${1 + draw(interviewers)}`, role: "interviewer", ...employer },
    { id: `interviewer_r${1 + draw(recruiters)}`, role: "recruiter", ...employer },
  ].map((each) => parseRecipient(each));
  const begin = { interview, people, facts: { bookedAt } };
  return { ...begin, facts: { bookedAt, sent: sentBefore(now, begin, inForce, kernel) } };
}

/** The ledger: whatever the rules in force had planned at booking, as far as it was due before now. */
function sentBefore(
  now: EpochMilliseconds,
  { interview, people, facts }: PlanningCase,
  { rules }: RuleSet,
  kernel: PlanningKernel,
): SentMessage[] {
  const planned = kernel.plan({ interview, people, facts, now: facts.bookedAt });
  const { due, states, carriers } = planned;
  return states.flatMap((state, position) => {
    const at = due[position] as number;
    const { rule: key, recipientId } = planned.identity(position);
    const rule = rules.find((each) => each.key === key);
    const channel = rule?.channels.find((each) => channelsOf(people, recipientId)?.[each] === "available");
    if (state !== "planned" || at >= now || channel === undefined) return [];
    const includes = carriers.flatMap((carrier, carried) => (carrier === position ? planned.identity(carried).rule : []));
    return [{ messageId: planned.id(position), at: instantOf(at), channel, includes }];
  });
}

const channelsOf = (people: readonly Recipient[], recipientId: string): Recipient["channels"] | undefined =>
  people.find(({ id }) => id === recipientId)?.channels;

/** A quarter of an hour between 8 and 17 on a working day of the candidate's, as an instant. */
function officeHour(
  now: EpochMilliseconds,
  zone: TimeZone,
  draw: (below: number) => number,
  { heldDaysAfter }: PopulationSettings,
  { zoneRules }: PlanMessagesOptions,
): EpochMilliseconds {
  const table = zoneRules.table(zone);
  const today = Math.floor(table.toWall(now) / day);
  let date = today + 1 + draw(heldDaysAfter);
  // Day 0 of the epoch was a Thursday.
  while ((date + 3) % 7 > 4) date++;
  return table.toInstant(date * day + 8 * hour + draw(36) * 15 * minute);
}

/** Whole numbers below a bound, one after another from a seed (mulberry32 by Tommy Ettinger, public domain). */
function drawing(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
