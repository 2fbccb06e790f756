import { compareText, contentHash, type Reason, reason, SamtalError } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import type { AggregateContribution } from "./aggregateContribution.ts";
import type { AggregateDefinition } from "./aggregateDefinition.ts";
import type { AggregatePublication, AggregateWindow, PublishedCell } from "./aggregatePublication.ts";
import { type CountedTable, countedTables } from "./countedTables.ts";
import { type Cohort, suppressedCells } from "./suppressedCells.ts";
import { type TableArc, tableNetwork } from "./tableNetwork.ts";
import { type WindowFamily, windowFamily } from "./windowFamily.ts";

/** What is to be published: when, about which days, and what was published before. */
export interface AggregateOccasion {
  readonly window: AggregateWindow;
  /** Today, in the controller's zone: after the window's last day, so that nobody can join it later. */
  readonly day: LocalDate;
  /** Every earlier publication of the series, in any order. */
  readonly earlier: readonly AggregatePublication[];
}

/** A publication, or why there is none. */
export type AggregateOutcome =
  | { readonly status: "published"; readonly publication: AggregatePublication }
  | { readonly status: "refused"; readonly because: readonly Reason[] };

/**
 * Counts people in tables that say nothing about any one of them, so that a rubric stays calibrated when the ratings
 * themselves are gone. To be done before `execute` disposes of items with the disposition `anonymise`; the
 * contributions go with the items, and no publication has a line about a person.
 *
 * Published is a cell or sum of at least `minimumCount` people, and only where none below it can be reckoned: not from
 * the other cells and the sums of its table, and not by taking an earlier publication away from this one. A count that is
 * hidden could, by all that is published, be `minimumCount` or more. An empty cell is hidden as a small one is, since that
 * nobody was rated so is a fact about each of the group; a group whose ratings are all alike is therefore never shown to be.
 * Which cells were hidden for their own sake and which to hide others is not told.
 *
 * Windows of one series lie apart, or a later one lies around earlier ones, whose published counts must all still hold.
 * Windows that lie apart are the safe way: each contribution is in one publication, and nothing can be taken away from it.
 * Not checked: series of other keys about the same people; an earlier publication that is not handed in; people who were
 * exchanged for as many others in the same counts; and what follows from knowing how this function chooses cells, which in
 * some tables is what a hidden count is. A count for each interviewer is that interviewer's data and no aggregate: such a
 * dimension is refused by `parseAggregateDefinition`.
 *
 * @param contributions - each person's values; once for each combination of strata. Days outside the window count for nothing
 * @param definition - the dimensions and the smallest count
 * @param occasion - the window, today, and the earlier publications
 * @returns the publication with its content hash, or why it is refused: the window is still open, was published before, or
 *   overlaps another; people of an earlier window are gone or new; the definition changed; too few people
 * @throws SamtalError `retention/unknown-dimension-value`, `retention/contributed-twice` with the place of the contribution;
 *   `retention/publication-edited`, `retention/other-series` with the place of the earlier publication
 * @example
 * ```ts
 * import { parseAggregateDefinition, publishAggregate } from "@samtal/retention";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const definition = parseAggregateDefinition({
 *   schemaVersion: 1, key: "levels", purpose: "rater-calibration",
 *   strata: [{ key: "question", values: ["question_1"] }], rows: { key: "level", values: ["1-2", "3", "4-5"] },
 * });
 * const day = parseLocalDate("2027-02-01");
 * const levels = ["1-2", "3", "4-5"].flatMap((level, at) => Array.from({ length: [12, 31, 4][at] ?? 0 }, () => level));
 * const contributions = levels.map((level, at) => ({ subjectId: `s${at}`, day, values: { question: "question_1", level } }));
 * const window = { from: parseLocalDate("2027-01-01"), to: parseLocalDate("2027-03-31") };
 * const occasion = { window, day: parseLocalDate("2027-04-01"), earlier: [] };
 * const outcome = publishAggregate(contributions, definition, occasion);
 * outcome.status === "published" && outcome.publication.cells.map(({ count }) => count); // => [null, 31, null, 47]
 * ```
 */
export function publishAggregate(
  contributions: readonly AggregateContribution[],
  definition: AggregateDefinition,
  { window, day, earlier: handedIn }: AggregateOccasion,
): AggregateOutcome {
  requireOwnSeries(handedIn, definition);
  const earlier = inOrderOfWindows(handedIn);
  if (day <= window.to) return refused(reason("retention/window-open", { day: window.to }));
  const nested = windowFamily(window, earlier.map((publication) => publication.window));
  if (nested.status === "refused") return refused(nested.because);
  const { family } = nested;
  const before = family.within.map((place) => earlier[place] as AggregatePublication);
  if (before.some((publication) => definitionHash(publication.definition) !== definitionHash(definition))) {
    return refused(reason("retention/definition-changed"));
  }
  const sorted = inSortedOrder(definition);
  const network = tableNetwork(sorted);
  const shown = before.map(({ cells }) => new Map(cells.map(({ values, count }) => [cellKey(values), count])));
  const published = new Map<string, number | null>();
  const tables = countedTables(contributions, sorted, network, family);
  const isPeopled = family.heldBy.map((_, at) => tables.some(({ counts }) => counts[at]?.some((count) => count > 0)));
  for (const table of tables) {
    const valuesOf = (arc: TableArc): Record<string, string> => cellValues(sorted, table, arc);
    const counts = shown.map((cells) => network.arcs.map((arc) => cells.get(cellKey(valuesOf(arc))) ?? null));
    if (!isStillSo(table, counts, family)) return refused(reason("retention/cohort-changed"));
    const cohorts = cohortsOf(table, family).filter((_, at) => isPeopled[at]);
    const hidden = suppressedCells(network, cohorts, counts.map(hiddenOf), definition.minimumCount);
    if (hidden === null) return refused(reason("retention/differences-too-small", { people: definition.minimumCount }));
    network.arcs.forEach((arc, at) => {
      published.set(cellKey(valuesOf(arc)), hidden[at] === 1 ? null : sumOf(table.counts, at));
    });
  }
  return publicationOf(definition, { window, day, published });
}

