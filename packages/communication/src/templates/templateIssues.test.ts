import { sweden } from "@samtal/calendars";
import { buildInterview } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { buildContentFacts, buildMessageDetails } from "../../testdata/buildContentFacts.ts";
import { planMessages } from "../plan/planMessages.ts";
import { parseRecipient } from "../plan/recipient.ts";
import { standardRuleSet } from "../presets/standardRuleSet.ts";
import { shippedTemplates } from "./shipped/shippedTemplates.ts";
import { type PlanFacts, templateIssues } from "./templateIssues.ts";

const bookedAt = parseInstant("2027-03-08T13:00:00Z");
const interview = buildInterview();
const people = [
  ["candidate_1", "candidate"],
  ["interviewer_1", "interviewer"],
  ["interviewer_9", "recruiter"],
].map(([id, role]) =>
  parseRecipient({ id, role, timeZone: "Europe/Stockholm", language: "sv", channels: { email: "available", sms: "available" } }),
);
const plan = planMessages(
  standardRuleSet,
  interview,
  people,
  { bookedAt, conditions: ["recording-planned", "first-use-of-platform", "references-wanted", "talent-pool-wanted"] },
  { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } },
);
const known = { strengths: [], improvements: [] };
const { newAnswerBy: _new, decision: _decision, stage: _stage, ...details } = buildMessageDetails(known);
const facts: PlanFacts = {
  interview,
  infoPack: buildContentFacts().infoPack,
  details: people.map(({ id }) => ({ ...details, recipientId: id })),
};
const options = { zoneRules: tzdataRules };
const templates = { shipped: shippedTemplates };

function found(change: Partial<PlanFacts> = {}, more: object = {}): string[] {
  return templateIssues(plan, templates, { ...facts, ...change }, { ...options, ...more }).map(
    ({ code, path }) => `${code.replace("communication/", "")} ${path.join(".")}`,
  );
}

describe("templateIssues", () => {
  it("finds a plan writable at the booking, when no decision is known yet", () => expect(found()).toEqual([]));

  it("asks for the decision, or a new date, once its message is due", () => {
    expect(found({}, { dueBy: parseInstant("2027-03-31T00:00:00Z") })).toEqual(["content-missing details"]);
  });

  it("names a recipient without details once", () => {
    expect(found({ details: facts.details.slice(0, 2) })).toEqual(["details-missing details"]);
  });

  it("names a missing link once, though several messages lead there", () => {
    const { briefing: _left, ...links } = details.links;
    const lacking = facts.details.map((one) => (one.recipientId === "interviewer_1" ? { ...one, links } : one));
    expect(found({ details: lacking })).toEqual(["content-missing details.links.briefing"]);
  });

  it("finds templates that are wrong before anything leaves", () => {
    const wrong = shippedTemplates
      .filter(({ key, channel, language }) => key === "thanks" && channel === "email" && language === "sv")
      .map((one) => ({ ...one, subject: "{$recipientNam}" }));
    const issues = templateIssues(plan, { ...templates, tenant: wrong }, facts, options);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["communication/unknown-variable", ["templates", "thanks", "email", "sv", "subject"]],
    ]);
  });

  it("finds nothing else in any order of the details", () => {
    expect(found({ details: facts.details.toReversed() })).toEqual([]);
  });
});
