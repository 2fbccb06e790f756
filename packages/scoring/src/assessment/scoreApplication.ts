import { type Assessment, compareText, type Id, type Issue, issue, type Reason, reason } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { PreparedRubric, RubricPreparation } from "../rubric/preparedRubric.ts";
import { amendedScorecard } from "./amendedScorecard.ts";
import type { AssessedApplication } from "./assessOutcome.ts";
import { cardReasons } from "./cardReasons.ts";
import type { ReadCard } from "./readCard.ts";
import { scorecardIssues } from "./scorecardIssues.ts";
import type { ScoreOutcome } from "./scoredApplication.ts";
import { scoreFigures } from "./scoreFigures.ts";
import type { SetAsideCard } from "./setAsideCard.ts";
import { tracedCard } from "./tracedCard.ts";
import { unfoldedAssessment } from "./unfoldedAssessment.ts";

/** The cards of one application, told apart by whether they count. */
export interface ApplicationCards {
  readonly applicationId: Id<"application">;
  /** The cards that count. */
  readonly cards: readonly ReadCard[];
  /** Where the caller finds each of them. */
  readonly pathOf: (at: number) => readonly (string | number)[];
  readonly setAside: readonly SetAsideCard[];
  readonly setAsidePathOf: (at: number) => readonly (string | number)[];
  readonly deadline: Instant | null;
  readonly consensus: ReadCard | null;
}

/** Checks the cards, counts them, and reckons the figures; the words come with `unfold`. */
export function scoreApplication(preparation: RubricPreparation, input: ApplicationCards): ScoreOutcome {
  const { applicationId, cards } = input;
  const [first, ...others] = [...preparation.issues, ...cardIssues(preparation, input)];
  if (first !== undefined || preparation.status === "invalid") {
    // An invalid rubric has at least one issue.
    return { status: "refused", applicationId, issues: [first as Issue, ...others] };
  }
  const { prepared } = preparation;
  const sealed = cards.length;
  const needed = prepared.rubric.quorum;
  if (sealed < needed) {
    const because = [reason("scoring/quorum-missing", { sealed, needed })];
    return { status: "quorum-missing", applicationId, sealed, needed, because };
  }
  const figures = scoreFigures(prepared, cards);
  return {
    status: "assessed",
    applicationId,
    score: figures.score,
    bounds: figures.bounds,
    coverage: figures.coverage.share,
    mustHaves: figures.mustHaves.map(({ competencyId, verdict }) => ({ competencyId, verdict })),
    band: figures.band?.key ?? null,
    // Numbers are small and figures are not: whoever keeps many results reckons those of the few that are unfolded again.
    unfold: () => unfolded(prepared, input),
  };
}

function cardIssues(
  { rubric, ratingRules }: RubricPreparation,
  { applicationId, cards, pathOf, setAside, setAsidePathOf, consensus }: ApplicationCards,
): Issue[] {
  const issues = scorecardIssues(applicationId, rubric, ratingRules, cards, pathOf);
  if (setAside.length > 0) issues.push(...setAsideTwice(cards, setAside, setAsidePathOf));
  if (consensus === null) return issues;
  issues.push(...scorecardIssues(applicationId, rubric, ratingRules, [consensus], () => ["consensus"]));
  if ([...cards, ...setAside].some(({ id }) => id === consensus.id)) {
    issues.push(issue("scoring/consensus-among-cards", ["consensus", "id"], { scorecardId: consensus.id }));
  }
  return issues;
}

/** Cards that are set aside are not read, but each is one card: else their order would show. */
function setAsideTwice(
  cards: readonly ReadCard[],
  setAside: readonly SetAsideCard[],
  pathOf: ApplicationCards["setAsidePathOf"],
): Issue[] {
  const seen = new Set<string>(cards.map(({ id }) => id));
  return setAside.flatMap(({ id: scorecardId }, at) => {
    const twice = seen.has(scorecardId);
    seen.add(scorecardId);
    return twice ? [issue("scoring/duplicate-card", pathOf(at), { scorecardId })] : [];
  });
}

function unfolded(
  prepared: PreparedRubric,
  { applicationId, cards, setAside, deadline, consensus }: ApplicationCards,
): AssessedApplication {
  const assessment = (counted: readonly ReadCard[], because: readonly Reason[]): Assessment =>
    unfoldedAssessment(prepared, { applicationId, cards: counted, figures: scoreFigures(prepared, counted), because });
  const about = { cards, setAside, deadline };
  const hasAmendments = cards.some(({ amendments }) => amendments.length > 0);
  const applied = hasAmendments ? cards.map(amendedScorecard) : [];
  const joint = consensus === null ? [] : [amendedScorecard(consensus)];
  const { metadata: _, ...rubric } = prepared.rubric;
  return {
    status: "assessed",
    assessment: assessment(cards, cardReasons({ ...about, amendments: "beside" })),
    amended: hasAmendments
      ? assessment(applied, cardReasons({ ...about, amendments: "applied" }))
      : null,
    consensus:
      consensus === null
        ? null
        : assessment(joint, [
            reason("scoring/consensus-beside", { scorecardId: consensus.id, cards: cards.length }),
            ...cardReasons({ cards: joint, setAside: [], deadline: null, amendments: "applied" }),
          ]),
    trace: {
      schemaVersion: 1,
      applicationId,
      rubric,
      rubricHash: prepared.hash,
      plugins: prepared.plugins.map((plugin) => ({ ...plugin })),
      cards: cards.toSorted((a, b) => compareText(a.id, b.id)).map(tracedCard),
      setAside: setAside.toSorted((a, b) => compareText(a.id, b.id)),
      deadline,
      consensus: consensus === null ? null : tracedCard(consensus),
      amended: hasAmendments,
    },
  };
}
