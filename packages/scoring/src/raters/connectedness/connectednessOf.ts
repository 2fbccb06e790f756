import type { CodedRatings } from "../codedRatings.ts";
import { connectedGroups } from "./connectedGroups.ts";
import { connectingInterviews, type ConnectingInterview } from "./connectingInterviews.ts";
import { ratingGraph } from "./ratingGraph.ts";
import { separations } from "./separations.ts";

/** Candidates and raters whom a chain of ratings joins. */
export interface ConnectedComponent {
  readonly candidateIds: readonly string[];
  readonly raterIds: readonly string[];
}

/**
 * One candidate, one rater or one pair without whom the raters of a component fall apart into groups that
 * nothing compares. A rater who alone rated a candidate is none: losing that candidate parts no raters.
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

/** How far coded ratings compare their raters: the face behind `raterConnectedness`. */
export function connectednessOf({ columns, candidateIds, raterIds }: CodedRatings): RaterConnectedness {
  const { candidate, rater, candidates, raters } = columns;
  const groups = connectedGroups(candidate, rater, candidates, raters);
  const components = Array.from(
    { length: groups.count },
    (): { candidateIds: string[]; raterIds: string[] } => ({ candidateIds: [], raterIds: [] }),
  );
  for (const [at, id] of candidateIds.entries())
    components[groups.ofCandidate[at] as number]?.candidateIds.push(id);
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
      ...vertices.map(
        (at): WeakBridge =>
          at < candidates
            ? { kind: "candidate", candidateId: candidateId(at) }
            : { kind: "rater", raterId: raterId(at) },
      ),
      ...edges.map(
        ([one, other]): WeakBridge => ({
          kind: "pair",
          candidateId: candidateId(one),
          raterId: raterId(other),
        }),
      ),
    ],
    wouldConnect: connectingInterviews(graph, groups, candidateIds, raterIds),
  };
}
