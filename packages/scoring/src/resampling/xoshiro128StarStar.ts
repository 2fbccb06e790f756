/**
 * xoshiro128**, version 1.1: 32 bits a step from 128 bits of state, period 2¹²⁸ − 1.
 *
 * Source: D. Blackman and S. Vigna (2021), Scrambled linear pseudorandom number generators; their
 * xoshiro128starstar.c, in the public domain.
 *
 * @param state - four words of 32 bits, not all 0
 * @returns a function that gives the next whole number from 0 to 2³² − 1 each time
 */
export function xoshiro128StarStar(state: readonly [number, number, number, number]): () => number {
  let [one, two, three, four] = state;
  return () => {
    const result = Math.imul(rotated(Math.imul(two, 5), 7), 9) >>> 0;
    const shifted = two << 9;
    three ^= one;
    four ^= two;
    two ^= three;
    one ^= four;
    three ^= shifted;
    four = rotated(four, 11);
    return result;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
