import { compareText, issue, type Issue, SamtalError } from "@samtal/core";
import { epochMilliseconds, type Instant } from "@samtal/core/time";
import type { GuideEvent } from "./guideEvent.ts";

// Within one instant: first what begins, last what ends.
const rank = { started: 0, resumed: 1, asked: 2, skipped: 3, paused: 4, ended: 5 } as const;

/** An event with its place in time. */
export type TimedEvent = GuideEvent & { readonly ms: number };

/** The events in the order in which they happened, whatever the order in which they were logged. */
export function eventsUntil(
  events: readonly GuideEvent[],
  now: Instant,
  questionIds: ReadonlySet<string>,
): TimedEvent[] {
  const end = epochMilliseconds(now);
  const issues: Issue[] = [];
  const timed = events.map((event, at): TimedEvent => {
    const ms = epochMilliseconds(event.at);
    if (ms > end) issues.push(issue("guide/event-after-now", ["events", at, "at"]));
    if ("questionId" in event && !questionIds.has(event.questionId)) {
      issues.push(issue("guide/event-unknown-question", ["events", at, "questionId"]));
    }
    return { ...event, ms };
  });
  SamtalError.throwIfAny(issues);
  return timed.sort((a, b) => a.ms - b.ms || rank[a.type] - rank[b.type] || compareText(said(a), said(b)));
}

/** All that an event says, so that two of one kind and one instant have an order of their own. */
const said = (event: TimedEvent): string =>
  JSON.stringify(Object.entries(event).sort(([a], [b]) => compareText(a, b)));
