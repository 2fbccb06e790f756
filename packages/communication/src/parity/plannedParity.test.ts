import { sweden } from "@samtal/calendars";
import { type Id, toId } from "@samtal/core";
import { buildInterview } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { planMessages } from "../plan/planMessages.ts";
import { parseRecipient } from "../plan/recipient.ts";
import { standardRuleSet } from "../presets/standardRuleSet.ts";
import { informationParity } from "./informationParity.ts";
import { type ParityCandidate, parseParityCandidate } from "./parityCandidate.ts";

interface Booking {
  readonly bookedAt?: string;
  readonly channels?: object;
  readonly consents?: object;
  readonly conditions?: readonly string[];
  readonly timeZone?: string;
}

/** A candidate as the planner itself plans for them, for 10.00 in Stockholm on 16 March 2027. */
function planned(key: string, booking: Booking = {}): ParityCandidate {
  const candidateId: Id<"candidate"> = toId("candidate", key);
  const interview = buildInterview({ id: `interview_${key}`, candidateId });
  const bookedAt = parseInstant(booking.bookedAt ?? "2027-03-08T09:00:00Z");
  const recipient = parseRecipient({
    id: candidateId,
    role: "candidate",
    timeZone: booking.timeZone ?? "Europe/Stockholm",
    language: "sv",
    channels: booking.channels ?? { email: "available" },
    ...(booking.consents === undefined ? {} : { consents: booking.consents }),
    ...(booking.conditions === undefined ? {} : { conditions: booking.conditions }),
  });
  const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
  const facts = { bookedAt, conditions: ["recording-planned" as const] };
  const plan = planMessages(standardRuleSet, interview, [recipient], facts, options);
  const { roundId, assessmentStartsAt: startsAt } = interview;
  return parseParityCandidate({ candidateId, interviews: [{ roundId, startsAt, bookedAt, plan }] });
}

const parity = (...candidates: ParityCandidate[]) => informationParity(toId("role", "backend"), candidates);

describe("parity of planned messages", () => {
  it("is equal for bookings of one day, wherever the candidates live and whatever platform they have used", () => {
    const there = planned("2", { bookedAt: "2027-03-08T15:00:00Z", timeZone: "Asia/Kolkata", conditions: ["first-use-of-platform"] });
    expect(parity(planned("1"), there)).toMatchObject({ status: "equal", differences: [] });
  });

  it("does not tell who said no to being recorded", () => {
    const consents = (answer: string) => ({ consents: { recording: answer } });
    const all = parity(planned("1"), planned("2"), planned("3"));
    expect(parity(planned("1", consents("refused")), planned("2", consents("withdrawn")), planned("3", consents("given")))).toEqual(all);
    expect(all.keys.some(({ key }) => key === "recording-notice")).toBe(false);
  });

  it("names the late booking and the lost address", () => {
    const late = parity(planned("1"), planned("2"), planned("3", { bookedAt: "2027-03-16T07:30:00Z" }));
    expect(late.status).toBe("unequal");
    const said = late.differences.map(({ candidateId, key, kind, causes }) => `${candidateId} ${key} ${kind} ${causes.join()}`);
    expect(said).toContain("candidate_3 agenda later late-booking");
    // The rule set leaves out the preparation guide so late.
    expect(said).toContain("candidate_3 preparation missing late-booking");
    expect(said.every((line) => line.startsWith("candidate_3") && line.endsWith("late-booking"))).toBe(true);
    const lost = parity(planned("1"), planned("2", { channels: { email: "bounced" } }));
    expect(new Set(lost.differences.map(({ kind, causes }) => `${kind} ${causes.join()}`))).toEqual(
      new Set(["missing no-channel,bounced"]),
    );
  });
});
