import { localDateOf } from "@samtal/core/time";
import { isInScope } from "../policies/isInScope.ts";
import { type CeilingState, untilOf } from "./ceilingStates.ts";
import type { ClaimState } from "./claimState.ts";
import type { RetentionConflict, Until } from "./evaluation.ts";

/** Where a duty to keep that still stands outlasts a ceiling. What else keeps the item, a hold say, hides nothing. */
export function conflictsOf(
  states: readonly ClaimState[],
  ceilings: readonly CeilingState[],
  today: number,
): RetentionConflict[] {
  return states
    .filter((state) => state.class === "mandatory" && state.end >= today && state.stuck === undefined)
    .flatMap((state) =>
      ceilings
        .filter(({ ceiling, end, applicationId }) => {
          const isSameClock =
            applicationId === undefined || state.applicationId === undefined || applicationId === state.applicationId;
          return isSameClock && end < state.end && isInScope(state, ceiling);
        })
        .map(({ ceiling, end }) => ({
          kind: "minimum-above-ceiling" as const,
          claim: state.key,
          ceiling: ceiling.key,
          minimumUntil: untilOf(state.end) as Until,
          ceilingUntil: localDateOf(end),
          ...(state.applicationId && { applicationId: state.applicationId }),
        })),
    );
}
