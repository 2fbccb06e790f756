import type { Law } from "@samtal/core";
import type { ScoringPlugin } from "../../plugins/scoringPlugin.ts";

/** What a kind asks of the laws that a plugin declares. */
export interface LawsOfKind {
  /** Every plugin of the kind keeps these and says so. */
  readonly demanded: readonly Law[];
  /** A plugin may promise these as well. */
  readonly possible: readonly Law[];
}

/** The laws of each kind of plugin. */
export const lawsOfKind: Readonly<Record<ScoringPlugin["kind"], LawsOfKind>> = {
  "combination-rule": { demanded: ["permutation-invariant", "bounded", "monotone", "idempotent"], possible: [] },
  "must-have-rule": { demanded: ["permutation-invariant", "monotone"], possible: [] },
  "rater-model": { demanded: ["permutation-invariant"], possible: [] },
  scale: { demanded: ["bounded"], possible: ["monotone"] },
};
