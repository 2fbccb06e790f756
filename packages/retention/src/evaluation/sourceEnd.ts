import { epochDayOf } from "@samtal/core/time";
import type { End } from "./claimState.ts";
import type { EvaluationContext } from "./view.ts";

/** The last day of an item's source; one that is gone, or that nobody told of, never stood. */
export function sourceEnd(sourceId: string, { sources }: EvaluationContext): End {
  const source = sources?.get(sourceId as never);
  if (source === undefined || source === "gone" || source.until === null) return -Infinity;
  return source.until === "open" ? Infinity : epochDayOf(source.until);
}
