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
 * The pauses between an interview's start and end. A pause within a pause is part of it, and a resumption without a
 * pause is nothing.
 */
export function pauses(events: readonly TimedEvent[], startMs: number, endMs: number): Pause[] {
  const all: Pause[] = [];
  let open: (TimedEvent & { type: "paused" }) | undefined;
  const close = (until: number, over: boolean): void => {
    if (open === undefined) return;
    const milliseconds = Math.max(0, Math.min(until, endMs) - Math.max(open.ms, startMs));
    all.push({ kind: open.kind, at: open.at, milliseconds, over });
    open = undefined;
  };
  for (const event of events) {
    if (event.type === "paused") open ??= event;
    if (event.type === "resumed") close(event.ms, true);
  }
  close(endMs, false);
  return all;
}
