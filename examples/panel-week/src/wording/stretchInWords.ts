import type { EpochMilliseconds, TimeZone } from "@samtal/core/time";
import type { Wording } from "./wording.ts";

/** Starts from the first to the last: "Tue 16 March 07:00–08:15", or one time where there is one. */
export function stretchInWords(
  { from, to }: { readonly from: EpochMilliseconds; readonly to: EpochMilliseconds },
  zone: TimeZone,
  { shortDay, dateAt, clock }: Wording,
): string {
  const start = `${shortDay(dateAt(from, zone))} ${clock(from, zone)}`;
  if (from === to) return start;
  const last = dateAt(to, zone) === dateAt(from, zone) ? clock(to, zone) : `${shortDay(dateAt(to, zone))} ${clock(to, zone)}`;
  return `${start}–${last}`;
}
