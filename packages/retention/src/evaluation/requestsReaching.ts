import { epochDayOf } from "@samtal/core/time";
import { isInItemScope } from "../facts/itemScope.ts";
import type { RetentionRequest } from "../facts/retentionFacts.ts";
import { requesters, type View } from "./view.ts";

/**
 * The requests that reach an item, those of days to come too. None reaches what came into being after it, or what lies
 * outside the part that it is about.
 */
export function requestsReaching({ item, index }: Pick<View, "item" | "index">): RetentionRequest[] {
  const collectedOn = epochDayOf(item.collectedOn);
  return requesters(item)
    .flatMap((subjectId) => index.requestsOf.get(subjectId) ?? [])
    .filter(({ on, scope }) => epochDayOf(on) >= collectedOn && isInItemScope(item, scope));
}
