const mask = 0xffff_ffff_ffff_ffffn;

/**
 * SplitMix64: spreads one small number over the 64-bit words that a larger generator starts from.
 *
 * Source: G. L. Steele, D. Lea and C. H. Flood (2014), Fast splittable pseudorandom number generators; S.
 * Vigna's splitmix64.c, in the public domain.
 *
 * @param seed - from 0 to 2⁶⁴ − 1
 * @returns a function that gives the next word each time
 */
export function splitMix64(seed: bigint): () => bigint {
  let state = seed & mask;
  return () => {
    state = (state + 0x9e37_79b9_7f4a_7c15n) & mask;
    let mixed = state;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & mask;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d0_49bb_1331_11ebn) & mask;
    return mixed ^ (mixed >> 31n);
  };
}
