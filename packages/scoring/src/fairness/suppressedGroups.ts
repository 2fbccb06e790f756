import { boundsPin, type KnownSum } from "./boundsPin.ts";
import type { MarginalTable, TableGroup } from "./marginalTables.ts";
import { spanOfSums } from "./spanOfSums.ts";

interface Placed {
  readonly table: number;
  readonly group: TableGroup;
}

/** What may not be shown: some groups, or everything, the total included. */
export type Suppression = { readonly all: true } | { readonly all: false; readonly groups: ReadonlySet<TableGroup> };

// Row operations that one audit may cost; so many small cells are no audit, and all of them are withheld.
const mostWork = 100_000_000;

/**
 * The groups to withhold: those smaller than `smallCell`, and as many others as it takes so that none of these can
 * be had from what is shown.
 *
 * A withheld count is safe when no sum or difference of shown counts (groups of every table, and the total) gives
 * it, and when no single shown sum leaves only one value for it (nobody selected in the rest, say). Where it isn't,
 * the smallest group beside it is withheld as well. What somebody knows from elsewhere is not guarded against.
 */
export function suppressedGroups(tables: readonly MarginalTable[], smallCell: number): Suppression {
  const placed = tables.flatMap(({ groups }, table) => groups.map((group): Placed => ({ table, group })));
  const hidden = new Set(placed.filter(({ group }) => group.total < smallCell));
  let work = 0;
  while (hidden.size > 0) {
    const shown = placed.filter((entry) => !hidden.has(entry));
    const state = unknownsOf(placed, hidden, shown, tables.length - 1);
    work += state.sums.length * state.sums.length * state.size + state.size * hidden.size;
    if (work > mostWork) return { all: true };
    const leaks = leaking([...hidden], state);
    if (leaks.length === 0) break;
    if (shown.length === 0) return { all: true };
    for (const leak of leaks) hidden.add(nextToHide(leak, shown, tables));
  }
  return { all: false, groups: new Set([...hidden].map(({ group }) => group)) };
}

interface Unknowns {
  readonly size: number;
  readonly sums: readonly KnownSum[];
  /** The unknown cells within a group, numbered from 0. */
  readonly membersOf: (group: TableGroup) => number[];
}

/** What is left to find out: the cells not shown, and the shown sums less the cells that are shown. */
function unknownsOf(
  placed: readonly Placed[],
  hidden: ReadonlySet<Placed>,
  shown: readonly Placed[],
  whole: number,
): Unknowns {
  const number = new Map<number, number>();
  const cellOf = new Map<number, TableGroup>();
  for (const entry of placed) {
    if (entry.table !== whole) continue;
    for (const cell of entry.group.cells) {
      cellOf.set(cell, entry.group);
      if (hidden.has(entry)) number.set(cell, number.size);
    }
  }
  const membersOf = ({ cells }: TableGroup) => cells.flatMap((cell) => number.get(cell) ?? []);
  const known = (cells: readonly number[], selected: number, total: number): KnownSum => {
    let [restSelected, restTotal] = [selected, total];
    for (const cell of cells) {
      if (number.has(cell)) continue;
      restSelected -= cellOf.get(cell)?.selected ?? 0;
      restTotal -= cellOf.get(cell)?.total ?? 0;
    }
    const members = cells.flatMap((cell) => number.get(cell) ?? []);
    return { members, selected: restSelected, total: restTotal };
  };
  const all = [...cellOf.values()];
  const grand = known(
    [...cellOf.keys()],
    all.reduce((sum, { selected }) => sum + selected, 0),
    all.reduce((sum, { total }) => sum + total, 0),
  );
  const marginals = shown.filter(({ table }) => table !== whole);
  const sums = [grand, ...marginals.map(({ group }) => known(group.cells, group.selected, group.total))];
  return { size: number.size, sums: sums.filter(({ members }) => members.length > 0), membersOf };
}

function leaking(hidden: readonly Placed[], { size, sums, membersOf }: Unknowns): Placed[] {
  const span = spanOfSums(size, sums.map(({ members }) => members));
  const pinned = boundsPin(size, sums);
  return hidden.filter(({ group }) => {
    const members = membersOf(group);
    return span.determines(members) || members.every((member) => pinned[member]);
  });
}

/** The smallest shown group beside a leak: in its table, sharing a category where groups intersect. */
function nextToHide(leak: Placed, shown: readonly Placed[], tables: readonly MarginalTable[]): Placed {
  const crossed = (tables[leak.table]?.dimensions.length ?? 0) > 1;
  const categories = new Set(leak.group.categories.map(({ dimension, category }) => `${dimension}\n${category}`));
  const beside = ({ table, group }: Placed) =>
    table === leak.table &&
    (!crossed || group.categories.some(({ dimension, category }) => categories.has(`${dimension}\n${category}`)));
  const near = shown.filter(beside);
  return (near.length > 0 ? near : shown).reduce((least, entry) =>
    entry.group.total < least.group.total ? entry : least,
  );
}
