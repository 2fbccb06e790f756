import { epochDayOf } from "@samtal/core/time";
import type { RetentionRequest } from "../facts/retentionFacts.ts";
import { requesters, type View } from "./view.ts";

/** The requests that reach an item, those of days to come too. None reaches what came into being after it. */
export function requestsReaching({ item, index }: Pick<View, "item" | "index">): RetentionRequest[] {
  const collectedOn = epochDayOf(item.collectedOn);
  return requesters(item)
    .flatMap((subjectId) => index.requestsOf.get(subjectId) ?? [])
    .filter(({ on }) => epochDayOf(on) >= collectedOn);
}
