import { type Reason, reason } from "@samtal/core";
import { compareInstants, type Instant, type ZonedInstant, type ZoneRules, zonedAt } from "@samtal/core/time";
import type { PromiseEntry } from "./promiseLedger.ts";

/** Why a promise stands where it does, in the order in which it came about. Clock times are the recipient's. */
export function promiseBecause(entry: Omit<PromiseEntry, "because">, zoneRules: ZoneRules): Reason[] {
  const { promise, restatedBy, calledOffAt, renewedBy } = entry;
  const clock = (at: Instant): string => text(zonedAt(at, promise.by.zone, zoneRules));
  const { kind } = promise;
  const by = text(promise.by);
  const found: Reason[] = [reason("communication/promise-made", { kind, made: clock(promise.madeAt), by })];
  if (compareInstants(promise.madeAt, promise.by.instant) > 0) found.push(reason("communication/promise-passed-when-told", { by }));
  if (restatedBy.length > 0) found.push(reason("communication/promise-restated", { count: restatedBy.length }));
  if (calledOffAt !== null) found.push(reason("communication/promise-called-off", { at: clock(calledOffAt) }));
  found.push(standing(entry, clock));
  if (entry.state === "broken" && renewedBy !== null) {
    found.push(reason("communication/promise-renewed-late", { promiseId: renewedBy }));
  }
  return found;
}

function standing(entry: Omit<PromiseEntry, "because">, clock: (at: Instant) => string): Reason {
  const { state, at, renewedBy, promise } = entry;
  const time = at === null ? "" : clock(at);
  switch (state) {
    case "kept":
      return reason("communication/promise-kept", { at: time });
    case "kept-late":
      return reason("communication/promise-kept-late", { at: time });
    case "superseded":
      return reason("communication/promise-superseded", { at: time, promiseId: renewedBy ?? "" });
    case "released":
      return reason("communication/promise-released", { at: time });
    case "broken":
      return reason("communication/promise-broken", { at: time });
    case "due-soon":
      return reason("communication/promise-due-soon", { by: text(promise.by) });
    case "open":
      return reason("communication/promise-open", { by: text(promise.by) });
  }
}

const text = ({ local }: Pick<ZonedInstant, "local">): string => local.slice(0, 16).replace("T", " ");
