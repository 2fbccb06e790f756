import { parseResponseDuty, type ResponseDuty } from "./responseDuty.ts";

/**
 * Response duties that we have heard of, by jurisdiction. Not legal advice.
 *
 * None of them was read: the one of Ontario stands in a user's request, so its citation and what its days are
 * counted from are empty, and {@link responseDutyPromise} uses it only once somebody accepts it by name. For other
 * jurisdictions we know of none, which does not say that there is none. An employer writes its own with
 * `parseResponseDuty`.
 *
 * @example
 * ```ts
 * import { responseDuties } from "@samtal/communication";
 *
 * responseDuties.map(({ jurisdiction, days, status, evidence }) => [jurisdiction, days, status, evidence]);
 * // => [["CA-ON", 45, "unverified", "general"]]
 * ```
 */
export const responseDuties: readonly ResponseDuty[] = [
  parseResponseDuty({
    jurisdiction: "CA-ON",
    days: 45,
    inForceFrom: "2026-01-01",
    countedFrom: null,
    citation: null,
    url: null,
    evidence: "general",
    status: "unverified",
    verifiedOn: null,
    heardFrom: "career-ops#2013",
  }),
];
