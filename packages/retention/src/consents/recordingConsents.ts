import { compareText, type Consent, consentInForce, type Id, type Reason, reason } from "@samtal/core";
import { compareInstants, type Instant } from "@samtal/core/time";

/** Where one person stands on being recorded. */
export interface RecordingAnswer {
  readonly subjectId: Consent["subjectId"];
  readonly standing: "given" | "refused" | "withdrawn" | "expired" | "unanswered";
  /** The answer that counts; left out while there is none. */
  readonly consentId?: Consent["id"];
}

/** Who takes part, and what they answered. */
export interface RecordingQuery {
  readonly interviewId: Id<"interview">;
  /** Everyone who will be seen or heard. */
  readonly participants: readonly Consent["subjectId"][];
  /** Answers of any people, about any purpose; order means nothing. */
  readonly consents: readonly Consent[];
  readonly at: Instant;
}

/** What whoever prepares the interview needs. Not for those who rate. */
export interface RecordingConsents {
  readonly mayRecord: boolean;
  /** By id of the person. */
  readonly answers: readonly RecordingAnswer[];
  /** Who has not answered yet. Nobody who said no is asked again. */
  readonly toAsk: readonly Consent["subjectId"][];
  readonly because: readonly Reason[];
}

/**
 * Whether an interview may be recorded now, and who still has to answer: everyone who is seen or heard has to have
 * agreed, to this interview or to every one, before it begins.
 *
 * What a person said last counts, an answer or a withdrawal, of whichever consent: whoever agreed to one interview and
 * then takes back the consent to all of them has said no. Where a yes and a no have the same instant, the no counts.
 * Nobody at all is no consent.
 * For those who rate, `mayRecordNow` says whether, and nothing else.
 *
 * @param query - the interview, its participants, their answers, and the instant
 * @returns whether it may be recorded, each person's standing, and whom to ask
 * @example
 * ```ts
 * import { recordingConsents } from "@samtal/retention";
 * import { toId } from "@samtal/core";
 * import { buildConsent } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const { mayRecord, toAsk } = recordingConsents({
 *   interviewId: toId("interview", "1"),
 *   participants: [toId("candidate", "1"), toId("interviewer", "1")],
 *   consents: [buildConsent()],
 *   at: parseInstant("2027-03-16T09:00:00Z"),
 * });
 * [mayRecord, toAsk]; // => [false, ["interviewer_1"]]
 * ```
 */
export function recordingConsents({ interviewId, participants, consents, at }: RecordingQuery): RecordingConsents {
  const people = [...new Set(participants)].sort(compareText);
  const about = consents.filter(
    (consent) => consent.purpose === "recording" && (consent.interviewId === undefined || consent.interviewId === interviewId),
  );
  const answers = people.map((subjectId) => standingOf(subjectId, about, at));
  const mayRecord = answers.length > 0 && answers.every(({ standing }) => standing === "given");
  const missing = answers.filter(({ standing }) => standing !== "given").length;
  return {
    mayRecord,
    answers,
    toAsk: answers.flatMap(({ subjectId, standing }) => (standing === "unanswered" || standing === "expired" ? [subjectId] : [])),
    because: [
      mayRecord
        ? reason("retention/may-record", { count: answers.length }, "GDPR art. 6 and 7")
        : reason("retention/may-not-record", { count: missing }, "GDPR art. 6 and 7"),
    ],
  };
}

/**
 * Whether an interview may be recorded now: the one thing that anybody who rates is told. A no, a withdrawal and
 * silence give the same answer, so that nothing follows from refusing.
 *
 * @param query - the interview, its participants, their answers, and the instant
 * @returns true where everyone agreed
 * @example
 * ```ts
 * import { mayRecordNow } from "@samtal/retention";
 * import { toId } from "@samtal/core";
 * import { buildConsent } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const query = {
 *   interviewId: toId("interview", "1"), participants: [toId("candidate", "1")], at: parseInstant("2027-03-16T09:00:00Z"),
 * };
 * const refused = buildConsent({ answer: "refused" });
 * [[buildConsent()], [refused], []].map((consents) => mayRecordNow({ ...query, consents })); // => [true, false, false]
 * ```
 */
export const mayRecordNow = (query: RecordingQuery): boolean => recordingConsents(query).mayRecord;

function standingOf(subjectId: Consent["subjectId"], about: readonly Consent[], at: Instant): RecordingAnswer {
  const [latest] = about
    .filter((consent) => consent.subjectId === subjectId)
    .flatMap(saidIn)
    .filter((said) => compareInstants(said.at, at) <= 0)
    .sort((a, b) => compareInstants(b.at, a.at) || weight[b.standing] - weight[a.standing] || compareText(a.consent.id, b.consent.id));
  if (latest === undefined) return { subjectId, standing: "unanswered" };
  const { standing, consent } = latest;
  const isOver = standing === "given" && !consentInForce(consent, at);
  return { subjectId, standing: isOver ? "expired" : standing, consentId: consent.id };
}

interface Said {
  readonly standing: "given" | "refused" | "withdrawn";
  readonly at: Instant;
  readonly consent: Consent;
}

/** Of what was said at one instant, what counts as the later. */
const weight = { given: 0, withdrawn: 1, refused: 2 } as const;

/** What a person said with one consent: an answer and, it may be, later on that it is taken back. */
function saidIn(consent: Consent): Said[] {
  const { answer, answeredAt, withdrawnAt } = consent;
  const answered: Said = { standing: answer, at: answeredAt, consent };
  return withdrawnAt === undefined ? [answered] : [answered, { standing: "withdrawn", at: withdrawnAt, consent }];
}
