import type { Jurisdiction, Locale } from "@samtal/core";
import type { Citation } from "../policies/citation.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";

/** A country's duty that is no period: a notice, say. */
export interface CountryDuty {
  readonly key: string;
  readonly text: string;
  readonly citation: Omit<Citation, "variants">;
}

/**
 * What one country's employers commonly keep of unsuccessful candidates, how long and under which text, as a policy
 * to begin from. Not legal advice: a named role in the controller's organisation has to accept it.
 */
export interface CountryPreset {
  readonly key: string;
  readonly jurisdiction: Jurisdiction;
  readonly country: Readonly<Record<Locale, string>>;
  /** Where the texts contradict each other, or change: which reading this is. `null` where there is only one. */
  readonly variant: Readonly<Record<Locale, string>> | null;
  /** `null` where no number was found: then the controller has to choose one. */
  readonly policy: RetentionPolicy | null;
  readonly duties: readonly CountryDuty[];
  /** What differs between the sources, in English. */
  readonly notes: readonly string[];
}
