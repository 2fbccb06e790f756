import { weekendsOnly } from "@samtal/calendars";
import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { parseDataSubjectRequest } from "./dataSubjectRequest.ts";
import { parseRequestEvent, type RequestEventType, requestEventTypes } from "./requestEvent.ts";
import type { RequestStatus } from "./requestStanding.ts";
import { requestState } from "./requestState.ts";

const fields: Partial<Record<RequestEventType, object>> = {
  extended: { cause: "complexity" },
  "fee-asked": { ground: "excessive" },
  refused: { ground: "unfounded" },
  "duplicate-found": { of: "r-0" },
};
const event = (type: RequestEventType, day: number) =>
  parseRequestEvent({ schemaVersion: 1, type, requestId: "r-1", at: `2026-03-${String(day).padStart(2, "0")}T10:00:00Z`, ...fields[type] });
const context = { day: parseLocalDate("2026-03-25"), zone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules, calendar: weekendsOnly };

/** What ends a request that nobody answered yet. */
const over = ["refused", "withdrawn", "duplicate-found"] as const;
const ask = ["identity-doubted", "clarification-asked", "extended", "fee-asked"] as const;

/** How a request got where it is, where that is, and everything that can happen there; the rest is refused. */
const matrix: [RequestEventType[], RequestStatus, readonly RequestEventType[]][] = [
  [[], "open", [...ask, "answered", ...over]],
  [["identity-doubted"], "identity-in-doubt", ["identity-confirmed", "clarification-asked", "extended", "fee-asked", ...over]],
  [["identity-doubted", "identity-confirmed"], "open", [...ask, "answered", ...over]],
  [["clarification-asked"], "clarification-awaited", ["identity-doubted", "clarification-answered", "extended", "fee-asked", "answered", ...over]],
  [["clarification-asked", "identity-doubted"], "identity-in-doubt", ["identity-confirmed", "clarification-answered", "extended", "fee-asked", ...over]],
  [["fee-asked"], "fee-awaited", ["identity-doubted", "clarification-asked", "extended", "fee-paid", "answered", ...over]],
  [["fee-asked", "fee-paid"], "open", ["identity-doubted", "clarification-asked", "extended", "answered", ...over]],
  [["extended"], "open", ["identity-doubted", "clarification-asked", "fee-asked", "answered", ...over]],
  [["answered"], "answered", ["restriction-lifted"]],
  [["answered", "restriction-lifted"], "answered", []],
  [["refused"], "refused", []],
  [["withdrawn"], "withdrawn", []],
  [["duplicate-found"], "duplicate", []],
];

describe.each(["eu-gdpr", "uk-gdpr"] as const)("every event in every state, under %s", (law) => {
  const request = parseDataSubjectRequest({
    schemaVersion: 1, requestId: "r-1", subjectId: "candidate_1", rights: ["restriction", "access"], receivedAt: "2026-03-05T09:00:00Z", law,
  });

  it.each(matrix)("after %j it is %s", (before, status, possible) => {
    const past = before.map((type, at) => event(type, 6 + at));
    const state = requestState(request, past, context);
    expect(state.status).toBe(status);
    expect(state.status !== "illegal" && [...state.may].sort()).toEqual([...possible].sort());
    for (const type of requestEventTypes) {
      const next = requestState(request, [event(type, 20), ...past], context);
      const refused = next.status === "illegal" ? next.issues.map(({ code, path, params }) => [code, path, params]) : null;
      expect([type, refused]).toEqual([
        type,
        possible.includes(type) ? null : [["retention/request-event-not-possible", ["events", 0], { event: type }]],
      ]);
    }
  });

  it("is not extended, nor refused for want of an identity, where that was never in doubt", () => {
    const late = { ...context, day: parseLocalDate("2026-05-01") };
    const state = requestState(request, [], late);
    expect(state.status !== "illegal" && [state.may.includes("extended"), state.isOverdue]).toEqual([false, true]);
    const unidentified = parseRequestEvent({ ...event("refused", 20), ground: "unidentified" });
    expect(requestState(request, [unidentified], context).status).toBe("illegal");
    expect(requestState(request, [event("identity-doubted", 10), unidentified], context).status).toBe("refused");
  });
});

describe("an extension", () => {
  const request = (receivedAt: string) =>
    parseDataSubjectRequest({ schemaVersion: 1, requestId: "r-1", subjectId: "candidate_1", rights: ["access"], receivedAt, law: "eu-gdpr" });
  const told = (at: string) => parseRequestEvent({ schemaVersion: 1, type: "extended", requestId: "r-1", at, cause: "complexity" });
  const on = (day: string) => ({ ...context, day: parseLocalDate(day) });
  const standing = (asked: ReturnType<typeof request>, events: Parameters<typeof requestState>[1], day: string) => {
    const state = requestState(asked, events, on(day));
    if (state.status === "illegal") throw new Error("illegal");
    return state;
  };

  // 31 January 2026 and a month is Saturday 28 February, so Monday 2 March; and three months 30 April, a Thursday.
  it("case 4, 7, 53: of a request of 31 January counts on the last day until midnight, and not a minute later", () => {
    const asked = request("2026-01-31T11:00:00Z");
    expect(standing(asked, [], "2026-03-02")).toMatchObject({ deadline: { due: "2026-03-02", target: "2026-02-28" }, extendBy: "2026-03-02", isOverdue: false });
    expect(standing(asked, [told("2026-03-02T22:59:59Z")], "2026-03-03")).toMatchObject({ isExtended: true, deadline: { due: "2026-04-30", target: "2026-04-30" } });
    const late = standing(asked, [told("2026-03-02T23:00:00Z")], "2026-03-03");
    expect(late).toMatchObject({ isExtended: false, isOverdue: true, deadline: { due: "2026-03-02" } });
    expect(late.because.map(({ code }) => code)).toContain("retention/extension-too-late");
  });

  it("case 12: a letter of 23:30 in London's winter arrives in Stockholm on the next day", () => {
    expect(standing(request("2026-01-30T23:30:00Z"), [], "2026-02-10").deadline).toEqual({ due: "2026-03-02", target: "2026-02-28", atLatest: null });
    expect(standing(request("2026-01-30T22:30:00Z"), [], "2026-02-10").receivedOn).toBe("2026-01-30");
  });
});
