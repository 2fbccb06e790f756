import { SamtalError } from "@samtal/core";
import type { AggregateContribution } from "./aggregateContribution.ts";
import type { AggregateDefinition } from "./aggregateDefinition.ts";
import type { TableNetwork } from "./tableNetwork.ts";
import type { WindowFamily } from "./windowFamily.ts";

/** The counts of one table, by cohort and arc. */
export interface CountedTable {
  /** The places of its strata's values. */
  readonly strata: readonly number[];
  readonly counts: readonly Float64Array[];
}

/** Counts people, cohort by cohort, in the table of each combination of strata. */
export function countedTables(
  contributions: readonly AggregateContribution[],
  definition: AggregateDefinition,
  network: TableNetwork,
  { heldBy, cohortOf }: WindowFamily,
): readonly CountedTable[] {
  const { strata, rows, columns } = definition;
  const tables = combinations(strata.map(({ values }) => values.length)).map((places) => ({
    strata: places,
    counts: heldBy.map(() => new Float64Array(network.arcs.length)),
  }));
  const arcsOf = arcsByPlace(network);
  const dimensions = [...strata, rows, ...(columns ? [columns] : [])];
  const places = dimensions.map(({ values }) => new Map(values.map((value, place) => [value, place])));
  const seen = tables.map(() => new Set<string>());
  contributions.forEach((contribution, at) => {
    const cohort = cohortOf(contribution.day);
    const found = dimensions.map(({ key }, dimension) => {
      const value = Object.hasOwn(contribution.values, key) ? contribution.values[key] : undefined;
      const place = value === undefined ? undefined : places[dimension]?.get(value);
      if (place === undefined) {
        throw SamtalError.of("retention/unknown-dimension-value", ["contributions", at, "values", key]);
      }
      return place;
    });
    if (cohort === undefined) return;
    const table = strata.reduce((index, { values }, dimension) => index * values.length + (found[dimension] as number), 0);
    const people = seen[table] as Set<string>;
    if (people.has(contribution.subjectId)) {
      throw SamtalError.of("retention/contributed-twice", ["contributions", at, "subjectId"]);
    }
    people.add(contribution.subjectId);
    const row = found[strata.length] as number;
    const column = columns ? (found[strata.length + 1] as number) : null;
    const counts = tables[table]?.counts[cohort] as Float64Array;
    for (const arc of arcsOf(row, column)) (counts[arc] as number) += 1;
  });
  return tables;
}

/** Every arc in which somebody of a row and a column is counted: the cell and the sums over it. */
function arcsByPlace({ arcs }: TableNetwork): (row: number, column: number | null) => readonly number[] {
  const key = (row: number | null, column: number | null): string => `${row} ${column}`;
  const places = new Map(arcs.map(({ row, column }, arc) => [key(row, column), arc]));
  return (row, column) =>
    [...new Set([key(row, column), key(row, null), key(null, column), key(null, null)])].flatMap((at) => places.get(at) ?? []);
}

function combinations(lengths: readonly number[]): number[][] {
  let found: number[][] = [[]];
  for (const length of lengths) {
    found = found.flatMap((start) => Array.from({ length }, (_, place) => [...start, place]));
  }
  return found;
}
