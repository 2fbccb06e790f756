import { sweden } from "@samtal/calendars";
import { buildInterview } from "@samtal/core/testing";
import { instantOf, parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import type { MessagePlan } from "../plan/messagePlan.ts";
import { planMessages } from "../plan/planMessages.ts";
import { parseRecipient } from "../plan/recipient.ts";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { digestPlans } from "./digestPlans.ts";

const minute = 60_000;
const bookedAt = parseInstant("2027-01-04T10:00:00Z");

interface Situation {
  readonly zone?: string;
  readonly language?: string;
  readonly channels?: Record<string, string>;
}

function plan(id: string, start: string, { zone, language, channels }: Situation = {}): MessagePlan {
  const at = Date.parse(start);
  const interview = buildInterview({
    id: `interview_${id}`,
    lobbyOpensAt: instantOf(at - 10 * minute),
    assessmentStartsAt: instantOf(at),
    endsAt: instantOf(at + 45 * minute),
  });
  const candidate = parseRecipient({
    id: interview.candidateId,
    role: "candidate",
    timeZone: zone ?? "Europe/Stockholm",
    language: language ?? "sv",
    channels: channels ?? { email: "available" },
  });
  const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
  return planMessages(minimalRuleSet, interview, [candidate], { bookedAt }, options);
}

const sizes = (plans: MessagePlan[]): number[] => digestPlans(plans).digests.map(({ carried }) => carried.length + 1);

describe("digestPlans", () => {
  it("makes one reminder of three interviews of a day, the earliest carrying the others", () => {
    const plans = [plan("c", "2027-01-13T15:00:00Z"), plan("a", "2027-01-13T09:00:00Z"), plan("b", "2027-01-13T12:00:00Z")];
    const { digests, plans: settled } = digestPlans(plans);
    expect(digests.map(({ carrier }) => carrier.due.instant)).toEqual(["2027-01-12T09:00:00Z"]);
    const reminders = settled.flatMap(({ messages }) => messages.filter(({ rule }) => rule === "day-before"));
    expect(reminders.map(({ state }) => state)).toEqual(["merged", "planned", "merged"]);
    expect(new Set(settled.flatMap(({ messages }) => messages.map(({ id }) => id))).size).toBe(18);
  });

  it("keeps apart what goes in another language or on another channel", () => {
    const first = plan("a", "2027-01-13T09:00:00Z");
    expect(sizes([first, plan("b", "2027-01-13T12:00:00Z", { language: "en" })])).toEqual([]);
    expect(sizes([first, plan("b", "2027-01-13T12:00:00Z", { channels: { sms: "available" } })])).toEqual([]);
    expect(sizes([first, plan("b", "2027-01-13T12:00:00Z")])).toEqual([2]);
  });

  it("never gathers what no channel is open for", () => {
    const silent = { channels: {} };
    expect(sizes([plan("a", "2027-01-13T09:00:00Z", silent), plan("b", "2027-01-13T12:00:00Z", silent)])).toEqual([]);
  });

  it("counts days in the recipient's zone", () => {
    // Auckland is at UTC+13: 10:30Z is 23:30 there, which is quiet, so that the reminder leaves at 08:00 the day after;
    // 20:00Z is 09:00 on that same day after. In Stockholm all of them fall on 12 January.
    const auckland = { zone: "Pacific/Auckland" };
    expect(sizes([plan("a", "2027-01-13T10:30:00Z", auckland), plan("b", "2027-01-13T20:00:00Z", auckland)])).toEqual([2]);
    // 06:00Z is 19:00 on the 12th, 20:00Z is 09:00 on the 13th: one day in UTC, two days in Auckland.
    expect(sizes([plan("a", "2027-01-13T06:00:00Z", auckland), plan("b", "2027-01-13T20:00:00Z", auckland)])).toEqual([]);
    expect(sizes([plan("a", "2027-01-13T09:00:00Z"), plan("b", "2027-01-13T18:00:00Z")])).toEqual([2]);
  });

  it("leaves a single interview, and none, as they are", () => {
    const alone = plan("a", "2027-01-13T09:00:00Z");
    expect(digestPlans([alone])).toEqual({ plans: [alone], digests: [] });
    expect(digestPlans([])).toEqual({ plans: [], digests: [] });
  });
});
