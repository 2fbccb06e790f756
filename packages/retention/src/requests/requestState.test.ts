import { sweden, weekendsOnly } from "@samtal/calendars";
import { explain } from "@samtal/core";
import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { reasonTexts } from "../reasonTexts.ts";
import { type dataSubjectRequestSchema, parseDataSubjectRequest, safeParseDataSubjectRequest } from "./dataSubjectRequest.ts";
import { parseRequestEvent, type RequestEvent } from "./requestEvent.ts";
import { requestRegister } from "./requestRegister.ts";
import type { RequestStanding } from "./requestStanding.ts";
import { requestState } from "./requestState.ts";

type Input = z.input<typeof dataSubjectRequestSchema>;

const ask = (receivedAt: string, overrides: Partial<Input> = {}) =>
  parseDataSubjectRequest({
    schemaVersion: 1,
    requestId: "r-1",
    subjectId: "candidate_1",
    rights: ["access"],
    receivedAt: receivedAt.length === 10 ? `${receivedAt}T09:00:00Z` : receivedAt,
    law: "eu-gdpr",
    ...overrides,
  });

const event = (type: string, at: string, fields: object = {}): RequestEvent =>
  parseRequestEvent({ schemaVersion: 1, type, requestId: "r-1", at: at.length === 10 ? `${at}T10:00:00Z` : at, ...fields });

const on = (day: string, calendar = weekendsOnly) => ({
  day: parseLocalDate(day),
  zone: parseTimeZone("Europe/Stockholm"),
  rules: tzdataRules,
  calendar,
});

function standing(request: ReturnType<typeof ask>, events: readonly RequestEvent[], context: ReturnType<typeof on>): RequestStanding {
  const state = requestState(request, events, context);
  if (state.status === "illegal") throw new Error(JSON.stringify(state.issues));
  return state;
}
const codes = ({ because }: RequestStanding): string[] => because.map(({ code }) => code.slice("retention/".length));
const issueCodes = (state: ReturnType<typeof requestState> | ReturnType<typeof requestRegister>): string[] =>
  state.status === "illegal" ? state.issues.map(({ code }) => code) : [];

describe("the deadline of a request", () => {
  it("case 1, 2, 15: 5 March and a month is Sunday 5 April, so Monday the 6th, and with Easter Tuesday the 7th", () => {
    const plain = standing(ask("2026-03-05"), [], on("2026-03-20"));
    expect(plain.deadline).toEqual({ due: "2026-04-06", target: "2026-04-05", atLatest: null });
    expect(standing(ask("2026-03-05"), [], on("2026-03-20", sweden)).deadline).toEqual({
      due: "2026-04-07",
      target: "2026-04-05",
      atLatest: null,
    });
    expect(codes(plain)).toEqual(["request-due", "request-due-rolled"]);
  });

  it.each([
    ["3", "2026-08-31", "2026-09-30"],
    ["4", "2026-01-31", "2026-02-28"],
    ["4", "2028-01-31", "2028-02-29"],
    ["the regulator's own", "2026-09-03", "2026-10-03"],
  ])("case %s: received on %s, the target is %s", (_, received, target) => {
    expect(standing(ask(received), [], on(received)).deadline?.target).toBe(target);
  });

  it("case 12: half past eleven in the evening UTC on 31 December is 1 January in Stockholm", () => {
    const state = standing(ask("2026-12-31T23:30:00Z"), [], on("2027-01-10"));
    expect([state.receivedOn, state.deadline?.target]).toEqual(["2027-01-01", "2027-02-01"]);
  });

  it("case 13: a month over the change of clocks ends on its own day", () => {
    expect(standing(ask("2027-03-27T23:30:00Z"), [], on("2027-03-28")).receivedOn).toBe("2027-03-28");
    expect(standing(ask("2027-03-27T23:30:00Z"), [], on("2027-03-28")).deadline?.target).toBe("2027-04-28");
  });

  it("case 7: an extension counts from the receipt: 31 January gives 30 April, not 28 April", () => {
    const state = standing(ask("2026-01-31"), [event("extended", "2026-02-20", { cause: "complexity" })], on("2026-03-10"));
    expect(state.deadline).toEqual({ due: "2026-04-30", target: "2026-04-30", atLatest: null });
    expect([state.isExtended, state.isOverdue, state.extendBy]).toEqual([true, false, null]);
    expect(state.may).not.toContain("extended");
  });

  it("case 53: the notice of an extension has to come within the first month, rolled as that is", () => {
    const told = (day: string): RequestStanding =>
      standing(ask("2026-03-05"), [event("extended", day, { cause: "number-of-requests" })], on("2026-05-01", sweden));
    expect([told("2026-04-07").isExtended, told("2026-04-07").deadline?.due]).toEqual([true, "2026-06-05"]);
    const late = told("2026-04-08");
    expect([late.isExtended, late.deadline?.due, late.isOverdue]).toEqual([false, "2026-04-07", true]);
    expect(codes(late)).toContain("extension-too-late");
    expect(standing(ask("2026-03-05"), [], on("2026-04-07", sweden)).extendBy).toBe("2026-04-07");
    expect(standing(ask("2026-03-05"), [], on("2026-04-08", sweden)).extendBy).toBeNull();
  });

  it("is kept on its last day and passed on the next", () => {
    expect(standing(ask("2026-03-05"), [], on("2026-04-07", sweden)).isOverdue).toBe(false);
    const late = standing(ask("2026-03-05"), [], on("2026-04-10", sweden));
    expect([late.isOverdue, late.because.at(-1)?.params]).toEqual([true, { days: 3 }]);
    const answered = [event("answered", "2026-04-08")];
    expect(standing(ask("2026-03-05"), answered, on("2026-06-01", sweden)).isOverdue).toBe(true);
    expect(standing(ask("2026-03-05"), [event("answered", "2026-04-07")], on("2026-06-01", sweden)).isOverdue).toBe(false);
  });
});

