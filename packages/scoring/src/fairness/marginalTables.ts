import { dimensionsOf } from "./groupIssues.ts";
import type { GroupCategory, GroupCounts } from "./groupCounts.ts";

/** A group of a table and the cells (positions in the list of groups) that it sums. */
export interface TableGroup {
  readonly key: string;
  readonly categories: readonly GroupCategory[];
  readonly cells: readonly number[];
  readonly selected: number;
  readonly total: number;
}

/** The groups of one dimension, or of all dimensions crossed. */
export interface MarginalTable {
  /** None: groups as handed in. One: that dimension. Several: their intersection. */
  readonly dimensions: readonly string[];
  readonly groups: readonly TableGroup[];
}

/** The tables of a list of cells: one for each dimension, and the cells themselves, keys in code-unit order. */
export function marginalTables(cells: readonly GroupCounts[]): MarginalTable[] {
  const dimensions = dimensionsOf(cells[0]);
  const whole: MarginalTable = {
    dimensions,
    groups: inOrder(
      cells.map(({ key, selected, total, categories = [] }, at) => ({
        key,
        categories: [...categories].sort((one, other) => (one.dimension < other.dimension ? -1 : 1)),
        cells: [at],
        selected,
        total,
      })),
    ),
  };
  if (dimensions.length < 2) return [whole];
  return [...dimensions.map((dimension) => marginal(dimension, cells)), whole];
}

function marginal(dimension: string, cells: readonly GroupCounts[]): MarginalTable {
  const groups = new Map<string, { cells: number[]; selected: number; total: number }>();
  cells.forEach(({ categories = [], selected, total }, at) => {
    for (const { dimension: named, category } of categories) {
      if (named !== dimension) continue;
      const group = groups.get(category) ?? { cells: [], selected: 0, total: 0 };
      group.cells.push(at);
      group.selected += selected;
      group.total += total;
      groups.set(category, group);
    }
  });
  const listed = [...groups].map(([category, group]) => {
    return { key: category, categories: [{ dimension, category }], ...group };
  });
  return { dimensions: [dimension], groups: inOrder(listed) };
}

function inOrder(groups: TableGroup[]): TableGroup[] {
  return groups.sort(({ key: one }, { key: other }) => (one < other ? -1 : one > other ? 1 : 0));
}
