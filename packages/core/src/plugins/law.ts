/**
 * What a plugin can promise of its figures: the order of its input changes nothing, the result lies within the
 * range of the input, raising an input never lowers the result, equal inputs give that same value back.
 */
export const laws = ["permutation-invariant", "bounded", "monotone", "idempotent"] as const;

/** One of {@link laws}. */
export type Law = (typeof laws)[number];
