import { codedRatings } from "./codedRatings.ts";
import { connectedGroups } from "./connectedness/connectedGroups.ts";
import { ratingGraph } from "./connectedness/ratingGraph.ts";
import { separations } from "./connectedness/separations.ts";
import { connectingInterviews, type ConnectingInterview } from "./connectedness/connectingInterviews.ts";
import type { OnlyKeysOf, RaterRating } from "./raterRating.ts";

/** Candidates and raters whom a chain of ratings joins. */
export interface ConnectedComponent {
  readonly candidateIds: readonly string[];
  readonly raterIds: readonly string[];
}

/**
 * One candidate, one rater or one pair without whom the raters of a component fall apart into groups that nothing
 * compares. A rater who alone rated a candidate is none: losing that candidate parts no raters.
 */
export type WeakBridge =
  | { readonly kind: "candidate"; readonly candidateId: string }
  | { readonly kind: "rater"; readonly raterId: string }
  | { readonly kind: "pair"; readonly candidateId: string; readonly raterId: string };

/** How far ratings compare their raters. */
export interface RaterConnectedness {
  /** Whether every rater can be compared with every other. */
  readonly connected: boolean;
  /** By their first candidate's id. */
  readonly components: readonly ConnectedComponent[];
  /** Candidates whom two raters or more rated: through them raters are compared. By id. */
  readonly bridgingCandidateIds: readonly string[];
  /** Candidates first, then raters, then pairs, each by id. */
  readonly weakBridges: readonly WeakBridge[];
  /** One more interview for each component beyond the first; together they connect everything. */
  readonly wouldConnect: readonly ConnectingInterview[];
}

/**
 * Says which raters the ratings can compare: only those whom a chain of shared candidates joins. Across components no
 * severity can be told from a difference between candidates.
 *
 * @param ratings - in any order; ids and numbers only
 * @returns components, the candidates that bridge raters, weak bridges, and which interviews would connect the rest
 * @throws {@link SamtalError} `scoring/rating-key-unknown`, `scoring/rating-id-missing`, `scoring/rating-not-finite`,
 *   `scoring/competency-on-some-ratings`
 * @example
 * ```ts
 * import { raterConnectedness } from "@samtal/scoring";
 *
 * const ratings = [
 *   { candidateId: "candidate_1", raterId: "interviewer_a", value: 3 },
 *   { candidateId: "candidate_1", raterId: "interviewer_b", value: 4 },
 *   { candidateId: "candidate_2", raterId: "interviewer_c", value: 2 },
 * ];
 * const { connected, components, wouldConnect } = raterConnectedness(ratings);
 * connected; // => false
 * components.length; // => 2
 * wouldConnect; // => [{ raterId: "interviewer_a", candidateId: "candidate_2" }]
 * ```
 */
export function raterConnectedness<Given extends RaterRating>(
  ratings: readonly OnlyKeysOf<RaterRating, Given>[],
): RaterConnectedness {
  const { columns, candidateIds, raterIds } = codedRatings(ratings);
  const { candidate, rater, candidates, raters } = columns;
  const groups = connectedGroups(candidate, rater, candidates, raters);
  const components = Array.from(
    { length: groups.count },
    (): { candidateIds: string[]; raterIds: string[] } => ({ candidateIds: [], raterIds: [] }),
  );
  for (const [at, id] of candidateIds.entries()) components[groups.ofCandidate[at] as number]?.candidateIds.push(id);
  for (const [at, id] of raterIds.entries()) components[groups.ofRater[at] as number]?.raterIds.push(id);
  const graph = ratingGraph(candidate, rater, candidates, raters);
  const { vertices, edges } = separations(graph);
  const candidateId = (at: number): string => candidateIds[at] as string;
  const raterId = (at: number): string => raterIds[at - candidates] as string;
  return {
    connected: groups.count <= 1,
    components,
    bridgingCandidateIds: candidateIds.filter(
      (_, at) => (graph.start[at + 1] as number) - (graph.start[at] as number) > 1,
    ),
    weakBridges: [
      ...vertices.map((at): WeakBridge =>
        at < candidates ? { kind: "candidate", candidateId: candidateId(at) } : { kind: "rater", raterId: raterId(at) },
      ),
      ...edges.map(([one, other]): WeakBridge => ({
        kind: "pair",
        candidateId: candidateId(one),
        raterId: raterId(other),
      })),
    ],
    wouldConnect: connectingInterviews(graph, groups, candidateIds, raterIds),
  };
}
