import { commonVariables, contentVariables } from "./contentVariables.ts";
import type { ContentVariable } from "./contentVariable.ts";

/**
 * The variables that a text may use which carries these content keys; one that any of the keys can do without
 * counts as optional. A key of the vendor's own adds none: its text says what it says in fixed words.
 */
export function variablesOf(keys: readonly string[]): ReadonlyMap<string, ContentVariable> {
  const found = new Map<string, ContentVariable>(Object.entries(commonVariables));
  for (const key of keys) {
    if (!Object.hasOwn(contentVariables, key)) continue;
    for (const [name, variable] of Object.entries(contentVariables[key as keyof typeof contentVariables])) {
      const known = found.get(name);
      found.set(name, known?.optional === true ? { ...variable, optional: true } : variable);
    }
  }
  return found;
}
