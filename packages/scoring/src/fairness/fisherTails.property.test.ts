import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactTests } from "./exactTests.ts";
import { fisherTails } from "./fisherTails.ts";
import type { Selection } from "./selection.ts";

function binomial(n: number, k: number): bigint {
  let value = 1n;
  for (let at = 1; at <= k; at++) value = (value * BigInt(n - k + at)) / BigInt(at);
  return value;
}

/** Quotient of two big whole numbers to 15 digits and more. */
const quotient = (above: bigint, below: bigint): number => Number((above * 10n ** 40n) / below) / 1e40;

/** Every table with these margins counted out, in whole numbers: no logarithm, no tolerance. */
function enumerated(focal: Selection, reference: Selection) {
  const selected = focal.selected + reference.selected;
  const ways = (k: number) => binomial(focal.total, k) * binomial(reference.total, selected - k);
  const own = ways(focal.selected);
  let [less, greater, twoSided, ties, all] = [0n, 0n, 0n, 0n, 0n];
  for (let k = Math.max(0, selected - reference.total); k <= Math.min(selected, focal.total); k++) {
    const count = ways(k);
    all += count;
    if (k <= focal.selected) less += count;
    if (k >= focal.selected) greater += count;
    if (count <= own) twoSided += count;
    if (count === own) ties += count;
  }
  const [one, other, both, even, point] = [less, greater, twoSided, ties, own].map((sum) => quotient(sum, all));
  return { less: one, greater: other, twoSided: both, ties: even, point };
}

const group = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((total) => fc.record({ selected: fc.nat({ max: total }), total: fc.constant(total) }));
const close = (one: number, other: number): void =>
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-11 * Math.abs(other));

describe("laws of Fisher's exact test", () => {
  it("agrees with an enumeration in whole numbers on every table of up to 7 against 7", () => {
    let tables = 0;
    for (let n1 = 1; n1 <= 7; n1++) {
      for (let n2 = 1; n2 <= 7; n2++) {
        for (let a = 0; a <= n1; a++) {
          for (let b = 0; b <= n2; b++, tables++) {
            const [focal, reference] = [{ selected: a, total: n1 }, { selected: b, total: n2 }];
            const [own, oracle] = [fisherTails(focal, reference), enumerated(focal, reference)];
            for (const key of Object.keys(own) as (keyof typeof own)[]) close(own[key], oracle[key] ?? Number.NaN);
          }
        }
      }
    }
    expect(tables).toBe(35 * 35);
  });

  it("agrees with the enumeration on groups of up to 300", () => {
    fc.assert(
      fc.property(group(300), group(300), (focal, reference) => {
        const [own, oracle] = [fisherTails(focal, reference), enumerated(focal, reference)];
        // The enumeration's quotient carries 40 decimals.
        if ((oracle.point ?? 0) < 1e-25) return;
        for (const key of Object.keys(own) as (keyof typeof own)[]) close(own[key], oracle[key] ?? Number.NaN);
      }),
      { numRuns: 60 },
    );
  });

  it("both sides sum to one and the table itself; the tables of given margins sum to one", () => {
    fc.assert(
      fc.property(group(2000), group(2000), (focal, reference) => {
        const { less, greater, point } = fisherTails(focal, reference);
        close(less + greater, 1 + point);
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(group(40), group(40), (focal, reference) => {
        const selected = focal.selected + reference.selected;
        let sum = 0;
        for (let k = Math.max(0, selected - reference.total); k <= Math.min(selected, focal.total); k++) {
          sum += fisherTails({ ...focal, selected: k }, { ...reference, selected: selected - k }).point;
        }
        close(sum, 1);
      }),
      { numRuns: 60 },
    );
  });

  it("mid-P lies below Fisher's p, and swapping the groups swaps the sides", () => {
    fc.assert(
      fc.property(group(500), group(500), (focal, reference) => {
        const [own, mirrored] = [exactTests(focal, reference), exactTests(reference, focal)];
        const [{ fisher, midP }, { fisher: swapped }] = [own, mirrored];
        if (fisher.status !== "ok" || midP.status !== "ok" || swapped.status !== "ok") throw new Error("undefined");
        // Half of a table of 1e-20 is lost in a double near 1.
        expect(midP.value).toBeLessThanOrEqual(fisher.value);
        expect(midP.less).toBeLessThanOrEqual(fisher.less);
        if (fisher.value < 0.5) expect(midP.value).toBeLessThan(fisher.value);
        close(swapped.less, fisher.greater);
        close(swapped.value, fisher.value);
      }),
      { numRuns: 60 },
    );
  });

  it("a probability is never given as 0, however far out the table lies", () => {
    const tails = fisherTails({ selected: 0, total: 5000 }, { selected: 5000, total: 5000 });
    expect(tails.twoSided).toBe(1e-290);
    expect(tails.greater).toBe(1);
  });
});
