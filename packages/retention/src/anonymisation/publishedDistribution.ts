import type { AggregatePublication } from "./aggregatePublication.ts";

/** How a publication's rows are distributed in one place. */
export interface PublishedDistribution {
  /** Everybody there; null: suppressed. */
  readonly people: number | null;
  readonly levels: readonly { readonly value: string; readonly count: number | null; readonly share: number | null }[];
  /** Between which figures the mean lies; they are equal where no count is suppressed. Null: nothing can be said. */
  readonly mean: { readonly low: number; readonly high: number } | null;
}

/**
 * How ratings are distributed in one place of a publication, and between which figures their mean lies. It is reckoned
 * from published counts alone, so that it tells nothing that they don't.
 *
 * @param publication - the tables
 * @param place - the value of each stratum and, for one column alone, of the columns
 * @param scoreOf - the figure of a row's value; by default the value read as a number
 * @returns counts and shares by level in the definition's order; bounds of the mean where all figures are finite and the
 *   number of people is published. At a place that the definition has not, everything is null
 * @example
 * ```ts
 * import { parseAggregateDefinition, publishAggregate, publishedDistribution } from "@samtal/retention";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const definition = parseAggregateDefinition({
 *   schemaVersion: 1, key: "levels", purpose: "rater-calibration", strata: [], rows: { key: "level", values: ["1", "2", "3"] },
 * });
 * const contributions = Array.from({ length: 60 }, (_, at) => ({
 *   subjectId: `s${at}`, day: parseLocalDate("2027-02-01"), values: { level: at < 20 ? "1" : at < 30 ? "2" : "3" },
 * }));
 * const window = { from: parseLocalDate("2027-01-01"), to: parseLocalDate("2027-03-31") };
 * const outcome = publishAggregate(contributions, definition, { window, day: parseLocalDate("2027-04-01"), earlier: [] });
 * if (outcome.status === "refused") throw new Error();
 * publishedDistribution(outcome.publication, {}).mean?.low.toFixed(3); // => "2.167"
 * ```
 */
export function publishedDistribution(
  publication: AggregatePublication,
  place: Readonly<Record<string, string>>,
  scoreOf: (value: string) => number = Number,
): PublishedDistribution {
  const { rows } = publication.definition;
  const keys = Object.keys(place);
  const isAt = (values: Readonly<Record<string, string>>, more: number): boolean =>
    Object.keys(values).length === keys.length + more && keys.every((key) => values[key] === place[key]);
  const here = publication.cells.filter(({ values }) => isAt(values, 1));
  const people = publication.cells.find(({ values }) => isAt(values, 0))?.count ?? null;
  const levels = rows.values.map((value) => {
    const count = here.find(({ values }) => values[rows.key] === value)?.count ?? null;
    return { value, count, share: count === null || people === null ? null : count / people };
  });
  return { people, levels, mean: people === null ? null : meanOf(levels, people, scoreOf) };
}

function meanOf(
  levels: readonly { readonly value: string; readonly count: number | null }[],
  people: number,
  scoreOf: (value: string) => number,
): { low: number; high: number } | null {
  const scored = levels.map(({ value, count }) => ({ score: scoreOf(value), count }));
  if (!scored.every(({ score }) => Number.isFinite(score))) return null;
  const hidden = scored.filter(({ count }) => count === null).map(({ score }) => score);
  const sum = scored.reduce((total, { score, count }) => total + score * (count ?? 0), 0);
  const left = people - scored.reduce((total, { count }) => total + (count ?? 0), 0);
  if (hidden.length === 0) return { low: sum / people, high: sum / people };
  return { low: (sum + left * Math.min(...hidden)) / people, high: (sum + left * Math.max(...hidden)) / people };
}
