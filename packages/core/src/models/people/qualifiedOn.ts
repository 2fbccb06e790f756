import type { LocalDate } from "../../time/localDate.ts";
import type { Interviewer } from "./interviewer.ts";

/**
 * Whether an interviewer holds a qualification on a day, first and last day included.
 *
 * @param interviewer - the interviewer
 * @param key - the qualification
 * @param day - the interview's civil date
 * @returns true when a qualification of that key is in force
 * @example
 * ```ts
 * import { qualifiedOn } from "@samtal/core";
 * import { buildInterviewer } from "@samtal/core/testing";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const interviewer = buildInterviewer({
 *   qualifications: [
 *     { key: "structured-interviewing", validFrom: parseLocalDate("2025-01-01"), validUntil: parseLocalDate("2026-12-31") },
 *   ],
 * });
 * qualifiedOn(interviewer, "structured-interviewing", parseLocalDate("2027-01-01")); // => false
 * ```
 */
export function qualifiedOn(
  interviewer: Pick<Interviewer, "qualifications">,
  key: string,
  day: LocalDate,
): boolean {
  // ISO dates of four-digit years order as text.
  return interviewer.qualifications.some(
    (held) => held.key === key && held.validFrom <= day && (held.validUntil === undefined || day <= held.validUntil),
  );
}
