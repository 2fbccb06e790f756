import { type Id, issue, reason } from "@samtal/core";
import { greenhouse } from "./dialects/greenhouse.ts";
import { entriesOf } from "./entriesOf.ts";
import { ownField } from "./ownField.ts";
import {
  type AttributeCompetency,
  type ReadScorecard,
  readScorecard,
  type ScorecardEntry,
} from "./readScorecard.ts";

/** What {@link readGreenhouseScorecard} is told about a card. */
export interface GreenhouseReading {
  /** Our card; the ratings' ids are derived from it and the competency. */
  readonly scorecardId: Id<"scorecard">;
  readonly competencies: readonly AttributeCompetency[];
  /** Where the overall recommendation is to be a rating too; left out, it is listed among the losses. */
  readonly overall?: Omit<AttributeCompetency, "attribute">;
}

const fields = { name: "name", rating: "rating", note: "note" };

/**
 * Reads a Greenhouse scorecard (Harvest) as ratings: its `attributes`, or, where a card has none, its
 * `ratings`, which groups the attributes' names by code and has neither notes nor `no_decision`.
 *
 * @param scorecard - from JSON, unchecked
 * @param reading - our card's id, and the competencies by the attributes' names
 * @returns `read` with the ratings, or `refused` with every issue at once
 * @throws SamtalError `scoring/attribute-mapped-twice` when `competencies` names an attribute twice
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { readGreenhouseScorecard } from "@samtal/scoring/interchange";
 *
 * const card = {
 *   overall_recommendation: "yes",
 *   attributes: [{ name: "Communication", type: "Skills", note: null, rating: "strong_yes" }],
 * };
 * const outcome = readGreenhouseScorecard(card, {
 *   scorecardId: toId("scorecard", "1"),
 *   competencies: [{ attribute: "Communication", competencyId: toId("competency", "communication") }],
 * });
 * outcome.status === "read" && outcome.ratings.length; // => 1
 * outcome.status === "read" && outcome.losses.map(({ code }) => code); // => ["scoring/overall-left-aside"]
 * ```
 */
export function readGreenhouseScorecard(scorecard: unknown, reading: GreenhouseReading): ReadScorecard {
  const { scorecardId, competencies, overall } = reading;
  const entries = attributesOf(scorecard);
  if (entries === undefined) {
    const params = { expected: "array" };
    return { status: "refused", issues: [issue("core/invalid-type", ["attributes"], params)] };
  }
  const read = readScorecard(greenhouse, entries, scorecardId, competencies);
  const recommendation = ownField(scorecard, "overall_recommendation");
  const path = ["overall_recommendation"];
  if (overall === undefined || overall.competencyId === null) {
    if (read.status === "refused" || recommendation === undefined) return read;
    return { ...read, losses: [...read.losses, reason("scoring/overall-left-aside")] };
  }
  const entry: ScorecardEntry = { name: "overall", rating: recommendation, note: null, path };
  const whole = readScorecard(greenhouse, [entry], scorecardId, [{ ...overall, attribute: "overall" }]);
  return together(read, whole, overall.competencyId);
}

/** Both parts, or the issues of both. */
function together(read: ReadScorecard, whole: ReadScorecard, competencyId: Id<"competency">): ReadScorecard {
  if (read.status === "refused" || whole.status === "refused") {
    const [first, ...others] = [read, whole].flatMap((part) =>
      part.status === "refused" ? part.issues : [],
    );
    return first === undefined ? read : { status: "refused", issues: [first, ...others] };
  }
  if (read.ratings.some((rating) => rating.competencyId === competencyId)) {
    const path = ["overall_recommendation"];
    return { status: "refused", issues: [issue("scoring/duplicate-attribute", path, { competencyId })] };
  }
  return {
    status: "read",
    ratings: [...read.ratings, ...whole.ratings],
    losses: [...read.losses, ...whole.losses],
  };
}

function attributesOf(scorecard: unknown): Iterable<ScorecardEntry> | undefined {
  const attributes = ownField(scorecard, "attributes");
  if (Array.isArray(attributes)) return entriesOf(attributes, fields, ["attributes"]);
  const ratings = ownField(scorecard, "ratings");
  if (attributes !== undefined || typeof ratings !== "object" || ratings === null) return undefined;
  const known = new Set<string>(greenhouse.levels.map(({ code }) => String(code)));
  return Object.entries(ratings).flatMap(([code, names]: [string, unknown]) => {
    const path = ["ratings", known.has(code) ? code : "*"];
    const list: readonly unknown[] = Array.isArray(names) ? names : [names];
    return list.map((name, at) => ({ name, rating: code, note: null, path: [...path, at] }));
  });
}
