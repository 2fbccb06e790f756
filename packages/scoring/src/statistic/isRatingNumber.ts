// Figures take squares of squares of differences, and cubes of those under a root: within these ends none of them
// leaves the numbers that a computer has, neither upwards (Infinity) nor downwards (0 for what is not 0).
const most = 1e50;
const least = 1e-50;

/** Whether figures can be reckoned from a rating: a finite number, 0 or from 1e-50 to 1e50 in size. */
export function isRatingNumber(rating: unknown): rating is number {
  if (typeof rating !== "number") return false;
  const size = Math.abs(rating);
  return size <= most && (size >= least || size === 0);
}
