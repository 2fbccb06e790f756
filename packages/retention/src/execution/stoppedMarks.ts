import type { Id } from "@samtal/core";
import { asked } from "./asked.ts";
import type { ExecutionPorts, Tombstone } from "./executionPorts.ts";
import { insisted } from "./insisted.ts";

/** An item that is kept after all, with the mark of a disposal that had begun. */
export interface BegunItem {
  readonly itemId: Id<"item">;
  readonly mark: Tombstone;
}

/**
 * Takes back the marks of kept items that lie untouched in every store, and notes of the others that their disposal was
 * stopped: what a store does not have it may never have had, or have disposed of already.
 *
 * @returns the items that were untouched
 */
export async function stoppedMarks(
  begun: readonly BegunItem[],
  { stores, tombstones, within }: Pick<ExecutionPorts, "stores" | "tombstones" | "within">,
): Promise<ReadonlySet<Id<"item">>> {
  const untouched = new Set(begun.map(({ itemId }) => itemId));
  if (begun.length === 0) return untouched;
  const itemIds = [...untouched];
  for (const store of stores) {
    const answer = await asked(within, () => store.inspect(itemIds));
    for (const id of itemIds) {
      const state = answer.status === "done" ? answer.value.get(id) : undefined;
      if (state !== "present" && state !== "restricted") untouched.delete(id);
    }
  }
  const begunOf = (isUntouched: boolean): BegunItem[] => begun.filter(({ itemId }) => untouched.has(itemId) === isUntouched);
  const stopped = begunOf(false).map(({ mark }): Tombstone => ({ ...mark, state: "stopped" }));
  if (stopped.length > 0) await insisted(within, () => tombstones.write(stopped));
  const taken = begunOf(true).map(({ mark }) => mark.code);
  if (taken.length > 0) await insisted(within, () => tombstones.withdraw(taken));
  return untouched;
}
