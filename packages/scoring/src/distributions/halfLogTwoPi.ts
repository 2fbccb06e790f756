/** ½ log 2π. */
export const halfLogTwoPi = 0.9189385332046728;
