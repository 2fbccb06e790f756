import {
  type EpochMilliseconds,
  type Instant,
  type LocalDateTime,
  localDateTimeOf,
  type UtcOffset,
  utcOffsetOf,
  type WallMilliseconds,
} from "@samtal/core/time";

/**
 * Instants, clock readings and offsets as text, each written once: one slot ends where another starts, and
 * people in different zones read the same hours.
 */
export interface ClockTexts {
  instant(at: EpochMilliseconds): Instant;
  local(wall: WallMilliseconds): LocalDateTime;
  offset(milliseconds: number): UtcOffset;
}

/** Texts that are kept for as long as one list of slots is made. */
export function clockTexts(): ClockTexts {
  const local = kept(localDateTimeOf);
  // An instant is what a clock at UTC shows.
  const instant = kept((at) => `${local(at)}Z` as Instant);
  return { instant, local, offset: kept(utcOffsetOf) };
}

const minute = 60_000;

function kept<Text extends string>(write: (number: number) => Text): (number: number) => Text {
  const known = new Map<number, Text>();
  return (number) => {
    // Small integers are the keys that a map finds fastest.
    const key = number / minute;
    let text = known.get(key);
    if (text === undefined) {
      text = write(number);
      known.set(key, text);
    }
    return text;
  };
}
