import { compareText, type Id, type Interview, type Interviewer, qualifiedOn, type Reason, reason } from "@samtal/core";
import { type LocalDate, type TimeZone, zonedAt, type ZoneRules } from "@samtal/core/time";

/** Whether one interviewer is trained in what the interview asks for. */
export interface InterviewerQualification {
  readonly interviewerId: Id<"interviewer">;
  readonly verdict: "qualified" | "not-qualified";
  /** One per required qualification, by key. */
  readonly because: readonly Reason[];
}

/** What is checked, and where the interview's date is counted. */
export interface QualificationOptions {
  readonly interview: Pick<Interview, "assessmentStartsAt">;
  readonly interviewers: readonly Interviewer[];
  /** Keys of what each must be trained in, such as those of the seats. */
  readonly required: readonly string[];
  /** The employer's zone: the role's. */
  readonly timeZone: TimeZone;
  readonly rules: ZoneRules;
}

/**
 * Whether interviewers are qualified on the interview's date, not on the day on which somebody asks.
 *
 * The date is the civil one in the employer's zone; first and last day of a qualification are included.
 *
 * @param options - interview, interviewers, required keys, zone and zone rules
 * @returns one verdict per interviewer, by id
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { buildInterview, buildInterviewer } from "@samtal/core/testing";
 * import { parseTimeZone } from "@samtal/core/time";
 * import { interviewerQualification } from "@samtal/guide";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const [verdict] = interviewerQualification({
 *   interview: buildInterview(),
 *   interviewers: [buildInterviewer({ qualifications: [] })],
 *   required: ["structured-interviewing"],
 *   timeZone: parseTimeZone("Europe/Stockholm"),
 *   rules: tzdataRules,
 * });
 * verdict?.verdict; // => "not-qualified"
 * ```
 */
export function interviewerQualification(options: QualificationOptions): InterviewerQualification[] {
  const { interview, interviewers, required, timeZone, rules } = options;
  const day = zonedAt(interview.assessmentStartsAt, timeZone, rules).local.slice(0, 10) as LocalDate;
  const keys = [...new Set(required)].sort(compareText);
  return [...interviewers]
    .sort((a, b) => compareText(a.id, b.id))
    .map((interviewer): InterviewerQualification => {
      const interviewerId = interviewer.id;
      const because = keys.map((key) => {
        if (qualifiedOn(interviewer, key, day)) return reason("guide/briefing-qualified", { interviewerId, key, day });
        return interviewer.qualifications.some((held) => held.key === key)
          ? reason("guide/briefing-qualification-not-in-force", { interviewerId, key, day })
          : reason("guide/briefing-unqualified", { interviewerId, key });
      });
      const all = because.every(({ code }) => code === "guide/briefing-qualified");
      return { interviewerId, verdict: all ? "qualified" : "not-qualified", because };
    });
}
