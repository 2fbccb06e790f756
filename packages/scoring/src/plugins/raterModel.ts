import type { Plugin, Reason } from "@samtal/core";

/** One number that one rater gave one candidate. Nothing about a person stands in it but opaque ids. */
export interface RaterModelRating {
  readonly candidateId: string;
  readonly raterId: string;
  readonly competencyId?: string;
  readonly value: number;
}

/** What a model found, or why the ratings cannot tell. */
export type RaterModelFit =
  | {
      readonly status: "fitted";
      /** By id. Severity is how far below the others a rater's numbers lie; `se` is its standard error. */
      readonly raters: readonly { readonly raterId: string; readonly severity: number; readonly se: number }[];
      /** By id. The score as it would be without the raters' severities. */
      readonly candidates: readonly { readonly candidateId: string; readonly adjusted: number; readonly se: number }[];
    }
  | { readonly status: "not-identified"; readonly because: readonly Reason[] };

/**
 * How raters' severities are told apart from candidates' answers: a plugin of kind `rater-model`.
 *
 * The order of the ratings changes nothing. A model that cannot tell (raters and candidates are not connected, say)
 * answers `not-identified` instead of a number.
 */
export interface RaterModel<Config = unknown> extends Plugin<"rater-model", Config> {
  /** Fits the model to ratings. */
  fit(ratings: readonly RaterModelRating[], config: Config): RaterModelFit;
}
