import { compareText, type Reason, reason } from "@samtal/core";
import { localDateOf } from "@samtal/core/time";
import type { ApplicationFacts } from "../facts/retentionFacts.ts";
import { lastEpochDay } from "../periods/lastEpochDay.ts";
import { periodRule } from "../periods/periodRule.ts";
import type { Claim } from "../policies/claim.ts";
import { isCutBy } from "../policies/isCutBy.ts";
import type { CeilingState } from "./ceilingStates.ts";
import type { ClaimState, End } from "./claimState.ts";
import { type ConsentCap, consentCap } from "./consentCap.ts";
import { eventDay, isAboutEvent, isInterviewing, isPerApplication } from "./eventDay.ts";
import type { StuckClock } from "./evaluation.ts";
import { isEmployed, reachOf } from "./reachOf.ts";
import { requestCap } from "./requestCap.ts";
import { sourceEnd } from "./sourceEnd.ts";
import type { View } from "./view.ts";

interface Cap {
  readonly end: End;
  readonly why: Reason | undefined;
}

/** Whether a claim is counted once per application of the item, or once for all of them. */
export const isCountedPerApplication = (
  claim: Pick<Claim, "trigger" | "notBefore" | "jurisdiction" | "outcome" | "while">,
): boolean =>
  isPerApplication(claim) || (claim.while !== undefined && claim.while !== "interviewing");

/**
 * One claim of the policy, counted out for one application: its own clock, then what cuts it short.
 *
 * @param ceilings - the ceilings as the same application starts them
 * @returns undefined where the claim is not about the application: another law's, another outcome's, another time's
 */
export function countClaim(
  claim: Claim,
  view: View,
  application: ApplicationFacts | undefined,
  ceilings: readonly CeilingState[],
): ClaimState | undefined {
  const reach = reachOf(claim, claim.class === "mandatory", view, application);
  if (reach === "elsewhere") return undefined;
  const consents = claim.legalBasis === "consent" ? consentCap(claim, view) : undefined;
  const clock = ownClock(claim, consents, view, application);
  if (clock === undefined) return undefined;
  const requests = requestCap(claim, view, application);
  const caps = [
    ...(consents?.status === "known" ? [consents] : []),
    { end: requests.end, why: requests.why },
    sourceCap(claim, view),
    ...ceilingCaps(claim, ceilings),
  ];
  const least = caps.reduce((a, b) => (b.end < a.end ? b : a), { end: Infinity, why: undefined });
  const isCut = least.end < clock.end;
  const end = isCut ? least.end : clock.end;
  const stands = end >= view.today;
  const redaction = stands && consents?.status === "known" ? consents.redaction : undefined;
  const stuck = clock.stuck ?? (reach === "unknown" ? stuckClock(claim, "jurisdiction-missing", application) : undefined);
  return {
    key: claim.key,
    class: claim.class,
    tier: redaction === undefined ? claim.tier : "restricted",
    purpose: claim.purpose,
    applicationId: isCountedPerApplication(claim) ? application?.applicationId : undefined,
    end,
    citation: claim.citation,
    jurisdiction: claim.jurisdiction,
    redaction,
    notes: [
      ...(isCut && least.why ? [least.why] : []),
      ...(stands ? requests.notes : []),
      ...(redaction ? [reason("retention/redaction-needed", { ...about(claim), on: localDateOf(redaction.from) })] : []),
    ],
    stuck: stands ? stuck : undefined,
  };
}

function ownClock(
  claim: Claim,
  consents: ConsentCap | undefined,
  view: View,
  application: ApplicationFacts | undefined,
): { end: End; stuck: StuckClock | undefined } | undefined {
  if (isTrue(claim.while, view, application)) return { end: Infinity, stuck: undefined };
  const stuckAs = (cause: StuckClock["cause"]): { end: End; stuck: StuckClock } => ({
    end: Infinity,
    stuck: stuckClock(claim, cause, application),
  });
  if (consents?.status === "future") return stuckAs("future");
  // Its clock is the consents' own: they cap it.
  if (claim.trigger.includes("consentGiven")) return { end: Infinity, stuck: undefined };
  const event = eventDay(claim, "claim", view, application);
  if (event.status === "recorded") {
    if (!isAboutEvent(claim, event.occurred)) return undefined;
    return { end: lastEpochDay(event.day, periodRule(claim, view.context.calendar)), stuck: undefined };
  }
  return event.status === "not-yet" ? { end: Infinity, stuck: undefined } : stuckAs(event.status);
}

const stuckClock = (claim: Claim, cause: StuckClock["cause"], application: ApplicationFacts | undefined): StuckClock => ({
  key: claim.key,
  of: "claim",
  triggers: claim.trigger,
  cause,
  ...(isCountedPerApplication(claim) && application && { applicationId: application.applicationId }),
});

function isTrue(condition: Claim["while"], view: View, application: ApplicationFacts | undefined): boolean {
  switch (condition) {
    case undefined:
      return false;
    case "application-active":
      return application?.stage === "active";
    case "process-open":
      return application?.stage === "active" || application?.stage === "closed";
    case "employed":
      return isEmployed(application, view);
    case "interviewing":
      return isInterviewing(view);
  }
}

/** A derived item's claim that ends with its sources ends with the first of them. */
function sourceCap(claim: Claim, view: View): Cap {
  let cap: Cap = { end: Infinity, why: undefined };
  if (claim.lineage === "own") return cap;
  for (const sourceId of [...view.item.sourceIds].sort(compareText)) {
    const end = sourceEnd(sourceId, view.context);
    if (end < cap.end) {
      const why =
        end === -Infinity
          ? reason("retention/source-gone", about(claim))
          : reason("retention/ends-with-source", { ...about(claim), until: localDateOf(end) });
      cap = { end, why };
    }
  }
  return cap;
}

function ceilingCaps(claim: Claim, ceilings: readonly CeilingState[]): Cap[] {
  return ceilings
    .filter(({ ceiling, end }) => end < Infinity && isCutBy(claim, ceiling))
    .sort((a, b) => compareText(a.ceiling.key, b.ceiling.key))
    .map(({ ceiling, end }) => ({
      end,
      why: reason(
        "retention/cut-by-ceiling",
        { claim: claim.key, purpose: claim.purpose, ceiling: ceiling.key, until: localDateOf(end) },
        ceiling.citation.text,
      ),
    }));
}

const about = ({ key, purpose }: Claim): { claim: string; purpose: string } => ({ claim: key, purpose });
