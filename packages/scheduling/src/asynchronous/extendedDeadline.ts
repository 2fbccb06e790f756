import { type Reason, reason } from "@samtal/core";
import {
  type EpochMilliseconds,
  epochMilliseconds,
  instantOf,
  zonedAt,
  type ZoneRules,
} from "@samtal/core/time";
import type { AsynchronousEvent } from "./asynchronousEvent.ts";
import type { AsynchronousWindow } from "./asynchronousWindow.ts";
import { deadlineFrom } from "./deadlineFrom.ts";
import { promisedInstant } from "./promisedInstant.ts";

/** The deadline in force, and how it came about. */
export interface ExtendedDeadline {
  /** As the window promised it, under the zone data at hand. */
  readonly promised: EpochMilliseconds;
  /** With every extension. */
  readonly at: EpochMilliseconds;
  readonly because: readonly Reason[];
}

/**
 * The deadline with the extensions among events, which only ever move it on.
 *
 * @param events - in the order of time
 */
export function extendedDeadline(
  { deadline, deadlineRule }: AsynchronousWindow,
  events: readonly AsynchronousEvent[],
  rules: ZoneRules,
): ExtendedDeadline {
  const { zone } = deadline;
  const promised = promisedInstant(deadline, rules);
  const because: Reason[] = [...promised.because];
  let at = promised.at;
  for (const event of events) {
    if (event.type !== "extension-granted") continue;
    const { id: eventId, cause } = event;
    const reached = deadlineFrom(epochMilliseconds(event.until), deadlineRule, zone, rules);
    const told = event.promised === undefined ? undefined : promisedInstant(event.promised, rules);
    const next = Math.max(reached.at, told?.at ?? reached.at);
    if (next <= at) {
      because.push(reason("scheduling/extension-not-later", { eventId, cause }));
      continue;
    }
    at = next;
    const { local, offset } = zonedAt(instantOf(at), zone, rules);
    because.push(reason("scheduling/deadline-extended", { eventId, cause, local, offset }));
    because.push(...reached.because, ...(told?.because ?? []));
  }
  return { promised: promised.at, at, because };
}
