/** Bytes allowed, by package and entry. */
export type Budgets = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Entries that cost more than their budget, have none, or no longer exist. */
export function sizeFaults(name: string, sizes: ReadonlyMap<string, number>, budgets: Budgets): string[] {
  const own = budgets[name] ?? {};
  const gone = Object.keys(own).filter((entry) => !sizes.has(entry));
  return [
    ...[...sizes].flatMap(([entry, bytes]) => {
      const budget = own[entry];
      if (budget === undefined) return [`${entry} has no size budget (it takes ${bytes} bytes)`];
      return bytes > budget ? [`${entry} takes ${bytes} bytes of ${budget} allowed`] : [];
    }),
    ...gone.map((entry) => `${entry} has a size budget, but is not exported`),
  ];
}

/** A budget a tenth above the size, in hundreds: room for small things, not for a dependency. */
export function budgetFor(bytes: number): number {
  return Math.ceil((bytes * 1.1) / 100) * 100;
}
