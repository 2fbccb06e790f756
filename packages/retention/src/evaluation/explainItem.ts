import { explain, type Locale } from "@samtal/core";
import { reasonTexts } from "../reasonTexts.ts";
import type { Evaluation } from "./evaluation.ts";

/**
 * What happens to an item and why, in sentences that the person whose data it is can follow.
 *
 * @param evaluation - what {@link evaluate} or {@link planRetention} found
 * @param locale - `sv` or `en`
 * @returns what happens first, then why; no sentence twice and none with personal data
 * @example
 * ```ts
 * import { evaluate, explainItem, parseDataItem, parseRetentionFacts, swedishPolicy } from "@samtal/retention";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const item = parseDataItem({
 *   schemaVersion: 1, id: "item_1", category: "accommodation", subjectIds: ["candidate_7f3a"],
 *   applicationId: "application_1", collectedOn: "2027-03-01", sourceIds: [], onExpiry: "erase",
 * });
 * const facts = parseRetentionFacts({
 *   schemaVersion: 1, zone: "Europe/Stockholm", zoneData: "2026f",
 *   applications: [{
 *     applicationId: "application_1", candidateId: "candidate_7f3a", stage: "closed", rejected: "2027-04-09",
 *   }],
 *   subjects: [], consents: [], matters: [], restrictions: [], requests: [],
 * });
 * const evaluation = evaluate(item, facts, swedishPolicy, parseLocalDate("2027-04-09"));
 * explainItem(evaluation, "en")[0];
 * // => "Erased on 2027-04-10: until then it is kept so that the interview can be adapted."
 * ```
 */
export function explainItem(evaluation: Evaluation, locale: Locale): string[] {
  return [...new Set(evaluation.because.map((because) => explain(because, locale, reasonTexts)))];
}
