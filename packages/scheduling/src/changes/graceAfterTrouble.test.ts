import { explain, SamtalError } from "@samtal/core";
import { buildBooking } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { changesReasonTexts } from "./changesTexts.ts";
import { defaultGracePolicy } from "./defaultGracePolicy.ts";
import { graceAfterTrouble, type GraceAfterTroubleInput } from "./graceAfterTrouble.ts";
import { parseGracePolicy, safeParseGracePolicy } from "./gracePolicy.ts";
import { noShowAt } from "./noShowAt.ts";
import { type Trouble, troubleSchema } from "./trouble.ts";

// Lobby from 08:50Z, assessment 09:00Z to 09:45Z on 16 March 2027 (10:00 in Stockholm).
const booking = buildBooking();
const at = (time: string) => parseInstant(`2027-03-16T${time}Z`);
const trouble = (from: string, until?: string, whose: Trouble["whose"] = "platform"): Trouble => ({
  from: at(from),
  ...(until === undefined ? {} : { until: at(until) }),
  whose,
});
const free = (until: string, also: GraceAfterTroubleInput["freeUntil"] = []) => [
  ...["interviewer_1", "interviewer_2"].map((personId) => ({ personId, until: at(until) })),
  ...also,
];
const grace = (list: Trouble[], now: string, more: Partial<GraceAfterTroubleInput> = {}) =>
  graceAfterTrouble(
    { booking, trouble: list, now: at(now), freeUntil: free("12:00:00"), ...more },
    { zoneRules: tzdataRules },
  );
const times = (outcome: ReturnType<typeof grace>) =>
  outcome.status === "shifted" || outcome.status === "unchanged"
    ? [
        outcome.status,
        outcome.start.local.slice(11, 16),
        outcome.end.local.slice(11, 16),
        outcome.lostMinutes,
      ]
    : [outcome.status];

describe("the assessment after trouble", () => {
  it.each<[string, Trouble[], string, unknown[]]>([
    ["none", [], "09:00:00", ["unchanged", "10:00", "10:45", 0]],
    ["in the lobby only", [trouble("08:50:00", "08:59:00")], "09:00:00", ["unchanged", "10:00", "10:45", 0]],
    [
      "until the very start",
      [trouble("08:50:00", "09:00:00")],
      "09:00:00",
      ["unchanged", "10:00", "10:45", 0],
    ],
    [
      "from the lobby over the start",
      [trouble("08:50:00", "09:10:00")],
      "09:10:00",
      ["shifted", "10:10", "10:55", 10],
    ],
    ["at the start", [trouble("09:00:00", "09:12:00")], "09:12:00", ["shifted", "10:12", "10:57", 12]],
    ["in the middle", [trouble("09:20:00", "09:25:00")], "09:30:00", ["shifted", "10:00", "10:50", 5]],
    [
      "reported twice, by two sides",
      [trouble("09:00:00", "09:08:00"), trouble("09:05:00", "09:12:00", "candidate")],
      "09:12:00",
      ["shifted", "10:12", "10:57", 12],
    ],
    [
      "twice, with calm between",
      [trouble("09:00:00", "09:05:00"), trouble("09:20:00", "09:25:00")],
      "09:30:00",
      ["shifted", "10:05", "10:55", 10],
    ],
    [
      "twice, with a minute's calm that is lost too",
      [trouble("09:00:00", "09:05:00"), trouble("09:06:00", "09:10:00")],
      "09:30:00",
      ["shifted", "10:10", "10:55", 10],
    ],
    [
      "in the time that was made up for",
      [trouble("09:00:00", "09:10:00"), trouble("09:50:00", "09:52:00")],
      "10:00:00",
      ["shifted", "10:10", "10:57", 12],
    ],
    ["after the end", [trouble("09:45:00", "10:30:00")], "10:30:00", ["unchanged", "10:00", "10:45", 0]],
    [
      "that is yet to come",
      [trouble("09:30:00", "09:40:00")],
      "09:10:00",
      ["unchanged", "10:00", "10:45", 0],
    ],
  ])("%s", (_, list, now, expected) => expect(times(grace(list, now))).toEqual(expected));

  it("is rebooked when somebody can't stay, and says who; a free minute to the last is enough", () => {
    const list = [trouble("09:00:00", "09:10:00")];
    const panel = [
      { personId: "interviewer_2", until: at("09:54:59") },
      { personId: "interviewer_1", until: at("09:55:00") },
    ];
    const outcome = grace(list, "09:10:00", { freeUntil: panel });
    expect(outcome).toMatchObject({
      status: "rebook",
      cause: "technical-trouble",
      soonest: true,
      lostMinutes: 10,
      notFree: ["interviewer_2"],
    });
    expect(times(grace(list, "09:10:00", { freeUntil: free("09:55:00") }))[0]).toBe("shifted");
  });

  it("is rebooked when the candidate can't stay, or the interpreter", () => {
    const list = [trouble("09:00:00", "09:10:00")];
    const support = buildBooking({ support: [{ kind: "interpreter", personId: "interpreter_1" }] });
    const leaves = (personId: string) => free("12:00:00", [{ personId, until: at("09:50:00") }]);
    expect(grace(list, "09:10:00", { freeUntil: leaves("candidate_1") })).toMatchObject({
      notFree: ["candidate_1"],
    });
    expect(grace(list, "09:10:00", { booking: support, freeUntil: leaves("interpreter_1") })).toMatchObject({
      notFree: ["interpreter_1"],
    });
  });

  it("is rebooked when the wait is too long, though everybody is free", () => {
    expect(grace([trouble("09:00:00", "09:30:00")], "09:30:00").status).toBe("shifted");
    expect(grace([trouble("09:00:00", "09:30:01")], "09:31:00")).toMatchObject({
      status: "rebook",
      lostMinutes: 31,
      notFree: [],
    });
  });

  it("waits while trouble lasts, until nothing can be saved", () => {
    // Half an hour may be lost.
    expect(grace([trouble("08:55:00")], "08:57:00")).toMatchObject({
      status: "waiting",
      waitUntil: "2027-03-16T09:30:00Z",
    });
    expect(grace([trouble("09:00:00")], "09:10:00")).toMatchObject({
      status: "waiting",
      waitUntil: "2027-03-16T09:30:00Z",
    });
    // Free until 10:00Z: fifteen minutes may be lost, five of which already were.
    const list = [trouble("09:00:00", "09:05:00"), trouble("09:20:00")];
    expect(grace(list, "09:22:00", { freeUntil: free("10:00:00") })).toMatchObject({
      waitUntil: "2027-03-16T09:30:00Z",
    });
    expect(grace(list, "09:30:01", { freeUntil: free("10:00:00") }).status).toBe("rebook");
  });
});

