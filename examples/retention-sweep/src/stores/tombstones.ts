import { createHmac } from "node:crypto";
import type { DataItem, Tombstone, TombstoneStore } from "@samtal/retention";

/** For show only. A tenant's own key lies in a vault and is drawn at random. */
const demoKey = "retention-sweep tombstones, a key for show";

/** The marks of what was disposed of, kept apart from every back-up. */
export class Tombstones implements TombstoneStore {
  readonly #marks = new Map<string, Tombstone>();

  codeOf(itemId: DataItem["id"]): Promise<string> {
    return Promise.resolve(createHmac("sha256", demoKey).update(itemId).digest("hex"));
  }

  read(codes: readonly string[]): Promise<readonly Tombstone[]> {
    return Promise.resolve(codes.flatMap((code) => this.#marks.get(code) ?? []));
  }

  write(tombstones: readonly Tombstone[]): Promise<void> {
    for (const mark of tombstones) this.#marks.set(mark.code, mark);
    return Promise.resolve();
  }

  withdraw(codes: readonly string[]): Promise<void> {
    for (const code of codes) this.#marks.delete(code);
    return Promise.resolve();
  }

  count(state: Tombstone["state"]): number {
    return [...this.#marks.values()].filter((mark) => mark.state === state).length;
  }
}
