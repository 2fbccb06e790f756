import { compareText, type Interview, type InterviewGuideDraft, type Reason, reason, type Scorecard } from "@samtal/core";
import type { AuditedInterviews } from "./auditFacts.ts";
import type { InterviewAuditOptions } from "./auditOptions.ts";
import { refuseStrangers } from "./auditStructure.ts";
import { parseAuditThresholds } from "./auditThresholds.ts";
import { profileOf } from "./profileOf.ts";
import { refuseConflicts } from "./refuseConflicts.ts";
import type { StructureProfile } from "./structureProfile.ts";

const heldStatuses: ReadonlySet<Interview["status"]> = new Set(["awaiting-scorecards", "completed"]);

/**
 * Audits the interviews that were held with a guide: the fifteen components again, now from what happened.
 *
 * Interviews of the guide that took place count (`awaiting-scorecards`, `completed`), and their sealed cards. Where a
 * candidate had an accommodation, or an interruption or technical trouble was logged, what differs is explained: it
 * is named among the reasons and lowers nothing. Strengths and improvements that were told before the interviewer's own
 * card was sealed stand in `beside`. Lists may come in any order.
 *
 * @param guide - the guide, parsed
 * @param interviews - parsed; those of other guides are left aside
 * @param scorecards - parsed; a draft counts as a card that is not sealed yet
 * @param options - as for {@link auditStructure}, with views, debriefs, events and decisions
 * @returns the profile, a document of ids and codes; levels are `unknown` where a log was not handed in
 * @throws SamtalError `guide/other-role`, `guide/other-rubric`, `guide/other-application`, `core/duplicate-id`, and core's issues for thresholds
 * @see Campion, Palmer & Campion 1997, doi 10.1111/j.1744-6570.1997.tb00709.x; the components' wording is general knowledge
 * @example
 * ```ts
 * import { buildInterview, buildInterviewGuide, buildScorecard } from "@samtal/core/testing";
 * import { auditInterviews } from "@samtal/guide";
 *
 * const held = buildInterview({ status: "completed" });
 * const profile = auditInterviews(buildInterviewGuide(), [held], [buildScorecard()], {});
 * const notes = profile.components.find(({ component }) => component === "notes");
 * [notes?.level, notes?.findings[0]?.code]; // => ["partly", "guide/audit-rating-without-note"]
 * ```
 */
export function auditInterviews(
  guide: InterviewGuideDraft,
  interviews: readonly Interview[],
  scorecards: readonly Scorecard[],
  options: InterviewAuditOptions = {},
): StructureProfile {
  const { thresholds, ...known } = options;
  refuseStrangers(guide, options);
  refuseConflicts(interviews, scorecards);
  const after = auditedInterviews(guide, interviews, scorecards, options);
  return profileOf({ guide, ...inOrder(known), thresholds: parseAuditThresholds(thresholds ?? {}), after });
}

function auditedInterviews(
  guide: InterviewGuideDraft,
  interviews: readonly Interview[],
  scorecards: readonly Scorecard[],
  { traineeIds, events }: InterviewAuditOptions,
): AuditedInterviews {
  const held = interviews
    .filter(({ guideId, status }) => guideId === guide.id && heldStatuses.has(status))
    .toSorted((a, b) => compareText(a.id, b.id));
  const ids = new Set<string>(held.map(({ id }) => id));
  const trainees = new Set<string>(traineeIds);
  const begun = scorecards
    .filter((card) => ids.has(card.interviewId) && !trainees.has(card.interviewerId))
    .toSorted((a, b) => compareText(a.id, b.id));
  const cards = begun.filter(({ sealedAt }) => sealedAt !== null);
  const disturbed = new Set<string>([
    ...scorecards.flatMap(({ interviewId, disturbances }) => (disturbances.length > 0 ? [interviewId] : [])),
    ...(events ?? []).flatMap(({ kind, interviewId }) =>
      kind === "interruption" || kind === "technical-trouble" ? [interviewId] : [],
    ),
  ]);
  const explained = new Map<string, Reason>();
  for (const { id: interviewId, accommodationIds } of held) {
    if (accommodationIds.length > 0) explained.set(interviewId, reason("guide/audit-accommodated", { interviewId }));
    else if (disturbed.has(interviewId)) explained.set(interviewId, reason("guide/audit-disturbed", { interviewId }));
  }
  return { held, cards, begun, explained };
}

type Known = Omit<InterviewAuditOptions, "thresholds">;

/** Lists without an order, by id, so that a finding's place does not hang on the host's database. */
function inOrder(known: Known): Known {
  const byId = <T extends { readonly id: string }>(list: readonly T[] | undefined): readonly T[] | undefined =>
    list?.toSorted((a, b) => compareText(a.id, b.id));
  const { views, debriefs, decisions, bookings } = known;
  return {
    ...known,
    ...(views && { views: byId(views) ?? [] }),
    ...(debriefs && { debriefs: byId(debriefs) ?? [] }),
    ...(decisions && { decisions: byId(decisions) ?? [] }),
    ...(bookings && { bookings: byId(bookings) ?? [] }),
  };
}
