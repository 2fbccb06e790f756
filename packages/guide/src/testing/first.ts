/** The first of a list that must have one. */
export function first<T>(list: readonly T[] | undefined): T {
  const [item] = list ?? [];
  if (item === undefined) throw new Error("nothing there");
  return item;
}
