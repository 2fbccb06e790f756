import type { Instant } from "../../time/instant.ts";
import { epochMilliseconds } from "../../time/epoch.ts";
import type { Consent } from "./consent.ts";

/**
 * Whether a consent holds at an instant: given, not yet expired, not withdrawn.
 *
 * @param consent - the consent
 * @param at - the instant asked about
 * @returns false before it was given, from its withdrawal on and from its expiry on
 * @example
 * ```ts
 * import { consentInForce } from "@samtal/core";
 * import { buildConsent } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const consent = buildConsent({
 *   answeredAt: parseInstant("2027-03-01T09:00:00Z"),
 *   withdrawnAt: parseInstant("2027-04-01T09:00:00Z"),
 * });
 * consentInForce(consent, parseInstant("2027-04-01T09:00:00Z")); // => false
 * ```
 */
export function consentInForce(consent: Consent, at: Instant): boolean {
  const now = epochMilliseconds(at);
  if (consent.answer !== "given" || now < epochMilliseconds(consent.answeredAt)) return false;
  return [consent.expiresAt, consent.withdrawnAt].every(
    (end) => end === undefined || now < epochMilliseconds(end)
  );
}
