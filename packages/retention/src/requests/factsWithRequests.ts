import { compareText, type Issue, SamtalError } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import type { ConsentFact } from "../facts/consentFact.ts";
import { groupedBy } from "../facts/groupedBy.ts";
import { itemScopeKey } from "../facts/itemScope.ts";
import type { Matter } from "../facts/matter.ts";
import type { RestrictionRequest, RetentionFacts, RetentionRequest } from "../facts/retentionFacts.ts";
import { civilDayOf } from "../periods/civilDayOf.ts";
import type { DataSubjectRequest } from "./dataSubjectRequest.ts";
import { freezeOf } from "./freezeOf.ts";
import type { RequestContext } from "./requestContext.ts";
import type { RequestEvent } from "./requestEvent.ts";
import { requestRegister } from "./requestRegister.ts";
import type { RequestStanding } from "./requestStanding.ts";

/** The facts with what requests add to them, or why the requests don't make sense together. */
export type FactsWithRequests =
  | { readonly status: "ok"; readonly facts: RetentionFacts }
  | { readonly status: "illegal"; readonly issues: readonly Issue[] };

/**
 * What requests mean to retention, added to the facts: erasures and objections, restrictions until they are lifted,
 * consents that were taken back, and a freeze of everything that an open request still needs.
 *
 * A request counts from the day of its receipt once nobody doubts who asks; one that was refused, withdrawn or found
 * to be a duplicate adds nothing of its own. Nothing is erased while the person is asked what exactly is meant. What
 * is narrowed to a part reaches that part alone. Facts that have these entries already stay as they are; hand in facts
 * without them, as long as a request may still be refused or withdrawn: what the facts say of it themselves stays.
 *
 * @param facts - the facts; their `zone` is the context's
 * @param requests - every request; order means nothing
 * @param events - the events of all of them; order means nothing
 * @param context - the day, the controller's zone, and the member state's working days
 * @returns the facts; `illegal` with the issues of `requestRegister`
 * @throws SamtalError `retention/other-zone` where facts and context name different zones
 * @example
 * ```ts
 * import { factsWithRequests, parseDataSubjectRequest, parseRetentionFacts } from "@samtal/retention";
 * import { sweden } from "@samtal/calendars";
 * import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const request = parseDataSubjectRequest({
 *   schemaVersion: 1, requestId: "r-1", subjectId: "candidate_7f3a", rights: ["access", "erasure"],
 *   receivedAt: "2026-03-05T10:00:00Z", law: "eu-gdpr",
 * });
 * const facts = parseRetentionFacts({
 *   schemaVersion: 1, zone: "Europe/Stockholm", zoneData: "2026f",
 *   applications: [], subjects: [], consents: [], matters: [], restrictions: [], requests: [],
 * });
 * const context = {
 *   day: parseLocalDate("2026-03-20"), zone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules, calendar: sweden,
 * };
 * const added = factsWithRequests(facts, [request], [], context);
 * added.status === "ok" && [added.facts.requests.map(({ on }) => on), added.facts.matters.map(({ matterId }) => matterId)];
 * // => [["2026-03-05"], ["request:r-1"]]
 * ```
 */
export function factsWithRequests(
  facts: RetentionFacts,
  requests: readonly DataSubjectRequest[],
  events: readonly RequestEvent[],
  context: RequestContext,
): FactsWithRequests {
  if (facts.zone !== context.zone) throw SamtalError.of("retention/other-zone", ["context", "zone"]);
  const register = requestRegister(requests, events, context);
  if (register.status === "illegal") return register;
  const standingOf = new Map(register.standing.map((standing) => [standing.requestId, standing]));
  const eventsOf = groupedBy(events, ({ requestId }) => requestId);
  const counting: RequestWithEffects[] = [];
  let frozen = facts;
  for (const request of [...requests].sort((a, b) => compareText(a.requestId, b.requestId))) {
    const standing = standingOf.get(request.requestId) as RequestStanding;
    frozen = withMatters(frozen, freezeOf(request, standing));
    if (isEffective(standing)) {
      counting.push({ request, effects: effectsOf(standing, eventsOf.get(request.requestId) ?? [], context) });
    }
  }
  return { status: "ok", facts: withRequests(frozen, counting) };
}

