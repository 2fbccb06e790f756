import type { EpochDay, LocalDate } from "@samtal/core/time";
import { localDateOf } from "@samtal/core/time";
import type { ApplicationFacts } from "../facts/retentionFacts.ts";
import { lastEpochDay } from "../periods/lastEpochDay.ts";
import { periodRule } from "../periods/periodRule.ts";
import type { Ceiling } from "../policies/ceiling.ts";
import type { End } from "./claimState.ts";
import { eventDay, isAboutEvent, isPerApplication } from "./eventDay.ts";
import type { StuckClock } from "./evaluation.ts";
import { reachOf } from "./reachOf.ts";
import type { View } from "./view.ts";

/** A ceiling on an item, counted out. */
export interface CeilingState {
  readonly ceiling: Ceiling;
  /** Infinity while its clock has not started. */
  readonly end: End;
  readonly applicationId: ApplicationFacts["applicationId"] | undefined;
  readonly stuck: StuckClock | undefined;
}

/** The ceilings on an item as one of its applications starts them. */
export function ceilingStates(view: View, application: ApplicationFacts | undefined): CeilingState[] {
  return view.policy.ceilings
    .filter(({ categories }) => categories.includes(view.item.category))
    .flatMap((ceiling) => {
      const reach = reachOf(ceiling, false, view, application);
      if (reach === "elsewhere") return [];
      const event = eventDay(ceiling, "ceiling", view, application);
      const applicationId = isPerApplication(ceiling) ? application?.applicationId : undefined;
      if (reach === "applies" && event.status === "recorded") {
        if (!isAboutEvent(ceiling, event.occurred)) return [];
        return [{ ceiling, end: lastEpochDay(event.day, periodRule(ceiling)), applicationId, stuck: undefined }];
      }
      const { key, trigger: triggers } = ceiling;
      // Of a law that may not apply nothing is cut: what is cut is gone.
      const cause = reach === "unknown" || event.status === "recorded" ? "jurisdiction-missing" : event.status;
      const stuck: StuckClock | undefined =
        cause === "not-yet" ? undefined : { key, of: "ceiling", triggers, cause, ...(applicationId && { applicationId }) };
      return [{ ceiling, end: Infinity, applicationId, stuck }];
    });
}

/** The ceilings that meet a claim counted for an item with several applications: each by its most recent clock. */
export function latestCeilings(perApplication: readonly (readonly CeilingState[])[]): CeilingState[] {
  const latest = new Map<string, CeilingState>();
  for (const state of perApplication.flat()) {
    const known = latest.get(state.ceiling.key);
    if (known === undefined || state.end > known.end) latest.set(state.ceiling.key, state);
  }
  return [...latest.values()];
}

/** A last day as a document writes it. */
export const untilOf = (end: EpochDay): LocalDate | "open" | null =>
  end === Infinity ? "open" : end === -Infinity ? null : localDateOf(end);
