import { compareText } from "@samtal/core";
import type { BusinessCalendar, LocalDate, TimeZone } from "@samtal/core/time";
import { requireInForce } from "../evaluation/evaluate.ts";
import { cutoff } from "../periods/cutoff.ts";
import { policyHash } from "../policies/policyHash.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import type { CompiledPolicy } from "./compiledPolicy.ts";

/**
 * A policy on one day: each claim and ceiling with the one date that its event is compared with.
 *
 * Periods are monotone in their event, so whether one is over is a single comparison of dates, in memory
 * ({@link verdicts}) as in a database ({@link toSql}). A cutoff is the day's; compile anew for another day.
 *
 * @param policy - the claims and ceilings; their order means nothing
 * @param day - the day asked about
 * @param zone - the controller's zone, in which every day is meant
 * @param calendar - the working days; needed where a claim rolls
 * @returns the cutoffs with what else decides, and the hash of the policy that they are of
 * @throws SamtalError `retention/policy-not-in-force`, `retention/calendar-needed`
 * @example
 * ```ts
 * import { compile, swedishPolicy } from "@samtal/retention";
 * import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
 *
 * const compiled = compile(swedishPolicy, parseLocalDate("2026-11-21"), parseTimeZone("Europe/Stockholm"));
 * compiled.claims.find(({ key }) => key === "legal-claims")?.cutoff; // => "2024-11-20"
 * ```
 */
export function compile(
  policy: RetentionPolicy,
  day: LocalDate,
  zone: TimeZone,
  calendar?: BusinessCalendar,
): CompiledPolicy {
  requireInForce(policy, day);
  const claims = policy.claims.map((claim) => ({ ...uncited(claim), cutoff: cutoff(claim, day, calendar) }));
  const ceilings = policy.ceilings.map((ceiling) => ({ ...uncited(ceiling), cutoff: cutoff(ceiling, day) }));
  return {
    schemaVersion: 1,
    policyId: policy.id,
    policyVersion: policy.version,
    policyHash: policyHash(policy),
    day,
    zone,
    ...(calendar && { calendar: { id: calendar.id, version: calendar.version } }),
    claims: claims.sort((a, b) => compareText(a.key, b.key)),
    ceilings: ceilings.sort((a, b) => compareText(a.key, b.key)),
  };
}

/** The policy's hash stands for its sources. */
function uncited<T extends { readonly citation: unknown }>(clock: T): Omit<T, "citation"> {
  const { citation: _, ...rest } = clock;
  return rest;
}
