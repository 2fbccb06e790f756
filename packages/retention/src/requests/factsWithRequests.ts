import { compareText, type Issue, SamtalError } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import type { ConsentFact } from "../facts/consentFact.ts";
import { groupedBy } from "../facts/groupedBy.ts";
import type { Matter } from "../facts/matter.ts";
import type { RestrictionRequest, RetentionFacts, RetentionRequest } from "../facts/retentionFacts.ts";
import { civilDayOf } from "../periods/civilDayOf.ts";
import type { DataSubjectRequest } from "./dataSubjectRequest.ts";
import { freezeOf } from "./freezeOf.ts";
import type { RequestContext } from "./requestContext.ts";
import type { RequestEvent } from "./requestEvent.ts";
import { requestRegister } from "./requestRegister.ts";
import type { RequestStanding } from "./requestState.ts";

/** The facts with what requests add to them, or why the requests don't make sense together. */
export type FactsWithRequests =
  | { readonly status: "ok"; readonly facts: RetentionFacts }
  | { readonly status: "illegal"; readonly issues: readonly Issue[] };

/**
 * What requests mean to retention, added to the facts: erasures and objections, restrictions until they are lifted,
 * consents that were taken back, and a freeze of everything that an open request still needs.
 *
 * A request counts from the day of its receipt once nobody doubts who asks; one that was refused, withdrawn or found
 * to be a duplicate adds nothing of its own. Facts that have these entries already stay as they are.
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
  let added = facts;
  for (const request of [...requests].sort((a, b) => compareText(a.requestId, b.requestId))) {
    const standing = standingOf.get(request.requestId) as RequestStanding;
    const own = eventsOf.get(request.requestId) ?? [];
    added = withMatters(added, freezeOf(request, standing));
    if (isEffective(standing)) added = withRequest(added, request, effectsOf(standing, own, context));
  }
  return { status: "ok", facts: added };
}

/** What one request asks of the facts, once it counts. */
export interface RequestEffects {
  readonly on: LocalDate;
  readonly compellingFor: readonly string[];
  readonly liftedOn: LocalDate | undefined;
}

const isEffective = ({ status }: RequestStanding): boolean =>
  !["identity-in-doubt", "refused", "withdrawn", "duplicate"].includes(status);

function effectsOf(
  { receivedOn, day }: RequestStanding,
  events: readonly RequestEvent[],
  { zone, rules }: RequestContext,
): RequestEffects {
  const known = events.filter(({ at }) => civilDayOf(at, zone, rules) <= day);
  const lifted = known.find(({ type }) => type === "restriction-lifted");
  const answered = known.find((event) => event.type === "answered");
  return {
    on: receivedOn,
    compellingFor: [...(answered?.type === "answered" ? (answered.compellingFor ?? []) : [])],
    liftedOn: lifted && civilDayOf(lifted.at, zone, rules),
  };
}

/** The facts with what one request that counts adds to them, its freeze aside. */
export function withRequest(facts: RetentionFacts, request: DataSubjectRequest, effects: RequestEffects): RetentionFacts {
  const { subjectId, rights, purposes } = request;
  const { on, compellingFor, liftedOn } = effects;
  const requests: RetentionRequest[] = [
    ...(rights.includes("erasure") ? [{ kind: "erasure" as const, subjectId, on }] : []),
    ...(rights.includes("objection") ? [{ kind: "objection" as const, subjectId, on, compellingFor: [...compellingFor] }] : []),
  ];
  const restrictions: RestrictionRequest[] = rights.includes("restriction")
    ? [{ subjectId, from: on, ...(liftedOn !== undefined && { liftedOn }) }]
    : [];
  return {
    ...facts,
    requests: distinct([...facts.requests.filter((known) => !isReplaced(known, requests)), ...requests]),
    restrictions: distinct([
      ...facts.restrictions.filter((known) => !restrictions.some((own) => known.subjectId === own.subjectId && known.from === own.from)),
      ...restrictions,
    ]),
    consents: rights.includes("consent-withdrawal")
      ? facts.consents.map((consent) => (isTakenBack(consent, subjectId, purposes, on) ? { ...consent, withdrawnOn: on } : consent))
      : facts.consents,
  };
}

const isReplaced = (known: RetentionRequest, own: readonly RetentionRequest[]): boolean =>
  own.some(({ kind, subjectId, on }) => known.kind === kind && known.subjectId === subjectId && known.on === on);

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
