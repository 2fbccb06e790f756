import type { Id, PluginRegistry, Rubric, Scorecard } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { ScoringPlugin } from "../plugins/scoringPlugin.ts";
import { shippedRegistry } from "../plugins/shippedRegistry.ts";
import { preparedRubric } from "../rubric/preparedRubric.ts";
import { isLate } from "./isLate.ts";
import { scoreApplication } from "./scoreApplication.ts";
import type { ScoreOutcome } from "./scoredApplication.ts";
import type { SetAsideCard } from "./setAsideCard.ts";

/** The cards of one application, and how they are taken. All documents are parsed. */
export interface ScoreInput {
  readonly applicationId: Id<"application">;
  /** Every card of the application, in any order. */
  readonly scorecards: readonly Scorecard[];
  /** When the cards were due. */
  readonly deadline?: Instant;
  /**
   * What becomes of a card that was sealed after the deadline: it counts and is named as late, or it is set aside
   * and named.
   *
   * @defaultValue `"count-late"`
   */
  readonly latePolicy?: "count-late" | "set-aside-late";
  /** Who sat in to learn: their cards are set aside, neither read nor counted for the quorum. */
  readonly traineeIds?: readonly Id<"interviewer">[];
  /** The card that the panel filled in together. It is reckoned beside the independent cards, never instead. */
  readonly consensus?: Scorecard;
}

/** A rubric made ready for many applications. */
export interface ScoringKernel {
  /** Scores one application; the words come with `unfold`. */
  score(input: ScoreInput): ScoreOutcome;
}

/**
 * The fast face of {@link assess}: the rubric is hashed, its plugins looked up and its scales put into tables once, and
 * every application gives its numbers at once and its words on demand.
 *
 * @param rubric - a parsed rubric
 * @param plugins - the plugins that the rubric may name
 * @returns a kernel without state: the order of applications changes nothing
 * @throws SamtalError `scoring/broken-plugin` when a plugin breaks its contract
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { buildRubric, buildScorecard } from "@samtal/core/testing";
 * import { scoringKernel } from "@samtal/scoring";
 *
 * const kernel = scoringKernel(buildRubric({ quorum: 1 }));
 * const scored = kernel.score({ applicationId: toId("application", "1"), scorecards: [buildScorecard()] });
 * scored.status === "assessed" && scored.score; // => 4
 * scored.status === "assessed" && scored.unfold().assessment.tree.children.length; // => 3
 * ```
 */
export function scoringKernel(
  rubric: Rubric,
  plugins: PluginRegistry<ScoringPlugin> = shippedRegistry,
): ScoringKernel {
  const preparation = preparedRubric(rubric, plugins);
  return {
    score({ applicationId, scorecards, deadline = null, latePolicy, traineeIds = [], consensus = null }) {
      const trainees = new Set<string>(traineeIds);
      const whySetAside = ({ interviewerId, sealedAt }: Scorecard): SetAsideCard["why"] | undefined => {
        if (trainees.has(interviewerId)) return "trainee";
        return latePolicy === "set-aside-late" && isLate(sealedAt, deadline) ? "late" : undefined;
      };
      const common = { applicationId, deadline, consensus };
      if (scorecards.every((card) => whySetAside(card) === undefined)) {
        const pathOf = (at: number): (string | number)[] => ["scorecards", at];
        return scoreApplication(preparation, { ...common, cards: scorecards, setAside: [], pathOf, setAsidePathOf: pathOf });
      }
      const cards: Scorecard[] = [];
      const positions: number[] = [];
      const setAside: SetAsideCard[] = [];
      const setAsidePositions: number[] = [];
      for (const [at, card] of scorecards.entries()) {
        const { id, interviewerId, sealedAt } = card;
        const why = whySetAside(card);
        if (why !== undefined) {
          setAside.push({ id, interviewerId, sealedAt, why });
          setAsidePositions.push(at);
        } else {
          cards.push(card);
          positions.push(at);
        }
      }
      const pathOf = (at: number): (string | number)[] => ["scorecards", positions[at] ?? at];
      const setAsidePathOf = (at: number): (string | number)[] => ["scorecards", setAsidePositions[at] ?? at];
      return scoreApplication(preparation, { ...common, cards, setAside, pathOf, setAsidePathOf });
    },
  };
}
