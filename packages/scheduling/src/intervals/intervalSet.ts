/**
 * Stretches of time as `[start, end, start, end, ...]` in milliseconds since 1970-01-01T00:00:00Z: each start
 * inside, each end outside, in order, neither overlapping nor touching. The form of every kernel here.
 */
export type IntervalSet = Float64Array;
