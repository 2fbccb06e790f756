import { compareText } from "@samtal/core";
import { type EpochMilliseconds, epochMilliseconds } from "@samtal/core/time";
import type { DatedPromise } from "./datedPromise.ts";

/** One promise in the row of dates that were told for the same thing. */
export interface PromiseLink {
  readonly promise: DatedPromise;
  readonly madeAt: EpochMilliseconds;
  readonly by: EpochMilliseconds;
  /** Promises that told the same date again while it stood. */
  readonly restatedBy: DatedPromise[];
  /** The promise that put another date in its place. */
  renewedBy: PromiseLink | undefined;
}

/** What is promised to whom: promises and deliveries that share it belong together. */
export function promiseSubject(
  applicationId: string,
  to: string,
  kind: string,
  key: string = kind,
): string {
  return `${applicationId} ${to} ${kind} ${key}`;
}

/**
 * Promises by what they are about, each linked to the one that renewed it.
 *
 * A date that had passed when it was told renews nothing. Nor does any date that was told renew a response duty:
 * the law's date stays. Of two dates told at the same instant the earlier one stands.
 */
export function promiseChains(promises: readonly DatedPromise[]): PromiseLink[][] {
  const chains = new Map<string, PromiseLink[]>();
  for (const promise of promises) {
    const { applicationId, to, kind, key, madeIn } = promise;
    const origin = madeIn.kind === "message" ? "message" : promise.id;
    const name = `${promiseSubject(applicationId, to, kind, key)} ${origin}`;
    const chain = chains.get(name) ?? [];
    if (chain.length === 0) chains.set(name, chain);
    chain.push({
      promise,
      madeAt: epochMilliseconds(promise.madeAt),
      by: epochMilliseconds(promise.by.instant),
      restatedBy: [],
      renewedBy: undefined,
    });
  }
  return [...chains.values()].map(linked);
}

function linked(chain: PromiseLink[]): PromiseLink[] {
  const links: PromiseLink[] = [];
  // Those that wait for another date: the one that stands and, behind it, dates that had passed when they were told.
  let waiting: PromiseLink[] = [];
  let standing: PromiseLink | undefined;
  for (const link of chain.sort(inOrder)) {
    if (standing !== undefined && link.by === standing.by) {
      standing.restatedBy.push(link.promise);
      continue;
    }
    if (link.by >= link.madeAt) {
      for (const earlier of waiting) earlier.renewedBy = link;
      waiting = [];
      standing = link;
    }
    waiting.push(link);
    links.push(link);
  }
  return links;
}

const inOrder = (a: PromiseLink, b: PromiseLink): number =>
  a.madeAt - b.madeAt || b.by - a.by || compareText(a.promise.id, b.promise.id);
