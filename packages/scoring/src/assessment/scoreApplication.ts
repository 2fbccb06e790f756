import { type Assessment, compareText, type Id, type Issue, issue, type Reason, reason } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { PreparedRubric, RubricPreparation } from "../rubric/preparedRubric.ts";
import { amendedScorecard } from "./amendedScorecard.ts";
import type { AssessedApplication } from "./assessOutcome.ts";
import { cardReasons } from "./cardReasons.ts";
import type { ReadCard } from "./readCard.ts";
import { type PlacedCard, scorecardIssues } from "./scorecardIssues.ts";
import type { ScoreOutcome } from "./scoredApplication.ts";
import { type ScoreFigures, scoreFigures } from "./scoreFigures.ts";
import type { SetAsideCard } from "./setAsideCard.ts";
import { tracedCard } from "./tracedCard.ts";
import { unfoldedAssessment } from "./unfoldedAssessment.ts";

/** The cards of one application, told apart by whether they count. */
export interface ApplicationCards {
  readonly applicationId: Id<"application">;
  readonly placed: readonly PlacedCard[];
  readonly setAside: readonly SetAsideCard[];
  readonly deadline: Instant | null;
  readonly consensus: ReadCard | null;
}

/** Checks the cards, counts them, and reckons the figures; the words come with `unfold`. */
export function scoreApplication(preparation: RubricPreparation, input: ApplicationCards): ScoreOutcome {
  const { applicationId, placed } = input;
  const [first, ...others] = [...preparation.issues, ...cardIssues(preparation, input)];
  if (first !== undefined || preparation.status === "invalid") {
    // An invalid rubric has at least one issue.
    return { status: "refused", applicationId, issues: [first as Issue, ...others] };
  }
  const { prepared } = preparation;
  const sealed = placed.length;
  const needed = prepared.rubric.quorum;
  if (sealed < needed) {
    const because = [reason("scoring/quorum-missing", { sealed, needed })];
    return { status: "quorum-missing", applicationId, sealed, needed, because };
  }
  const cards = placed.map(({ card }) => card);
  const figures = scoreFigures(prepared, cards);
  return {
    status: "assessed",
    applicationId,
    score: figures.score,
    bounds: figures.bounds,
    coverage: figures.coverage.share,
    mustHaves: figures.mustHaves.map(({ competencyId, verdict }) => ({ competencyId, verdict })),
    band: figures.band?.key ?? null,
    unfold: () => unfolded(prepared, input, cards, figures),
  };
}

function cardIssues(
  { rubric, ratingRules }: RubricPreparation,
  { applicationId, placed, setAside, consensus }: ApplicationCards,
): Issue[] {
  const issues = scorecardIssues(applicationId, rubric, ratingRules, placed);
  if (consensus === null) return issues;
  issues.push(...scorecardIssues(applicationId, rubric, ratingRules, [{ card: consensus, path: ["consensus"] }]));
  const others = [...placed.map(({ card }) => card), ...setAside];
  if (others.some(({ id }) => id === consensus.id)) {
    issues.push(issue("scoring/consensus-among-cards", ["consensus", "id"], { scorecardId: consensus.id }));
  }
  return issues;
}

function unfolded(
  prepared: PreparedRubric,
  { applicationId, setAside, deadline, consensus }: ApplicationCards,
  cards: readonly ReadCard[],
  figures: ScoreFigures,
): AssessedApplication {
  const assessment = (counted: readonly ReadCard[], own: ScoreFigures, because: readonly Reason[]): Assessment =>
    unfoldedAssessment(prepared, { applicationId, cards: counted, figures: own, because });
  const about = { cards, setAside, deadline };
  const hasAmendments = cards.some(({ amendments }) => amendments.length > 0);
  const applied = hasAmendments ? cards.map(amendedScorecard) : [];
  const joint = consensus === null ? [] : [amendedScorecard(consensus)];
  const { metadata: _, ...rubric } = prepared.rubric;
  return {
    status: "assessed",
    assessment: assessment(cards, figures, cardReasons({ ...about, amendments: "beside" })),
    amended: hasAmendments
      ? assessment(applied, scoreFigures(prepared, applied), cardReasons({ ...about, amendments: "applied" }))
      : null,
    consensus:
      consensus === null
        ? null
        : assessment(joint, scoreFigures(prepared, joint), [
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
