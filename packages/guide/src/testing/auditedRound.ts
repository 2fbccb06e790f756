import {
  type InterviewAuditOptions,
  type StructureAuditOptions,
} from "../audit/auditOptions.ts";
import type { Interview, InterviewGuide, Scorecard } from "@samtal/core";
import {
  buildBooking,
  buildEvidence,
  buildInterview,
  buildInterviewer,
  buildInterviewPlan,
  buildMeetingPlatform,
  buildRole,
  buildRound,
  buildRubric,
  buildScorecard,
} from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { publishGuide } from "../publishGuide.ts";
import { completeGuide } from "./completeGuide.ts";
import type { AuditEvent } from "../audit/auditEvent.ts";

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] | undefined ? E[] : T[K] };

/** Two candidates, two trained interviewers, everything logged: a round about which an audit has nothing to say. */
export interface AuditedRound {
  guide: InterviewGuide;
  interviews: Interview[];
  scorecards: Scorecard[];
  options: Required<Writable<InterviewAuditOptions>>;
}

/** What a structure audit is given of the round. */
export function beforeOptions({ options }: AuditedRound): StructureAuditOptions {
  const { thresholds, role, plan, rubric, rubricFixedAt, bookings, interviewers, platforms, lint } = options;
  return { thresholds, role, plan, rubric, rubricFixedAt, bookings, interviewers, platforms, lint };
}

/** A fresh round each time. */
export function auditedRound(): AuditedRound {
  // The sections' 66 minutes are what the round, the bookings and the interviews last.
  const guide = publishGuide(completeGuide());
  const asked = guide.sections[1]?.questions ?? [];
  const interviews = ["1", "2"].map((key) =>
    buildInterview({
      id: `interview_${key}`,
      applicationId: `application_${key}`,
      candidateId: `candidate_${key}`,
      status: "completed",
      endsAt: "2027-03-16T10:06:00Z",
    }),
  );
  const scorecards = interviews.flatMap(({ id, applicationId }) =>
    ["1", "2"].map((who) => {
      const key = `${id.slice(10)}-${who}`;
      const evidence = guide.competencies.map((_, at) => ({
        ...buildEvidence(),
        id: `evidence_${key}-${at}`,
        questionId: asked[2 * at]?.id ?? "question_none",
      }));
      return buildScorecard({
        id: `scorecard_${key}`,
        interviewId: id,
        applicationId,
        interviewerId: `interviewer_${who}`,
        sealedAt: "2027-03-16T10:30:00Z",
        evidence,
        ratings: guide.competencies.map(({ competency }, at) => ({
          state: "rated",
          id: `rating_${key}-${at}`,
          competencyId: competency.id,
          rated: { on: "level", level: "l3" },
          evidenceIds: [`evidence_${key}-${at}`],
        })),
      });
    }),
  );
  const end = buildBooking().end;
  const bookings = interviews.map(({ id }) =>
    buildBooking({
      id: `booking_${id.slice(10)}`,
      interviewId: id,
      end: { ...end, instant: "2027-03-16T10:06:00Z", local: "2027-03-16T11:06:00" },
    }),
  );
  const events = interviews.flatMap(({ id }) =>
    asked.map((question, at): AuditEvent => {
      const minute = String(10 + at).padStart(2, "0");
      return { kind: "asked", interviewId: id, questionId: question.id, at: parseInstant(`2027-03-16T09:${minute}:00Z`) };
    }),
  );
  return {
    guide,
    interviews,
    scorecards,
    options: {
      thresholds: {},
      role: buildRole(),
      plan: buildInterviewPlan({ rounds: [buildRound({ minutes: 66 })] }),
      rubric: buildRubric(),
      rubricFixedAt: parseInstant("2027-03-01T08:00:00Z"),
      bookings,
      interviewers: ["1", "2"].map((who) => buildInterviewer({ id: `interviewer_${who}` })),
      platforms: [buildMeetingPlatform()],
      lint: [],
      views: [],
      viewedKinds: ["cv", "test", "scorecard", "note", "assessment", "comparison"],
      debriefs: [],
      events,
      decisions: [],
      traineeIds: [],
    },
  };
}
