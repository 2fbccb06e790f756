import { weekendsOnly } from "@samtal/calendars";
import { arbitraryLocalDate } from "@samtal/core/testing";
import { epochDayOf, type LocalDate, localDateOf, parseInstant, parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { planRetention } from "../evaluation/planRetention.ts";
import { swedishPolicy } from "../presets/sweden.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { type DataSubjectRequest, parseDataSubjectRequest } from "./dataSubjectRequest.ts";
import { factsWithRequests } from "./factsWithRequests.ts";
import { parseRequestEvent, type RequestEvent, requestEventTypes } from "./requestEvent.ts";
import { requestRights } from "./requestRight.ts";
import { requestState } from "./requestState.ts";

const zone = parseTimeZone("Europe/Stockholm");
const context = (day: LocalDate) => ({ day, zone, rules: tzdataRules, calendar: weekendsOnly });
const first = epochDayOf(parseLocalDate("2026-12-01"));
/** Noon in Stockholm is the same civil day in UTC. */
const noon = (day: number) => parseInstant(`${localDateOf(day)}T11:00:00Z`);

const request = (day: number, overrides: Partial<DataSubjectRequest> = {}): DataSubjectRequest =>
  parseDataSubjectRequest({
    schemaVersion: 1, requestId: "r-1", subjectId: "candidate_1", rights: ["access"], receivedAt: noon(day), law: "eu-gdpr", ...overrides,
  });
const extras: Partial<Record<RequestEvent["type"], object>> = {
  extended: { cause: "complexity" },
  "fee-asked": { ground: "excessive" },
  refused: { ground: "excessive" },
  "duplicate-found": { of: "r-0" },
};
const arbitraryEvent = fc
  .record({ type: fc.constantFrom(...requestEventTypes), after: fc.integer({ min: 0, max: 60 }) })
  .map(({ type, after }) => parseRequestEvent({ schemaVersion: 1, type, requestId: "r-1", at: noon(first + after), ...extras[type] }));
const law = fc.constantFrom("eu-gdpr" as const, "uk-gdpr" as const);

describe("requests", () => {
  it("stand where they do whatever the order of their events, and however often each is handed in (law 7)", () => {
    fc.assert(
      fc.property(fc.array(arbitraryEvent, { maxLength: 6 }), law, fc.integer({ min: 0, max: 90 }), fc.nat(), (events, law, after, turn) => {
        const judge = (list: readonly RequestEvent[]) => {
          const state = requestState(request(first, { law }), list, context(localDateOf(first + after)));
          // Paths name positions, which differ with the order.
          return state.status === "illegal" ? state.issues.map(({ code }) => code) : state;
        };
        const at = events.length === 0 ? 0 : turn % events.length;
        const turned = [...events.slice(at), ...events.slice(0, at)].reverse();
        expect(judge([...turned, ...turned])).toEqual(judge(events));
      }),
    );
  });

  it("have a month or three from the receipt, as another library counts, moved off weekends", () => {
    fc.assert(
      fc.property(arbitraryLocalDate(), fc.boolean(), (day, isExtended) => {
        const received = epochDayOf(day);
        const events = isExtended
          ? [parseRequestEvent({ schemaVersion: 1, type: "extended", requestId: "r-1", at: noon(received), cause: "complexity" })]
          : [];
        const state = requestState(request(received), events, context(day));
        let expected = DateTime.fromISO(day, { zone: "utc" }).plus({ months: isExtended ? 3 : 1 });
        const target = expected.toISODate();
        while (expected.weekday > 5) expected = expected.plus({ days: 1 });
        expect(state.status !== "illegal" && state.deadline).toEqual({ due: expected.toISODate(), target, atLatest: null });
      }),
    );
  });

  it("gain by each day that the clock stood in the United Kingdom; the two readings differ by one day a stop", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 40 }), (asked, length) => {
        const told = (type: string, day: number) => parseRequestEvent({ schemaVersion: 1, type, requestId: "r-1", at: noon(day) });
        const events = [told("clarification-asked", first + asked), told("clarification-answered", first + asked + length)];
        const state = requestState(request(first, { law: "uk-gdpr" }), events, context(localDateOf(first + 80)));
        if (state.status === "illegal" || state.deadline === null) throw new Error("no deadline");
        const plain = epochDayOf(parseLocalDate("2027-01-01"));
        expect(epochDayOf(state.deadline.target) - plain).toBe(length);
        expect(epochDayOf(state.deadline.atLatest?.target as LocalDate) - plain).toBe(length + 1);
      }),
    );
  });

  it("keep what their answer needs, as long as they are open, whatever else happens to them", () => {
    const due = buildDataItem({ category: "survey-answer" });
    const facts = buildRetentionFacts({ rejected: "2026-01-01", processEnded: "2026-01-02" });
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...requestRights), { minLength: 1 }), fc.array(arbitraryEvent, { maxLength: 4 }), fc.integer({ min: 0, max: 70 }), (rights, events, after) => {
        const day = localDateOf(first + after);
        const asked = request(first, { rights: ["access", ...rights.filter((right) => right !== "access")] });
        const own = events.filter(({ type }) => type !== "duplicate-found");
        const state = requestState(asked, own, context(day));
        const added = factsWithRequests(facts, [asked], own, context(day));
        expect(added.status === "illegal").toBe(state.status === "illegal");
        if (added.status === "illegal" || state.status === "illegal") return;
        const [planned] = planRetention([due], added.facts, swedishPolicy, day).items;
        const isRestricted = rights.includes("restriction") && added.facts.restrictions.some(({ liftedOn }) => liftedOn === undefined || liftedOn > day);
        expect(planned?.action).toBe(state.closedOn === null || isRestricted ? "restrict" : "erase");
      }),
    );
  });
});
