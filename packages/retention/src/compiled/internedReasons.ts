/** Lists of claims, each kept once and named by a number: a tree in which a step adds a claim. */
export interface InternedReasons {
  readonly none: number;
  /** The number of a list with one key more. */
  with(list: number, key: string): number;
  readonly lists: readonly (readonly string[])[];
}

export function internedReasons(): InternedReasons {
  const lists: (readonly string[])[] = [[]];
  const steps: Map<string, number>[] = [new Map()];
  return {
    none: 0,
    lists,
    with(list, key) {
      const known = steps[list]?.get(key);
      if (known !== undefined) return known;
      const next = lists.push([...(lists[list] ?? []), key]) - 1;
      steps.push(new Map());
      steps[list]?.set(key, next);
      return next;
    },
  };
}
