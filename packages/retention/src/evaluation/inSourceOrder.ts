import { compareText, type Id, issue, type Issue, SamtalError } from "@samtal/core";
import type { DataItem } from "../items/dataItem.ts";

/**
 * Items in an order in which each comes after the sources it was derived from, the same whatever order they came in.
 *
 * @param items - the items
 * @returns the same items
 * @throws SamtalError `retention/duplicate-item`, `retention/lineage-cycle`
 */
export function inSourceOrder(items: readonly DataItem[]): DataItem[] {
  const byId = new Map<Id<"item">, DataItem>();
  const issues: Issue[] = [];
  items.forEach((item, position) => {
    if (byId.has(item.id)) issues.push(issue("retention/duplicate-item", ["items", position, "id"]));
    byId.set(item.id, item);
  });
  SamtalError.throwIfAny(issues);
  const sorted = [...byId.values()].sort((a, b) => compareText(a.id, b.id));
  const waitingFor = new Map<Id<"item">, number>();
  const derivedFrom = new Map<Id<"item">, DataItem[]>();
  for (const item of sorted) {
    const sources = [...new Set(item.sourceIds)].filter((id) => byId.has(id));
    waitingFor.set(item.id, sources.length);
    for (const source of sources) {
      const derived = derivedFrom.get(source);
      if (derived === undefined) derivedFrom.set(source, [item]);
      else derived.push(item);
    }
  }
  const ordered = sorted.filter(({ id }) => waitingFor.get(id) === 0);
  // The list grows while it is walked: each item frees those that waited for it.
  for (const { id } of ordered) {
    for (const derived of derivedFrom.get(id) ?? []) {
      const left = (waitingFor.get(derived.id) ?? 0) - 1;
      waitingFor.set(derived.id, left);
      if (left === 0) ordered.push(derived);
    }
  }
  if (ordered.length < sorted.length) {
    const stuck = items.findIndex(({ id }) => (waitingFor.get(id) ?? 0) > 0);
    throw SamtalError.of("retention/lineage-cycle", ["items", stuck, "sourceIds"], {
      count: sorted.length - ordered.length,
    });
  }
  return ordered;
}
