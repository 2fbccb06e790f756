import * as fc from "fast-check";
import { type Duration, parseDuration } from "../../time/duration.ts";

const count = fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined });

/** ISO 8601 durations in every combination of their units. */
export function arbitraryDuration(): fc.Arbitrary<Duration> {
  return fc
    .record({ Y: count, M: count, W: count, D: count, hours: count, minutes: count, S: count })
    .map(({ Y, M, W, D, hours, minutes, S }) => {
      const date = written([Y, "Y"], [M, "M"], [W, "W"], [D, "D"]);
      const time = written([hours, "H"], [minutes, "M"], [S, "S"]);
      return date + time === "" ? "PT0S" : `P${date}${time === "" ? "" : `T${time}`}`;
    })
    .map(parseDuration);
}

function written(...parts: readonly [number | undefined, string][]): string {
  return parts.map(([number, unit]) => (number === undefined ? "" : `${number}${unit}`)).join("");
}
