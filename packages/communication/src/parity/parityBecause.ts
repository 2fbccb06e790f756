import { type Reason, reason } from "@samtal/core";
import type { ParityDifference } from "./parityDifference.ts";
import type { ParityCause } from "./parityPolicy.ts";

/** A difference in words, then each cause; of an accommodation nothing but that the difference is explained. */
export function parityBecause(difference: Omit<ParityDifference, "because">): Reason[] {
  const { causes } = difference;
  const causesSaid = causes.length === 0 ? [reason("communication/parity-cause-unknown")] : causes.map(causeSaid);
  return [differenceSaid(difference), ...causesSaid];
}

function differenceSaid(difference: Omit<ParityDifference, "because">): Reason {
  const { kind, key, channel, language, minutesBefore, medianMinutesBefore } = difference;
  switch (kind) {
    case "missing":
      return reason("communication/parity-missing", { key });
    case "after-start":
      return reason("communication/parity-after-start", { key });
    case "later": {
      const hours = hoursOf(minutesBefore);
      return reason("communication/parity-later", { key, hours, median: hoursOf(medianMinutesBefore) });
    }
    case "extra":
      return reason("communication/parity-extra", { key });
    case "channel":
      return reason("communication/parity-channel", { key, channel: channel ?? "" });
    case "language":
      return reason("communication/parity-language", { key, language: language ?? "" });
  }
}

function causeSaid(cause: ParityCause): Reason {
  switch (cause) {
    case "accommodation":
      return reason("communication/parity-explained");
    case "late-booking":
      return reason("communication/parity-late-booking");
    case "rescheduled":
      return reason("communication/parity-rescheduled");
    case "no-channel":
      return reason("communication/parity-no-channel");
    case "bounced":
      return reason("communication/parity-bounced");
    case "rule-set-differs":
      return reason("communication/parity-rule-set-differs");
  }
}

/** To a tenth of an hour; the minutes stand in the difference itself. */
const hoursOf = (minutes: number | null): number => Math.round((minutes ?? 0) / 6) / 10;
