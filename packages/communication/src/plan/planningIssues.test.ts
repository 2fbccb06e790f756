import { sweden } from "@samtal/calendars";
import { SamtalError, toId } from "@samtal/core";
import { buildInterview } from "@samtal/core/testing";
import { parseInstant, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { parseRuleSet } from "../rules/ruleSet.ts";
import { planMessages } from "./planMessages.ts";
import { parseRecipient, type Recipient, safeParseRecipient } from "./recipient.ts";

const interview = buildInterview();
const candidate = parseRecipient({
  id: interview.candidateId,
  role: "candidate",
  timeZone: "Europe/Stockholm",
  language: "sv",
  channels: { email: "available" },
});
const bookedAt = parseInstant("2027-03-01T09:00:00Z");
const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };

function refusal(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (SamtalError.isInstance(error))
      return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    throw error;
  }
  return [];
}

describe("planMessages refuses", () => {
  const plan = (
    people: readonly Recipient[],
    facts = { bookedAt },
    rules = minimalRuleSet,
    given = options,
  ) => refusal(() => planMessages(rules, interview, people, facts, given));

  it("a booking made after the start", () => {
    expect(plan([candidate], { bookedAt: interview.assessmentStartsAt })).toEqual([
      "communication/booked-after-start facts.bookedAt",
    ]);
  });

  it("a plan without the candidate, with another one, and with one person twice", () => {
    expect(plan([])).toEqual(["communication/candidate-missing people"]);
    const other = { ...candidate, id: toId("candidate", "other") };
    expect(plan([candidate, other])).toEqual(["communication/another-candidate people.1.id"]);
    expect(plan([candidate, candidate])).toEqual(["communication/duplicate-recipient people.1.id"]);
  });

  it("a zone that the zone data does not know", () => {
    expect(plan([{ ...candidate, timeZone: parseTimeZone("Europe/Atlantis") }])).toEqual([
      "communication/unknown-zone people.0.timeZone",
    ]);
  });

  it("a calendar that nobody handed in, even under a name that objects inherit", () => {
    expect(plan([candidate], { bookedAt }, minimalRuleSet, { ...options, calendars: {} as never })).toEqual([
      "communication/unknown-calendar ruleSet.rules.5.offset.calendar",
    ]);
    expect(plan([{ ...candidate, calendar: "constructor" }])).toEqual([
      "communication/unknown-calendar people.0.calendar",
    ]);
  });

  it("quiet days off for somebody whose working week is unknown", () => {
    const [thanks] = minimalRuleSet.rules.slice(4);
    const rules = parseRuleSet({
      ...minimalRuleSet,
      rules: [{ ...thanks, quietHours: { handling: "later", days: "business-days" } }],
    });
    expect(plan([candidate], { bookedAt }, rules)).toEqual([
      "communication/recipient-without-calendar ruleSet.rules.0.quietHours.days",
    ]);
    expect(plan([{ ...candidate, calendar: "role" }], { bookedAt }, rules)).toEqual([]);
  });

  it("everything that is wrong at once", () => {
    const stranger = {
      ...candidate,
      id: toId("candidate", "other"),
      timeZone: parseTimeZone("Europe/Atlantis"),
    };
    expect(plan([stranger], { bookedAt: interview.endsAt })).toHaveLength(4);
  });

  it("an interview beyond the zone data", () => {
    const far = {
      ...interview,
      lobbyOpensAt: parseInstant("2050-01-01T08:50:00Z"),
      assessmentStartsAt: parseInstant("2050-01-01T09:00:00Z"),
      endsAt: parseInstant("2050-01-01T10:00:00Z"),
    };
    const codes = refusal(() => planMessages(minimalRuleSet, far, [candidate], { bookedAt }, options));
    expect(codes[0]).toMatch(/^core\/outside-zone-rules/);
  });
});

describe("parseRecipient", () => {
  it.each([
    ["an address where a state belongs", { channels: { email: "astrid.marker@example.com" } }],
    ["a name beside the id", { name: "Astrid Marker" }],
    ["a role that contradicts the id", { role: "interviewer" }],
    ["an e-mail address as id", { id: "astrid.marker@example.com" }],
    ["a megabyte of zone", { timeZone: "Marker".repeat(180_000) }],
    ["a language with a line break", { language: "sv\r\nBcc: astrid.marker@example.com" }],
  ])("refuses %s and repeats none of it", (_, change) => {
    const parsed = safeParseRecipient({ ...candidate, ...change });
    expect(parsed.status).toBe("invalid");
    expect(JSON.stringify(parsed).toLowerCase()).not.toContain("marker");
  });
});
