import {
  type Assessment,
  compareText,
  type Id,
  issue,
  type Note,
  type Reason,
  reason,
  SamtalError,
  type Scorecard,
} from "@samtal/core";
import type { Comparison } from "../comparison/comparison.ts";
import type { DueScorecard } from "./dueScorecard.ts";
import type { DisclosureMoment, DisclosureRule, IndependencePolicy } from "./independencePolicy.ts";
import { type PanelProgress, panelProgress } from "./panelProgress.ts";
import { strictIndependencePolicy } from "./strictIndependencePolicy.ts";
import type { Viewer } from "./viewer.ts";
import { momentHides, mustRate, ownCardHides, rates } from "./whatHides.ts";

/** What else there is to see, and what the cards alone don't tell. */
export interface VisibilityContext {
  readonly notes?: readonly Note[];
  readonly assessments?: readonly Assessment[];
  readonly comparisons?: readonly Comparison[];
  /**
   * Every card that somebody owes. A card that was not begun and does not stand here is waited for by nobody.
   */
  readonly dueScorecards?: readonly DueScorecard[];
  /** Who sat in to learn: nobody waits for their cards, and none counts for the quorum. */
  readonly traineeIds?: readonly Id<"interviewer">[];
}

/** Something that the viewer may not see yet, and why. Ids only. */
export interface WithheldItem {
  readonly kind: "scorecard" | "note" | "assessment" | "comparison";
  /** Of the card, the note or the comparison; an assessment goes by its application. */
  readonly id: string;
  readonly because: readonly [Reason, ...Reason[]];
}

/** What a viewer may see. Every item that was handed in is either shown or withheld with its reasons. */
export interface VisibleItems {
  readonly scorecards: readonly Scorecard[];
  readonly notes: readonly Note[];
  readonly assessments: readonly Assessment[];
  readonly comparisons: readonly Comparison[];
  readonly withheld: readonly WithheldItem[];
}

/**
 * What somebody may see of others' cards, notes and results, so that ratings stay independent.
 *
 * - One's own cards and notes are always shown; others' drafts never are.
 * - A rater sees nothing of others on an application until every card of their own there is sealed; a card of another
 *   application opens nothing here. No policy can loosen that.
 * - Beyond that the policy's moment for the role decides: each item as its card is sealed, after the quorum, after
 *   all, or never. It is the only hurdle for a chair or a recruiter without a card. An interviewer or trainee without
 *   a card sees nothing of others.
 * - A note goes with its author's card of that interview; an author without one is waited for like all cards.
 * - An assessment waits for the moment of cards too: its tree holds every rating with who gave it.
 * - A comparison waits for every application in it. Whoever rates need not have met every candidate of it, but one.
 *
 * @param viewer - who wants to see
 * @param scorecards - all cards of the applications concerned, drafts included, in any order
 * @param policy - who may see what, when
 * @param context - notes, results, cards that are owed, and trainees
 * @returns what is shown and what is withheld, each by id
 * @throws SamtalError `scoring/unknown-viewer-role`, `scoring/duplicate-card` when an id comes twice
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { buildScorecard } from "@samtal/core/testing";
 * import { visibleScorecards } from "@samtal/scoring";
 *
 * const mine = buildScorecard({ id: "scorecard_mine", interviewerId: "interviewer_1", sealedAt: null });
 * const theirs = buildScorecard({ id: "scorecard_theirs", interviewerId: "interviewer_2" });
 * const viewer = { role: "interviewer" as const, interviewerId: toId("interviewer", "1") };
 * const { withheld } = visibleScorecards(viewer, [mine, theirs]);
 * withheld.map(({ id, because }) => [id, because[0].code]); // => [["scorecard_theirs", "scoring/own-card-open"]]
 * ```
 */
export function visibleScorecards(
  viewer: Viewer,
  scorecards: readonly Scorecard[],
  policy: IndependencePolicy = strictIndependencePolicy,
  context: VisibilityContext = {},
): VisibleItems {
  refuseMistakes(viewer, scorecards, policy);
  const { notes = [], assessments = [], comparisons = [], dueScorecards = [], traineeIds = [] } = context;
  const progress = panelProgress(scorecards, dueScorecards, new Set(traineeIds));
  const rule = policy.shownTo[viewer.role];
  const eyes: Eyes = { viewer, policy, rule, progress };
  const withheld: WithheldItem[] = [];
  const shown = <T>(
    items: readonly T[],
    kind: WithheldItem["kind"],
    idOf: (item: T) => string,
    hides: (item: T) => Reason[],
  ): T[] =>
    items
      .toSorted((a, b) => compareText(idOf(a), idOf(b)))
      .filter((item) => {
        const [first, ...others] = hides(item);
        if (first !== undefined) withheld.push({ kind, id: idOf(item), because: [first, ...others] });
        return first === undefined;
      });
  const applicationOf = new Map(
    [...scorecards, ...dueScorecards].map(({ interviewId, applicationId }) => [interviewId, applicationId]),
  );
  return {
    scorecards: shown(scorecards, "scorecard", ({ id }) => id, (card) => cardHides(eyes, card)),
    notes: shown(notes, "note", ({ id }) => id, (note) => noteHides(eyes, note, applicationOf.get(note.interviewId))),
    assessments: shown(assessments, "assessment", (each) => each.applicationId, (each) =>
      resultHides(eyes, [each.applicationId], [rule.scorecards, rule.comparison]),
    ),
    comparisons: shown(comparisons, "comparison", ({ id }) => id, ({ groups, unranked }) =>
      resultHides(
        eyes,
        [...groups.flatMap(({ entries }) => entries), ...unranked].map((each) => each.applicationId),
        [rule.comparison],
      ),
    ),
    withheld,
  };
}

