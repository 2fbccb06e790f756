import type {
  Accommodation,
  Application,
  Candidate,
  Consent,
  Decision,
  Interviewer,
  InterviewGuide,
  InterviewPlan,
  MeetingPlatform,
  Recording,
  Role,
  Rubric,
  Scorecard,
} from "@samtal/core";
import type { BusyTime } from "@samtal/scheduling";
import type { Hours } from "./hours.ts";
import type { Settings } from "./settings.ts";

/** Everything that the round's folder holds, validated. */
export interface RoundInput {
  readonly settings: Settings;
  readonly role: Role;
  readonly guide: InterviewGuide;
  readonly plan: InterviewPlan;
  readonly platform: MeetingPlatform;
  readonly rubric: Rubric;
  readonly candidates: readonly Candidate[];
  readonly interviewers: readonly Interviewer[];
  readonly applications: readonly Application[];
  readonly hours: readonly Hours[];
  readonly accommodations: readonly Accommodation[];
  readonly scorecards: readonly Scorecard[];
  readonly consents: readonly Consent[];
  readonly recordings: readonly Recording[];
  readonly decisions: readonly Decision[];
  /** What the calendar files say is taken, by person. */
  readonly busy: ReadonlyMap<string, readonly BusyTime[]>;
}
