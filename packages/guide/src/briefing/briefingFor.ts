import {
  type Accommodation,
  addedMinutes,
  contentHash,
  guideContentHash,
  type Id,
  type Interview,
  type InterviewGuideDraft,
  issue,
  type Reason,
  reason,
  type Role,
  SamtalError,
} from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import { placedQuestions } from "../placedQuestions.ts";
import { type Briefing, type BriefingAcknowledgement, briefingItems } from "./briefing.ts";

/** What a briefing is made of. */
export interface BriefingInput {
  readonly interview: Interview;
  readonly guide: InterviewGuideDraft;
  readonly role: Role;
  readonly interviewerId: Id<"interviewer">;
  /** Those of the candidate: only the minutes that they add reach the interviewer. */
  readonly accommodations: readonly Accommodation[];
}

/**
 * What an interviewer reads before an interview, to be acknowledged.
 *
 * @param input - interview, its guide and role, whose briefing it is, and the candidate's accommodations
 * @returns the briefing
 * @throws SamtalError `guide/briefing-other-guide` where the interview follows another guide or version,
 *   `guide/other-role` where the guide is another role's
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { buildInterview, buildInterviewGuide, buildRole } from "@samtal/core/testing";
 * import { briefingFor } from "@samtal/guide";
 *
 * const guide = buildInterviewGuide();
 * const interview = buildInterview({ guideId: guide.id, guideVersion: guide.version });
 * const interviewerId = toId("interviewer", "1");
 * briefingFor({ interview, guide, role: buildRole(), interviewerId, accommodations: [] }).toConfirm;
 * // => ["cv", "questions", "criteria", "plan-b"]
 * ```
 */
export function briefingFor({ interview, guide, role, interviewerId, accommodations }: BriefingInput): Briefing {
  const issues = [];
  if (interview.guideId !== guide.id || interview.guideVersion !== guide.version) {
    issues.push(issue("guide/briefing-other-guide", ["guide"], { needed: interview.guideId, version: interview.guideVersion }));
  }
  if (guide.roleId !== role.id) issues.push(issue("guide/other-role", ["role", "id"], { roleId: role.id, needed: guide.roleId }));
  SamtalError.throwIfAny(issues);
  return {
    schemaVersion: 1,
    interviewId: interview.id,
    interviewerId,
    applicationId: interview.applicationId,
    roleTitle: role.title,
    language: interview.language,
    assessmentStartsAt: interview.assessmentStartsAt,
    endsAt: interview.endsAt,
    guide: { id: guide.id, version: guide.version, contentHash: guideContentHash(guide) },
    criteria: guide.competencies.map(({ competency: { id, name, definition } }) => ({ competencyId: id, name, definition })),
    questionIds: placedQuestions(guide).map(({ question }) => question.id),
    fallbackPlan: interview.fallbackPlan,
    addedMinutes: addedMinutes(accommodations),
    toConfirm: [...briefingItems],
  };
}

/** Whether an interviewer is prepared. */
export interface BriefingStatus {
  /** `outdated` where an older briefing was read, `partly` where not all was confirmed. */
  readonly status: "acknowledged" | "partly" | "outdated" | "missing";
  readonly because: readonly Reason[];
}

/**
 * The hash of a briefing, for its acknowledgement: any change of time, guide or plan B asks for a new one.
 *
 * @param briefing - the briefing
 * @returns over everything but the vendor's metadata
 * @example
 * ```ts
 * import { briefingHash, type Briefing } from "@samtal/guide";
 *
 * briefingHash({ schemaVersion: 1 } as Briefing).slice(0, 7); // => "sha256:"
 * ```
 */
export function briefingHash(briefing: Briefing): string {
  const { metadata: _, ...content } = briefing;
  return contentHash(content);
}

/**
 * Whether a briefing was acknowledged before the interview began.
 *
 * @param briefing - as it reads now
 * @param acknowledgements - of anyone; those of other interviews and people, and late ones, play no part
 * @returns the status and why
 * @example
 * ```ts
 * import { briefingStatus, type Briefing } from "@samtal/guide";
 *
 * briefingStatus({ interviewId: "interview_1" } as Briefing, []).status; // => "missing"
 * ```
 */
export function briefingStatus(briefing: Briefing, acknowledgements: readonly BriefingAcknowledgement[]): BriefingStatus {
  const { interviewId, interviewerId } = briefing;
  const own = acknowledgements.filter(
    (each) =>
      each.interviewId === interviewId &&
      each.interviewerId === interviewerId &&
      compareInstants(each.acknowledgedAt, briefing.assessmentStartsAt) <= 0,
  );
  if (own.length === 0) return { status: "missing", because: [reason("guide/briefing-missing", { interviewId })] };
  const hash = briefingHash(briefing);
  const current = own.filter((each) => each.briefingHash === hash);
  if (current.length === 0) return { status: "outdated", because: [reason("guide/briefing-outdated", { interviewId })] };
  const confirmed = new Set(current.flatMap((each) => each.confirmed));
  const open = briefing.toConfirm.filter((item) => !confirmed.has(item));
  if (open.length > 0) {
    return { status: "partly", because: open.map((item) => reason("guide/briefing-open", { item })) };
  }
  return { status: "acknowledged", because: [reason("guide/briefing-acknowledged", { interviewId })] };
}
