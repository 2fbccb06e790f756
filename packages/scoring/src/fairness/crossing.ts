/**
 * Where a condition that holds on the left stops holding: the last double between the ends for which it was seen to
 * hold, or the left end if it holds nowhere between. Halves the stretch until two neighbouring doubles are left.
 */
export function crossing(holds: (x: number) => boolean, left: number, right: number): number {
  let [low, high] = [left, right];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return low;
    if (holds(middle)) low = middle;
    else high = middle;
  }
}
