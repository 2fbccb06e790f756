import { compareText } from "@samtal/core";
import { type LocalDate, parseLocalDate } from "@samtal/core/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AggregateContribution } from "./aggregateContribution.ts";
import { type AggregateDefinition, parseAggregateDefinition } from "./aggregateDefinition.ts";
import type { AggregatePublication, AggregateWindow } from "./aggregatePublication.ts";
import { type AggregateOutcome, publishAggregate } from "./publishAggregate.ts";
import { publishedDistribution } from "./publishedDistribution.ts";

const limit = 3;
const names = ["a", "b", "c"];

/** How many people of each quarter stand in each cell of each table, and which windows are published, one after another. */
interface Series {
  readonly shape: readonly [tables: number, rows: number, columns: number];
  /** By quarter, table, row and column, one after another. */
  readonly people: readonly number[];
  readonly windows: readonly (readonly [from: number, to: number])[];
}

/** One cell of one table in one quarter. */
interface Place {
  readonly quarter: number;
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

const placesOf = ([tables, rows, columns]: Series["shape"]): Place[] =>
  [0, 1, 2].flatMap((quarter) => upTo(tables).flatMap((table) =>
    upTo(rows).flatMap((row) => upTo(columns).map((column) => ({ quarter, table, row, column }))),
  ));
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const seriesArbitrary: fc.Arbitrary<Series> = fc
  .constantFrom([1, 3, 1], [1, 2, 2], [2, 2, 1], [1, 1, 1], [1, 2, 3], [1, 3, 2])
  .chain((shape) => fc.record({
    shape: fc.constant(shape as [number, number, number]),
    people: fc.array(fc.constantFrom(0, 0, 1, 2, 3, 4, 5, 8), { minLength: placesOf(shape as never).length, maxLength: placesOf(shape as never).length }),
    windows: fc.shuffledSubarray([[0, 0], [1, 1], [2, 2], [0, 1], [1, 2], [0, 2]] as const, { minLength: 1 }),
  }));

const definitionOf = ([tables, rows, columns]: Series["shape"]): AggregateDefinition => parseAggregateDefinition({
  schemaVersion: 1, key: "levels", purpose: "rater-calibration", minimumCount: limit,
  strata: [{ key: "question", values: names.slice(0, tables) }],
  rows: { key: "level", values: names.slice(0, rows) },
  ...(columns > 1 && { columns: { key: "country", values: names.slice(0, columns) } }),
});
const firstDay = (quarter: number): LocalDate => parseLocalDate(`2027-0${1 + 3 * quarter}-01`);
const windowOf = ([from, to]: readonly [number, number]): AggregateWindow => ({
  from: firstDay(from), to: parseLocalDate(`2027-0${3 + 3 * to}-28`),
});
const after = parseLocalDate("2028-01-01");

function contributionsOf({ shape, people }: Series): AggregateContribution[] {
  const { columns } = definitionOf(shape);
  return placesOf(shape).flatMap(({ quarter, table, row, column }, place) =>
    upTo(people[place] ?? 0).map((one): AggregateContribution => ({
      subjectId: `${place}-${one}`,
      day: firstDay(quarter),
      values: { question: names[table] ?? "", level: names[row] ?? "", ...(columns && { country: names[column] ?? "" }) },
    })),
  );
}

/** Publishes one window after another, and gives what became public. */
function publishedIn(series: Series): { outcomes: AggregateOutcome[]; publications: AggregatePublication[] } {
  const publications: AggregatePublication[] = [];
  const contributions = contributionsOf(series);
  const outcomes = series.windows.map((window) => {
    const occasion = { window: windowOf(window), day: after, earlier: [...publications] };
    const outcome = publishAggregate(contributions, definitionOf(series.shape), occasion);
    if (outcome.status === "published") publications.push(outcome.publication);
    return outcome;
  });
  return { outcomes, publications };
}

/** What a reader knows: which places add up to which count. */
interface Equation {
  readonly places: readonly number[];
  readonly count: number;
}

const isCounted = (values: Readonly<Record<string, string>>, { table, row, column }: Omit<Place, "quarter">): boolean =>
  values["question"] === names[table] &&
  (values["level"] ?? names[row]) === names[row] &&
  (values["country"] ?? names[column]) === names[column];
const isIn = ({ from, to }: AggregateWindow, quarter: number): boolean => from <= firstDay(quarter) && firstDay(quarter) <= to;

function equationsOf({ shape }: Series, publications: readonly AggregatePublication[]): Equation[] {
  return publications.flatMap(({ window, cells }) => cells.flatMap(({ values, count }): Equation[] => count === null ? [] : [{
    places: placesOf(shape).flatMap((place, at) => (isIn(window, place.quarter) && isCounted(values, place) ? [at] : [])),
    count,
  }]));
}

/**
 * Groups of people that publications tell apart: quarters that the same publications count, and in them each cell, row,
 * column and table. A quarter in which nobody was rated at all holds nobody to be told of.
 */
function groupsOf({ shape, people }: Series, publications: readonly AggregatePublication[]): number[][] {
  const places = placesOf(shape);
  const signs = [0, 1, 2].map((quarter) => publications.map(({ window }) => (isIn(window, quarter) ? "x" : "-")).join(""));
  const cohorts = [...new Set(signs)].filter((sign) => sign.includes("x"));
  return cohorts.flatMap((sign) => {
    const own = [...places.keys()].filter((at) => signs[places[at]?.quarter ?? 0] === sign);
    if (own.every((at) => people[at] === 0)) return [];
    const by = (key: (place: Place) => string): number[][] => {
      const groups = new Map<string, number[]>();
      for (const at of own) {
        const name = key(places[at] as Place);
        groups.set(name, [...(groups.get(name) ?? []), at]);
      }
      return [...groups.values()];
    };
    return [
      ...by(({ table, row, column }) => `${table} ${row} ${column}`),
      ...by(({ table, row }) => `${table} ${row}`),
      ...by(({ table, column }) => `${table} - ${column}`),
      ...by(({ table }) => `${table}`),
    ];
  });
}

/**
 * Tries every table that the equations allow until one has the limit in the group; null: there is none. It starts from the
 * true counts and moves one place after another of an equation that does not add up any more. No place has to move
 * further than the group is below the limit.
 */
function tableWithMore(group: readonly number[], equations: readonly Equation[], { people }: Series): number[] | null {
  const missing = limit - total(group, people);
  const moves = new Map<number, number>();
  const room = (at: number): readonly [number, number] => [-Math.min(people[at] as number, missing), missing];
  const over = (places: readonly number[]): number => places.reduce((sum, at) => sum + (moves.get(at) ?? 0), 0);
  const still = (places: readonly number[]): number[] => places.filter((at) => !moves.has(at));
  const canAddUp = ({ places }: Pick<Equation, "places">, wanted: number): boolean => {
    const [low, high] = still(places).map(room).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    return low <= wanted - over(places) && wanted - over(places) <= high;
  };
  const fill = (): boolean => {
    if (!equations.every((equation) => canAddUp(equation, 0)) || !canAddUp({ places: group }, missing)) return false;
    const unfinished = over(group) === missing
      ? equations.find(({ places }) => over(places) !== 0)
      : { places: group };
    if (unfinished === undefined) return true;
    const wanted = unfinished.places === group ? missing : 0;
    const at = still(unfinished.places)[0] as number;
    const exact = wanted - over(unfinished.places);
    const [low, high] = room(at);
    const tried = upTo(high - low + 1).map((step) => low + step).sort((a, b) => Math.abs(a - exact) - Math.abs(b - exact));
    for (const move of tried) {
      moves.set(at, move);
      if (fill()) return true;
    }
    moves.delete(at);
    return false;
  };
  return fill() ? people.map((count, at) => count + (moves.get(at) ?? 0)) : null;
}

const total = (places: readonly number[], people: readonly number[]): number =>
  places.reduce((sum, at) => sum + (people[at] ?? 0), 0);
const shuffled = <T>(list: readonly T[], picks: fc.Stream<number>): T[] =>
  list.map((one) => [picks.next().value ?? 0, one] as const).sort(([a], [b]) => a - b).map(([, one]) => one);
const byValues = (outcome: AggregateOutcome): unknown =>
  outcome.status === "refused"
    ? outcome.because
    : outcome.publication.cells
      .map(({ values, count }) => `${JSON.stringify(Object.entries(values).sort(([a], [b]) => compareText(a, b)))} ${count}`)
      .sort(compareText);

describe("case 64: publications of one series, whatever windows are published in whatever order", () => {
  it("show no count below the limit, and only true ones", () => {
    fc.assert(
      fc.property(seriesArbitrary, (series) => {
        for (const { places, count } of equationsOf(series, publishedIn(series).publications)) {
          expect(count).toBeGreaterThanOrEqual(limit);
          expect(count).toBe(total(places, series.people));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("leave a table open in which any group that is too small has the limit, by trying all tables", () => {
    fc.assert(
      fc.property(seriesArbitrary, (series) => {
        const { publications } = publishedIn(series);
        const equations = equationsOf(series, publications);
        for (const group of groupsOf(series, publications)) {
          if (total(group, series.people) >= limit) continue;
          const table = tableWithMore(group, equations, series);
          expect(table, JSON.stringify({ group, equations })).not.toBeNull();
          expect(total(group, table ?? [])).toBeGreaterThanOrEqual(limit);
          for (const { places, count } of equations) expect(total(places, table ?? [])).toBe(count);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("give nothing below the limit to one who adds and subtracts what is published", () => {
    fc.assert(
      fc.property(seriesArbitrary, fc.infiniteStream(fc.nat()), (series, picks) => {
        const { publications } = publishedIn(series);
        const equations = equationsOf(series, publications);
        if (equations.length === 0) return;
        const chosen = upTo(7).map(() => equations[(picks.next().value ?? 0) % equations.length] as Equation);
        const isHeld = new Set(groupsOf(series, publications).flat());
        for (let code = 1; code < 3 ** chosen.length; code++) {
          const sum = new Int8Array(series.people.length);
          let count = 0;
          chosen.forEach((equation, at) => {
            const sign = (Math.floor(code / 3 ** at) % 3) - 1;
            for (const place of equation.places) (sum[place] as number) += sign;
            count += sign * equation.count;
          });
          if (count >= limit || count < 0 || sum.some((times) => times !== 0 && times !== 1)) continue;
          expect(sum.some((times, at) => times === 1 && isHeld.has(at)), JSON.stringify(chosen)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("hide no count that could be shown beside the others, in one publication", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1, 2, 4, 5, 8, 12, 15, 20), { minLength: 9, maxLength: 9 }), (first) => {
        const series: Series = { shape: [1, 3, 3], people: [...first, ...upTo(18).map(() => 0)], windows: [[0, 0]] };
        const { publications } = publishedIn(series);
        const equations = equationsOf(series, publications);
        const small = groupsOf(series, publications).filter((group) => total(group, series.people) < limit);
        for (const { window, cells } of publications) {
          for (const { values, count } of cells) {
            const places = [...placesOf(series.shape).entries()].flatMap(([at, place]) =>
              isIn(window, place.quarter) && isCounted(values, place) ? [at] : []);
            const hidden = total(places, series.people);
            if (count !== null || hidden < limit) continue;
            const told = [...equations, { places, count: hidden }];
            expect(small.some((group) => tableWithMore(group, told, series) === null), JSON.stringify({ values, equations })).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are refused for windows alone, or where nothing is large enough, while nobody comes or goes", () => {
    fc.assert(
      fc.property(seriesArbitrary, (series) => {
        const codes = publishedIn(series).outcomes.flatMap((outcome) => (outcome.status === "refused" ? outcome.because : []));
        for (const { code } of codes) expect(["retention/too-few-people", "retention/windows-overlap"]).toContain(code);
      }),
      { numRuns: 100 },
    );
  });

  it("show everything where every group is large enough", () => {
    fc.assert(
      fc.property(seriesArbitrary, (series) => {
        const plenty = { ...series, people: series.people.map((count) => count + limit) };
        for (const { cells } of publishedIn(plenty).publications) {
          for (const { count } of cells) expect(count).not.toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are the same in whatever order people and values are handed in", () => {
    fc.assert(
      fc.property(seriesArbitrary, fc.infiniteStream(fc.nat()), (series, picks) => {
        const definition = definitionOf(series.shape);
        const { rows, columns } = definition;
        const reordered = {
          ...definition,
          rows: { ...rows, values: shuffled(rows.values, picks) },
          ...(columns && { columns: { ...columns, values: shuffled(columns.values, picks) } }),
        };
        const occasion = { window: windowOf(series.windows[0] as [number, number]), day: after, earlier: [] };
        const contributions = contributionsOf(series);
        const turned = publishAggregate(shuffled(contributions, picks), reordered, occasion);
        expect(byValues(turned)).toEqual(byValues(publishAggregate(contributions, definition, occasion)));
      }),
      { numRuns: 60 },
    );
  });

  it("are the same in whatever order earlier publications are handed in", () => {
    fc.assert(
      fc.property(seriesArbitrary, fc.infiniteStream(fc.nat()), (drawn, picks) => {
        const series = { ...drawn, windows: [[0, 0], [1, 1], [2, 2]] as const };
        const { publications: earlier } = publishedIn(series);
        const publish = (before: readonly AggregatePublication[]): AggregateOutcome =>
          publishAggregate(contributionsOf(series), definitionOf(series.shape), { window: windowOf([0, 2]), day: after, earlier: before });
        expect(publish([...earlier].reverse())).toEqual(publish(earlier));
        expect(publish(shuffled(earlier, picks))).toEqual(publish(earlier));
      }),
      { numRuns: 100 },
    );
  });

  it("bound the true mean", () => {
    fc.assert(
      fc.property(seriesArbitrary, (series) => {
        const places = placesOf(series.shape);
        const score = (name: string): number => names.indexOf(name) + 1;
        for (const publication of publishedIn(series).publications) {
          for (const [table, question] of names.slice(0, series.shape[0]).entries()) {
            const { mean, people } = publishedDistribution(publication, { question }, score);
            const here = [...places.keys()].filter((at) => places[at]?.table === table && isIn(publication.window, places[at]?.quarter ?? 0));
            const sum = here.reduce((scores, at) => scores + (series.people[at] ?? 0) * ((places[at]?.row ?? 0) + 1), 0);
            expect(mean === null).toBe(people === null);
            if (mean === null) continue;
            expect(mean.low).toBeLessThanOrEqual(sum / total(here, series.people) + 1e-12);
            expect(mean.high).toBeGreaterThanOrEqual(sum / total(here, series.people) - 1e-12);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
