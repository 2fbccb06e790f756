import { dataCategories } from "../items/dataCategories.ts";
import type { CompiledGroup, CompiledPolicy } from "./compiledPolicy.ts";

/** The covered categories, those together that the same claims and ceilings are about. */
export function compiledGroups({ claims, ceilings }: CompiledPolicy): CompiledGroup[] {
  const groups = new Map<string, CompiledGroup>();
  for (const category of dataCategories) {
    const isAbout = (clock: { readonly categories: readonly string[] }): boolean => clock.categories.includes(category);
    const about = { claims: claims.filter(isAbout), ceilings: ceilings.filter(isAbout) };
    if (about.claims.length === 0) continue;
    const key = [...about.claims, ...about.ceilings].map((clock) => clock.key).join(" ");
    groups.set(key, { ...about, categories: [...(groups.get(key)?.categories ?? []), category] });
  }
  return [...groups.values()];
}
