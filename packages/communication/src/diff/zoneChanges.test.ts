import { sweden } from "@samtal/calendars";
import { buildInterview } from "@samtal/core/testing";
import { instantOf, parseInstant, parseTimeZone, zoneRulesFrom, type ZoneRules, zoneTable } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import cases from "../../testdata/timing-cases.json" with { type: "json" };
import { planMessages } from "../plan/planMessages.ts";
import { parseRecipient } from "../plan/recipient.ts";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { parseRuleSet } from "../rules/ruleSet.ts";
import { diffPlans } from "./diffPlans.ts";
import type { PlanningCase } from "./planningCase.ts";
import { replanDrift } from "./replanDrift.ts";

const hour = 3_600_000;
const golden = (id: string): string => cases.find((each) => each.id === id)?.expect.replace("Z", ":00Z") ?? "";
const bookedAt = parseInstant("2026-12-01T10:00:00Z");

function caseAt(start: string, zone: string): PlanningCase {
  const at = Date.parse(start);
  const interview = buildInterview({
    lobbyOpensAt: instantOf(at - hour / 6),
    assessmentStartsAt: instantOf(at),
    endsAt: instantOf(at + hour),
  });
  const candidate = parseRecipient({
    id: interview.candidateId,
    role: "candidate",
    timeZone: zone,
    language: "en",
    channels: { email: "available" },
  });
  return { interview, people: [candidate], facts: { bookedAt } };
}

const plan = ({ interview, people, facts }: PlanningCase, ruleSet = minimalRuleSet, zoneRules: ZoneRules = tzdataRules) =>
  planMessages(ruleSet, interview, people, facts, { now: bookedAt, zoneRules, calendars: { role: sweden } });

describe("a reschedule across a change of clocks", () => {
  it("moves the message of the day before to the golden instant of D2, at the same wall clock", () => {
    // From Saturday 27 March at 10:00 (09:00Z) to Sunday 28 March at 10:00 (08:00Z), when the clock has gone forward.
    const before = plan(caseAt("2027-03-27T09:00:00Z", "Europe/Stockholm"));
    const after = plan(caseAt("2027-03-28T08:00:00Z", "Europe/Stockholm"));
    const moved = diffPlans(before, after).move.find(({ rule }) => rule === "day-before");
    expect(moved).toMatchObject({ from: "2027-03-26T09:00:00Z", to: golden("D2") });
    // 24 elapsed hours before would have been 09:00 on the clock: case D1, an hour earlier.
    expect(golden("D1")).toBe("2027-03-27T08:00:00Z");
    const technical = diffPlans(before, after).move.find(({ rule }) => rule === "technical");
    expect(technical).toMatchObject({ from: "2027-03-27T08:00:00Z", to: "2027-03-28T07:00:00Z" });
  });

  it("gives a candidate in New York the day before by New York's clock: D10", () => {
    const moved = plan(caseAt("2027-03-22T14:00:00Z", "America/New_York")).messages.find(({ rule }) => rule === "day-before");
    expect(moved?.due).toMatchObject({ instant: golden("D10"), local: "2027-03-21T10:00:00" });
  });

  it("gives Vancouver the golden instant of Z1, by the zone data that is handed in", () => {
    // At 10:00 on the day after an interview that ends on Monday 14 December at 10:00 in Vancouver.
    const survey = minimalRuleSet.rules.find(({ key }) => key === "thanks");
    const rules = parseRuleSet({
      ...minimalRuleSet,
      rules: [{ ...survey, key: "survey", offset: { kind: "calendar-days", days: 1, at: "10:00" } }],
    });
    const [message] = plan(caseAt("2026-12-14T17:00:00Z", "America/Vancouver"), rules).messages;
    expect(message?.due).toMatchObject({ instant: golden("Z1"), local: "2026-12-15T10:00:00", offset: "-07:00" });
    const [old] = plan(caseAt("2026-12-14T17:00:00Z", "America/Vancouver"), rules, vancouverBefore).messages;
    expect(old?.due).toMatchObject({ instant: "2026-12-15T18:00:00Z", offset: "-08:00", zoneData: "2025c" });
  });
});

/** Vancouver as tz 2025c had it: winter time at UTC-8 from 1 November 2026 to 14 March 2027. */
const [from, until] = [Date.parse("2026-01-01T00:00:00Z"), Date.parse("2028-01-01T00:00:00Z")];
const vancouver = parseTimeZone("America/Vancouver");
const vancouverBefore: ZoneRules = zoneRulesFrom({
  version: "2025c",
  from,
  until,
  zones: new Set([vancouver, parseTimeZone("Europe/Stockholm")]),
  load: (zone) =>
    zone === vancouver
      ? zoneTable({
          from,
          until,
          offset: -8 * hour,
          transitions: [
            { at: Date.parse("2026-03-08T10:00:00Z"), offset: -7 * hour },
            { at: Date.parse("2026-11-01T09:00:00Z"), offset: -8 * hour },
            { at: Date.parse("2027-03-14T10:00:00Z"), offset: -7 * hour },
          ],
        })
      : tzdataRules.table(zone),
});

describe("replanDrift", () => {
  const world = { now: bookedAt, zoneRules: vancouverBefore, calendars: { role: sweden } };

  it("moves what Vancouver's wall clock times by an hour, and leaves what is counted in minutes", () => {
    const [drifted, ...others] = replanDrift(minimalRuleSet, [caseAt("2026-12-14T19:00:00Z", "America/Vancouver")], world, tzdataRules);
    expect(others).toEqual([]);
    // The start is an instant, so that the day before at its wall clock is 24 hours earlier under either data.
    expect(drifted?.diff.move.map(({ rule, from, to }) => [rule, from, to])).toEqual([
      ["decision-promise", "2026-12-17T17:00:00Z", "2026-12-17T16:00:00Z"],
    ]);
    expect(drifted?.because).toEqual([
      expect.objectContaining({
        code: "communication/drifted-earlier",
        params: expect.objectContaining({ rule: "decision-promise", minutes: 60, zoneData: tzdataRules.version }),
      }),
    ]);
  });

  it("says nothing of Stockholm, nor of Vancouver in summer, nor under the same data", () => {
    const summer = { ...caseAt("2027-06-14T19:00:00Z", "America/Vancouver"), facts: { bookedAt: parseInstant("2027-06-01T10:00:00Z") } };
    const cases = [caseAt("2026-12-14T09:00:00Z", "Europe/Stockholm"), summer];
    expect(replanDrift(minimalRuleSet, cases, world, tzdataRules)).toEqual([]);
    expect(replanDrift(minimalRuleSet, [caseAt("2026-12-14T19:00:00Z", "America/Vancouver")], world, vancouverBefore)).toEqual([]);
  });
});
