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
