import type { Instant } from "@samtal/core/time";
import type { TimedEvent } from "./eventsUntil.ts";

/** A stretch of time that does not count. */
export interface Pause {
  readonly kind: "interruption" | "technical-trouble";
  readonly at: Instant;
  /** Until it was over, or until now. */
  readonly milliseconds: number;
  readonly over: boolean;
}

/**
 * The pauses between an interview's start and end. A pause within a pause is named and takes no time of its own, and a
 * resumption without a pause is nothing. What began and ended in one instant took none either, though the resumption
 * stands first among the events of that instant.
 */
export function pauses(events: readonly TimedEvent[], startMs: number, endMs: number): Pause[] {
  const all: Pause[] = [];
  let open: (TimedEvent & { type: "paused" }) | undefined;
  let within: (TimedEvent & { type: "paused" })[] = [];
  let resumedMs: number | undefined;
  const close = (until: number, over: boolean): void => {
    if (open === undefined) return;
    const milliseconds = Math.max(0, Math.min(until, endMs) - Math.max(open.ms, startMs));
    all.push({ kind: open.kind, at: open.at, milliseconds, over });
    for (const { kind, at } of within) all.push({ kind, at, milliseconds: 0, over });
    open = undefined;
    within = [];
  };
  for (const event of events) {
    if (event.type === "paused") {
      if (open === undefined) open = event;
      else within.push(event);
      if (resumedMs === event.ms) close(event.ms, true);
    }
    if (event.type === "resumed") {
      if (open === undefined) resumedMs = event.ms;
      else close(event.ms, true);
    }
  }
  close(endMs, false);
  return all;
}
