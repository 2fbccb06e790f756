import { compareText, type Id, type Reason, reason, SamtalError } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import { planRetention } from "../evaluation/planRetention.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import { isInItemScope } from "../facts/itemScope.ts";
import type { RestrictionRequest, RetentionFacts } from "../facts/retentionFacts.ts";
import type { DataItem } from "../items/dataItem.ts";
import { civilDayOf } from "../periods/civilDayOf.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import type { AnswerOptions } from "./answerOptions.ts";
import { answerItem } from "./answerItem.ts";
import type { DataSubjectRequest } from "./dataSubjectRequest.ts";
import { requestKey, restrictionKey, withRequests } from "./factsWithRequests.ts";
import { freezeIdOf } from "./freezeOf.ts";
import type { AnsweredItem, RequestAnswer } from "./requestAnswer.ts";
import type { RequestContext } from "./requestContext.ts";
import { type RequestRight, requestRights } from "./requestRight.ts";

/** What is stored and known when a request is answered. */
export interface AnswerBasis {
  /** Everything that is stored about the person, and what it was derived from. */
  readonly items: readonly DataItem[];
  /** With or without what this request adds; its own freeze does not count for the answer. */
  readonly facts: RetentionFacts;
  readonly policy: RetentionPolicy;
}

/**
 * What a request is answered, item by item, under each right it invokes.
 *
 * Erasure: what nothing keeps any more is erased; what a duty to keep or the defence of legal claims keeps stays, with
 * the exception named (GDPR art. 17(3)(b), (e)); while an application is in play, the person is asked whether it is
 * withdrawn. Objection: a claim on legitimate interests ends unless a compelling ground was found. Access: everything,
 * what is under lock included, other people removed. Portability: what the person provided, while consent or a contract
 * carries it. Rectification corrects facts; a judgement gets the person's statement beside it.
 *
 * Not legal advice; a person reads the answer before it is sent. While the identity is in doubt none is sent.
 *
 * @param request - the request
 * @param basis - what is stored, what happened, and the policy
 * @param context - the day of the answer, the controller's zone and working days
 * @param options - what national law or the caller's own judgement adds
 * @returns the answer; the order of items means nothing
 * @throws SamtalError `retention/other-zone`, and what `planRetention` throws
 * @example
 * ```ts
 * import {
 *   answerRequest, parseDataItem, parseDataSubjectRequest, parseRetentionFacts, swedishPolicy,
 * } from "@samtal/retention";
 * import { sweden } from "@samtal/calendars";
 * import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const request = parseDataSubjectRequest({
 *   schemaVersion: 1, requestId: "r-1", subjectId: "candidate_7f3a", rights: ["erasure"],
 *   receivedAt: "2027-05-03T10:00:00Z", law: "eu-gdpr",
 * });
 * const notes = parseDataItem({
 *   schemaVersion: 1, id: "item_notes1", category: "note", subjectIds: ["candidate_7f3a"],
 *   applicationId: "application_1", collectedOn: "2027-03-30", sourceIds: [], onExpiry: "erase",
 * });
 * const facts = parseRetentionFacts({
 *   schemaVersion: 1, zone: "Europe/Stockholm", zoneData: "2026f",
 *   applications: [{
 *     applicationId: "application_1", candidateId: "candidate_7f3a", stage: "process-ended",
 *     rejected: "2027-04-09", processEnded: "2027-04-12",
 *   }],
 *   subjects: [], consents: [], matters: [], restrictions: [], requests: [],
 * });
 * const context = {
 *   day: parseLocalDate("2027-05-10"), zone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules, calendar: sweden,
 * };
 * const answer = answerRequest(request, { items: [notes], facts, policy: swedishPolicy }, context);
 * answer.items.map(({ outcome, ground, until }) => [outcome, ground, until]); // => [["kept", "17(3)(e)", "2029-04-12"]]
 * ```
 */
