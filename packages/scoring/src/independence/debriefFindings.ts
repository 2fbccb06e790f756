import { compareText, type Id, type Reason, reason, type Scorecard } from "@samtal/core";
import { compareInstants, type Instant } from "@samtal/core/time";
import type { Debrief } from "./debrief.ts";
import type { DueScorecard } from "./dueScorecard.ts";
import type { IndependencePolicy } from "./independencePolicy.ts";
import { panelProgress } from "./panelProgress.ts";

/** A debrief that began too early, and for whom it did. */
export interface DebriefFinding {
  readonly debriefId: Id<"event">;
  readonly applicationId: Id<"application">;
  readonly startedAt: Instant;
  readonly because: readonly Reason[];
}

/** The debriefs that began before the policy's moment: as the cards stood when each began. */
export function debriefFindings(known: {
  readonly cards: readonly Scorecard[];
  readonly debriefs?: readonly Debrief[];
  readonly dueScorecards?: readonly DueScorecard[];
  readonly traineeIds?: readonly Id<"interviewer">[];
  readonly policy: IndependencePolicy;
}): DebriefFinding[] {
  const { cards, debriefs = [], dueScorecards = [], traineeIds = [], policy } = known;
  const trainees = new Set<string>(traineeIds);
  return debriefs
    .toSorted(
      (a, b) =>
        compareText(a.applicationId, b.applicationId) ||
        compareInstants(a.startedAt, b.startedAt) ||
        compareText(a.id, b.id),
    )
    .flatMap(({ id: debriefId, applicationId, startedAt }) => {
      const own = cards.filter((card) => card.applicationId === applicationId);
      const then = own.map((card) => (sealedBy(card, startedAt) ? card : { ...card, sealedAt: null }));
      const due = dueScorecards.filter((each) => each.applicationId === applicationId);
      const { sealed, open } = panelProgress(then, due, trainees).get(applicationId) ?? { sealed: 0, open: 0 };
      const because = tooEarly(policy, sealed, open, { debriefId, startedAt });
      return because.length === 0 ? [] : [{ debriefId, applicationId, startedAt, because }];
    });
}

function tooEarly(
  { debrief, quorum }: IndependencePolicy,
  sealed: number,
  open: number,
  { debriefId, startedAt }: Pick<DebriefFinding, "debriefId" | "startedAt">,
): Reason[] {
  if (debrief === "after-quorum") {
    if (sealed >= quorum) return [];
    return [reason("scoring/debrief-before-quorum", { debriefId, startedAt, sealed, needed: quorum })];
  }
  if (open > 0) return [reason("scoring/debrief-before-all-sealed", { debriefId, startedAt, open })];
  // Without any card nobody can say who was still to rate.
  return sealed === 0 ? [reason("scoring/debrief-before-any-card", { debriefId, startedAt })] : [];
}

/** The debriefs that a card's rater may have been in before sealing it, in the order of time. */
export function debriefsBeforeSeal(card: Scorecard, debriefs: readonly Debrief[]): Reason[] {
  const scorecardId = card.id;
  return debriefs
    .filter(
      ({ applicationId, startedAt, interviewerIds }) =>
        applicationId === card.applicationId &&
        !sealedBy(card, startedAt) &&
        (interviewerIds?.includes(card.interviewerId) ?? true),
    )
    .sort((a, b) => compareInstants(a.startedAt, b.startedAt) || compareText(a.id, b.id))
    .map(({ id: debriefId, startedAt }) => reason("scoring/debriefed-before-sealed", { scorecardId, debriefId, startedAt }));
}

const sealedBy = ({ sealedAt }: Scorecard, instant: Instant): boolean =>
  sealedAt !== null && compareInstants(sealedAt, instant) <= 0;
