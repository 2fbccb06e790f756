import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adverseImpact, type AdverseImpact } from "./adverseImpact.ts";
import type { GroupCounts } from "./groupCounts.ts";

const smallCell = 5;
type Cell = readonly [row: number, column: number, selected: number, total: number];

const crossed = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), { minLength: 2, maxLength: 6, selector: String })
  .chain((places) =>
    fc.tuple(
      ...places.map(([row, column]) =>
        fc
          .oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 5, max: 12 }))
          .chain((total) =>
            fc.nat({ max: total }).map((selected): Cell => [row, column, selected, total]),
          ),
      ),
    ),
  );

const groupsOf = (cells: readonly Cell[]): GroupCounts[] =>
  cells.map(([row, column, selected, total]) => ({
    key: `r${row}c${column}`,
    selected,
    total,
    categories: [
      { dimension: "row", category: `r${row}` },
      { dimension: "column", category: `c${column}` },
    ],
  }));

/** What a reader of the audit can write down: which cells each shown count sums, and the count. */
function equationsOf(audit: AdverseImpact, groups: readonly GroupCounts[]) {
  const equations: { members: number[]; selected: number; total: number }[] = [];
  if (audit.total) equations.push({ members: groups.map((_, at) => at), ...audit.total });
  for (const { dimensions, groups: shown } of audit.tables) {
    for (const group of shown) {
      if (group.status === "suppressed") continue;
      const isIn = ({ key, categories = [] }: GroupCounts) =>
        dimensions.length === 2 ? key === group.key : categories.some(({ category }) => category === group.key);
      const members = groups.flatMap((cell, at) => (isIn(cell) ? [at] : []));
      equations.push({ members, selected: group.selected, total: group.total });
    }
  }
  return equations;
}

/** Whether totals other than the true ones fit all equations: row reduction over fractions, apart from the source. */
function determined(rows: readonly (readonly number[])[], target: readonly number[]): boolean {
  const rank = (matrix: number[][]): number => {
    let found = 0;
    for (let column = 0; column < target.length; column++) {
      const pivot = matrix.findIndex((row, at) => at >= found && Math.abs(row[column] ?? 0) > 1e-9);
      if (pivot < 0) continue;
      [matrix[found], matrix[pivot]] = [matrix[pivot] ?? [], matrix[found] ?? []];
      const head = matrix[found] ?? [];
      for (let at = found + 1; at < matrix.length; at++) {
        const factor = (matrix[at]?.[column] ?? 0) / (head[column] ?? 1);
        matrix[at] = (matrix[at] ?? []).map((entry, k) => entry - factor * (head[k] ?? 0));
      }
      found += 1;
    }
    return found;
  };
  const copy = rows.map((row) => [...row]);
  return rank(copy) === rank([...rows.map((row) => [...row]), [...target]]);
}

describe("laws of suppression", () => {
  it("no small cell or small marginal can be had from what is shown by adding and subtracting", () => {
    let hidden = 0;
    fc.assert(
      fc.property(crossed, (cells) => {
        const groups = groupsOf(cells);
        const audit = adverseImpact(groups, { smallCell });
        const rows = equationsOf(audit, groups).map(({ members }) => groups.map((_, at) => (members.includes(at) ? 1 : 0)));
        const sums = [
          ...groups.map((_, at) => [at]),
          ...["r0", "r1", "r2", "c0", "c1", "c2"].map((name) =>
            groups.flatMap(({ categories = [] }, at) => (categories.some(({ category }) => category === name) ? [at] : [])),
          ),
        ];
        for (const members of sums) {
          const total = members.reduce((sum, at) => sum + (groups[at]?.total ?? 0), 0);
          if (total === 0 || total >= smallCell) continue;
          hidden += 1;
          expect(determined(rows, groups.map((_, at) => (members.includes(at) ? 1 : 0)))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
    expect(hidden).toBeGreaterThan(100);
  });

  it("no shown sum is wholly of suppressed groups in which nobody, or everybody, was selected", () => {
    fc.assert(
      fc.property(crossed, (cells) => {
        const groups = groupsOf(cells);
        const audit = adverseImpact(groups, { smallCell });
        const equations = equationsOf(audit, groups);
        const known = new Set(equations.flatMap(({ members }) => (members.length === 1 ? members : [])));
        for (const { members, selected } of equations) {
          const rest = members.filter((at) => !known.has(at));
          if (!rest.some((at) => (groups[at]?.total ?? 0) < smallCell)) continue;
          const shown = members.filter((at) => known.has(at)).reduce((sum, at) => sum + (groups[at]?.selected ?? 0), 0);
          const people = rest.reduce((sum, at) => sum + (groups[at]?.total ?? 0), 0);
          expect(selected - shown).toBeGreaterThan(0);
          expect(selected - shown).toBeLessThan(people);
          expect(people).toBeGreaterThan(rest.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("two audits that differ only in how a hidden pair splits its people are the same bytes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), (first, second) => {
        const audit = (small: number) =>
          adverseImpact([
            { key: "large", selected: 30, total: 60 },
            { key: "middle", selected: 10, total: 40 },
            { key: "one", selected: 1, total: small },
            { key: "two", selected: 1, total: 4 - small },
          ]);
        const whole = audit(first);
        expect(JSON.stringify(audit(second))).toBe(JSON.stringify(whole));
        expect(whole.tables[0]?.groups.map(({ status }) => status).slice(2)).toEqual(["suppressed", "suppressed"]);
      }),
    );
  });

  it("law 7: the order of groups changes no byte", () => {
    fc.assert(
      fc.property(
        crossed.chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length }))),
        ([cells, shuffled]) => {
          const one = adverseImpact(groupsOf(cells), { smallCell });
          expect(JSON.stringify(adverseImpact(groupsOf(shuffled), { smallCell }))).toBe(JSON.stringify(one));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("documents are plain JSON: nothing is lost on the way to text and back", () => {
    fc.assert(
      fc.property(crossed, (cells) => {
        const audit = adverseImpact(groupsOf(cells), { smallCell: 1 });
        expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
      }),
      { numRuns: 60 },
    );
  });
});
