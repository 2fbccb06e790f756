import { compareText, type Id } from "@samtal/core";
import { countPromises, type PromiseCounts } from "./promiseCounts.ts";
import type { PromiseEntry, PromiseLedger } from "./promiseLedger.ts";

/** Promises counted by role and by who has to keep them: ids, no names. */
export interface PromiseSummary {
  /** By role id, ascending. */
  readonly roles: readonly { readonly roleId: Id<"role">; readonly counts: PromiseCounts }[];
  /** By owner id, ascending; promises that nobody owns come first, under `null`. */
  readonly owners: readonly { readonly ownerId: Id<"interviewer"> | null; readonly counts: PromiseCounts }[];
}

/**
 * A ledger's counts for each role and for each person who has to keep promises.
 *
 * The counts of the roles add up to the ledger's, and so do those of the owners.
 *
 * @param ledger - from {@link promiseLedger}
 * @returns the counts, under opaque ids
 * @example
 * ```ts
 * import { promiseLedger, summarizePromises } from "@samtal/communication";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const options = { zoneRules: tzdataRules, soon: { kind: "elapsed", minutes: 1440 } } as const;
 * summarizePromises(promiseLedger([], [], parseInstant("2027-04-02T08:00:00Z"), options));
 * // => { roles: [], owners: [] }
 * ```
 */
export function summarizePromises({ entries }: PromiseLedger): PromiseSummary {
  const roles = grouped(entries, ({ promise }) => promise.roleId);
  const owners = grouped(entries, ({ promise }) => promise.ownerId ?? null);
  return {
    roles: roles.map(([roleId, counts]) => ({ roleId, counts })),
    owners: owners.map(([ownerId, counts]) => ({ ownerId, counts })),
  };
}

function grouped<Name extends string | null>(
  entries: readonly PromiseEntry[],
  nameOf: (entry: PromiseEntry) => Name,
): [Name, PromiseCounts][] {
  const groups = new Map<Name, PromiseEntry[]>();
  for (const entry of entries) {
    const group = groups.get(nameOf(entry)) ?? [];
    if (group.length === 0) groups.set(nameOf(entry), group);
    group.push(entry);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a ?? "", b ?? ""))
    .map(([name, group]) => [name, countPromises(group)]);
}
