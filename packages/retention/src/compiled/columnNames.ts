import { contentHash } from "@samtal/core";
import type { CompiledPolicy } from "./compiledPolicy.ts";
import { needs } from "./needs.ts";
import type { RowTrigger } from "./retentionRow.ts";

/** Names of a table's columns, each for what {@link RetentionRow} says of it. What a policy doesn't need may be left out. */
export interface RetentionColumnNames {
  readonly item: string;
  readonly category: string;
  /** Holds and restrictions no policy can leave out. */
  readonly heldUntil: string;
  readonly restrictedUntil: string;
  readonly stage?: string;
  readonly interviewing?: string;
  readonly triggers?: Readonly<Partial<Record<RowTrigger, string>>>;
  /** Of type `text[]`, as the next. */
  readonly jurisdictions?: string;
  readonly jurisdictionsEver?: string;
  readonly erasureRequestedOn?: string;
  readonly objectedOn?: Readonly<Record<string, string>>;
  readonly consentUntil?: Readonly<Record<string, string>>;
  readonly redacting?: Readonly<Record<string, string>>;
  readonly sourcesUntil?: string;
}

/**
 * The columns that a table must have for a policy, under the names that we would give them.
 *
 * @param compiled - the policy on a day; the columns are the same on every day
 * @returns the names: `held_until`, `rejected`, `consent_until_talent_pool`
 * @example
 * ```ts
 * import { compile, retentionColumnNames, swedishPolicy } from "@samtal/retention";
 * import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
 *
 * const compiled = compile(swedishPolicy, parseLocalDate("2026-11-21"), parseTimeZone("Europe/Stockholm"));
 * retentionColumnNames(compiled).consentUntil?.["talent-pool"]; // => "consent_until_talent_pool"
 * ```
 */
export function retentionColumnNames(compiled: CompiledPolicy): RetentionColumnNames {
  const needed = needs(compiled);
  const perClaim = (prefix: string, keys: readonly string[]): Record<string, string> =>
    Object.fromEntries(keys.map((key) => [key, shortened(`${prefix}_${key.replaceAll("-", "_")}`)]));
  return {
    item: "item",
    category: "category",
    heldUntil: "held_until",
    restrictedUntil: "restricted_until",
    triggers: Object.fromEntries(needed.triggers.map((key) => [key, trigger[key]])),
    objectedOn: perClaim("objected_on", needed.objectedOn),
    consentUntil: perClaim("consent_until", needed.consentUntil),
    redacting: perClaim("redacting", needed.redacting),
    ...(needed.stage && { stage: "stage" }),
    ...(needed.interviewing && { interviewing: "interviewing" }),
    ...(needed.jurisdictions && { jurisdictions: "jurisdictions", jurisdictionsEver: "jurisdictions_ever" }),
    ...(needed.erasureRequestedOn && { erasureRequestedOn: "erasure_requested_on" }),
    ...(needed.sourcesUntil && { sourcesUntil: "sources_until" }),
  };
}

/** PostgreSQL keeps 63 bytes of a name: of a longer one a hash of the whole stands for its end, so that no two meet. */
const shortened = (name: string): string =>
  name.length <= longestName ? name : `${name.slice(0, longestName - 17)}_${contentHash(name).slice(-16)}`;

const longestName = 63;

const trigger: Readonly<Record<RowTrigger, string>> = {
  applied: "applied",
  rejected: "rejected",
  rejectionReceived: "rejection_received",
  withdrawn: "withdrawn",
  hired: "hired",
  processEnded: "process_ended",
  employmentEnded: "employment_ended",
  lastContact: "last_contact",
  eighteenthBirthday: "eighteenth_birthday",
  interviewingEnded: "interviewing_ended",
  collected: "collected_on",
  erasureRequested: "candidate_erasure_requested_on",
};
