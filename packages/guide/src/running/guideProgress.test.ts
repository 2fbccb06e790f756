import { explain, type InterviewGuideDraft, SamtalError, toId } from "@samtal/core";
import { buildRole } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competencyCatalogue } from "../catalogue/competencyCatalogue.ts";
import { composeGuide } from "../compose/composeGuide.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { type GuideEvent, parseGuideEvent, safeParseGuideEvent } from "./guideEvent.ts";
import { guideProgress } from "./guideProgress.ts";

const keys = ["competency_problem-solving", "competency_collaboration", "competency_learning"];
const competencies = competencyCatalogue(keys);
const [round] = composeGuide({
  guideId: toId("guide", "g"),
  role: buildRole({ competencyIds: competencies.map(({ competency }) => competency.id) }),
  competencies,
  bank: competencies.flatMap(({ questions }) => questions),
  minutes: 45,
  languages: ["sv", "en"],
}).rounds;
if (round?.status !== "composed") throw new Error("not composed");
const guide: InterviewGuideDraft = round.guide;
const ratedIds = (guide.sections[1]?.questions ?? []).map(({ id }) => id);

const time = (clock: string) => parseInstant(`2027-03-16T${clock}Z`);
const event = (type: string, clock: string, more: object = {}): GuideEvent =>
  parseGuideEvent({ type, at: time(clock), ...more });
const started = event("started", "09:00:00");
const paused = event("paused", "09:05:00", { kind: "technical-trouble" });
const codes = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (SamtalError.isInstance(error)) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
};

