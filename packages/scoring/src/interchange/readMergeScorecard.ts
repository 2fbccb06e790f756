import { type Id, issue } from "@samtal/core";
import { merge } from "./dialects/merge.ts";
import { ownField } from "./ownField.ts";
import { type ReadScorecard, readScorecard } from "./readScorecard.ts";
import type { ScaleOrMapping } from "./vendorTarget.ts";

/** What {@link readMergeScorecard} is told about a card. */
export interface MergeReading {
  /** Our card; the rating's id is derived from it and the competency. */
  readonly scorecardId: Id<"scorecard">;
  /** The competency that stands for the interview as a whole. */
  readonly competencyId: Id<"competency">;
  /** The dialect's scale, which is the default, or a mapping from it. */
  readonly target?: ScaleOrMapping;
}

/**
 * Reads a Merge scorecard as its one rating. A card that was deleted in the underlying system is refused.
 *
 * @param scorecard - from JSON, unchecked
 * @param reading - our card's id, and the competency
 * @returns `read` with one rating, or `refused` with every issue at once
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { readMergeScorecard } from "@samtal/scoring/interchange";
 *
 * const outcome = readMergeScorecard({ overall_recommendation: "NO_DECISION", remote_was_deleted: false }, {
 *   scorecardId: toId("scorecard", "1"),
 *   competencyId: toId("competency", "overall"),
 * });
 * outcome.status === "read" && outcome.ratings[0]?.state; // => "not-rated"
 * ```
 */
export function readMergeScorecard(scorecard: unknown, reading: MergeReading): ReadScorecard {
  const { scorecardId, competencyId, target } = reading;
  if (typeof scorecard !== "object" || scorecard === null || Array.isArray(scorecard)) {
    return { status: "refused", issues: [issue("core/invalid-type", [], { expected: "object" })] };
  }
  const rating = ownField(scorecard, "overall_recommendation");
  const entry = { name: "overall", rating, note: null, path: ["overall_recommendation"] };
  const competency = { attribute: "overall", competencyId, ...(target === undefined ? {} : { target }) };
  const read = readScorecard(merge, [entry], scorecardId, [competency]);
  if (ownField(scorecard, "remote_was_deleted") !== true) return read;
  const deleted = issue("scoring/deleted-scorecard", ["remote_was_deleted"]);
  return { status: "refused", issues: [deleted, ...(read.status === "refused" ? read.issues : [])] };
}
