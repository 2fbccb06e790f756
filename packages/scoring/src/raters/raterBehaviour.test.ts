import { SamtalError } from "@samtal/core";
import { parseInstant } from "@samtal/core/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BehaviourKind, RaterNote } from "./behaviour/raterNote.ts";
import type { TimedRating } from "./behaviour/timedRating.ts";
import { raterBehaviour } from "./raterBehaviour.ts";

const competencies = ["k0", "k1"];
/** 30 candidates, each met by a, b, c and d and rated on two competencies. */
const ratingsBy = (value: (rater: string, candidate: number, competency: number) => number): TimedRating[] =>
  Array.from({ length: 30 }, (_, candidate) =>
    ["a", "b", "c", "d"].flatMap((raterId) =>
      competencies.map((competencyId, competency) => ({
        candidateId: `c${candidate}`,
        raterId,
        competencyId,
        value: value(raterId, candidate, competency),
        interviewEndedAt: dayOf(candidate),
        sealedAt: parseInstant(
          new Date(Date.parse(dayOf(candidate)) + (raterId === "d" ? 30 : 1) * 3_600_000).toISOString(),
        ),
      })),
    ),
  ).flat();
const dayOf = (candidate: number) =>
  parseInstant(new Date(Date.UTC(2026, 0, 1 + candidate, 12)).toISOString());
const note = (ratings: TimedRating[], raterId: string, kind: BehaviourKind): RaterNote => {
  const rater = raterBehaviour(ratings, { scale: { lowest: 1, highest: 5 } }).find(
    (one) => one.raterId === raterId,
  );
  return rater?.notes.find((one) => one.kind === kind) as RaterNote;
};
/** Spread over candidates and competencies alike: 1 to 5 in a fixed pattern. */
const plain = (_: string, candidate: number, competency: number): number =>
  1 + ((candidate * 2 + competency * 3) % 5);

describe("raterBehaviour", () => {
  it("measures severity against others' ratings of the same candidates", () => {
    const ratings = ratingsBy((rater, i, k) => plain(rater, i, k) - (rater === "a" ? 1.5 : 0));
    expect(note(ratings, "a", "severity")).toMatchObject({
      status: "noted",
      figure: expect.closeTo(1.5, 12),
      // Of b, c and d each: the mean of the three others, a among them, less the own rating.
      others: expect.closeTo(-0.5, 12),
      ratings: 60,
      because: [{ code: "scoring/note-severity" }],
    });
    expect(note(ratings, "b", "severity")).toMatchObject({ figure: expect.closeTo(-0.5, 12) });
    const mild = ratingsBy((rater, i, k) => plain(rater, i, k) + (rater === "a" ? 2 : 0));
    expect(note(mild, "a", "severity")).toMatchObject({
      figure: expect.closeTo(-2, 12),
      because: [{ code: "scoring/note-leniency", params: { figure: expect.closeTo(2, 12) } }],
    });
  });

  it("sees central tendency, restricted range and halo", () => {
    const central = ratingsBy((rater, i, k) => (rater === "a" ? 3 : plain(rater, i, k)));
    // 1 to 5 evenly: distances 2, 1, 0, 1, 2.
    expect(note(central, "a", "central-tendency")).toMatchObject({ status: "noted", figure: 0, others: 1.2 });
    expect(note(central, "a", "range-restriction")).toMatchObject({ status: "noted", figure: 0 });
    expect(note(central, "b", "central-tendency")).toMatchObject({ status: "usual" });
    const halo = ratingsBy((rater, i, k) => plain(rater, i, rater === "a" ? 0 : k));
    expect(note(halo, "a", "halo")).toMatchObject({ status: "noted" });
    expect(note(halo, "b", "halo")).toMatchObject({ status: "usual" });
  });

  it("sees drift over time and late cards", () => {
    // Severity of a grows by 0.05 a day: 1.45 over 29 days, and the others' by nothing.
    const ratings = ratingsBy((rater, i, k) => plain(rater, i, k) - (rater === "a" ? 0.05 * i : 0));
    expect(note(ratings, "a", "drift")).toMatchObject({
      status: "noted",
      figure: expect.closeTo(1.45, 9),
      because: [{ code: "scoring/note-drift-severe", params: { days: 29 } }],
    });
    expect(note(ratings, "d", "rating-lag")).toMatchObject({ status: "noted", figure: 30, others: 1 });
    expect(note(ratings, "a", "rating-lag")).toMatchObject({ status: "usual", figure: 1 });
  });

  it("gives no figure below the minimum, nor with nobody to compare with", () => {
    const ratings = ratingsBy(plain);
    for (const { notes } of raterBehaviour(ratings.slice(0, 8 * 9))) {
      for (const one of notes) {
        expect(one.status).toBe("not-enough-history");
        expect(one).not.toHaveProperty("figure");
      }
    }
    const alone = ratings.filter(({ raterId }) => raterId === "a" || raterId === "b");
    expect(note(alone, "a", "severity")).toMatchObject({
      status: "not-enough-history",
      available: 1,
      needed: 2,
    });
    expect(raterBehaviour([])).toEqual([]);
  });

  it("notes nothing where all are alike, and no halo without two competencies", () => {
    const flat = ratingsBy(() => 3);
    expect(note(flat, "a", "range-restriction")).toMatchObject({ status: "usual", figure: 0, others: 0 });
    const single = ratingsBy(plain).filter(({ competencyId }) => competencyId === "k0");
    expect(note(single, "a", "halo")).toMatchObject({ status: "not-enough-history", available: 0 });
  });

  it("is the same whatever order the ratings come in", () => {
    const ratings = ratingsBy((rater, i, k) => plain(rater, i, k) + (rater === "a" ? 0.1 * k : 0.3));
    const inOrder = JSON.stringify(raterBehaviour(ratings));
    fc.assert(
      fc.property(fc.shuffledSubarray(ratings, { minLength: ratings.length }), (shuffled) => {
        expect(JSON.stringify(raterBehaviour(shuffled))).toBe(inOrder);
      }),
      { numRuns: 20 },
    );
  });

  it("refuses a card sealed before its interview ended, unknown keys and thresholds that are none", () => {
    const [first] = ratingsBy(plain);
    if (first === undefined) throw new Error("a rating");
    const early = { ...first, sealedAt: parseInstant("2025-12-31T00:00:00Z") };
    const codes = (run: () => unknown): string[] => {
      try {
        run();
        return [];
      } catch (error) {
        return SamtalError.isInstance(error) ? error.issues.map(({ code }) => code) : ["?"];
      }
    };
    expect(codes(() => raterBehaviour([early]))).toEqual(["scoring/rating-sealed-before-end"]);
    expect(codes(() => raterBehaviour([{ ...first, note: "kind" } as TimedRating]))).toEqual([
      "scoring/rating-key-unknown",
    ]);
    const options = {
      minimumRatings: 1,
      minimumOthers: 0,
      thresholds: { halo: -1 },
      scale: { lowest: 5, highest: 1 },
    };
    expect(codes(() => raterBehaviour([], options))).toHaveLength(4);
  });
});
