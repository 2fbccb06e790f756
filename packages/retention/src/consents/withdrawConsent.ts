import { type Consent, issue } from "@samtal/core";
import { compareInstants, type Instant } from "@samtal/core/time";
import { type ConsentOutcome, refused } from "./recordConsent.ts";

/**
 * Takes a consent back, at any time (GDPR art. 7(3)). It says nothing about what was done before, and needs no reason.
 * A second withdrawal changes nothing: the first stands.
 *
 * @param consent - the consent
 * @param at - when the person took it back
 * @returns the consent with the withdrawal; refused with `retention/nothing-to-withdraw` where the answer was no, and
 *   with `retention/withdrawn-before-given`
 * @example
 * ```ts
 * import { withdrawConsent } from "@samtal/retention";
 * import { buildConsent } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const taken = withdrawConsent(buildConsent(), parseInstant("2027-04-01T09:00:00Z"));
 * taken.status === "recorded" && taken.consent.withdrawnAt; // => "2027-04-01T09:00:00Z"
 * ```
 */
export function withdrawConsent(consent: Consent, at: Instant): ConsentOutcome {
  if (consent.answer === "refused") return refused(issue("retention/nothing-to-withdraw", ["consent", "answer"]));
  if (compareInstants(at, consent.answeredAt) < 0) return refused(issue("retention/withdrawn-before-given", ["at"]));
  const { withdrawnAt } = consent;
  const isFirst = withdrawnAt === undefined || compareInstants(at, withdrawnAt) < 0;
  return { status: "recorded", consent: isFirst ? { ...consent, withdrawnAt: at } : consent };
}
