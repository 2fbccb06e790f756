import { type Reason, reason } from "@samtal/core";
import type { EpochDay, LocalDate } from "@samtal/core/time";
import type { Disposition } from "../items/dataItem.ts";
import type { Citation } from "../policies/citation.ts";
import { untilOf } from "./ceilingStates.ts";
import type { ClaimState } from "./claimState.ts";
import type { Evaluation, RetentionConflict, StuckClock } from "./evaluation.ts";

type Judged = Pick<Evaluation, "action" | "until" | "restrictedFrom" | "disposedOn">;

interface Findings {
  readonly onExpiry: Disposition;
  readonly conflicts: readonly RetentionConflict[];
  readonly stuckClocks: readonly StuckClock[];
  readonly unknownSources: readonly string[];
  readonly today: EpochDay;
}

/** Why an item is treated as it is: what happens first, then each claim, then what somebody has to look at. */
export function becauseOf(judged: Judged, states: readonly ClaimState[], findings: Findings): Reason[] {
  return distinct([
    ...outcome(judged, states, findings),
    ...states.flatMap((state) => ofClaim(state, findings.today)),
    ...findings.unknownSources.map((sourceId) => reason("retention/source-not-among-items", { sourceId })),
    ...findings.conflicts.map(({ claim, ceiling, minimumUntil, ceilingUntil }) =>
      reason("retention/minimum-beats-ceiling", { claim, ceiling, minimumUntil, ceilingUntil }),
    ),
    ...findings.stuckClocks.map(ofClock),
  ]);
}

function outcome(judged: Judged, states: readonly ClaimState[], { onExpiry }: Findings): Reason[] {
  const { until, disposedOn, restrictedFrom } = judged;
  if (until === null) return [reason("retention/nothing-keeps", { action: onExpiry })];
  const lasting = states.filter((state) => untilOf(state.end) === until);
  // What an item in use is used for says more than what would keep it under lock.
  const inUse = judged.action === "retain" ? lasting.find(({ tier }) => tier === "active") : undefined;
  const last = inUse ?? lasting[0];
  const purpose = last?.purpose ?? "";
  const chosen = last && isChosen(last.citation) ? [reason("retention/period-not-in-law", { claim: last.key })] : [];
  const params = { action: onExpiry, purpose };
  if (judged.action !== "retain" && judged.action !== "restrict") {
    return [reason("retention/disposed-after", { ...params, until }), ...chosen];
  }
  const end =
    disposedOn === null
      ? reason("retention/kept-open", { purpose })
      : reason("retention/disposed-on", { ...params, on: disposedOn });
  return [end, ...tierChange(judged.action, restrictedFrom), ...(disposedOn === null ? [] : chosen)];
}

function tierChange(action: Judged["action"], on: LocalDate | null): Reason[] {
  if (on === null) return [];
  return [action === "retain" ? reason("retention/restricted-from", { on }) : reason("retention/restricted-since", { on })];
}

function ofClaim(state: ClaimState, today: EpochDay): Reason[] {
  const { key, purpose, end, citation, notes } = state;
  const until = untilOf(end);
  const params = { claim: key, purpose };
  const source = citation.text;
  if (end >= today) {
    if (state.stuck !== undefined && state.stuck.cause !== "jurisdiction-missing") return [...notes];
    const standing =
      until === "open" || until === null
        ? reason("retention/claim-open", params, source)
        : reason("retention/claim-until", { ...params, until }, source);
    return [standing, ...notes];
  }
  if (notes.length > 0 || until === null) return [...notes];
  return [reason("retention/claim-ended", { ...params, until }, source)];
}

function ofClock({ key, triggers, cause }: StuckClock): Reason {
  if (cause === "jurisdiction-missing") return reason("retention/jurisdiction-missing", { claim: key });
  const params = { claim: key, trigger: triggers.length === 1 ? String(triggers[0]) : "several" };
  return cause === "missing"
    ? reason("retention/clock-not-started", params)
    : reason("retention/future-fact-refused", params);
}

/** Whether nobody but the controller, or other controllers, names the period. */
const isChosen = ({ status }: Citation): boolean =>
  status === "own-choice" || status === "practice" || status === "unverified";

/** Two matters, or two applications, can give the same reason. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((entry) => [JSON.stringify([entry.code, entry.params]), entry])).values()];
}
