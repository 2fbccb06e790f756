import { compareInstants, epochMilliseconds, type Instant, instantOf } from "@samtal/core/time";

/** What puts messages about one meeting into order. */
export interface MessageStamp {
  readonly sequence: number;
  readonly writtenAt: Instant;
}

/**
 * Which of two messages of one sender is the later (RFC 5546 section 2.1.5): SEQUENCE decides, then DTSTAMP.
 *
 * @returns below 0 when `a` is the earlier, 0 when neither is
 */
export function compareMessages(a: MessageStamp, b: MessageStamp): number {
  return a.sequence - b.sequence || compareInstants(a.writtenAt, b.writtenAt);
}

/**
 * The DTSTAMP of a message that must come after an earlier one: now, or a second later than that. DTSTAMP
 * counts in whole seconds, and two messages with the same SEQUENCE and DTSTAMP can't be put in order.
 */
export function stampAfter(earlier: Instant | undefined, now: Instant): Instant {
  const second = Math.floor(epochMilliseconds(now) / 1000);
  const least = earlier === undefined ? second : Math.floor(epochMilliseconds(earlier) / 1000) + 1;
  return instantOf(Math.max(second, least) * 1000);
}
