import { type Reason, reason } from "@samtal/core";
import { epochDayOf } from "@samtal/core/time";
import type { ApplicationFacts, RetentionRequest } from "../facts/retentionFacts.ts";
import type { Claim } from "../policies/claim.ts";
import { isOpenToObjection, waitsForWithdrawal } from "../policies/openToRequests.ts";
import type { End } from "./claimState.ts";
import { consentsAbout } from "./consentsAbout.ts";
import { requestsOn } from "./requestsOn.ts";
import type { View } from "./view.ts";

/** What requests do to a claim. */
export interface RequestCap {
  readonly end: End;
  readonly why: Reason | undefined;
  /** Said beside a claim that a request does not end. */
  readonly notes: readonly Reason[];
}

/**
 * What requests for erasure and objections do to a claim.
 *
 * An erasure request ends discretionary claims; the claim of an application still in play stands until it is
 * withdrawn, duties to keep and the defence of legal claims stand anyway (GDPR art. 17(3)(b) and (e)). An
 * objection ends what stands on legitimate interests, unless a compelling ground was recorded for the claim; the
 * defence of legal claims survives it (art. 21(1)). A request does not reach what came into being after it.
 */
export function requestCap(claim: Claim, view: View, application: ApplicationFacts | undefined): RequestCap {
  let cap: RequestCap = { end: Infinity, why: undefined, notes: [] };
  const about = { claim: claim.key, purpose: claim.purpose };
  for (const request of requestsOn(view)) {
    const end = epochDayOf(request.on) - 1;
    const params = { ...about, on: request.on };
    if (request.kind === "erasure") {
      if (claim.class !== "discretionary") {
        cap = noted(cap, reason("retention/survives-erasure", { ...params, class: claim.class }));
      } else if (waitsForWithdrawal(claim) && application?.stage === "active") {
        cap = noted(cap, reason("retention/erasure-waits", params));
      } else if (claim.partialWithdrawal !== undefined) {
        // It ends that person's consent, and `consentCap` says what follows for the item.
        continue;
      } else if (end < cap.end && !isNewer(claim, view, request)) {
        cap = { ...cap, end, why: reason("retention/erasure-requested", params) };
      }
    } else if (isEndedByObjection(claim, request) && end < cap.end) {
      cap = { ...cap, end, why: reason("retention/objected", params) };
    }
  }
  return cap;
}

/** Whether a consent was given after the request: then the person wants the data kept. */
function isNewer(claim: Claim, view: View, request: RetentionRequest): boolean {
  if (claim.legalBasis !== "consent") return false;
  return consentsAbout(request.subjectId, claim, view).some(
    ({ answer, answeredOn }) =>
      answer === "given" &&
      epochDayOf(answeredOn) > epochDayOf(request.on) &&
      epochDayOf(answeredOn) <= view.today,
  );
}

const isEndedByObjection = (claim: Claim, request: RetentionRequest): boolean =>
  request.kind === "objection" && isOpenToObjection(claim) && !request.compellingFor.includes(claim.key);

const noted = (cap: RequestCap, note: Reason): RequestCap =>
  cap.notes.some(({ code }) => code === note.code) ? cap : { ...cap, notes: [...cap.notes, note] };
