import type { Issue } from "@samtal/core";
import { type EpochDay, epochDayOf, localDateOf, nextBusinessDay } from "@samtal/core/time";
import type { DataSubjectRequest } from "./dataSubjectRequest.ts";
import { dueDay, requestClock } from "./requestClock.ts";
import type { RequestContext } from "./requestContext.ts";
import type { RequestEvent } from "./requestEvent.ts";
import { isOpen, possibleEvents, requestHistory, type RequestHistory } from "./requestHistory.ts";
import { becauseOfRequest } from "./requestReasons.ts";
import type { RequestDeadline, RequestStanding, RequestStatus } from "./requestStanding.ts";

/** A request on a day, or why its events don't make sense together. */
export type RequestState = RequestStanding | { readonly status: "illegal"; readonly issues: readonly Issue[] };

/**
 * Where a request by a person about the own data stands on a day: what happened, by when it has to be answered, what
 * can happen next.
 *
 * One month from the day of receipt, that day not counted, clamped at the month's end, moved to the next working day
 * (GDPR art. 12(3), Reg. 1182/71 art. 3). An extension makes it three months from the receipt, not two from where the
 * first ended, and only where the person was told within the first. In the United Kingdom the clock stops while an
 * identity is in doubt or a clarification is awaited; it is acted on the reading in which the day of the answer counts
 * again (DUAA 2025, in force since February 2026). Under the European regulation neither stops it: a doubt (art. 12(6)) lets the controller ask, and the later
 * day that a stop would give stands beside, as `atLatest`.
 *
 * Not legal advice.
 *
 * @param request - what was asked, by whom, and when it arrived
 * @param events - what happened then; order means nothing, what is handed in twice counts once
 * @param context - the day, the controller's zone, and the member state's working days
 * @returns where it stands; `illegal` with `retention/event-of-another-request`, `retention/event-before-receipt` or
 *   `retention/request-event-not-possible` where the events contradict each other
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`, `core/no-business-day`
 * @example
 * ```ts
 * import { parseDataSubjectRequest, requestState } from "@samtal/retention";
 * import { sweden } from "@samtal/calendars";
 * import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const request = parseDataSubjectRequest({
 *   schemaVersion: 1, requestId: "r-1", subjectId: "candidate_7f3a", rights: ["access"],
 *   receivedAt: "2026-03-05T10:00:00Z", law: "eu-gdpr",
 * });
 * const context = {
 *   day: parseLocalDate("2026-03-20"), zone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules, calendar: sweden,
 * };
 * const state = requestState(request, [], context);
 * state.status === "open" && state.deadline;
 * // => { "due": "2026-04-07", "target": "2026-04-05", "atLatest": null }
 * ```
 */
export function requestState(
  request: DataSubjectRequest,
  events: readonly RequestEvent[],
  context: RequestContext,
): RequestState {
  const { history, issues } = requestHistory(request, events, context);
  if (issues.length > 0) return { status: "illegal", issues };
  const { closed } = history;
  const status = statusOf(history);
  const today = epochDayOf(context.day);
  const asOf = closed === null ? today : closed.on;
  const times = timesOf(request, history, asOf, context);
  const isOverdue = status !== "duplicate" && asOf > times.lastDay;
  const isExtendable = closed === null && history.extensions.length === 0 && today <= times.extendBy;
  const standing = {
    requestId: request.requestId,
    subjectId: request.subjectId,
    day: context.day,
    status,
    receivedOn: localDateOf(history.received),
    closedOn: closed === null ? null : localDateOf(closed.on),
    duplicateOf: closed?.event.type === "duplicate-found" ? closed.event.of : null,
    deadline: status === "duplicate" ? null : times.deadline,
    isClockStopped: closed === null && request.law === "uk-gdpr" && isPaused(history),
    isExtended: times.extension !== undefined,
    extendBy: isExtendable ? localDateOf(times.extendBy) : null,
    isOverdue,
    may: possibleEvents(history, request).filter((type) => type !== "extended" || isExtendable),
  };
  return { ...standing, because: becauseOfRequest(request, history, standing, localDateOf(times.extendBy)) };
}

interface Times {
  readonly deadline: RequestDeadline;
  readonly lastDay: EpochDay;
  readonly extendBy: EpochDay;
  readonly extension: RequestHistory["extensions"][number] | undefined;
}

function timesOf(request: DataSubjectRequest, history: RequestHistory, asOf: EpochDay, { calendar }: RequestContext): Times {
  const isBritish = request.law === "uk-gdpr";
  const { received, doubts, clarifications } = history;
  const stops = isBritish ? [...doubts, ...clarifications] : doubts;
  const pauses = isBritish ? stops : [];
  const reading = { received, asOf, calendar, bothEndDays: false };
  const first = nextBusinessDay(requestClock({ ...reading, months: 1, pauses }), calendar);
  const extension = history.extensions.find(({ on }) => on <= first);
  const months = extension === undefined ? 1 : 3;
  const target = requestClock({ ...reading, months, pauses });
  const latest = requestClock({ ...reading, months, pauses: stops, bothEndDays: true });
  const deadline = { ...dueDay(target, calendar), atLatest: latest > target ? dueDay(latest, calendar) : null };
  return { deadline, lastDay: nextBusinessDay(target, calendar), extendBy: first, extension };
}

const isPaused = (history: RequestHistory): boolean => isOpen(history.doubts) || isOpen(history.clarifications);

function statusOf(history: RequestHistory): RequestStatus {
  const { closed, fee } = history;
  if (closed !== null) return closed.event.type === "duplicate-found" ? "duplicate" : closed.event.type;
  if (isOpen(history.doubts)) return "identity-in-doubt";
  if (isOpen(history.clarifications)) return "clarification-awaited";
  return fee === "asked" ? "fee-awaited" : "open";
}
