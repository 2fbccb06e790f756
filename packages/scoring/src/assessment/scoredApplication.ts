import type { Id } from "@samtal/core";
import type { MustHaveVerdict } from "../plugins/mustHaveRule.ts";
import type { AssessedApplication, AssessRefused, QuorumMissing } from "./assessOutcome.ts";
import type { ScoreBounds } from "./scoreBounds.ts";

/** The numbers of one application. The words come on demand. */
export interface ScoredApplication {
  readonly status: "assessed";
  readonly applicationId: Id<"application">;
  /** null when too little was rated. */
  readonly score: number | null;
  readonly bounds: Readonly<ScoreBounds> | null;
  readonly coverage: number;
  /** By competency id. */
  readonly mustHaves: readonly { readonly competencyId: Id<"competency">; readonly verdict: MustHaveVerdict }[];
  /** The key of the band; null where there is none. */
  readonly band: string | null;
  /** The document with tree, reasons and trace: the same bytes that `assess` gives. */
  unfold(): AssessedApplication;
}

/** What came of scoring one application. */
export type ScoreOutcome = ScoredApplication | QuorumMissing | AssessRefused;
