import { sweden } from "@samtal/calendars";
import { buildInterview } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { expect, it } from "vitest";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { planMessages } from "./planMessages.ts";
import { parseRecipient } from "./recipient.ts";

it("plans in the edge runtime", () => {
  const interview = buildInterview();
  const candidate = parseRecipient({
    id: interview.candidateId,
    role: "candidate",
    timeZone: "Asia/Kolkata",
    language: "en",
    channels: { email: "available" },
  });
  const bookedAt = parseInstant("2027-03-08T09:00:00Z");
  const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
  const plan = planMessages(minimalRuleSet, interview, [candidate], { bookedAt }, options);
  // The interview starts 2027-03-16T09:00Z, which is 14:30 in Kolkata.
  expect(plan.messages.find(({ rule }) => rule === "technical")?.due?.local).toBe("2027-03-16T13:30:00");
});
