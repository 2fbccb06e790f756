import type { AggregateDefinition } from "./aggregateDefinition.ts";

/** One count of a table as an arc: whatever adds up at every node is a possible table. */
export interface TableArc {
  readonly from: number;
  readonly to: number;
  /** Place of the row's value; null: the sum over rows. */
  readonly row: number | null;
  /** Place of the column's value; null: the sum over columns, or no columns at all. */
  readonly column: number | null;
}

/** Every cell and sum of a table, with the sums' equations as nodes. */
export interface TableNetwork {
  readonly nodes: number;
  readonly arcs: readonly TableArc[];
  /** Arcs that leave or enter each node. */
  readonly touching: readonly (readonly number[])[];
}

/**
 * A table of counts with its sums as a circulation: a cell runs from its row to its column, a column's sum from there to
 * the sum of all, the sum of all and a row's sum back. The flow that enters a node leaves it: that is what the sums say.
 *
 * In a network, the least and the greatest value that a hidden count can have are whole numbers and are found by
 * pushing flow; a table in three directions has no such network, which is why a definition has rows and columns only.
 */
export function tableNetwork({ rows, columns }: Pick<AggregateDefinition, "rows" | "columns">): TableNetwork {
  const arcs: TableArc[] = [];
  const rowCount = rows.values.length;
  if (columns === undefined) {
    for (let row = 0; row < rowCount; row++) arcs.push({ from: 0, to: 1, row, column: null });
    arcs.push({ from: 1, to: 0, row: null, column: null });
    return withTouching(2, arcs);
  }
  const columnCount = columns.values.length;
  const ofColumn = (column: number): number => rowCount + column;
  const ofAllColumns = rowCount + columnCount;
  const ofAllRows = ofAllColumns + 1;
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) arcs.push({ from: row, to: ofColumn(column), row, column });
    arcs.push({ from: ofAllRows, to: row, row, column: null });
  }
  for (let column = 0; column < columnCount; column++) {
    arcs.push({ from: ofColumn(column), to: ofAllColumns, row: null, column });
  }
  arcs.push({ from: ofAllColumns, to: ofAllRows, row: null, column: null });
  return withTouching(ofAllRows + 1, arcs);
}

function withTouching(nodes: number, arcs: readonly TableArc[]): TableNetwork {
  const touching: number[][] = Array.from({ length: nodes }, () => []);
  arcs.forEach(({ from, to }, arc) => {
    touching[from]?.push(arc);
    touching[to]?.push(arc);
  });
  return { nodes, arcs, touching };
}
