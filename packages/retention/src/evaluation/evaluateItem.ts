import { compareText, reason } from "@samtal/core";
import { type EpochDay, epochDayOf, localDateOf } from "@samtal/core/time";
import type { Citation } from "../policies/citation.ts";
import { claimClasses } from "../policies/claim.ts";
import { isCutBy } from "../policies/isCutBy.ts";
import { becauseOf } from "./becauseOf.ts";
import { type CeilingState, ceilingStates, latestCeilings, untilOf } from "./ceilingStates.ts";
import type { ClaimState, End } from "./claimState.ts";
import { conflictsOf } from "./conflictsOf.ts";
import { countClaim, isCountedPerApplication } from "./countClaim.ts";
import type { Evaluation, RetentionAction, StuckClock } from "./evaluation.ts";
import { expiryOf } from "./expiryOf.ts";
import { restrictionsReaching } from "./restrictionsReaching.ts";
import { standingHolds } from "./standingHolds.ts";
import { applicationsOf, type View } from "./view.ts";

/** What {@link evaluate} does, once facts are indexed and the policy is hashed. */
export function evaluateItem(view: View): Evaluation {
  const { item, today } = view;
  const { states, ceilings } = countedClaims(view);
  const onExpiry = expiryOf(view, states);
  const until = latest(states);
  const activeUntil = latest(states.filter(({ tier }) => tier === "active"));
  const lockedUntil = latest(states.filter((state) => state.class === "restriction"));
  const actionOn = (day: EpochDay): RetentionAction => {
    if (until < day) return onExpiry;
    return activeUntil >= day && lockedUntil < day ? "retain" : "restrict";
  };
  const action = actionOn(today);
  const isKept = until >= today;
  const stuckClocks = isKept ? stuckOf(states, ceilings) : [];
  const unknownSources = unknownSourcesOf(view);
  const conflicts = conflictsOf(states, ceilings, today);
  const next = nextChange([until, activeUntil, lockedUntil], today, actionOn);
  const judged = {
    itemId: item.id,
    category: item.category,
    day: localDateOf(today),
    action,
    tier: action === "retain" ? ("active" as const) : isKept ? ("restricted" as const) : null,
    until: untilOf(until),
    restrictedFrom: restrictedFrom(),
    disposedOn: until === Infinity ? null : localDateOf(until === -Infinity ? today : until + 1),
    next: next === null ? null : { on: localDateOf(next), action: actionOn(next) },
  };
  return {
    ...judged,
    because: [
      ...becauseOf(judged, states, { onExpiry, conflicts, stuckClocks, unknownSources, today }),
      ...(item.category === "special-category" ? [reason("retention/special-category", {})] : []),
    ],
    claims: states.map(({ key, class: rank, tier, purpose, applicationId, end, citation, jurisdiction }) => ({
      key,
      class: rank,
      tier,
      purpose,
      ...(applicationId && { applicationId }),
      until: untilOf(end),
      citation,
      ...(jurisdiction && { jurisdiction }),
    })),
    citations: citationsOf(states, isKept ? today : until),
    redact: redactionsOf(states),
    conflicts,
    stuckClocks,
    policyHash: view.policyHash,
  };

  function restrictedFrom(): Evaluation["restrictedFrom"] {
    if (action === "retain") return next !== null && actionOn(next) === "restrict" ? localDateOf(next) : null;
    if (action !== "restrict") return null;
    const locked = lockedSince();
    if (activeUntil >= today) return locked;
    const redactedFrom = states.flatMap(({ redaction }) => redaction?.from ?? []);
    const usedUntil = Math.max(activeUntil, ...redactedFrom.map((from) => from - 1));
    const unused = usedUntil === -Infinity ? item.collectedOn : localDateOf(usedUntil + 1);
    return locked !== null && locked < unused ? locked : unused;
  }

  function lockedSince(): Evaluation["restrictedFrom"] {
    const standing = restrictionsReaching(view)
      .filter(({ liftedOn }) => liftedOn === undefined || epochDayOf(liftedOn) > today);
    const first = standing.map(({ from }) => from).sort(compareText)[0] ?? null;
    return first !== null && first < item.collectedOn ? item.collectedOn : first;
  }
}

function countedClaims(view: View): { states: ClaimState[]; ceilings: CeilingState[] } {
  const applications = applicationsOf(view);
  const ceilingsOf = applications.map((application) => ceilingStates(view, application));
  const latestOf = latestCeilings(ceilingsOf);
  const counted = view.policy.claims
    .filter(({ categories }) => categories.includes(view.item.category))
    .flatMap((claim) =>
      isCountedPerApplication(claim)
        ? applications.map((application, at) => countClaim(claim, view, application, ceilingsOf[at] ?? []))
        : [countClaim(claim, view, undefined, latestOf)],
    )
    .filter((state) => state !== undefined);
  const states = [...counted, ...standingHolds(view)].sort(
    (a, b) =>
      claimClasses.indexOf(a.class) - claimClasses.indexOf(b.class) ||
      compareText(a.key, b.key) ||
      compareText(a.applicationId ?? "", b.applicationId ?? "") ||
      a.end - b.end,
  );
  return { states, ceilings: distinctCeilings(ceilingsOf) };
}

/** Everyone who is to be removed from the item, once, by id. */
const redactionsOf = (states: readonly ClaimState[]): Evaluation["redact"] =>
  [...new Set(states.flatMap(({ redaction }) => redaction?.subjectIds ?? []))].sort(compareText);

/** A ceiling that no application starts is the same for all of them. */
function distinctCeilings(perApplication: readonly (readonly CeilingState[])[]): CeilingState[] {
  const distinct = new Map<string, CeilingState>();
  for (const state of perApplication.flat()) {
    distinct.set(`${state.ceiling.key} ${state.applicationId ?? ""}`, state);
  }
  return [...distinct.entries()].sort(([a], [b]) => compareText(a, b)).map(([, state]) => state);
}

/** A ceiling whose clock is stuck matters where it would cut something. */
function stuckOf(states: readonly ClaimState[], ceilings: readonly CeilingState[]): StuckClock[] {
  const cutting = ceilings.filter(({ ceiling }) => states.some((state) => isCutBy(state, ceiling)));
  return [...states, ...cutting].flatMap(({ stuck }) => stuck ?? []);
}

/** Sources of which nobody said what happens to them, by id; one that is known to be `gone` is none of them. */
const unknownSourcesOf = ({ item, context }: View): string[] =>
  [...new Set<string>(item.sourceIds.filter((id) => context.sources?.get(id) === undefined))].sort(compareText);

/** The first day after `today` on which the action is another one. Actions change only where a claim ends. */
function nextChange(ends: readonly End[], today: EpochDay, actionOn: (day: EpochDay) => RetentionAction): EpochDay | null {
  const days = ends.filter((end) => end >= today && end < Infinity).map((end) => end + 1);
  return days.sort((a, b) => a - b).find((day) => actionOn(day) !== actionOn(today)) ?? null;
}

const latest = (states: readonly ClaimState[]): End => states.reduce((end, state) => Math.max(end, state.end), -Infinity);

/** Of the claims that end on `since` or later; of none where nothing ever kept the item. */
function citationsOf(states: readonly ClaimState[], since: End): Citation[] {
  const keeping = states.filter(({ end }) => end > -Infinity && end >= since);
  return [...new Map(keeping.map(({ citation }) => [`${citation.status} ${citation.text}`, citation])).values()];
}
