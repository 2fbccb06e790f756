import { type Consent, consentInForce, issue } from "@samtal/core";
import { compareInstants, type Instant } from "@samtal/core/time";
import type { ConsentQuestion } from "./consentQuestion.ts";
import { type ConsentAnswer, type ConsentOutcome, recordConsent, refused } from "./recordConsent.ts";

/** Why a person could be asked at all after the old consent had ended. */
export interface FreshContact {
  /** What the person did: a new application, or an own message. A mail that somebody else sent is no contact. */
  readonly kind: "new-application" | "message-from-candidate";
  readonly at: Instant;
}

/**
 * Renews a consent to the talent pool: a new record with its own id and the version of the text that was answered this
 * time; the old one stays as it is.
 *
 * After the old consent has ended, whether by its date or taken back, nobody is asked again on its strength: a contact
 * of the person's own has to have come since.
 *
 * @param previous - the consent that ends or has ended
 * @param question - what was asked this time, from `askConsent`
 * @param given - the answer
 * @param contact - where the old one had ended when the person was asked
 * @returns the new consent; refused with `retention/renewal-of-another`, `retention/renewal-without-contact`, or as
 *   `recordConsent` refuses
 * @example
 * ```ts
 * import { askConsent, renewConsent } from "@samtal/retention";
 * import { buildConsent } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const previous = buildConsent({
 *   purpose: "talent-pool", answeredAt: parseInstant("2027-03-10T12:00:00Z"), expiresAt: parseInstant("2029-03-10T12:00:00Z"),
 * });
 * const ask = (day: string) => askConsent({
 *   subjectId: previous.subjectId, purpose: "talent-pool", textVersion: "2029-01", askedAt: parseInstant(`${day}T09:00:00Z`),
 * });
 * const yes = { answer: "given", answeredAt: parseInstant("2029-04-01T10:00:00Z") } as const;
 * [ask("2029-03-03"), ask("2029-03-20")].map((question) => renewConsent(previous, question, yes).status);
 * // => ["recorded", "refused"]
 * ```
 */
export function renewConsent(
  previous: Consent,
  question: ConsentQuestion,
  given: ConsentAnswer,
  contact?: FreshContact,
): ConsentOutcome {
  const isSame = question.subjectId === previous.subjectId && question.purpose === previous.purpose;
  if (!isSame || question.consentId === previous.id) return refused(issue("retention/renewal-of-another", ["question"]));
  if (consentInForce(previous, question.askedAt)) return recordConsent(question, given);
  const ended = endOf(previous);
  const isFresh =
    contact !== undefined && compareInstants(contact.at, ended) >= 0 && compareInstants(contact.at, question.askedAt) <= 0;
  return isFresh ? recordConsent(question, given) : refused(issue("retention/renewal-without-contact", ["contact"]));
}

/** When a consent ended; a no never held. */
function endOf({ answeredAt, expiresAt, withdrawnAt }: Consent): Instant {
  const [first = answeredAt] = [expiresAt, withdrawnAt].filter((at) => at !== undefined).sort(compareInstants);
  return first;
}