describe("case 51: doubt and clarification", () => {
  const doubt = [event("identity-doubted", "2026-03-10"), event("identity-confirmed", "2026-03-16")];

  it("stop the clock in the United Kingdom: act on the earlier of the two readings", () => {
    // 3 March and a month is 3 April. From the 10th to the 16th: seven days with both end days, six without the last.
    const state = standing(ask("2026-03-03", { law: "uk-gdpr" }), doubt, on("2026-03-20"));
    expect(state.deadline).toEqual({
      due: "2026-04-09",
      target: "2026-04-09",
      atLatest: { due: "2026-04-10", target: "2026-04-10" },
    });
    expect(codes(state)).toEqual(["request-due", "clock-stopped", "request-latest-reading"]);
  });

  it("stop it once where they overlap, and still stand while the reply is awaited", () => {
    const both = [...doubt, event("clarification-asked", "2026-03-12")];
    const state = standing(ask("2026-03-03", { law: "uk-gdpr" }), both, on("2026-03-20"));
    // From 10 to 20 March: ten days so far, 3 + 10 = 13 April.
    expect([state.status, state.isClockStopped, state.deadline?.target]).toEqual(["clarification-awaited", true, "2026-04-13"]);
    expect(codes(state)).toContain("clock-stands");
    const later = standing(ask("2026-03-03", { law: "uk-gdpr" }), both, on("2026-06-20"));
    expect(later.isOverdue).toBe(false);
  });

  it("give nothing back after the time ran out", () => {
    const late = [event("clarification-asked", "2026-04-20"), event("clarification-answered", "2026-04-25")];
    const state = standing(ask("2026-03-03", { law: "uk-gdpr" }), late, on("2026-05-01"));
    expect([state.deadline?.target, state.isOverdue]).toEqual(["2026-04-03", true]);
  });

  it("don't stop it under the European regulation: a later reading of a doubt stands beside", () => {
    const state = standing(ask("2026-03-03"), doubt.slice(0, 1), on("2026-03-16"));
    expect(state.status).toBe("identity-in-doubt");
    expect(state.deadline).toEqual({ due: "2026-04-03", target: "2026-04-03", atLatest: { due: "2026-04-10", target: "2026-04-10" } });
    expect([state.isClockStopped, state.may.includes("answered")]).toEqual([false, false]);
    const asked = standing(ask("2026-03-03"), [event("clarification-asked", "2026-03-10")], on("2026-03-16"));
    expect([asked.deadline?.atLatest, codes(asked).at(-1)]).toEqual([null, "clarification-runs-on"]);
  });

  it("refuses for want of an identity only what is in doubt", () => {
    const refused = event("refused", "2026-03-20", { ground: "unidentified" });
    expect(issueCodes(requestState(ask("2026-03-03"), [refused], on("2026-03-21")))).toEqual(["retention/request-event-not-possible"]);
    const state = standing(ask("2026-03-03"), [...doubt.slice(0, 1), refused], on("2026-03-21"));
    expect([state.status, state.closedOn, state.may]).toEqual(["refused", "2026-03-20", []]);
  });
});

