import type { Assessment, Id, Interview, Issue, Reason, Scorecard } from "@samtal/core";
import { epochMilliseconds, instantOf } from "@samtal/core/time";
import { assess, type AssessOutcome, compare, type Comparison, type Disagreement, disagreements } from "@samtal/scoring";
import { type FileIssue, InputError } from "../input/inputError.ts";
import type { RoundInput } from "../input/roundInput.ts";

/** What the scorecards of the round come to. */
export interface AssessedRound {
  readonly assessments: readonly Assessment[];
  /** Applications for which nothing could be scored, and why. */
  readonly unassessed: readonly Extract<AssessOutcome, { status: "quorum-missing" }>[];
  readonly comparison: Comparison;
  readonly disagreements: readonly Disagreement[];
  /** Cards that were sealed after the deadline; they count, and it is said. */
  readonly late: readonly { readonly scorecardId: Id<"scorecard">; readonly minutes: number }[];
  /** Cards by somebody who did not sit in the interview; they are set aside. */
  readonly strangers: readonly Id<"scorecard">[];
  readonly because: readonly Reason[];
}

/**
 * Combines the scorecards of each interview, and compares the applications.
 *
 * @throws {@link InputError} when a card does not fit the rubric, naming the card's file
 */
export function assessRound(
  input: RoundInput,
  interviews: readonly Interview[],
  panels: ReadonlyMap<Interview["id"], ReadonlySet<string>>,
): AssessedRound {
  const { rubric, settings } = input;
  const assessments: Assessment[] = [];
  const unassessed: AssessedRound["unassessed"][number][] = [];
  const late: AssessedRound["late"][number][] = [];
  const strangers = input.scorecards
    .filter(({ interviewId, interviewerId }) => panels.get(interviewId)?.has(interviewerId) !== true)
    .map(({ id }) => id);

  for (const interview of interviews) {
    const deadline = instantOf(epochMilliseconds(interview.endsAt) + settings.scorecardsWithinHours * 3_600_000);
    const scorecards = input.scorecards.filter(
      (card) => card.interviewId === interview.id && !strangers.includes(card.id),
    );
    late.push(...scorecards.flatMap((card) => lateness(card, deadline)));
    const outcome = assess({ applicationId: interview.applicationId, rubric, scorecards, deadline });
    if (outcome.status === "assessed") assessments.push(outcome.assessment);
    else if (outcome.status === "quorum-missing") unassessed.push(outcome);
    else throw new InputError(outcome.issues.map((issue) => inFile(issue, scorecards)));
  }
  const comparison = compare(assessments, { tieTolerance: settings.tieTolerance, minimumRaters: rubric.quorum });
  const apart = assessments.flatMap((each) => disagreements(each, rubric, { levels: 2, shareOfRange: 0.5 }));
  return {
    assessments,
    unassessed,
    comparison,
    disagreements: apart,
    late,
    strangers,
    because: comparison.because,
  };
}

/** The issue's path leads into the list of cards; a reader of the folder needs the card's file instead. */
function inFile(issue: Issue, scorecards: readonly Scorecard[]): FileIssue {
  const [list, at, ...path] = issue.path;
  const card = list === "scorecards" && typeof at === "number" ? scorecards[at] : undefined;
  return card === undefined ? { ...issue, file: "rubric.json" } : { ...issue, path, file: `scorecards/${card.id}.json` };
}

function lateness({ id, sealedAt }: Scorecard, deadline: Interview["endsAt"]): AssessedRound["late"][number][] {
  if (sealedAt === null) return [];
  const minutes = Math.ceil((epochMilliseconds(sealedAt) - epochMilliseconds(deadline)) / 60_000);
  return minutes > 0 ? [{ scorecardId: id, minutes }] : [];
}
