import { type EpochMilliseconds, localDateTimeOf, type WallMilliseconds } from "@samtal/core/time";

/** A reading of a clock as DATE-TIME without a zone: `20270328T090000`. */
export function wallForm(wall: WallMilliseconds): string {
  return localDateTimeOf(Math.floor(wall / 1000) * 1000).replace(/[-:]/g, "");
}

/** An instant as DATE-TIME in UTC: `20270328T070000Z`. */
export function utcForm(at: EpochMilliseconds): string {
  return `${wallForm(at)}Z`;
}

/** An offset as UTC-OFFSET: `+0200`, with seconds where an old offset has them. */
export function offsetForm(milliseconds: number): string {
  const seconds = Math.abs(milliseconds) / 1000;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return `${milliseconds < 0 ? "-" : "+"}${shown.map((part) => String(part).padStart(2, "0")).join("")}`;
}
