import { explain, SamtalError, toId } from "@samtal/core";
import { buildBooking } from "@samtal/core/testing";
import { parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
import { sundayToThursday, sweden } from "@samtal/calendars";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { changesReasonTexts } from "./changesTexts.ts";
import { parseChangePolicy, safeParseChangePolicy } from "./changePolicy.ts";
import { costOfChange, type CostOfChangeInput } from "./costOfChange.ts";
import { defaultChangePolicy } from "./defaultChangePolicy.ts";

const rules = { zoneRules: tzdataRules };
// Tuesday 16 March 2027, lobby at 09:50 in Stockholm (08:50Z), assessment at 10:00.
const base = {
  booking: buildBooking(),
  candidateId: toId("candidate", "1"),
  change: "move",
  by: "recruiter",
} as const;
const cost = (now: string, more: Partial<CostOfChangeInput> = {}) =>
  costOfChange({ ...base, now: parseInstant(now), ...more }, rules);
const businessDays = (days: number) =>
  parseChangePolicy({ schemaVersion: 1, notice: { kind: "business-days", days }, approvalBy: null });

/** A booking of 45 minutes without a lobby. */
function bookingAt(start: string, zone: string) {
  const at = (minutes: number) =>
    zonedAt(
      parseInstant(new Date(Date.parse(start) + minutes * 60_000).toISOString()),
      parseTimeZone(zone),
      tzdataRules,
    );
  return buildBooking({ lobbyOpensAt: start, start: at(0), end: at(45) });
}

describe("the notice window in hours", () => {
  it.each([
    ["long before", "2027-03-01T00:00:00Z", "outside", 0],
    ["at its last instant", "2027-03-15T08:50:00Z", "outside", 0],
    ["a millisecond later", "2027-03-15T08:50:00.001Z", "inside", 1],
    ["half a day before", "2027-03-15T20:50:00Z", "inside", 720],
    ["as the lobby opens", "2027-03-16T08:50:00Z", "begun", 1440],
    ["afterwards", "2027-03-16T10:00:00Z", "begun", 1510],
  ])("%s", (_, now, status, minutesShort) => expect(cost(now)).toMatchObject({ status, minutesShort }));

  it("is elapsed time over a clock change, shown on the candidate's clock", () => {
    // Sunday 28 March 2027, 12:00 in Stockholm, after the lost hour: 24 hours before is 11:00 on Saturday.
    const { deadline } = cost("2027-03-20T00:00:00Z", {
      booking: bookingAt("2027-03-28T10:00:00Z", "Europe/Stockholm"),
    });
    expect(deadline.local).toBe("2027-03-27T11:00:00");
  });
});

describe("the notice window in business days", () => {
  it.each([
    ["over a weekend", "2027-03-22T09:00:00Z", 1, "2027-03-19T10:00:00"],
    // Easter 2027: Friday 26 and Monday 29 March are holidays in Sweden.
    ["over Easter", "2027-03-30T08:00:00Z", 1, "2027-03-25T10:00:00"],
    ["two of them over Easter, and the clock change", "2027-03-30T08:00:00Z", 2, "2027-03-24T10:00:00"],
  ])("%s", (_, start, days, local) => {
    const booking = bookingAt(start, "Europe/Stockholm");
    expect(
      cost("2027-03-01T00:00:00Z", { booking, policy: businessDays(days), calendar: sweden }).deadline.local,
    ).toBe(local);
  });

  it("follows the candidate's day and week, not the employer's", () => {
    // Sunday 21 March 2027, 10:00 in Riyadh: a working day there, and the day before it is Thursday.
    const booking = bookingAt("2027-03-21T07:00:00Z", "Asia/Riyadh");
    const { deadline } = cost("2027-03-01T00:00:00Z", {
      booking,
      policy: businessDays(1),
      calendar: sundayToThursday,
    });
    expect(deadline.local).toBe("2027-03-18T10:00:00");
    // 00:30 on Tuesday in Auckland is Monday in Stockholm: one day before is Monday there.
    const far = bookingAt("2027-03-15T11:30:00Z", "Pacific/Auckland");
    expect(
      cost("2027-03-01T00:00:00Z", { booking: far, policy: businessDays(1), calendar: sweden }).deadline
        .local,
    ).toBe("2027-03-15T00:30:00");
  });

  it("needs a calendar", () => {
    try {
      cost("2027-03-01T00:00:00Z", { policy: businessDays(1) });
      expect.unreachable();
    } catch (error) {
      expect(SamtalError.isInstance(error) && [error.code, error.path]).toEqual([
        "scheduling/notice-needs-calendar",
        ["calendar"],
      ]);
    }
  });
});

describe("what is owed", () => {
  const [early, late] = ["2027-03-01T00:00:00Z", "2027-03-16T00:00:00Z"];
  it.each([
    [early, "move", "recruiter", ["new-time-first"]],
    [early, "cancel", "system", ["reason-to-candidate"]],
    [late, "move", "interviewer", ["approval", "new-time-first", "reason-to-candidate"]],
    [late, "cancel", "recruiter", ["approval", "reason-to-candidate"]],
    ["2027-03-16T09:00:00Z", "cancel", "recruiter", ["approval", "reason-to-candidate"]],
    [late, "move", "candidate", []],
    [late, "cancel", "candidate", []],
  ] as const)("%s, %s by %s: %j", (now, change, by, kinds) =>
    expect(cost(now, { change, by }).owed.map(({ kind }) => kind)).toEqual(kinds),
  );

  it("names the role, and nobody where the policy wants none", () => {
    expect(cost(late).owed[0]).toEqual({ kind: "approval", role: "hiring-manager" });
    const free = parseChangePolicy({ ...defaultChangePolicy, approvalBy: null });
    expect(cost(late, { policy: free }).owed.map(({ kind }) => kind)).toEqual([
      "new-time-first",
      "reason-to-candidate",
    ]);
  });
});

describe("who is affected", () => {
  it("is everyone but the one whose wish it is, each once and in order", () => {
    const now = "2027-03-16T00:00:00Z";
    const booking = buildBooking({ support: [{ kind: "interpreter", personId: "interpreter_1" }] });
    expect(cost(now, { booking }).affected).toEqual([
      "candidate_1",
      "interpreter_1",
      "interviewer_1",
      "interviewer_2",
    ]);
    expect(cost(now, { booking, by: "candidate" }).affected).toEqual([
      "interpreter_1",
      "interviewer_1",
      "interviewer_2",
    ]);
    expect(cost(now, { by: "interviewer", personId: "interviewer_2" }).affected).toEqual([
      "candidate_1",
      "interviewer_1",
    ]);
  });
});

describe("policies", () => {
  it.each([
    [{ kind: "elapsed", duration: "P1D" }, "core/not-elapsed"],
    [{ kind: "business-days", days: 0 }, "core/too-small"],
    [{ kind: "business-days", days: 61 }, "core/too-big"],
  ])("refuse %j", (notice, code) => {
    const parsed = safeParseChangePolicy({ ...defaultChangePolicy, notice });
    expect(parsed.status === "invalid" && parsed.issues.map((each) => each.code)).toEqual([code]);
  });

  it("cite their source", () => expect(cost("2027-03-16T00:00:00Z").because[0]?.source).toBe("ClickUp (34)"));
});

describe("the texts", () => {
  it("explain every reason in both languages", () => {
    const reasons = ["2027-03-01T00:00:00Z", "2027-03-16T00:00:00Z", "2027-03-16T09:00:00Z"].flatMap((now) =>
      (["move", "cancel"] as const).flatMap((change) =>
        (["candidate", "recruiter"] as const).flatMap((by) => cost(now, { change, by }).because),
      ),
    );
    for (const each of reasons) {
      for (const locale of ["sv", "en"] as const)
        expect(explain(each, locale, changesReasonTexts)).toMatch(/^[^{}]+\.$/);
    }
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(7);
  });
});
