import { holdsItem, type Matter } from "../facts/matter.ts";
import type { DataItem } from "../items/dataItem.ts";

/** Matters by what they name, so that a million holds on single items are not searched for each item. */
export interface MatterIndex {
  /** The matters that hold an item, released ones as well. */
  on(item: DataItem): readonly Matter[];
}

/** A matter with what of its scope the index has not already looked at. */
interface Entry {
  readonly matter: Matter;
  readonly rest: Pick<Matter, "scope">;
}

const lists = ["itemIds", "applicationIds", "subjectIds", "categories"] as const;

/** Builds the index: each matter stands under every entry of the narrowest kind of list that its scope gives. */
export function matterIndex(matters: readonly Matter[]): MatterIndex {
  const everywhere: Entry[] = [];
  const byKey = new Map<string, Entry[]>();
  for (const matter of matters) {
    const list = lists.find((name) => matter.scope[name] !== undefined);
    const { [list ?? "itemIds"]: named, ...scope } = matter.scope;
    const entry = { matter, rest: { scope } };
    if (named === undefined) everywhere.push(entry);
    for (const key of new Set<string>(named ?? [])) {
      const entries = byKey.get(`${list} ${key}`);
      if (entries) entries.push(entry);
      else byKey.set(`${list} ${key}`, [entry]);
    }
  }
  return {
    on(item) {
      const keys = [
        `itemIds ${item.id}`,
        ...(item.applicationId === undefined ? [] : [`applicationIds ${item.applicationId}`]),
        ...item.subjectIds.map((id) => `subjectIds ${id}`),
        `categories ${item.category}`,
      ];
      const found = new Set<Matter>();
      for (const entries of [everywhere, ...keys.map((key) => byKey.get(key) ?? [])]) {
        for (const { matter, rest } of entries) if (holdsItem(rest, item)) found.add(matter);
      }
      return [...found];
    },
  };
}
