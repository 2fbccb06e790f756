import { type Id, idSchema, parser, type Reason, reason, safeParser } from "@samtal/core";
import {
  epochMilliseconds,
  type Instant,
  instantOf,
  instantSchema,
  type LocalTime,
  localTimeSchema,
  millisecondsOfDay,
  type TimeZone,
  type ZonedInstant,
  type ZoneRules,
  zonedAt,
} from "@samtal/core/time";
import * as z from "zod";
import { calendarDaysFrom } from "../timing/calendarDaysFrom.ts";
import type { ProcessVersion } from "./processVersion.ts";
import type { Survey } from "./survey.ts";

/** The schema of a {@link SurveyInvitation}. */
export const surveyInvitationSchema = z.strictObject({
  surveyId: idSchema("survey"),
  surveyVersion: z.int().min(1),
  applicationId: idSchema("application"),
  candidateId: idSchema("candidate"),
  processHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  at: instantSchema.describe("When it left, or is due to leave."),
});

/** That a candidate was asked, or is to be: who, about which process, when. Never what was answered. */
export type SurveyInvitation = z.infer<typeof surveyInvitationSchema>;

/** Validates a survey invitation. @throws SamtalError with every issue found */
export const parseSurveyInvitation = parser(surveyInvitationSchema);

/** Validates a survey invitation; never throws. */
export const safeParseSurveyInvitation = safeParser(surveyInvitationSchema);

/** Whom a survey would go to, and about what. */
export interface SurveyOccasion {
  readonly applicationId: Id<"application">;
  readonly candidateId: Id<"candidate">;
  readonly timeZone: TimeZone;
  readonly process: ProcessVersion;
  /** When the last interview ended. */
  readonly endedAt: Instant;
  readonly wasHeld: boolean;
  /** The candidate's word about surveys; left out where nobody asked. A no shows in no outcome. */
  readonly consent?: "given" | "refused" | "withdrawn";
}

/** When a survey goes out. */
export interface SurveyTiming {
  /** Civil days after the interview, on the candidate's clock. */
  readonly days: number;
  readonly at: LocalTime;
  /** Days of 24 hours between two surveys to one candidate, whatever the applications. */
  readonly restDays: number;
}

/** The morning after, and once in 90 days: our own choice. */
export const defaultSurveyTiming: SurveyTiming = { days: 1, at: localTimeSchema.parse("10:00"), restDays: 90 };

/** What {@link surveyInvitation} returns. */
export type SurveyInvitationOutcome =
  | {
      readonly status: "invite";
      readonly invitation: SurveyInvitation;
      readonly due: ZonedInstant;
      readonly because: readonly Reason[];
    }
  | { readonly status: "already-invited"; readonly because: readonly Reason[] }
  | { readonly status: "resting"; readonly until: Instant; readonly because: readonly Reason[] }
  | { readonly status: "not-called-for"; readonly because: readonly Reason[] };

/**
 * Whether a candidate is asked how the process was, and when: once for each application and process version, and
 * not again before a rest, whatever the applications.
 *
 * It knows nothing of the decision, so that being asked tells nothing about it. That a candidate said no reads the
 * same as an interview that was not held. Invitations that are planned and have not left count as well; hand them in.
 *
 * Source: Trustcruit (row 50 of docs/requirements.md).
 *
 * @param survey - the survey
 * @param occasion - the application and its process
 * @param invitations - all invitations of this candidate so far, in any order; those of others are passed over
 * @param options - `now`, `zoneRules`, and `timing`: the day after at ten, 90 days' rest, unless said
 * @returns `invite` with what to record, `already-invited`, `resting`, or `not-called-for`
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { defaultRuleSet, processVersion, ruleSetHash, standardSurvey, surveyInvitation } from "@samtal/communication";
 * import { toId } from "@samtal/core";
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const occasion = {
 *   applicationId: toId("application", "1"),
 *   candidateId: toId("candidate", "1"),
 *   timeZone: parseTimeZone("Europe/Stockholm"),
 *   process: processVersion(ruleSetHash(defaultRuleSet), [{ guideId: toId("guide", "backend"), version: 1 }]),
 *   endedAt: parseInstant("2027-03-27T14:00:00Z"),
 *   wasHeld: true,
 * };
 * const options = { now: parseInstant("2027-03-27T14:00:00Z"), zoneRules: tzdataRules };
 * const asked = surveyInvitation(standardSurvey, occasion, [], options);
 * const again = surveyInvitation(standardSurvey, occasion, asked.status === "invite" ? [asked.invitation] : [], options);
 * [asked.status === "invite" && asked.due.instant, again.status]; // => ["2027-03-28T08:00:00Z", "already-invited"]
 * ```
 */
export function surveyInvitation(
  survey: Survey,
  { applicationId, candidateId, timeZone, process, endedAt, wasHeld, consent }: SurveyOccasion,
  invitations: readonly SurveyInvitation[],
  { now, zoneRules, timing = defaultSurveyTiming }: {
    readonly now: Instant;
    readonly zoneRules: ZoneRules;
    readonly timing?: SurveyTiming;
  },
): SurveyInvitationOutcome {
  const own = invitations.filter((each) => each.candidateId === candidateId);
  if (own.some((each) => each.applicationId === applicationId && each.processHash === process.hash)) {
    return { status: "already-invited", because: [reason("communication/survey-already-invited", { applicationId })] };
  }
  const table = zoneRules.table(timeZone);
  const morning = calendarDaysFrom(epochMilliseconds(endedAt), timing.days, millisecondsOfDay(timing.at), table);
  const at = Math.max(morning, epochMilliseconds(now));
  const rest = timing.restDays * 86_400_000;
  const near = own.map((each) => epochMilliseconds(each.at)).filter((asked) => Math.abs(at - asked) < rest);
  if (near.length > 0) {
    const until = instantOf(Math.max(...near) + rest);
    const because = [reason("communication/survey-resting", { days: timing.restDays, until })];
    return { status: "resting", until, because };
  }
  if (!wasHeld || consent === "refused" || consent === "withdrawn") {
    return { status: "not-called-for", because: [reason("communication/survey-not-called-for")] };
  }
  const due = zonedAt(instantOf(at), timeZone, zoneRules);
  const { id: surveyId, version: surveyVersion } = survey;
  const { hash: processHash } = process;
  return {
    status: "invite",
    invitation: { surveyId, surveyVersion, applicationId, candidateId, processHash, at: due.instant },
    due,
    because: [reason("communication/survey-due", { local: due.local.slice(0, 16).replace("T", " ") })],
  };
}
