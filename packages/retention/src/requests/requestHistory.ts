import { compareText, contentHash, type Issue, issue } from "@samtal/core";
import { compareInstants, type EpochDay, epochDayOf } from "@samtal/core/time";
import { civilDayOf } from "../periods/civilDayOf.ts";
import type { DataSubjectRequest } from "./dataSubjectRequest.ts";
import type { Pause } from "./requestClock.ts";
import type { RequestContext } from "./requestContext.ts";
import { type RequestEvent, type RequestEventType, requestEventTypes } from "./requestEvent.ts";

type Closing = Extract<RequestEvent, { type: "answered" | "refused" | "withdrawn" | "duplicate-found" }>;

/** What happened to a request, in days of the controller's calendar. */
export interface RequestHistory {
  readonly received: EpochDay;
  readonly doubts: Pause[];
  readonly clarifications: Pause[];
  readonly extensions: { readonly on: EpochDay; readonly cause: "complexity" | "number-of-requests" }[];
  fee: "none" | "asked" | "paid";
  closed: { readonly on: EpochDay; readonly event: Closing } | null;
  lifted: EpochDay | null;
}

/**
 * Reads the events of a request in the order of their instants. What is handed in twice counts once; what lies after
 * the day asked about does not count yet.
 */
export function requestHistory(
  request: DataSubjectRequest,
  events: readonly RequestEvent[],
  { day, zone, rules }: RequestContext,
): { history: RequestHistory; issues: Issue[] } {
  const today = epochDayOf(day);
  const dayOf = (at: RequestEvent["at"]): EpochDay => epochDayOf(civilDayOf(at, zone, rules));
  const history: RequestHistory = {
    received: dayOf(request.receivedAt),
    doubts: [],
    clarifications: [],
    extensions: [],
    fee: "none",
    closed: null,
    lifted: null,
  };
  const issues: Issue[] = [];
  for (const { event, at } of inOrder(events)) {
    const on = dayOf(event.at);
    if (event.requestId !== request.requestId) issues.push(issue("retention/event-of-another-request", ["events", at]));
    else if (compareInstants(event.at, request.receivedAt) < 0) issues.push(issue("retention/event-before-receipt", ["events", at]));
    else if (on > today) continue;
    else if (!isPossible(event, history, request)) {
      issues.push(issue("retention/request-event-not-possible", ["events", at], { event: event.type }));
    } else apply(event, on, history);
  }
  return { history, issues };
}

function isPossible(event: RequestEvent, history: RequestHistory, request: DataSubjectRequest): boolean {
  const needsDoubt = event.type === "refused" && event.ground === "unidentified";
  return possibleEvents(history, request).includes(event.type) && (!needsDoubt || isOpen(history.doubts));
}

/** What can happen to a request as it stands; none where it is over. */
export function possibleEvents(history: RequestHistory, { rights }: DataSubjectRequest): RequestEventType[] {
  const { closed, fee, lifted } = history;
  if (closed !== null) {
    const isLiftable = closed.event.type === "answered" && rights.includes("restriction") && lifted === null;
    return isLiftable ? ["restriction-lifted"] : [];
  }
  const isDoubted = isOpen(history.doubts);
  const isUnclear = isOpen(history.clarifications);
  const possible: Readonly<Record<RequestEventType, boolean>> = {
    "identity-doubted": !isDoubted,
    "identity-confirmed": isDoubted,
    "clarification-asked": !isUnclear,
    "clarification-answered": isUnclear,
    extended: history.extensions.length === 0,
    "fee-asked": fee === "none",
    "fee-paid": fee === "asked",
    // Nobody's data is handed to somebody else: the doubt is removed first.
    answered: !isDoubted,
    refused: true,
    withdrawn: true,
    "duplicate-found": true,
    "restriction-lifted": false,
  };
  return requestEventTypes.filter((type) => possible[type]);
}

/** Whether the last question is still without an answer. */
export const isOpen = (pauses: readonly Pause[]): boolean => pauses.at(-1)?.until === null;

function apply(event: RequestEvent, on: EpochDay, history: RequestHistory): void {
  switch (event.type) {
    case "identity-doubted":
      history.doubts.push({ from: on, until: null });
      break;
    case "clarification-asked":
      history.clarifications.push({ from: on, until: null });
      break;
    case "identity-confirmed":
      end(history.doubts, on);
      break;
    case "clarification-answered":
      end(history.clarifications, on);
      break;
    case "extended":
      history.extensions.push({ on, cause: event.cause });
      break;
    case "fee-asked":
      history.fee = "asked";
      break;
    case "fee-paid":
      history.fee = "paid";
      break;
    case "restriction-lifted":
      history.lifted = on;
      break;
    default:
      history.closed = { on, event };
  }
}

function end(pauses: Pause[], on: EpochDay): void {
  const last = pauses.pop();
  if (last !== undefined) pauses.push({ from: last.from, until: on });
}

function inOrder(events: readonly RequestEvent[]): { event: RequestEvent; at: number }[] {
  const distinct = new Map<string, { event: RequestEvent; at: number; hash: string }>();
  events.forEach((event, at) => {
    const { metadata: _, ...told } = event;
    const hash = contentHash(told);
    if (!distinct.has(hash)) distinct.set(hash, { event, at, hash });
  });
  return [...distinct.values()].sort(
    (a, b) =>
      compareInstants(a.event.at, b.event.at) ||
      requestEventTypes.indexOf(a.event.type) - requestEventTypes.indexOf(b.event.type) ||
      compareText(a.hash, b.hash),
  );
}
