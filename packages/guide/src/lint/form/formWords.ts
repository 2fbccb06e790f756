import type { LintPack } from "../lintPack.ts";

/** The word lists by which a question's form is told, ready for lookup. */
export type FormWords = {
  readonly [List in Exclude<keyof LintPack["form"], "opposites">]: ReadonlySet<string>;
} & { readonly opposites: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] };

/** A pack's word lists, ready for lookup. */
export function formWords({ opposites, ...lists }: LintPack["form"]): FormWords {
  const sets = Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, new Set(words)]));
  return {
    ...(sets as unknown as Omit<FormWords, "opposites">),
    opposites: opposites.map(([one, other]) => [new Set(one), new Set(other)] as const),
  };
}
