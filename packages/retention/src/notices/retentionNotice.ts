import type { Id, Locale } from "@samtal/core";
import type { Duration, LocalDate } from "@samtal/core/time";
import type { DataCategory } from "../items/dataCategories.ts";
import type { Claim } from "../policies/claim.ts";

/** Who reads a notice. */
export type NoticeAudience = "candidate" | "interviewer";

/** One reason to keep data, in words. */
export interface NoticeUse {
  /** The claim's key in the policy. */
  readonly claim: string;
  readonly purpose: string;
  readonly legalBasis: Claim["legalBasis"];
  readonly tier: Claim["tier"];
  readonly period: Duration;
  /** What for, as a heading of a few words. */
  readonly what: string;
  /** How long and from when, and at the longest; then who may see it, what it rests on and who chose the period. */
  readonly sentences: readonly string[];
  /** Number of its text among the notice's `sources`, from 1; `null` where nobody but the controller names the period. */
  readonly source: number | null;
}

/** Kinds of data that are kept for the same reasons. */
export interface NoticeSection {
  readonly categories: readonly DataCategory[];
  readonly heading: string;
  readonly uses: readonly NoticeUse[];
}

/** The part of a privacy notice that says how long data is kept (GDPR art. 13(2)(a)), in one language. */
export interface RetentionNotice {
  readonly schemaVersion: 1;
  readonly policyId: Id<"policy">;
  readonly policyVersion: string;
  readonly policyHash: string;
  readonly effectiveFrom: LocalDate;
  readonly audience: NoticeAudience;
  readonly locale: Locale;
  readonly title: string;
  readonly introduction: readonly string[];
  readonly sections: readonly NoticeSection[];
  readonly afterwards: { readonly heading: string; readonly sentences: readonly string[] };
  /** What periods rest on, in the words of the policy. */
  readonly sources: { readonly heading: string; readonly texts: readonly { readonly text: string; readonly url: string | null }[] };
  /** Content hash of everything else: what a receipt names. */
  readonly noticeHash: string;
}
