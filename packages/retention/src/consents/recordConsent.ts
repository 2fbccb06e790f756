import { type Consent, type Issue, issue, parseConsent } from "@samtal/core";
import { compareInstants, type Instant } from "@samtal/core/time";
import type { ConsentQuestion } from "./consentQuestion.ts";

/** A consent document, or why there is none. */
export type ConsentOutcome =
  | { readonly status: "recorded"; readonly consent: Consent }
  | { readonly status: "refused"; readonly issues: readonly Issue[] };

/** What the person said, and when. */
export interface ConsentAnswer {
  readonly answer: Consent["answer"];
  readonly answeredAt: Instant;
  /** The first instant at which it no longer holds. */
  readonly expiresAt?: Instant;
}

/**
 * Records an answer. A yes and a no make the same kind of document, and neither is passed on to anybody.
 *
 * @param question - what was asked, from `askConsent`
 * @param given - the answer
 * @returns the consent; refused with `retention/answered-before-asked` or, where it ends before it begins,
 *   `retention/expires-before-answer`
 * @example
 * ```ts
 * import { askConsent, recordConsent } from "@samtal/retention";
 * import { toId } from "@samtal/core";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const question = askConsent({
 *   subjectId: toId("candidate", "7f3a"), purpose: "talent-pool", textVersion: "2027-01",
 *   askedAt: parseInstant("2027-03-10T12:00:00Z"),
 * });
 * const recorded = recordConsent(question, { answer: "refused", answeredAt: parseInstant("2027-03-11T08:00:00Z") });
 * recorded.status === "recorded" && [recorded.consent.answer, recorded.consent.textVersion]; // => ["refused", "2027-01"]
 * ```
 */
export function recordConsent(question: ConsentQuestion, { answer, answeredAt, expiresAt }: ConsentAnswer): ConsentOutcome {
  if (compareInstants(answeredAt, question.askedAt) < 0) return refused(issue("retention/answered-before-asked", ["answeredAt"]));
  if (expiresAt !== undefined && compareInstants(expiresAt, answeredAt) <= 0) {
    return refused(issue("retention/expires-before-answer", ["expiresAt"]));
  }
  const { consentId, subjectId, purpose, interviewId, textVersion } = question;
  const consent = parseConsent({
    schemaVersion: 1,
    id: consentId,
    subjectId,
    purpose,
    ...(interviewId !== undefined && { interviewId }),
    answer,
    answeredAt,
    textVersion,
    ...(expiresAt !== undefined && { expiresAt }),
  });
  return { status: "recorded", consent };
}

/** An outcome without a document. */
export const refused = (found: Issue): ConsentOutcome => ({ status: "refused", issues: [found] });
