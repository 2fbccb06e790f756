import { epochMilliseconds, instantOf, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { describe, it } from "vitest";
import { event, fixedRules, openWindow } from "../../testdata/asynchronous.ts";
import type { AsynchronousEvent } from "./asynchronousEvent.ts";
import { asynchronousProgress } from "./asynchronousProgress.ts";
import { chooseLiveAlternative } from "./chooseLiveAlternative.ts";
import { interviewForRaters } from "./interviewForRaters.ts";

const rules = { zoneRules: tzdataRules };
const opens = Date.parse("2027-03-10T00:00:00Z");
const day = 86_400_000;
const zones = [
  "Europe/Stockholm",
  "America/New_York",
  "America/St_Johns",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "America/Santiago",
];
const instant = fc
  .integer({ min: 0, max: 60 * 24 * 40 })
  .map((minutes) => instantOf(opens + minutes * 60_000));
const key = fc.nat(5);
const attempt = fc.record({ question: fc.constantFrom("a", "b"), recording: key });
const causes = fc.constantFrom("technical-trouble", "asked-for", "late-invitation", "other");
const events: fc.Arbitrary<AsynchronousEvent> = fc
  .tuple(fc.nat(999), instant, fc.nat(600), attempt, causes, fc.nat(4))
  .map(([id, at, minutes, { question, recording }, cause, kind]) => {
    const until = instantOf(epochMilliseconds(at) + (minutes + 1) * 60_000);
    const recorded = { questionId: `question_${question}`, recordingId: `recording_${recording}` };
    if (kind === 0) return event("attempt-started", String(id), at, recorded);
    if (kind === 1) return event("attempt-submitted", String(id), at, recorded);
    if (kind === 2) return event("technical-trouble", String(id), at, { until, whose: "candidate" });
    if (kind === 3)
      return event("extension-granted", String(id), at, {
        until: instantOf(epochMilliseconds(at) + minutes * 60 * 60_000),
        cause,
      });
    return event("live-chosen", String(id), at);
  });
const history = fc.uniqueArray(events, { maxLength: 10, selector: ({ id }) => id });
const windows = fc
  .record({
    zone: fc.constantFrom(...zones),
    days: fc.integer({ min: 1, max: 20 }),
    minute: fc.nat(1440 * 20),
  })
  .map(({ zone, days, minute }) =>
    openWindow({ zone, window: `P${days}D`, invitedAt: instantOf(opens + minute * 60_000) }),
  );

describe("recorded answers", () => {
  it("law 7: the order of events changes nothing", () =>
    fc.assert(
      fc.property(windows, history, instant, fc.infiniteStream(fc.nat()), (window, list, now, order) => {
        const shuffled = list
          .map((each) => [order.next().value as number, each] as const)
          .sort(([x], [y]) => x - y)
          .map(([, each]) => each);
        const one = JSON.stringify(asynchronousProgress(window, list, now, rules));
        return one === JSON.stringify(asynchronousProgress(window, [...shuffled, ...list], now, rules));
      }),
      { numRuns: 80 },
    ));

  it("deadlines are monotone in extensions and in time, and never at night", () =>
    fc.assert(
      fc.property(windows, history, events, instant, (window, list, more, now) => {
        const end = instantOf(opens + 400 * day);
        const deadline = (these: readonly AsynchronousEvent[], at = end) =>
          epochMilliseconds(asynchronousProgress(window, these, at, rules).deadline.instant);
        const hour = Number(asynchronousProgress(window, list, end, rules).deadline.local.slice(11, 13));
        return (
          deadline([...list, { ...more, id: "event_more" as never }]) >= deadline(list) &&
          deadline(list) >= deadline(list, now) &&
          deadline(list) >= epochMilliseconds(window.deadline.instant) &&
          hour === 20
        );
      }),
      { numRuns: 80 },
    ));

  it("law 6: under other zone data nothing expires earlier, and what moves says why", () =>
    fc.assert(
      fc.property(windows, instant, fc.integer({ min: -12, max: 14 }), (window, until, hours) => {
        const end = instantOf(opens + 400 * day);
        const granted = { until, cause: "other" };
        const extended = event("extension-granted", "x", until, granted);
        const before = asynchronousProgress(window, [extended], end, rules);
        const told = event("extension-granted", "x", until, { ...granted, promised: before.deadline });
        const after = asynchronousProgress(window, [told], end, { zoneRules: fixedRules(hours) });
        const moved = epochMilliseconds(after.deadline.instant) - epochMilliseconds(before.deadline.instant);
        const drifted = after.because.some(({ code }) => code === "scheduling/deadline-drifted");
        return moved >= 0 && (moved === 0 || drifted);
      }),
      { numRuns: 80 },
    ));

  it("a later invitation and a longer window never give an earlier deadline", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.nat(1440 * 20),
        fc.nat(3000),
        fc.nat(20),
        fc.nat(2),
        (zone, minute, later, days, more) => {
          const at = (minutes: number, length: number) =>
            epochMilliseconds(
              openWindow({ zone, window: `P${length}D`, invitedAt: instantOf(opens + minutes * 60_000) })
                .deadline.instant,
            );
          return at(minute + later, days + 1 + more) >= at(minute, days + 1);
        },
      ),
      { numRuns: 80 },
    ));

  it("a window of days lasts until the clock shows the same time, to the next 20:00", () =>
    fc.assert(
      fc.property(windows, (window) => {
        const table = tzdataRules.table(parseTimeZone(window.deadline.zone));
        const opened = table.toWall(epochMilliseconds(window.opensAt));
        const days = Number(/P(\d+)D/.exec(String(window.because[0]?.params["window"]))?.[1]);
        const deadline = table.toWall(epochMilliseconds(window.deadline.instant));
        const waited = deadline - (opened + days * day);
        // 20:00 comes within 24 hours; a gap at the end may have moved it by at most one.
        return waited >= -3_600_000 && waited < day + 3_600_000 && deadline % day === 20 * 3_600_000;
      }),
      { numRuns: 80 },
    ));

  it("law 11: trouble never uses up an attempt, and never makes an answer uncounted", () =>
    fc.assert(
      fc.property(windows, history, instant, fc.nat(600), (window, list, at, minutes) => {
        const end = instantOf(opens + 400 * day);
        const trouble = event("technical-trouble", "more", at, {
          until: instantOf(epochMilliseconds(at) + (minutes + 1) * 60_000),
          whose: "candidate",
        });
        const before = asynchronousProgress(window, list, end, rules);
        const after = asynchronousProgress(window, [...list, trouble], end, rules);
        return (
          after.questions.every(
            (question, n) =>
              question.attemptsLeft >= (before.questions[n]?.attemptsLeft ?? 0) &&
              question.answered === before.questions[n]?.answered,
          ) && after.status === before.status
        );
      }),
      { numRuns: 80 },
    ));

  it("law 11: what raters get is the same text whether or not the live alternative was chosen", () =>
    fc.assert(
      fc.property(
        windows,
        instant,
        (window, now) =>
          JSON.stringify(interviewForRaters(window)) ===
          JSON.stringify(interviewForRaters(chooseLiveAlternative(window, now))),
      ),
      { numRuns: 50 },
    ));
});