const refused = (because: Reason): AggregateOutcome => ({ status: "refused", because: [because] });

function requireOwnSeries(earlier: readonly AggregatePublication[], { key }: AggregateDefinition): void {
  earlier.forEach((publication, at) => {
    const { publicationHash, ...rest } = publication;
    if (contentHash(rest) !== publicationHash) throw SamtalError.of("retention/publication-edited", ["earlier", at]);
    if (publication.definition.key !== key) throw SamtalError.of("retention/other-series", ["earlier", at, "definition", "key"]);
  });
}

/** Which counts are hidden must not hang on the order in which publications are handed in. */
const inOrderOfWindows = (earlier: readonly AggregatePublication[]): readonly AggregatePublication[] =>
  [...earlier].sort(({ window: a }, { window: b }) => compareText(a.from, b.from) || compareText(a.to, b.to));

const definitionHash = ({ metadata: _metadata, ...definition }: AggregateDefinition): string => contentHash(definition);

/** The order in which a definition lists its values decides nothing but the order of the cells. */
function inSortedOrder(definition: AggregateDefinition): AggregateDefinition {
  const sorted = <Dimension extends AggregateDefinition["rows"]>(dimension: Dimension): Dimension => ({
    ...dimension,
    values: [...dimension.values].sort(compareText),
  });
  const { strata, rows, columns } = definition;
  return { ...definition, strata: strata.map(sorted), rows: sorted(rows), ...(columns && { columns: sorted(columns) }) };
}

const sumOf = (counts: readonly Float64Array[], arc: number): number =>
  counts.reduce((sum, cohort) => sum + (cohort[arc] as number), 0);

const hiddenOf = (counts: readonly (number | null)[]): Uint8Array => Uint8Array.from(counts, (count) => (count === null ? 1 : 0));

function cohortsOf({ counts }: CountedTable, { heldBy }: WindowFamily): readonly Cohort[] {
  return counts.map((cohort, at) => ({ counts: cohort, countedIn: heldBy[at] ?? [] }));
}

/** Whether what was published of the windows within this one still is what is counted in them. */
function isStillSo(
  { counts }: CountedTable,
  shown: readonly (readonly (number | null)[])[],
  { heldBy }: WindowFamily,
): boolean {
  return shown.every((cells, publication) => {
    const own = counts.filter((_, cohort) => heldBy[cohort]?.includes(publication));
    return cells.every((count, arc) => count === null || count === sumOf(own, arc));
  });
}

function cellValues({ strata, rows, columns }: AggregateDefinition, table: CountedTable, arc: TableArc): Record<string, string> {
  const values = strata.map(({ key, values: known }, at): [string, string] => [key, known[table.strata[at] as number] as string]);
  if (arc.row !== null) values.push([rows.key, rows.values[arc.row] as string]);
  if (columns && arc.column !== null) values.push([columns.key, columns.values[arc.column] as string]);
  return Object.fromEntries(values);
}

const cellKey = (values: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(values).sort(([a], [b]) => compareText(a, b)));

function publicationOf(
  definition: AggregateDefinition,
  { window, day, published }: { window: AggregateWindow; day: LocalDate; published: ReadonlyMap<string, number | null> },
): AggregateOutcome {
  const cells = cellsInOrder(definition).map((values): PublishedCell => ({ values, count: published.get(cellKey(values)) ?? null }));
  const hidden = cells.filter(({ count }) => count === null).length;
  if (hidden === cells.length) return refused(reason("retention/too-few-people", { people: definition.minimumCount }));
  const because = [reason("retention/aggregate-published", { shown: cells.length - hidden, hidden, people: definition.minimumCount })];
  const document = { schemaVersion: 1 as const, definition, window, publishedOn: day, cells, because };
  return { status: "published", publication: { ...document, publicationHash: contentHash(document) } };
}

/** Each table: its rows with their columns and sum, then the sums over rows. */
function cellsInOrder({ strata, rows, columns }: AggregateDefinition): Record<string, string>[] {
  const within = (values: Record<string, string>, { key, values: known }: AggregateDefinition["rows"]): Record<string, string>[] =>
    known.map((value) => ({ ...values, [key]: value }));
  let cells: Record<string, string>[] = [{}];
  for (const stratum of strata) cells = cells.flatMap((values) => within(values, stratum));
  cells = cells.flatMap((values) => [...within(values, rows), values]);
  return columns ? cells.flatMap((values) => [...within(values, columns), values]) : cells;
}
