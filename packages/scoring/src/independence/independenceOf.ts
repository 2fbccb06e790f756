import { compareText, type Id, issue, type Reason, reason, SamtalError, type Scorecard } from "@samtal/core";
import { compareInstants, type Interval } from "@samtal/core/time";
import type { Debrief } from "./debrief.ts";
import { debriefFindings, type DebriefFinding, debriefsBeforeSeal } from "./debriefFindings.ts";
import type { DueScorecard } from "./dueScorecard.ts";
import type { IndependencePolicy } from "./independencePolicy.ts";
import type { Salt } from "./salt.ts";
import type { Seal } from "./seal.ts";
import { strictIndependencePolicy } from "./strictIndependencePolicy.ts";
import { verifySeal } from "./verifySeal.ts";
import type { ViewEvent } from "./viewEvent.ts";
import { earlyViews, viewsUnrecorded } from "./viewsBeforeSeal.ts";

/** What is known about how the cards came about. All documents are parsed. */
export interface IndependenceEvidence {
  /** All cards of the applications concerned, drafts included, in any order. */
  readonly cards: readonly Scorecard[];
  readonly seals?: readonly Seal[];
  /** By the card's id. */
  readonly salts?: Readonly<Record<string, Salt>>;
  /** What the host logged of who was shown what. */
  readonly viewEvents?: readonly ViewEvent[];
  /** The time for which that log is whole. An empty log proves nothing by itself. */
  readonly viewsRecorded?: Interval;
  /** Every debrief that took place; left out when nobody keeps track. */
  readonly debriefs?: readonly Debrief[];
  /** Every card that somebody owes: a debrief before one of these was begun is too early as well. */
  readonly dueScorecards?: readonly DueScorecard[];
  /** Who sat in to learn; no debrief waits for their cards. */
  readonly traineeIds?: readonly Id<"interviewer">[];
  /** @defaultValue {@link strictIndependencePolicy} */
  readonly policy?: IndependencePolicy;
}

/** Whether one card was filled in without a look at others', and what says so. */
export interface CardIndependence {
  readonly scorecardId: Id<"scorecard">;
  readonly applicationId: Id<"application">;
  readonly status: "independent" | "compromised" | "unknown";
  readonly because: readonly [Reason, ...Reason[]];
}

/** What {@link independenceOf} found. Ids, counts and instants only. */
export interface IndependenceReport {
  /** One per card, by id. */
  readonly cards: readonly CardIndependence[];
  /** Debriefs that began before the policy's moment, by application and instant. */
  readonly debriefs: readonly DebriefFinding[];
  /** Cards that were sealed and not handed in: a sealed card does not vanish unseen. */
  readonly sealsWithoutCard: readonly Id<"scorecard">[];
}

/**
 * Which cards were filled in independently, as far as seals, view events and debriefs can show it.
 *
 * A card is `compromised` when it was edited after sealing, when its rater was shown another's card or note, an
 * assessment or a comparison of the application before sealing, or when a debrief began before it was sealed and its
 * rater took part. At the very instant of sealing is no longer before. Else it is `unknown` as long as it is a draft,
 * its seal or salt is missing, or the log of views is not whole from the first instant that stands on any card of the
 * application until the card was sealed. Only what is left is `independent`: nothing is assumed. Amendments and an
 * unrecorded debrief change no verdict and are named beside it.
 *
 * @param evidence - cards, seals, salts, view events, debriefs and the policy
 * @returns a verdict per card, and the debriefs that came too early
 * @throws SamtalError `scoring/duplicate-card`, `scoring/duplicate-seal`, all at once; what {@link verifySeal} throws
 *   for a salt, with its place in `salts`
 * @example
 * ```ts
 * import { buildScorecard } from "@samtal/core/testing";
 * import { independenceOf } from "@samtal/scoring";
 *
 * const { cards } = independenceOf({ cards: [buildScorecard()] });
 * cards[0]?.status; // => "unknown"
 * cards[0]?.because.map(({ code }) => code);
 * // => ["scoring/seal-missing", "scoring/views-not-recorded", "scoring/debriefs-not-recorded"]
 * ```
 */