interface Eyes {
  readonly viewer: Viewer;
  readonly policy: IndependencePolicy;
  readonly rule: DisclosureRule;
  readonly progress: ReadonlyMap<string, PanelProgress>;
}

const nobody: PanelProgress = { cards: [], missing: [], sealed: 0, open: 0 };

/** What hides the items of others on one application, whatever their kind. */
function othersHidden({ viewer, progress }: Eyes, applicationId: string): Reason[] {
  const panel = progress.get(applicationId) ?? nobody;
  if (mustRate(viewer) && !rates(viewer, panel)) return [reason("scoring/no-own-card", { applicationId })];
  return ownCardHides(viewer, panel);
}

function cardHides(eyes: Eyes, { id: scorecardId, applicationId, interviewerId, sealedAt }: Scorecard): Reason[] {
  const { viewer, policy, rule, progress } = eyes;
  if (interviewerId === viewer.interviewerId) return [];
  return [
    ...(sealedAt === null ? [reason("scoring/draft-of-another", { scorecardId })] : []),
    ...othersHidden(eyes, applicationId),
    ...momentHides(rule.scorecards, viewer, applicationId, progress.get(applicationId) ?? nobody, policy),
  ];
}

function noteHides(eyes: Eyes, { authorId, interviewId }: Note, applicationId: string | undefined): Reason[] {
  const { viewer, policy, rule, progress } = eyes;
  if (authorId === viewer.interviewerId) return [];
  if (applicationId === undefined) return [reason("scoring/note-without-cards", { interviewId })];
  const panel = progress.get(applicationId) ?? nobody;
  const authors = panel.cards.filter((card) => card.interviewerId === authorId && card.interviewId === interviewId);
  const drafts = authors.filter(({ sealedAt }) => sealedAt === null).map(({ id }) => id);
  const moment = authors.length === 0 && rule.notes !== "never" ? "after-all" : rule.notes;
  return [
    ...drafts.sort(compareText).map((scorecardId) => reason("scoring/draft-of-another", { scorecardId })),
    ...othersHidden(eyes, applicationId),
    ...momentHides(moment, viewer, applicationId, panel, policy),
  ];
}

function resultHides(eyes: Eyes, applicationIds: readonly string[], moments: readonly DisclosureMoment[]): Reason[] {
  const { viewer, policy, progress } = eyes;
  const panels = [...new Set(applicationIds)]
    .sort(compareText)
    .map((applicationId) => ({ applicationId, panel: progress.get(applicationId) ?? nobody }));
  const stranger = mustRate(viewer) && !panels.some(({ panel }) => rates(viewer, panel));
  const because = [
    ...(stranger ? [reason("scoring/no-own-card-in-result", { applications: panels.length })] : []),
    ...panels.flatMap(({ applicationId, panel }) =>
      panel.cards.length === 0 && panel.missing.length === 0
        ? [reason("scoring/cards-not-given", { applicationId })]
        : [
            ...ownCardHides(viewer, panel),
            ...[...new Set(moments)].flatMap((moment) => momentHides(moment, viewer, applicationId, panel, policy)),
          ],
    ),
  ];
  // "Never" would otherwise be said once for each application.
  return because.filter(({ code }, at) => code !== "scoring/not-shown-to-role" || firstWith(because, code) === at);
}

const firstWith = (because: readonly Reason[], code: string): number =>
  because.findIndex((each) => each.code === code);

function refuseMistakes(viewer: Viewer, scorecards: readonly Scorecard[], policy: IndependencePolicy): void {
  // In plain JavaScript a mistyped role would meet no rule, and so no hurdle.
  if (!Object.hasOwn(policy.shownTo, viewer.role)) {
    throw SamtalError.of("scoring/unknown-viewer-role", ["viewer", "role"]);
  }
  const seen = new Set<string>();
  SamtalError.throwIfAny(
    scorecards.flatMap(({ id: scorecardId }, at) => {
      const twice = seen.has(scorecardId);
      seen.add(scorecardId);
      return twice ? [issue("scoring/duplicate-card", ["scorecards", at], { scorecardId })] : [];
    }),
  );
}