describe("noShowAt", () => {
  const from = (list: Trouble[], now: string) => {
    const outcome = noShowAt({ booking, trouble: list, now: at(now) });
    return outcome.status === "at" ? outcome.at.slice(11, 16) : outcome.status;
  };
  it.each<[string, Trouble[], string, string]>([
    ["no trouble", [], "09:00:00", "09:15"],
    ["trouble in the lobby", [trouble("08:50:00", "08:58:00")], "09:00:00", "09:15"],
    ["trouble over the start", [trouble("08:50:00", "09:10:00")], "09:12:00", "09:25"],
    [
      "the interviewer's trouble in between",
      [trouble("09:05:00", "09:11:00", "interviewer")],
      "09:12:00",
      "09:21",
    ],
    ["trouble that lasts", [trouble("09:05:00")], "09:40:00", "not-yet"],
    ["trouble when the grace had passed", [trouble("09:15:00", "09:30:00")], "09:40:00", "09:15"],
    ["trouble that lasts since the grace had passed", [trouble("09:15:00")], "09:40:00", "09:15"],
  ])("%s", (_, list, now, expected) => expect(from(list, now)).toBe(expected));
});

describe("mistakes", () => {
  it("each person of the booking needs an hour", () => {
    try {
      grace([], "09:00:00", { freeUntil: [{ personId: "interviewer_2", until: at("12:00:00") }] });
      expect.unreachable();
    } catch (error) {
      expect(
        SamtalError.isInstance(error) && error.issues.map(({ code, params }) => [code, params["personId"]]),
      ).toEqual([["scheduling/free-until-missing", "interviewer_1"]]);
    }
  });

  it("at the border", () => {
    expect(troubleSchema.safeParse(trouble("09:00:00", "09:00:00")).success).toBe(false);
    expect(troubleSchema.safeParse({ ...trouble("09:00:00"), whose: "nobody" }).success).toBe(false);
    expect(safeParseGracePolicy({ ...defaultGracePolicy, graceMinutes: 0 }).status).toBe("invalid");
  });

  it("cost little time: 50,000 troubles of a second", () => {
    const many = Array.from({ length: 50_000 }, (_, n) => {
      const second = (offset: number) =>
        parseInstant(new Date(Date.parse("2027-03-16T08:00:00Z") + (2 * n + offset) * 1000).toISOString());
      return { from: second(0), until: second(1), whose: "platform" } as const;
    });
    const calm = parseGracePolicy({ ...defaultGracePolicy, settleMinutes: 0, longestWaitMinutes: 480 });
    // Every second second is lost.
    expect(
      times(
        graceAfterTrouble(
          {
            booking,
            trouble: many,
            now: parseInstant("2027-03-18T00:00:00Z"),
            freeUntil: free("23:00:00"),
            policy: calm,
          },
          { zoneRules: tzdataRules },
        ),
      ),
    ).toEqual(["shifted", "10:00", "11:30", 45]);
  });
});

describe("the texts", () => {
  it("explain every reason in both languages, and cite their source", () => {
    const outcomes = [
      grace([], "09:00:00"),
      grace([trouble("09:00:00", "09:10:00")], "09:10:00"),
      grace([trouble("09:00:00")], "09:10:00"),
      grace([trouble("09:00:00", "09:10:00")], "09:10:00", { freeUntil: free("09:50:00") }),
    ];
    const reasons = outcomes.flatMap((outcome) => [
      ...outcome.because,
      ...("noShow" in outcome ? outcome.noShow.because : []),
    ]);
    for (const each of reasons) {
      for (const locale of ["sv", "en"] as const)
        expect(explain(each, locale, changesReasonTexts)).toMatch(/^[^{}]+\.$/);
    }
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(7);
    expect(outcomes[0]?.because[0].source).toBe("Trustcruit (48, 49)");
  });
});
