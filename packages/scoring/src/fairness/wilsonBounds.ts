import type { Selection } from "./selection.ts";

/** Wilson's bounds; the ends of the scale are exact where nobody, or everybody, was selected. */
export function wilsonBounds({ selected, total }: Selection, z: number): [number, number] {
  const square = z * z;
  const middle = selected + square / 2;
  const half = z * Math.sqrt((selected * (total - selected)) / total + square / 4);
  const lower = selected === 0 ? 0 : (middle - half) / (total + square);
  const upper = selected === total ? 1 : (middle + half) / (total + square);
  return [lower, upper];
}