describe("the events of a request", () => {
  it("case 52: an excessive request costs a fee or is refused (art. 12(5))", () => {
    const fee = [event("fee-asked", "2026-03-10", { ground: "excessive" })];
    expect(standing(ask("2026-03-05"), fee, on("2026-03-11")).status).toBe("fee-awaited");
    expect(standing(ask("2026-03-05"), [...fee, event("fee-paid", "2026-03-12")], on("2026-03-13")).status).toBe("open");
    const refused = standing(ask("2026-03-05"), [event("refused", "2026-03-12", { ground: "excessive" })], on("2026-03-13"));
    expect(refused.because.at(-1)?.source).toBe("GDPR art. 12(5)");
  });

  it("don't count before their day, and count once however often they are handed in, in any order", () => {
    const answered = event("answered", "2026-03-20");
    expect(standing(ask("2026-03-05"), [answered], on("2026-03-19")).status).toBe("open");
    const doubted = event("identity-doubted", "2026-03-10");
    const confirmed = event("identity-confirmed", "2026-03-11");
    const state = standing(ask("2026-03-05"), [answered, confirmed, doubted, confirmed, answered], on("2026-03-21"));
    expect(state.status).toBe("answered");
  });

  it("at one instant open before they close", () => {
    const at = "2026-03-10T10:00:00Z";
    expect(standing(ask("2026-03-05"), [event("answered", at), event("identity-confirmed", at), event("identity-doubted", at)], on("2026-03-11")).status).toBe("answered");
  });

  it.each([
    ["an answer while the identity is in doubt", [event("identity-doubted", "2026-03-10"), event("answered", "2026-03-11")], "retention/request-event-not-possible"],
    ["a confirmation that nobody asked for", [event("identity-confirmed", "2026-03-11")], "retention/request-event-not-possible"],
    ["two answers", [event("answered", "2026-03-11"), event("answered", "2026-03-12")], "retention/request-event-not-possible"],
    ["a lifting of what was never restricted", [event("answered", "2026-03-11"), event("restriction-lifted", "2026-03-12")], "retention/request-event-not-possible"],
    ["what happened before the receipt", [event("answered", "2026-03-05T08:59:59Z")], "retention/event-before-receipt"],
    ["another request's event", [parseRequestEvent({ ...event("answered", "2026-03-11"), requestId: "r-2" })], "retention/event-of-another-request"],
  ])("refuse %s", (_, events, code) => {
    expect(issueCodes(requestState(ask("2026-03-05"), events, on("2026-03-20")))).toEqual([code]);
  });

  it("explain every standing in both languages", () => {
    const all = [
      standing(ask("2026-03-05", { rights: ["consent-withdrawal"] }), [event("withdrawn", "2026-03-06")], on("2026-03-20")),
      standing(ask("2026-03-03", { law: "uk-gdpr" }), [event("clarification-asked", "2026-03-10")], on("2026-03-20")),
      standing(ask("2026-03-05"), [event("fee-asked", "2026-03-10", { ground: "unfounded" })], on("2026-06-20")),
    ];
    for (const { because } of all) {
      for (const locale of ["sv", "en"] as const) {
        expect(because.map((each) => explain(each, locale, reasonTexts)).join(" ")).toMatch(/^\p{Lu}[^{}]*\.$/u);
      }
    }
  });
});