export function answerRequest(
  request: DataSubjectRequest,
  { items, facts, policy }: AnswerBasis,
  context: RequestContext,
  options: AnswerOptions = {},
): RequestAnswer {
  if (facts.zone !== context.zone) throw SamtalError.of("retention/other-zone", ["context", "zone"]);
  const { subjectId } = request;
  const { day, calendar } = context;
  const on = civilDayOf(request.receivedAt, context.zone, context.rules);
  const thawed = { ...facts, matters: facts.matters.filter(({ matterId }) => matterId !== freezeIdOf(request)) };
  const before = planRetention(items, withoutRequest(thawed, request, on), policy, day, { calendar });
  const effects = { on, mayErase: true, compellingFor: options.compellingFor ?? [], liftedOn: undefined };
  const asked = withRequests(thawed, [{ request, effects }]);
  const after = evaluationsOf(planRetention(items, asked, policy, day, { calendar }).items);
  const beforeOf = evaluationsOf(before.items);
  const own = items.filter((item) => item.subjectIds.includes(subjectId));
  const isMeant = (item: DataItem, right: RequestRight): boolean => {
    if (right === "consent-withdrawal" || isInItemScope(item, request.scope)) return true;
    // What was derived from a part that goes may go with it, and the person is told.
    return ends.has(right) && beforeOf.get(item.id)?.action !== after.get(item.id)?.action;
  };
  const rights = requestRights.filter((right) => request.rights.includes(right));
  const answered = rights.flatMap((right) =>
    own
      .filter((item) => isMeant(item, right))
      .map((item) =>
        answerItem(right, {
          item,
          request,
          on,
          day,
          before: beforeOf.get(item.id) as Evaluation,
          after: after.get(item.id) as Evaluation,
          policy,
          options,
        }),
      )
      .filter((entry): entry is AnsweredItem => entry !== null)
      .sort((a, b) => compareText(a.itemId, b.itemId)),
  );
  return {
    schemaVersion: 1,
    requestId: request.requestId,
    subjectId,
    day,
    rights,
    policyHash: before.policyHash,
    items: answered,
    because: ofNoItem(request, answered, facts, options),
  };
}

/** Rights by which something can go that something else was derived from. */
const ends: ReadonlySet<RequestRight> = new Set<RequestRight>(["erasure", "objection"]);

function ofNoItem(
  { subjectId, rights }: DataSubjectRequest,
  answered: readonly AnsweredItem[],
  facts: RetentionFacts,
  { decisions = [] }: AnswerOptions,
): Reason[] {
  const isOfItems = rights.some((right) => right !== "automated-decision");
  const nothing = answered.length === 0 && isOfItems ? [reason("retention/nothing-stored", {})] : [];
  const appeal = answered.some(({ outcome }) => outcome === "kept" || outcome === "withheld")
    ? [reason("retention/may-complain", {}, "GDPR art. 12")]
    : [];
  if (!rights.includes("automated-decision")) return [...nothing, ...appeal];
  const decided = new Set<string>(decisions.map(({ applicationId }) => applicationId));
  const over = facts.applications.filter(({ candidateId, stage }) => candidateId === subjectId && stage !== "active");
  const unseen = over.filter(({ applicationId, withdrawn }) => withdrawn === undefined && !decided.has(applicationId));
  const review =
    unseen.length > 0
      ? reason("retention/human-review-owed", { count: unseen.length }, "GDPR art. 22(3)")
      : reason("retention/decided-by-people", {}, "GDPR art. 22(1)");
  return [...nothing, review, ...appeal];
}

const evaluationsOf = (list: readonly Evaluation[]): Map<Id<"item">, Evaluation> =>
  new Map(list.map((evaluation) => [evaluation.itemId, evaluation]));

/** The facts as they were before the request, where they have its entries already. */
function withoutRequest(facts: RetentionFacts, request: DataSubjectRequest, on: LocalDate): RetentionFacts {
  const { subjectId, rights, purposes, scope } = request;
  const own = { subjectId, ...(scope && { scope }) };
  const keys = new Set(rights.flatMap((kind) => (kind === "erasure" || kind === "objection" ? [requestKey({ ...own, kind, on })] : [])));
  const isOwnRestriction = (known: RestrictionRequest): boolean =>
    rights.includes("restriction") && restrictionKey(known) === restrictionKey({ ...own, from: on });
  return {
    ...facts,
    requests: facts.requests.filter((known) => !keys.has(requestKey(known))),
    restrictions: facts.restrictions.filter((known) => !isOwnRestriction(known)),
    consents: facts.consents.map((consent) => {
      const { withdrawnOn, ...kept } = consent;
      const isMeant = consent.subjectId === subjectId && (purposes === undefined || purposes.includes(consent.purpose));
      return isMeant && withdrawnOn === on && rights.includes("consent-withdrawal") ? kept : consent;
    }),
  };
}

