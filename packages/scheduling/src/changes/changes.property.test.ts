import { toId } from "@samtal/core";
import { buildBooking } from "@samtal/core/testing";
import { epochMilliseconds, instantOf } from "@samtal/core/time";
import { sweden } from "@samtal/calendars";
import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { describe, it } from "vitest";
import { parseChangePolicy } from "./changePolicy.ts";
import { costOfChange } from "./costOfChange.ts";
import { defaultGracePolicy } from "./defaultGracePolicy.ts";
import { graceAfterTrouble } from "./graceAfterTrouble.ts";
import { type GracePolicy, parseGracePolicy } from "./gracePolicy.ts";
import { noShowAt } from "./noShowAt.ts";
import type { Trouble } from "./trouble.ts";

const rules = { zoneRules: tzdataRules };
const booking = buildBooking();
const start = epochMilliseconds(booking.start.instant);
const minute = (minutes: number) => instantOf(start + minutes * 60_000);
const troubles = fc.array(
  fc
    .tuple(
      fc.integer({ min: -30, max: 90 }),
      fc.integer({ min: 1, max: 25 }),
      fc.constantFrom<Trouble["whose"]>("candidate", "interviewer", "platform"),
    )
    .map(([from, length, whose]): Trouble => ({ from: minute(from), until: minute(from + length), whose })),
  { maxLength: 6 },
);
const policy = (more: Partial<GracePolicy>) => parseGracePolicy({ ...defaultGracePolicy, ...more });
const patient = policy({ settleMinutes: 0, longestWaitMinutes: 480 });
const free = (minutes: number) =>
  ["interviewer_1", "interviewer_2"].map((personId) => ({ personId, until: minute(minutes) }));
const later = minute(1_000);
const grace = (list: readonly Trouble[], more: object = {}) =>
  graceAfterTrouble(
    { booking, trouble: list, now: later, freeUntil: free(5_000), policy: patient, ...more },
    rules,
  );

/** Minute by minute: the first whole minute by which so many were free of trouble. */
function reckoned(list: readonly Trouble[], wanted: number): number {
  const struck = (at: number) =>
    list.some(({ from, until }) => from <= minute(at) && minute(at) < (until ?? later));
  let at = 0;
  for (let left = wanted; left > 0; at += 1) if (!struck(at)) left -= 1;
  return at;
}

describe("the grace after trouble", () => {
  it("law: the assessment keeps its whole length, as reckoned minute by minute, and so does the grace", () =>
    fc.assert(
      fc.property(troubles, (list) => {
        const outcome = grace(list);
        const noShow = noShowAt({ booking, trouble: list, now: later, policy: patient });
        return (
          "end" in outcome &&
          outcome.end.instant === minute(reckoned(list, 45)) &&
          outcome.start.instant === minute(reckoned(list, 1) - 1) &&
          noShow.status === "at" &&
          noShow.at === minute(reckoned(list, 15))
        );
      }),
      { numRuns: 200 },
    ));

  it("law 11: on whose side the trouble was, and in which order it is told, changes nothing", () =>
    fc.assert(
      fc.property(troubles, (list) => {
        const told = list.toReversed().map((each): Trouble => ({ ...each, whose: "candidate" }));
        return (
          JSON.stringify(grace(list, { policy: defaultGracePolicy })) ===
          JSON.stringify(grace([...told, ...told], { policy: defaultGracePolicy }))
        );
      }),
      { numRuns: 100 },
    ));

  it("law: more trouble never brings an absence or an end forward, and never cuts the assessment", () =>
    fc.assert(
      fc.property(troubles, troubles, fc.nat(10), (list, more, settleMinutes) => {
        const these = policy({ settleMinutes, longestWaitMinutes: 480 });
        const [one, two] = [list, [...list, ...more]].map((each) => {
          const outcome = grace(each, { policy: these });
          const noShow = noShowAt({ booking, trouble: each, now: later, policy: these });
          return "end" in outcome && noShow.status === "at"
            ? {
                start: epochMilliseconds(outcome.start.instant),
                end: epochMilliseconds(outcome.end.instant),
                at: epochMilliseconds(noShow.at),
              }
            : { start: 0, end: 0, at: 0 };
        }) as [Record<"start" | "end" | "at", number>, Record<"start" | "end" | "at", number>];
        return (
          two.start >= one.start &&
          two.end >= one.end &&
          two.at >= one.at &&
          one.end - one.start >= 45 * 60_000 &&
          one.at >= start + 15 * 60_000
        );
      }),
      { numRuns: 150 },
    ));

  it("law: waitUntil is the last minute from which the interview can still be held", () =>
    fc.assert(
      fc.property(
        troubles,
        fc.integer({ min: -10, max: 60 }),
        fc.integer({ min: 45, max: 120 }),
        fc.nat(60),
        (list, from, until, longestWaitMinutes) => {
          const these = policy({ settleMinutes: 0, longestWaitMinutes });
          const over = list
            .filter((each) => each.from < minute(from))
            .map((each) => ({
              ...each,
              until: instantOf(Math.min(epochMilliseconds(each.until ?? later), start + from * 60_000)),
            }));
          const now = minute(from);
          const lasting: Trouble = { from: now, whose: "platform" };
          const waiting = graceAfterTrouble(
            { booking, trouble: [...over, lasting], now, freeUntil: free(until), policy: these },
            rules,
          );
          if (waiting.status !== "waiting") return true;
          const wait = (epochMilliseconds(waiting.waitUntil) - start) / 60_000;
          const after = (end: number) =>
            graceAfterTrouble(
              {
                booking,
                trouble: [...over, { ...lasting, until: minute(end) }],
                now: minute(end),
                freeUntil: free(until),
                policy: these,
              },
              rules,
            ).status;
          return (wait <= from || after(wait) !== "rebook") && after(Math.max(wait, from) + 1) === "rebook";
        },
      ),
      { numRuns: 200 },
    ));
});

describe("the cost of a change", () => {
  const notices = fc.oneof(
    fc.integer({ min: 1, max: 200 }).map((hours) => ({ kind: "elapsed", duration: `PT${hours}H` })),
    fc.integer({ min: 1, max: 20 }).map((days) => ({ kind: "business-days", days })),
  );
  const minutes = fc.integer({ min: -60 * 24 * 40, max: 60 });
  const candidateId = toId("candidate", "1");
  const policies = notices.map((notice) =>
    parseChangePolicy({ schemaVersion: 1, notice, approvalBy: "chief" }),
  );

  it("law 8: a candidate is asked for nothing, whenever and whatever", () =>
    fc.assert(
      fc.property(
        policies,
        minutes,
        fc.constantFrom<"move" | "cancel">("move", "cancel"),
        (policy, at, change) => {
          const cost = costOfChange(
            { booking, candidateId, change, by: "candidate", now: minute(at), policy, calendar: sweden },
            rules,
          );
          return cost.owed.length === 0;
        },
      ),
      { numRuns: 60 },
    ));

  it("law: the later the change, the more minutes short; and 0 short is outside", () =>
    fc.assert(
      fc.property(policies, minutes, fc.nat(5_000), (policy, at, more) => {
        const cost = (now: number) =>
          costOfChange(
            {
              booking,
              candidateId,
              change: "move",
              by: "recruiter",
              now: minute(now),
              policy,
              calendar: sweden,
            },
            rules,
          );
        const [one, two] = [cost(at), cost(at + more)];
        return (
          two.minutesShort >= one.minutesShort &&
          two.owed.length >= one.owed.length &&
          (one.minutesShort === 0) === (one.status === "outside")
        );
      }),
      { numRuns: 60 },
    ));
});
