import { epochMilliseconds } from "@samtal/core/time";
import type { Slot } from "@samtal/scheduling";
import type { Wording } from "./wording.ts";

/** Between which times of day slots start, on home's clock. */
export function startRange(slots: readonly Slot[], { clock, home, name, words }: Wording): string {
  const times = slots.map(({ start }) => clock(epochMilliseconds(start), home)).sort();
  return words.startsBetween(times[0] ?? "", times[times.length - 1] ?? "", name(home));
}