export function independenceOf(evidence: IndependenceEvidence): IndependenceReport {
  refuseMistakes(evidence);
  const cards = evidence.cards.toSorted((a, b) => compareText(a.id, b.id));
  const known = { ...evidence, policy: evidence.policy ?? strictIndependencePolicy };
  const sealOf = new Map((evidence.seals ?? []).map((seal) => [seal.scorecardId, seal]));
  const held = new Set(cards.map(({ id }) => id));
  const firstInstants = firstInstantOf(cards);
  return {
    cards: cards.map((card) => {
      const seal = verdictOf(card, sealOf.get(card.id), evidence.salts);
      const compromised = [
        ...(seal.status === "altered" ? seal.because : []),
        ...earlyViews(card, evidence.viewEvents ?? []),
        ...debriefsBeforeSeal(card, evidence.debriefs ?? []),
      ];
      const unknown = [
        ...(card.sealedAt === null ? [reason("scoring/card-is-draft", { scorecardId: card.id })] : []),
        ...(seal.status === "unknown" && card.sealedAt !== null ? seal.because : []),
        ...viewsUnrecorded(card, evidence, firstInstants.get(card.applicationId)),
      ];
      const beside = [
        ...(evidence.debriefs === undefined ? [reason("scoring/debriefs-not-recorded", {})] : []),
        ...(card.amendments.length > 0
          ? [reason("scoring/amendments-outside-seal", { scorecardId: card.id, count: card.amendments.length })]
          : []),
      ];
      const { id: scorecardId, applicationId } = card;
      const [first = reason("scoring/rated-independently", { scorecardId }), ...others] = [...compromised, ...unknown];
      const status = compromised.length > 0 ? "compromised" : unknown.length > 0 ? "unknown" : "independent";
      return { scorecardId, applicationId, status, because: [first, ...others, ...beside] };
    }),
    debriefs: debriefFindings(known),
    sealsWithoutCard: [...sealOf.keys()].filter((id) => !held.has(id)).sort(compareText),
  };
}

function verdictOf(
  card: Scorecard,
  seal: Seal | undefined,
  salts: Readonly<Record<string, Salt>> = {},
): ReturnType<typeof verifySeal> {
  const salt = Object.hasOwn(salts, card.id) ? salts[card.id] : undefined;
  try {
    return verifySeal(card, seal, salt);
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    throw new SamtalError(
      error.issues.map((each) => ({ ...each, path: ["salts", card.id] })) as unknown as typeof error.issues,
    );
  }
}

/** The first instant that stands on any card of an application: from then on there was something to be shown. */
function firstInstantOf(cards: readonly Scorecard[]): Map<string, Interval["start"]> {
  const first = new Map<string, Interval["start"]>();
  for (const { applicationId, evidence, disturbances, sealedAt } of cards) {
    const instants = [...evidence.map(({ notedAt }) => notedAt), ...disturbances.map(({ at }) => at)];
    for (const instant of sealedAt === null ? instants : [...instants, sealedAt]) {
      const earliest = first.get(applicationId);
      if (earliest === undefined || compareInstants(instant, earliest) < 0) first.set(applicationId, instant);
    }
  }
  return first;
}

function refuseMistakes({ cards, seals = [] }: IndependenceEvidence): void {
  const seenCards = new Set<string>();
  const seenSeals = new Set<string>();
  SamtalError.throwIfAny([
    ...cards.flatMap(({ id: scorecardId }, at) => {
      const twice = seenCards.has(scorecardId);
      seenCards.add(scorecardId);
      return twice ? [issue("scoring/duplicate-card", ["cards", at], { scorecardId })] : [];
    }),
    ...seals.flatMap(({ scorecardId }, at) => {
      const twice = seenSeals.has(scorecardId);
      seenSeals.add(scorecardId);
      return twice ? [issue("scoring/duplicate-seal", ["seals", at], { scorecardId })] : [];
    }),
  ]);
}
