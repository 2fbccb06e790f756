import { sweden } from "@samtal/calendars";
import { contentHash, toId } from "@samtal/core";
import { buildInterview } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { standardRuleSet } from "../presets/standardRuleSet.ts";
import { contentDependsOn, type InterviewFact } from "../rules/contentDependsOn.ts";
import type { PlannedMessage } from "./plannedMessage.ts";
import { planMessages } from "./planMessages.ts";
import type { PlannedInterview } from "./planning.ts";
import { parseRecipient } from "./recipient.ts";

const bookedAt = parseInstant("2027-03-22T13:00:00Z");
const interview: PlannedInterview = buildInterview({
  status: "booked",
  lobbyOpensAt: parseInstant("2027-03-30T06:50:00Z"),
  assessmentStartsAt: parseInstant("2027-03-30T07:00:00Z"),
  endsAt: parseInstant("2027-03-30T08:00:00Z"),
  meeting: { platformId: toId("platform", "1"), joinUrl: "https://meet.example/room" },
});
const candidate = parseRecipient({
  id: interview.candidateId,
  role: "candidate",
  timeZone: "Europe/Stockholm",
  language: "sv",
  channels: { email: "available" },
});

function messagesOf(changes: Partial<PlannedInterview> = {}): PlannedMessage[] {
  const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
  return planMessages(standardRuleSet, { ...interview, ...changes }, [candidate], { bookedAt }, options).messages;
}

const factsOf = ({ requiredContent }: PlannedMessage): InterviewFact[] =>
  [...new Set(requiredContent.flatMap((key) => contentDependsOn(key)))].toSorted();
const half = (hash: string): string => hash.slice(7, 39);

describe("the hash of what a message says", () => {
  it.each<[InterviewFact, Partial<PlannedInterview>]>([
    ["time", { lobbyOpensAt: parseInstant("2027-03-30T06:45:00Z") }],
    ["time", { endsAt: parseInstant("2027-03-30T08:15:00Z") }],
    ["meeting", { meeting: { platformId: toId("platform", "1"), joinUrl: "https://meet.example/other" } }],
  ])("changes with the %s where a message states it, and nowhere else", (fact, changes) => {
    const before = new Map(messagesOf().map(({ id, contentHash }) => [id, contentHash]));
    const after = messagesOf(changes);
    const stating = after.filter((message) => factsOf(message).includes(fact)).map(({ id }) => id);
    expect(stating.length).toBeGreaterThan(0);
    expect(stating.length).toBeLessThan(after.length);
    const changed = after.filter(({ id, contentHash }) => contentHash !== before.get(id)).map(({ id }) => id);
    expect(changed).toEqual(stating);
  });

  it("is what its description says", () => {
    // 2027-03-30T07:00:00Z is 1806390000 seconds after 1970, says date -u -d 2027-03-30T07:00Z +%s.
    const facts: Partial<Record<InterviewFact, string>> = {
      time: "1806390000000 600000 3600000",
      meeting: half(contentHash({ joinUrl: "https://meet.example/room", platformId: "platform_1" })),
    };
    const compared = messagesOf().filter((message) => factsOf(message).every((fact) => fact in facts));
    expect(new Set(compared.map((message) => factsOf(message).length)).size).toBeGreaterThan(1);
    for (const message of compared) {
      const { rule, language, requiredContent, contentHash: found } = message;
      const own = contentHash({ rule, language, content: requiredContent.toSorted() });
      const said = factsOf(message).map((fact) => facts[fact]);
      expect(found).toBe(said.length === 0 ? own : contentHash([half(own), ...said].join(" ")));
    }
  });
});
