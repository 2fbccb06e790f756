import { compareText, type Reason, reason } from "@samtal/core";
import { type EpochDay, epochDayOf, localDateOf } from "@samtal/core/time";
import type { ConsentFact } from "../facts/consentFact.ts";
import { lastEpochDay } from "../periods/lastEpochDay.ts";
import { periodRule } from "../periods/periodRule.ts";
import type { Claim } from "../policies/claim.ts";
import type { End, Redaction, SubjectId } from "./claimState.ts";
import { consentsAbout } from "./consentsAbout.ts";
import { firstNo } from "./firstNo.ts";
import { requestsOn } from "./requestsOn.ts";
import { distinctSubjects, isCandidate, type View } from "./view.ts";

/** How long consents carry a claim. */
export type ConsentCap =
  | {
      readonly status: "known";
      readonly end: End;
      readonly why: Reason | undefined;
      /** Where the claim asks for it: who is to be removed while the others' consents carry the claim. */
      readonly redaction?: Redaction | undefined;
    }
  /** Every consent that could carry it is recorded for a day that has not come. */
  | { readonly status: "future" };

/**
 * How long the consents that a claim needs carry it: until the first person's last consent ends.
 *
 * A withdrawal, a refusal or a request for erasure ends every consent that the person gave about the purpose before
 * it; a consent that is given after it is a new one. Days don't order what happened within them, so a refusal on the day of a
 * consent counts as the later of the two.
 */
export function consentCap(claim: Claim, view: View): ConsentCap {
  const subjects = distinctSubjects(view.item);
  const asked = claim.consentFrom === "candidates" ? subjects.filter(isCandidate) : subjects;
  if (asked.length === 0) return { status: "known", end: -Infinity, why: reason("retention/consent-missing", about(claim)) };
  const caps = asked.map((subjectId) => capOf(subjectId, claim, view));
  const partial = claim.partialWithdrawal === "redact" ? partialWithdrawal(asked, caps, view) : undefined;
  if (partial !== undefined) return partial;
  const known = caps.filter((cap) => cap.status === "known");
  const least = known.reduce((a, b) => (b.end < a.end ? b : a), { status: "known", end: Infinity, why: undefined });
  // Somebody's plain no ends the claim, whatever another person's record says.
  return known.length < caps.length && least.end >= view.today ? { status: "future" } : least;
}

function capOf(subjectId: string, claim: Claim, view: View): ConsentCap {
  const { today } = view;
  const relevant = consentsAbout(subjectId, claim, view);
  const answers = relevant.filter(({ answeredOn }) => epochDayOf(answeredOn) <= today);
  if (answers.length === 0 && relevant.some(({ answer }) => answer === "given")) return { status: "future" };
  const given = answers
    .filter(({ answer }) => answer === "given")
    .sort((a, b) => compareText(a.consentId, b.consentId));
  if (given.length === 0) {
    const why =
      answers.length === 0
        ? reason("retention/consent-missing", about(claim))
        : reason("retention/consent-refused", about(claim));
    return { status: "known", end: -Infinity, why };
  }
  const erasure = lastErasure(subjectId, view);
  const saidNoOn = firstNo(answers, today);
  const cap = carrying(given, erasure)
    .map((consent) => endOf(consent, saidNoOn(consent), claim, view))
    .reduce((a, b) => (b.end > a.end ? b : a));
  if (claim.partialWithdrawal === undefined) return cap;
  // Where requests for erasure were not made for the whole item, they end this one person's part in it.
  if (erasure === undefined || answers.some((answer) => isGivenAfter(answer, erasure)) || cap.end < erasure) return cap;
  const why = reason("retention/erasure-requested", { ...about(claim), on: localDateOf(erasure) });
  return { status: "known", end: erasure - 1, why };
}

/**
 * A request for erasure ends the consents up to its day, so what was given anew after it carries alone. Where nothing
 * was, `requestCap` ends the claim and says so.
 */
function carrying(given: readonly ConsentFact[], erasure: EpochDay | undefined): readonly ConsentFact[] {
  if (erasure === undefined) return given;
  const anew = given.filter((consent) => isGivenAfter(consent, erasure));
  return anew.length === 0 ? given : anew;
}

const lastErasure = (subjectId: string, view: View): EpochDay | undefined => {
  const erasures = requestsOn(view).filter((request) => request.kind === "erasure" && request.subjectId === subjectId);
  const last = erasures.at(-1);
  return last && epochDayOf(last.on);
};

const isGivenAfter = ({ answer, answeredOn }: ConsentFact, day: EpochDay): boolean =>
  answer === "given" && epochDayOf(answeredOn) > day;

/**
 * Where some took their consent back and at least two others still agree: the claim goes on with the others' consents,
 * and those who withdrew are to be removed. Who never agreed should not be on the item: then there is nothing to save.
 */
function partialWithdrawal(asked: readonly SubjectId[], caps: readonly ConsentCap[], view: View): KnownCap | undefined {
  const known = caps.filter((cap) => cap.status === "known");
  if (known.length < caps.length) return undefined;
  const agreeing = known.filter(({ end }) => end >= view.today);
  const gone = known.filter(({ end }) => end < view.today);
  const isWithdrawal = gone.every(({ end, why }) => end > -Infinity && why !== undefined && withdrawals.has(why.code));
  if (agreeing.length < 2 || gone.length === 0 || !isWithdrawal) return undefined;
  const least = agreeing.reduce((a, b) => (b.end < a.end ? b : a));
  const from = Math.min(...gone.map(({ end }) => end + 1));
  return { ...least, redaction: { subjectIds: asked.filter((_, at) => gone.includes(known[at] as KnownCap)), from } };
}

const withdrawals: ReadonlySet<string> = new Set(["retention/consent-withdrawn", "retention/erasure-requested"]);

type KnownCap = Extract<ConsentCap, { status: "known" }>;

/** When one consent ends, by its own terms or by what the person said after it. */
function endOf(consent: ConsentFact, saidNoOn: EpochDay, claim: Claim, view: View): KnownCap {
  const givenOn = epochDayOf(consent.answeredOn);
  const clock = claim.trigger.includes("consentGiven")
    ? lastEpochDay(givenOn, periodRule(claim, view.context.calendar))
    : Infinity;
  const no = saidNoOn - 1;
  const expiry = consent.expiresOn === undefined ? Infinity : epochDayOf(consent.expiresOn) - 1;
  const end = Math.min(clock, expiry, no);
  if (end === no && no < Infinity) {
    return { status: "known", end, why: reason("retention/consent-withdrawn", { ...about(claim), on: localDateOf(no + 1) }) };
  }
  if (end === expiry && expiry < clock) {
    return { status: "known", end, why: reason("retention/consent-expires", { ...about(claim), on: localDateOf(expiry + 1) }) };
  }
  return { status: "known", end, why: undefined };
}

const about = ({ key, purpose }: Claim): { claim: string; purpose: string } => ({ claim: key, purpose });
