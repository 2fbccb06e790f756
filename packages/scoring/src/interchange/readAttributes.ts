import { type Id, issue } from "@samtal/core";
import { entriesOf } from "./entriesOf.ts";
import { type AttributeCompetency, type ReadScorecard, readScorecard } from "./readScorecard.ts";
import type { VendorDialect } from "./vendorDialect.ts";

/** What {@link readAttributes} is told about a card. */
export interface AttributeReading {
  /** Our card; the ratings' ids are derived from it and the competency. */
  readonly scorecardId: Id<"scorecard">;
  readonly competencies: readonly AttributeCompetency[];
  /** Names of the fields that hold an attribute's name, its value and a note. */
  readonly fields: { readonly name: string; readonly rating: string; readonly note?: string };
}

/**
 * Reads a vendor's list of rated attributes as ratings: a Greenhouse card's `attributes`, Workable's
 * `traits`, and the like.
 *
 * Which attribute is about which competency is the caller's knowledge; an attribute that nothing is said
 * about is an issue. A competency that the list does not mention has no rating. Notes are free text about a
 * person: they stay where they are, and are counted among the losses.
 *
 * @param dialect - whose values they are
 * @param attributes - from JSON, unchecked
 * @param reading - our card's id, the competencies by attribute, and the vendor's field names
 * @returns `read` with the ratings, or `refused` with every issue at once: `scoring/unknown-vendor-code`,
 *   `scoring/unmapped-attribute`, `scoring/duplicate-attribute`, `core/invalid-type`, …
 * @throws SamtalError `scoring/attribute-mapped-twice` when `competencies` names an attribute twice
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { readAttributes, workableScore } from "@samtal/scoring/interchange";
 *
 * const outcome = readAttributes(workableScore, [{ id: 2, name: "Analytical Skills", score: "positive" }], {
 *   scorecardId: toId("scorecard", "1"),
 *   competencies: [{ attribute: "Analytical Skills", competencyId: toId("competency", "analysis") }],
 *   fields: { name: "name", rating: "score", note: "note" },
 * });
 * outcome.status === "read" && outcome.ratings.map(({ competencyId, state }) => [competencyId, state]);
 * // => [["competency_analysis", "rated"]]
 * ```
 */
export function readAttributes(
  dialect: VendorDialect,
  attributes: unknown,
  { scorecardId, competencies, fields }: AttributeReading,
): ReadScorecard {
  if (!Array.isArray(attributes)) {
    return { status: "refused", issues: [issue("core/invalid-type", [], { expected: "array" })] };
  }
  return readScorecard(dialect, entriesOf(attributes, fields, []), scorecardId, competencies);
}
