import { type Consent, consentInForce, type Interview } from "@samtal/core";
import { compareInstants, type Instant } from "@samtal/core/time";
import type { SummaryConsent } from "./summaryConsent.ts";

/**
 * Whether the candidate's last answer about summaries of this interview is a consent in force. A later refusal takes
 * an earlier consent back; of answers given at the same instant all must be consents in force.
 *
 * @param interview - whose notes are to be summarised
 * @param consents - any answers, in any order; those of other people and interviews are left aside
 * @param now - the instant asked about
 * @example
 * ```ts
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { hasSummaryConsent, parseSummaryConsent } from "@samtal/ai";
 *
 * const interview = buildInterview();
 * const consent = parseSummaryConsent({
 *   schemaVersion: 1,
 *   id: "consent_1",
 *   subjectId: interview.candidateId,
 *   purpose: "interview-summary",
 *   answer: "given",
 *   answeredAt: "2027-03-29T09:00:00Z",
 *   withdrawnAt: "2027-03-31T09:00:00Z",
 *   textVersion: "1",
 * });
 * ["2027-03-30T09:00:00Z", "2027-03-31T09:00:00Z"].map((at) => hasSummaryConsent(interview, [consent], parseInstant(at)));
 * // => [true, false]
 * ```
 */
export function hasSummaryConsent(
  interview: Pick<Interview, "id" | "candidateId">,
  consents: readonly SummaryConsent[],
  now: Instant,
): boolean {
  const answers = consents.filter(
    ({ purpose, subjectId, interviewId, answeredAt }) =>
      purpose === "interview-summary" &&
      subjectId === interview.candidateId &&
      (interviewId ?? interview.id) === interview.id &&
      compareInstants(answeredAt, now) <= 0,
  );
  const last = answers.filter(({ answeredAt }) => answers.every((other) => compareInstants(other.answeredAt, answeredAt) <= 0));
  return last.length > 0 && last.every((answer) => consentInForce(answer as unknown as Consent, now));
}