describe("requestRegister", () => {
  const second = (overrides: Partial<Input> = {}) => ask("2026-03-20", { requestId: "r-2", ...overrides });
  const found = (of: string, requestId = "r-2") => parseRequestEvent({ ...event("duplicate-found", "2026-03-21", { of }), requestId });

  it("case 52: a duplicate has the first one's clock and its one answer", () => {
    const register = (events: readonly RequestEvent[], day: string) => requestRegister([second(), ask("2026-03-05")], [found("r-1"), ...events], on(day, sweden));
    const open = register([], "2026-04-08");
    expect(open.status === "ok" && open.standing.map(({ status, deadline, isOverdue }) => [status, deadline?.due, isOverdue])).toEqual([
      ["open", "2026-04-07", true],
      ["duplicate", "2026-04-07", true],
    ]);
    const answered = register([event("answered", "2026-04-02")], "2026-04-08");
    expect(answered.status === "ok" && answered.standing.map(({ closedOn }) => closedOn)).toEqual(["2026-04-02", "2026-04-02"]);
    expect(answered.status === "ok" && answered.overdue).toEqual([]);
  });

  it.each([
    ["asks for more", [second({ rights: ["access", "erasure"] })], "r-1", "retention/duplicate-asks-more"],
    ["is another person's", [second({ subjectId: "candidate_2" })], "r-1", "retention/duplicate-of-another"],
    ["repeats nothing known", [second()], "r-9", "retention/duplicate-of-unknown"],
    ["repeats itself", [second()], "r-2", "retention/duplicate-is-older"],
    ["shares its id", [second(), second()], "r-1", "retention/duplicate-request"],
    ["asks for more than a part", [second({ scope: { categories: ["cv", "note"] } }), ask("2026-03-06", { requestId: "r-3", scope: { categories: ["cv"] } })], "r-3", "retention/duplicate-asks-more"],
    ["asks for everything after a part", [second(), ask("2026-03-06", { requestId: "r-3", scope: { categories: ["cv"] } })], "r-3", "retention/duplicate-asks-more"],
    ["takes back more consents", [second({ rights: ["consent-withdrawal"] }), ask("2026-03-06", { requestId: "r-3", rights: ["consent-withdrawal"], purposes: ["survey"] })], "r-3", "retention/duplicate-asks-more"],
  ])("refuses a duplicate that %s", (_, others, of, code) => {
    expect(issueCodes(requestRegister([ask("2026-03-05"), ...others], [found(of)], on("2026-04-01")))).toContain(code);
  });

  it("case 52: takes what asks for a part of it, and a third in the row, for a duplicate", () => {
    const part = second({ scope: { categories: ["cv"] } });
    const third = ask("2026-03-22", { requestId: "r-3", scope: { categories: ["cv"], applicationIds: ["application_1"] } });
    // The second was found out on the 21st, before the third arrived; what counts is that the first is open still.
    const foundLater = parseRequestEvent({ ...found("r-2", "r-3"), at: "2026-03-23T12:00:00Z" });
    const register = requestRegister([ask("2026-03-05"), part, third], [found("r-1"), foundLater], on("2026-03-25"));
    expect(register.status === "ok" && register.standing.map(({ closedOn, deadline }) => [closedOn, deadline?.due])).toEqual([
      [null, "2026-04-06"],
      [null, "2026-04-06"],
      [null, "2026-04-06"],
    ]);
  });

  it("case 52: an answer from before it arrived is no answer to it", () => {
    const all = [ask("2026-01-05"), second()];
    const answered = (day: string) => requestRegister(all, [event("answered", day), found("r-1")], on("2026-04-01"));
    expect(issueCodes(answered("2026-03-19"))).toEqual(["retention/duplicate-of-closed"]);
    expect(issueCodes(answered("2026-03-20"))).toEqual([]);
  });

  it("refuses events of a request that is not there", () => {
    expect(issueCodes(requestRegister([], [event("answered", "2026-03-11")], on("2026-04-01")))).toEqual(["retention/event-of-another-request"]);
  });
});

describe("a request from outside", () => {
  const base = { schemaVersion: 1, requestId: "r-1", subjectId: "candidate_1", rights: ["access"], receivedAt: "2026-03-05T09:00:00Z", law: "eu-gdpr" };
  it.each([
    ["no right", { rights: [] }, "core/too-small"],
    ["a right twice", { rights: ["access", "access"] }, "retention/duplicate-right"],
    ["an id with a name in it", { requestId: "Anna Andersson" }, "core/invalid-format"],
    ["purposes without a withdrawal", { purposes: ["recording"] }, "retention/purposes-without-withdrawal"],
    ["an unknown field", { name: "Anna Andersson" }, "core/unrecognized-keys"],
  ])("is refused with %s, which is not repeated", (_, overrides, code) => {
    const parsed = safeParseDataSubjectRequest({ ...base, ...overrides });
    expect(parsed.status === "invalid" && parsed.issues.map(({ code }) => code)).toEqual([code]);
    expect(JSON.stringify(parsed)).not.toContain("Anna");
  });
});