describe("guideProgress", () => {
  it("has no time before the start", () => {
    const progress = guideProgress(guide, [], time("09:00:00"));
    expect(progress).toMatchObject({ status: "not-started", endsBy: null, minutesLeft: null, drop: [] });
    expect(progress.remaining).toHaveLength(guide.sections.flatMap(({ questions }) => questions).length);
  });

  it("drops nothing on time, and the least important first when late", () => {
    // 45 minutes; 10 belong to what comes last; six questions take 30.
    expect(guideProgress(guide, [started], time("09:05:00")).drop).toEqual([]);
    // At 09:11 there are 34 - 10 = 24 minutes for 30: the least important of six minutes is enough.
    const { drop, minutesLeft } = guideProgress(guide, [started], time("09:11:00"));
    expect(minutesLeft).toBe(34);
    expect(drop.length).toBeGreaterThan(0);
    const importance = new Map(guide.sections.flatMap(({ questions }) => questions.map((each) => [each.id, each.importance])));
    const least = Math.min(...ratedIds.map((id) => importance.get(id) ?? 0));
    expect(importance.get(drop[0]?.questionId ?? toId("question", "none"))).toBe(least);
  });

  it("drops every rated question when the time is long past, and says which competency is left bare", () => {
    const { drop, minutesLeft } = guideProgress(guide, [started], time("11:00:00"));
    expect(minutesLeft).toBe(-75);
    expect(drop.map(({ questionId }) => questionId).sort()).toEqual([...ratedIds].sort());
    const bare = drop.flatMap(({ because }) => because.filter(({ code }) => code === "guide/drop-leaves-competency"));
    expect(bare).toHaveLength(3);
  });

  it("gives a pause back to the second, while it lasts and after, and logs it", () => {
    expect(guideProgress(guide, [started, paused], time("09:07:30"))).toMatchObject({
      status: "paused",
      minutesGivenBack: 2.5,
      minutesLeft: 40,
      disturbances: [{ kind: "technical-trouble", at: time("09:05:00") }],
    });
    const resumed = event("resumed", "09:15:00");
    expect(guideProgress(guide, [started, paused, resumed], time("09:15:00"))).toMatchObject({
      status: "running",
      endsBy: time("09:55:00"),
      minutesLeft: 40,
      drop: [],
    });
  });

  it("gives nothing back for a pause that was over as it began, and lets one follow another at once", () => {
    const over = event("resumed", "09:05:00");
    const nothing = guideProgress(guide, [started, paused, over], time("09:30:00"));
    expect(nothing).toMatchObject({ status: "running", minutesGivenBack: 0 });
    expect(nothing.disturbances).toHaveLength(1);
    const first = event("paused", "09:02:00", { kind: "interruption" });
    expect(guideProgress(guide, [started, first, over, paused], time("09:30:00"))).toMatchObject({
      status: "paused",
      minutesGivenBack: 28,
    });
  });

  it("names what happened within a pause too, and says the same in whatever order the log was handed in", () => {
    const inner = event("paused", "09:05:00", { kind: "interruption" });
    const skips = ["time", "already-answered"].map((why) => event("skipped", "09:20:00", { questionId: ratedIds[0], why }));
    const log = [started, paused, inner, event("resumed", "09:10:00"), ...skips];
    const told = guideProgress(guide, log, time("09:30:00"));
    expect(told.disturbances.map(({ kind }) => kind).toSorted()).toEqual(["interruption", "technical-trouble"]);
    expect(told.minutesGivenBack).toBe(5);
    expect(guideProgress(guide, log.toReversed(), time("09:30:00"))).toEqual(told);
  });

  it("counts a pause within a pause once, and a resumption without a pause not at all", () => {
    const inner = event("paused", "09:06:00", { kind: "interruption" });
    const ends = [event("resumed", "09:10:00"), event("resumed", "09:12:00")];
    expect(guideProgress(guide, [started, paused, inner, ...ends], time("09:20:00")).minutesGivenBack).toBe(5);
  });

  it("gives nothing back for trouble in the lobby before the start", () => {
    const early = event("paused", "08:50:00", { kind: "technical-trouble" });
    expect(guideProgress(guide, [early, started], time("09:02:00")).minutesGivenBack).toBe(2);
    expect(guideProgress(guide, [early, event("resumed", "08:55:00"), started], time("09:02:00")).minutesGivenBack).toBe(0);
  });

  it("adds what an accommodation adds", () => {
    const progress = guideProgress(guide, [started], time("09:11:00"), { addedMinutes: 15 });
    expect(progress).toMatchObject({ endsBy: time("10:00:00"), drop: [] });
  });

  it("puts each of its reasons into Swedish and English", () => {
    const { because, drop } = guideProgress(guide, [started, paused], time("11:00:00"), { addedMinutes: 5 });
    const late = guideProgress(guide, [started], time("10:45:00"), { addedMinutes: 5 });
    const reasons = [...because, ...drop, ...late.because, ...late.drop].flatMap((each) => ("because" in each ? each.because : [each]));
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(6);
    for (const each of reasons) {
      for (const locale of ["sv", "en"] as const) expect(explain(each, locale, reasonTexts)).toMatch(/^[^{}]+\.$/);
    }
  });

  it("names what was asked the other way round, once per pair", () => {
    const [one, two, three] = ratedIds;
    const asked = [three, one, two].map((questionId, at) => event("asked", `09:1${at}:00`, { questionId }));
    expect(guideProgress(guide, [started, ...asked], time("09:20:00")).inversions).toEqual([
      { asked: three, before: one },
      { asked: three, before: two },
    ]);
  });

  it("takes a question that was put off and asked after all as asked", () => {
    const [questionId] = ratedIds;
    const events = [started, event("skipped", "09:10:00", { questionId, why: "time" }), event("asked", "09:20:00", { questionId })];
    expect(guideProgress(guide, events, time("09:21:00"))).toMatchObject({ asked: [questionId], skipped: [] });
  });

  it("refuses a skip without a reason, the future and a foreign question", () => {
    expect(safeParseGuideEvent({ type: "skipped", at: "2027-03-16T09:00:00Z", questionId: "question_1" }).status).toBe("invalid");
    const foreign = event("asked", "09:30:00", { questionId: "question_elsewhere" });
    expect(codes(() => guideProgress(guide, [foreign], time("09:00:00")))).toEqual([
      "guide/event-after-now",
      "guide/event-unknown-question",
    ]);
    for (const addedMinutes of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(codes(() => guideProgress(guide, [], time("09:00:00"), { addedMinutes }))).toEqual(["guide/added-minutes"]);
    }
  });

  it("says the same whatever the order in which the events were logged", () => {
    const events = [
      started,
      paused,
      event("resumed", "09:06:00"),
      ...ratedIds.map((questionId, at) => event("asked", `09:${20 + at}:00`, { questionId })),
      event("ended", "09:44:00"),
    ];
    const expected = guideProgress(guide, events, time("10:00:00"));
    expect(expected.status).toBe("ended");
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(guideProgress(guide, shuffled, time("10:00:00"))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
