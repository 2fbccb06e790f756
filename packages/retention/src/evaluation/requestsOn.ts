import { epochDayOf } from "@samtal/core/time";
import type { RetentionRequest } from "../facts/retentionFacts.ts";
import { byText } from "../order/byText.ts";
import { requesters, type View } from "./view.ts";

/**
 * The requests that reach an item, by day; those of one day in an order that the facts' order does not change. A
 * request reaches nothing that came into being after it, and counts from its own day on.
 */
export function requestsOn({ item, index, today }: View): RetentionRequest[] {
  const collectedOn = epochDayOf(item.collectedOn);
  return requesters(item)
    .flatMap((subjectId) => index.requestsOf.get(subjectId) ?? [])
    .filter(({ on }) => epochDayOf(on) <= today && epochDayOf(on) >= collectedOn)
    .sort((a, b) => byText(a.on, b.on) || byText(a.kind, b.kind) || byText(a.subjectId, b.subjectId));
}