/** What one request asks of the facts, once it counts. */
export interface RequestEffects {
  readonly on: LocalDate;
  /** Whether it is clear what is to be erased. What is erased by mistake is gone. */
  readonly mayErase: boolean;
  readonly compellingFor: readonly string[];
  readonly liftedOn: LocalDate | undefined;
}

/** A request and what it asks of the facts. */
export interface RequestWithEffects {
  readonly request: DataSubjectRequest;
  readonly effects: RequestEffects;
}

const isEffective = ({ status }: RequestStanding): boolean =>
  !["identity-in-doubt", "refused", "withdrawn", "duplicate"].includes(status);

function effectsOf(
  { receivedOn, day, status }: RequestStanding,
  events: readonly RequestEvent[],
  { zone, rules }: RequestContext,
): RequestEffects {
  const known = events.filter(({ at }) => civilDayOf(at, zone, rules) <= day);
  const lifted = known.find(({ type }) => type === "restriction-lifted");
  const answered = known.find((event) => event.type === "answered");
  return {
    on: receivedOn,
    mayErase: status !== "clarification-awaited",
    compellingFor: [...(answered?.type === "answered" ? (answered.compellingFor ?? []) : [])],
    liftedOn: lifted && civilDayOf(lifted.at, zone, rules),
  };
}

/** The facts with what requests that count add to them, their freezes aside. */
export function withRequests(facts: RetentionFacts, counting: readonly RequestWithEffects[]): RetentionFacts {
  const requests = counting.flatMap(requestsOf);
  const restrictions = counting.flatMap(restrictionsOf);
  const requestKeys = new Set(requests.map(requestKey));
  const restrictionKeys = new Set(restrictions.map(restrictionKey));
  const withdrawals = counting.filter(({ request: { rights } }) => rights.includes("consent-withdrawal"));
  return {
    ...facts,
    requests: distinct([...facts.requests.filter((known) => !requestKeys.has(requestKey(known))), ...requests]),
    restrictions: distinct([...facts.restrictions.filter((known) => !restrictionKeys.has(restrictionKey(known))), ...restrictions]),
    consents: facts.consents.map((consent) => withdrawals.reduce(takenBack, consent)),
  };
}

function requestsOf({ request: { subjectId, rights, scope }, effects: { on, mayErase, compellingFor } }: RequestWithEffects): RetentionRequest[] {
  const about = { subjectId, on, ...(scope && { scope }) };
  return [
    ...(rights.includes("erasure") && mayErase ? [{ kind: "erasure" as const, ...about }] : []),
    ...(rights.includes("objection") ? [{ kind: "objection" as const, ...about, compellingFor: [...compellingFor] }] : []),
  ];
}

function restrictionsOf({ request: { subjectId, rights, scope }, effects: { on, liftedOn } }: RequestWithEffects): RestrictionRequest[] {
  if (!rights.includes("restriction")) return [];
  return [{ subjectId, from: on, ...(liftedOn !== undefined && { liftedOn }), ...(scope && { scope }) }];
}

/** What tells one entry of the facts from another; what came of it may be new. */
export const requestKey = ({ kind, subjectId, on, scope }: Omit<RetentionRequest, "compellingFor">): string => `${kind} ${subjectId} ${on} ${itemScopeKey(scope)}`;
/** The same of a restriction. */
export const restrictionKey = ({ subjectId, from, scope }: RestrictionRequest): string => `${subjectId} ${from} ${itemScopeKey(scope)}`;

const takenBack = (consent: ConsentFact, { request, effects: { on } }: RequestWithEffects): ConsentFact =>
  isTakenBack(consent, request.subjectId, request.purposes, on) ? { ...consent, withdrawnOn: on } : consent;

function isTakenBack(
  { subjectId, purpose, answer, answeredOn, withdrawnOn }: ConsentFact,
  asker: string,
  purposes: DataSubjectRequest["purposes"],
  on: LocalDate,
): boolean {
  const isMeant = subjectId === asker && (purposes === undefined || purposes.includes(purpose));
  return isMeant && answer === "given" && answeredOn <= on && (withdrawnOn === undefined || withdrawnOn > on);
}

function withMatters(facts: RetentionFacts, freezes: readonly Matter[]): RetentionFacts {
  const others = facts.matters.filter(({ matterId }) => !freezes.some((freeze) => freeze.matterId === matterId));
  return { ...facts, matters: [...others, ...freezes] };
}

const distinct = <T>(list: readonly T[]): T[] => [...new Map(list.map((entry) => [JSON.stringify(entry), entry])).values()];
