import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { seededGenerator } from "./seededGenerator.ts";
import { splitMix64 } from "./splitMix64.ts";
import { xoshiro128StarStar } from "./xoshiro128StarStar.ts";

const codesOf = (run: () => unknown) => {
  try {
    run();
    return [];
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    return error.issues.map(({ code }) => code);
  }
};

describe("splitMix64", () => {
  // Vigna's splitmix64.c from 1234567, as other implementations test themselves.
  it("gives the words of the reference program", () => {
    const word = splitMix64(1_234_567n);
    expect([word(), word(), word(), word(), word()]).toEqual([
      6_457_827_717_110_365_317n,
      3_203_168_211_198_807_973n,
      9_817_491_932_198_370_423n,
      4_593_380_528_125_082_431n,
      16_408_922_859_458_223_821n,
    ]);
  });
});

describe("xoshiro128StarStar", () => {
  // xoshiro128starstar.c, version 1.1, from the state 1, 2, 3, 4: the test vector of Rust's rand_xoshiro.
  it("gives the numbers of the reference program", () => {
    const next = xoshiro128StarStar([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).toEqual([
      11_520, 0, 5_927_040, 70_819_200, 2_031_721_883, 1_637_235_492, 1_287_239_034, 3_734_860_849, 3_729_100_597,
      4_258_142_804,
    ]);
  });
});

describe("seededGenerator", () => {
  // Both reference programs written down once more in Python, with whole numbers of any size.
  it.each([
    [0, [3_737_715_805, 2_584_255_861, 2_876_756_834, 3_286_328_325, 1_553_311_962]],
    [7, [1_801_096_769, 1_554_325_924, 2_992_800_842, 3_588_980_540, 2_077_056_966]],
    [Number.MAX_SAFE_INTEGER, [1_233_166_643, 1_287_031_142, 661_813_442, 2_960_669_951, 2_601_079_046]],
  ])("spreads the seed %d as the reference programs do", (seed, expected) => {
    const { next } = seededGenerator(seed);
    expect(expected.map(() => next())).toEqual(expected);
  });

  it("draws each number below a bound about as often", () => {
    const generator = seededGenerator(20_261_122);
    const drawn = Array.from({ length: 70_000 }, () => generator.below(7));
    const counts = [0, 1, 2, 3, 4, 5, 6].map((face) => drawn.filter((found) => found === face).length);
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // The 99.9 % quantile with 6 degrees of freedom, from the tables.
    expect(chiSquare).toBeLessThan(22.46);
  });

  it("throws away what would favour small numbers", () => {
    // A third of all words lie above the largest multiple of this bound.
    const bound = 2_863_311_531;
    const generator = seededGenerator(1);
    const plain = seededGenerator(1);
    const kept = Array.from({ length: 3_000 }, () => plain.next()).filter((word) => word < bound);
    expect(kept.length).toBeLessThan(2_200);
    expect(kept.map(() => generator.below(bound))).toEqual(kept);
  });

  it("takes the smallest and the largest bound", () => {
    const generator = seededGenerator(3);
    const same = seededGenerator(3);
    expect(generator.below(2 ** 32)).toBe(same.next());
    expect(generator.below(1)).toBe(0);
  });

  it("refuses other seeds and bounds", () => {
    for (const seed of [-1, 0.5, Number.NaN, 2 ** 53, Infinity]) {
      expect(codesOf(() => seededGenerator(seed))).toEqual(["scoring/invalid-seed"]);
    }
    for (const bound of [0, -3, 1.5, 2 ** 32 + 1, Number.NaN]) {
      expect(codesOf(() => seededGenerator(1).below(bound))).toEqual(["scoring/invalid-bound"]);
    }
  });
});
