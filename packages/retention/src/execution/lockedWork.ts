import { asked } from "./asked.ts";
import type { ExecutionPorts, LockedItems } from "./executionPorts.ts";
import { insisted, PortFailure } from "./insisted.ts";

/**
 * Does work under the register's lock, and waits for lock and commit no longer than the caller allows.
 *
 * Work whose lock comes too late is not begun. Work whose commit is not confirmed may have been done: the caller has to say
 * that it is not certain.
 *
 * @throws PortFailure where the lock did not come or the commit was not confirmed; what the work throws
 */
export async function lockedWork<T>(
  { transaction, within }: Pick<ExecutionPorts, "transaction" | "within">,
  lock: { readonly tenantId: string; readonly itemIds: Parameters<ExecutionPorts["transaction"]>[1] },
  work: (current: LockedItems) => Promise<T>,
): Promise<T> {
  let isAbandoned = false;
  let opened = (): void => {};
  let ended = (): void => {};
  const isOpen = new Promise<void>((resolve) => (opened = resolve));
  const isEnded = new Promise<void>((resolve) => (ended = resolve));
  const begun = async (current: LockedItems): Promise<T> => {
    if (isAbandoned) throw new PortFailure("too late");
    opened();
    try {
      return await work(current);
    } finally {
      ended();
    }
  };
  const whole = (async () => await transaction(lock.tenantId, lock.itemIds, begun))();
  // Whoever stops waiting would else leave a rejection that nobody takes.
  whole.catch(() => {});
  const lockAnswer = await asked(within, () => Promise.race([isOpen, whole]));
  if (lockAnswer.status === "timed-out") {
    isAbandoned = true;
    throw new PortFailure("no lock");
  }
  if (lockAnswer.status === "done") await Promise.race([isEnded, whole.then(() => undefined)]);
  return await insisted(within, () => whole);
}
