import { compareText } from "@samtal/core";
import { epochDayOf } from "@samtal/core/time";
import type { RetentionRequest } from "../facts/retentionFacts.ts";
import { requestsReaching } from "./requestsReaching.ts";
import type { View } from "./view.ts";

/**
 * The requests that reach an item, by day; those of one day in an order that the facts' order does not change. A
 * request reaches nothing that came into being after it, and counts from its own day on.
 */
export function requestsOn(view: View): RetentionRequest[] {
  return requestsReaching(view)
    .filter(({ on }) => epochDayOf(on) <= view.today)
    .sort(
      (a, b) =>
        compareText(a.on, b.on) || compareText(a.kind, b.kind) || compareText(a.subjectId, b.subjectId),
    );
}
