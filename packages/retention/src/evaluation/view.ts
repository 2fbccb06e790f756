import { compareText, type Id } from "@samtal/core";
import type { BusinessCalendar, EpochDay } from "@samtal/core/time";
import type { ApplicationFacts } from "../facts/retentionFacts.ts";
import type { DataItem } from "../items/dataItem.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import type { SubjectId } from "./claimState.ts";
import type { Evaluation } from "./evaluation.ts";
import type { FactIndex } from "./factIndex.ts";

/** What {@link evaluate} may need beside the facts. */
export interface EvaluationContext {
  /** The working days; needed where a claim of the policy rolls. */
  readonly calendar?: BusinessCalendar;
  /**
   * Of a derived item: what happens to its sources. `gone`: that source was disposed of before. One that is left
   * out counts as gone too, and the item's reasons say so.
   */
  readonly sources?: ReadonlyMap<Id<"item">, Evaluation | "gone">;
}

/** Everything that judging one item on one day reads. */
export interface View {
  readonly item: DataItem;
  readonly index: FactIndex;
  readonly policy: RetentionPolicy;
  readonly policyHash: string;
  readonly today: EpochDay;
  readonly context: EvaluationContext;
}

/** The applications whose clocks an item follows: its own or, of a shared item, all of its candidates'. */
export function applicationsOf({ item, index }: View): readonly (ApplicationFacts | undefined)[] {
  if (item.applicationId !== undefined) return [index.application.get(item.applicationId)];
  const all = distinctSubjects(item).flatMap((id) => index.applicationsOf.get(id) ?? []);
  return all.length === 0 ? [undefined] : all.sort((a, b) => compareText(a.applicationId, b.applicationId));
}

/** Everyone whose data the item is, each once, in an order that the document's does not change. */
export const distinctSubjects = (item: DataItem): SubjectId[] =>
  [...new Set(item.subjectIds)].sort(compareText);

/** Whether an id names a candidate. */
export const isCandidate = (subjectId: string): boolean => subjectId.startsWith("candidate_");

/**
 * The people whose requests reach the item: candidates and, where no candidate is concerned or everyone is seen
 * or heard, interviewers. A rater can't have the candidate's scorecard erased.
 */
export function requesters(item: DataItem): string[] {
  const subjects = distinctSubjects(item);
  const isShared = item.category === "recording" || item.category === "transcript";
  return isShared || !subjects.some(isCandidate) ? subjects : subjects.filter(isCandidate);
}
