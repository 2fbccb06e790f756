import { sweden } from "@samtal/calendars";
import {
  diffPlans,
  type MessagePlan,
  parseRecipient,
  type PlanDiff,
  type PlanMessagesOptions,
  type PlannedInterview,
  planMessages,
  type Recipient,
  simulate,
} from "@samtal/communication";
import { toId } from "@samtal/core";
import { epochMilliseconds, type Instant, instantOf, type ZoneRules } from "@samtal/core/time";
import type { Situation } from "./readSituation.ts";

/** The plan that holds, what it is of, and what a change did to it. */
export interface ShownPlan {
  readonly plan: MessagePlan;
  readonly interview: PlannedInterview;
  readonly people: readonly Recipient[];
  readonly changed: { readonly at: Instant; readonly before: MessagePlan; readonly diff: PlanDiff } | undefined;
}

const minute = 60_000;

/** Plans the interview; with a change, first lets everything leave that was due before it. */
export function planOf(situation: Situation, zoneRules: ZoneRules): ShownPlan {
  const { bookedAt, start, ruleSet, change } = situation;
  const people = recipients(situation);
  const booked = interviewAt(start, situation);
  const world = { zoneRules, calendars: { role: sweden } };
  if (change === undefined) {
    const plan = planMessages(ruleSet, booked, people, { bookedAt }, { ...world, now: bookedAt });
    return { plan, interview: booked, people, changed: undefined };
  }
  const simulation = simulate(ruleSet, { interview: booked, people, facts: { bookedAt } }, [], {
    ...world,
    now: bookedAt,
    until: change.at,
  });
  const sent = [...simulation.sent];
  const options: PlanMessagesOptions = { ...world, now: change.at };
  const before = planMessages(ruleSet, booked, people, { bookedAt, sent }, options);
  const interview =
    change.to === undefined ? { ...booked, status: "cancelled" as const } : interviewAt(change.to, situation);
  // Whoever was invited is told of the new time, so that the booking counts from the move.
  const facts = { bookedAt: change.to === undefined ? bookedAt : change.at, sent, calendarSequence: 1 };
  const plan = planMessages(ruleSet, interview, people, facts, options);
  return { plan, interview, people, changed: { at: change.at, before, diff: diffPlans(before, plan) } };
}

function interviewAt(start: Instant, { minutes }: Situation): PlannedInterview {
  const at = epochMilliseconds(start);
  return {
    id: toId("interview", "8c1f"),
    candidateId: toId("candidate", "5c11"),
    status: "booked",
    lobbyOpensAt: instantOf(at - 10 * minute),
    assessmentStartsAt: start,
    endsAt: instantOf(at + minutes * minute),
  };
}

/** A candidate who is new to the platform, one interviewer and the recruiter; the latter two sit with the sender. */
function recipients({ zone, sender }: Situation): Recipient[] {
  const employer = { timeZone: sender, language: "sv", channels: { email: "available", "in-app": "available" } };
  return [
    {
      id: "candidate_5c11",
      role: "candidate",
      timeZone: zone,
      language: "en",
      channels: { email: "available", sms: "available" },
      conditions: ["first-use-of-platform"],
    },
    { id: "interviewer_a1f0", role: "interviewer", ...employer },
    { id: "interviewer_0e2d", role: "recruiter", ...employer },
  ].map((each) => parseRecipient(each));
}
