import { compareText, issue, type Issue } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import { groupedBy } from "../facts/groupedBy.ts";
import { coversItemScope } from "../facts/itemScope.ts";
import type { DataSubjectRequest } from "./dataSubjectRequest.ts";
import type { RequestContext } from "./requestContext.ts";
import type { RequestEvent } from "./requestEvent.ts";
import type { RequestStanding } from "./requestStanding.ts";
import { requestState } from "./requestState.ts";

/** All requests of a controller on a day, or why they don't make sense together. */
export type RequestRegister =
  | {
      readonly status: "ok";
      /** One per request, by its id. */
      readonly standing: readonly RequestStanding[];
      /** Ids of those that are open past their last day. */
      readonly overdue: readonly string[];
    }
  | { readonly status: "illegal"; readonly issues: readonly Issue[] };

/**
 * Where every request stands on a day. A duplicate follows the request that it repeats: its clock and its one answer.
 *
 * @param requests - every request; order means nothing
 * @param events - the events of all of them; order means nothing
 * @param context - the day, the controller's zone, and the member state's working days
 * @returns where each stands; `illegal` with the issues of `requestState`, with `retention/duplicate-request` where two
 *   requests share an id, and for a duplicate with `retention/duplicate-of-unknown`, `retention/duplicate-of-another`
 *   (another person's), `retention/duplicate-is-older`, `retention/duplicate-asks-more` or, where the request that it
 *   repeats was over before it arrived, `retention/duplicate-of-closed`
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`, `core/no-business-day`
 * @example
 * ```ts
 * import { parseDataSubjectRequest, parseRequestEvent, requestRegister } from "@samtal/retention";
 * import { sweden } from "@samtal/calendars";
 * import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const ask = (requestId: string, receivedAt: string) => parseDataSubjectRequest({
 *   schemaVersion: 1, requestId, subjectId: "candidate_7f3a", rights: ["access"], receivedAt, law: "eu-gdpr",
 * });
 * const found = parseRequestEvent({
 *   schemaVersion: 1, type: "duplicate-found", requestId: "r-2", at: "2026-03-21T08:00:00Z", of: "r-1",
 * });
 * const register = requestRegister(
 *   [ask("r-1", "2026-03-05T10:00:00Z"), ask("r-2", "2026-03-20T10:00:00Z")],
 *   [found],
 *   { day: parseLocalDate("2026-04-08"), zone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules, calendar: sweden },
 * );
 * register.status === "ok" && [register.overdue, register.standing.map(({ deadline }) => deadline?.due)];
 * // => [["r-1", "r-2"], ["2026-04-07", "2026-04-07"]]
 * ```
 */
export function requestRegister(
  requests: readonly DataSubjectRequest[],
  events: readonly RequestEvent[],
  context: RequestContext,
): RequestRegister {
  const byId = new Map(requests.map((request) => [request.requestId, request]));
  const eventsOf = groupedBy(events, ({ requestId }) => requestId);
  const issues: Issue[] = [];
  if (byId.size < requests.length) issues.push(issue("retention/duplicate-request", ["requests"]));
  for (const requestId of eventsOf.keys()) {
    if (!byId.has(requestId)) issues.push(issue("retention/event-of-another-request", ["events"]));
  }
  const standing = new Map<string, RequestStanding>();
  for (const request of byId.values()) {
    const state = requestState(request, eventsOf.get(request.requestId) ?? [], context);
    if (state.status === "illegal") issues.push(...state.issues);
    else standing.set(request.requestId, state);
  }
  issues.push(...[...standing.values()].flatMap((state) => duplicateIssues(state, byId)));
  if (issues.length > 0) return { status: "illegal", issues };
  const followed = [...standing.values()]
    .map((state) => following(state, standing))
    .sort((a, b) => compareText(a.requestId, b.requestId));
  // An answer of last year's is no answer to a letter of today's: that is a new request, and excessive at most.
  const unanswered = followed.filter(
    ({ duplicateOf, closedOn, receivedOn }) => duplicateOf !== null && closedOn !== null && closedOn < receivedOn,
  );
  if (unanswered.length > 0) {
    return {
      status: "illegal",
      issues: unanswered.map(({ requestId }) => issue("retention/duplicate-of-closed", ["requests", requestId])),
    };
  }
  const overdue = followed.filter(({ isOverdue, closedOn }) => isOverdue && closedOn === null);
  return { status: "ok", standing: followed, overdue: overdue.map(({ requestId }) => requestId) };
}

/** Each step goes to an older request (of one instant: to a smaller id), so that no chain comes back to its beginning. */
function duplicateIssues({ requestId, duplicateOf }: RequestStanding, byId: ReadonlyMap<string, DataSubjectRequest>): Issue[] {
  const duplicate = byId.get(requestId);
  if (duplicateOf === null || duplicate === undefined) return [];
  const path = ["requests", requestId];
  const first = byId.get(duplicateOf);
  if (first === undefined) return [issue("retention/duplicate-of-unknown", path)];
  if (first.subjectId !== duplicate.subjectId) return [issue("retention/duplicate-of-another", path)];
  const isOlder = (compareInstants(first.receivedAt, duplicate.receivedAt) || compareText(duplicateOf, requestId)) < 0;
  if (!isOlder) return [issue("retention/duplicate-is-older", path)];
  return asksMore(duplicate, first) ? [issue("retention/duplicate-asks-more", path)] : [];
}

/** Whether a request invokes a right, reaches data or takes back a consent that the other one does not. */
function asksMore(one: DataSubjectRequest, other: DataSubjectRequest): boolean {
  const isWider = !coversItemScope(other.scope, one.scope);
  const takesBackMore =
    one.rights.includes("consent-withdrawal") &&
    other.purposes !== undefined &&
    (one.purposes ?? [undefined]).some((purpose) => purpose === undefined || !other.purposes?.includes(purpose));
  return isWider || takesBackMore || one.rights.some((right) => !other.rights.includes(right));
}

function following(state: RequestStanding, standing: ReadonlyMap<string, RequestStanding>): RequestStanding {
  if (state.duplicateOf === null) return state;
  let first = state;
  while (first.duplicateOf !== null) first = standing.get(first.duplicateOf) as RequestStanding;
  const { deadline, closedOn, isClockStopped, isExtended, isOverdue } = first;
  return { ...state, deadline, closedOn, isClockStopped, isExtended, isOverdue };
}
