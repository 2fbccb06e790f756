import { type Consent, consentInForce, type Issue, issue, type Reason, reason, SamtalError } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { ReferenceCheckForm } from "../catalogue/forms/referenceCheckForm.ts";
import { parseReferenceCheck, type ReferenceCheck } from "../models/referenceCheck.ts";

/** A reference that was taken, and what it was taken with. */
export interface ReferenceRecording {
  readonly planned: Extract<ReferenceCheck, { status: "planned" }>;
  readonly form: Pick<ReferenceCheckForm, "questions">;
  /** The consent that `planned` names. */
  readonly consent: Consent;
  readonly takenAt: Instant;
  /** What the referee said, by the form's keys. A question that is left out, or answered by blanks, was not answered. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A reference as it is kept, or why it is not. */
export type RecordedReference =
  | { readonly status: "recorded"; readonly check: Extract<ReferenceCheck, { status: "taken" }> }
  | { readonly status: "refused"; readonly because: readonly Reason[] };

/**
 * Makes a planned reference check one that was taken: every question of the form in its order, answered or not, so that
 * referees can be compared. Without the candidate's consent at that instant nothing is kept.
 *
 * @param recording - the plan, the form, the consent, the instant and the answers
 * @returns the check, or the refusal `guide/reference-without-consent`
 * @throws SamtalError `guide/reference-other-consent`, `guide/reference-unknown-question`; the schema's own, when an
 *   answer is longer than it allows
 * @example
 * ```ts
 * import { buildConsent } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { parseReferenceCheck, recordReference, referenceCheckForm } from "@samtal/guide";
 *
 * const planned = parseReferenceCheck({
 *   schemaVersion: 1,
 *   status: "planned",
 *   key: "first",
 *   applicationId: "application_1",
 *   referee: { name: "Kim Berg", contact: { email: "kim@example.com" }, relation: "manager" },
 *   consentId: "consent_1",
 *   takenBy: "interviewer_1",
 * });
 * if (planned.status !== "planned") throw new Error("not planned");
 * const recorded = recordReference({
 *   planned,
 *   form: referenceCheckForm(),
 *   consent: buildConsent({ purpose: "reference-check" }),
 *   takenAt: parseInstant("2027-03-20T09:00:00Z"),
 *   answers: { tasks: "Ran the night shift." },
 * });
 * recorded.status === "recorded" && recorded.check.answers.slice(0, 2);
 * // => [{ questionKey: "relation", answer: null }, { questionKey: "tasks", answer: "Ran the night shift." }]
 * ```
 */
export function recordReference(recording: ReferenceRecording): RecordedReference {
  const { planned, form, consent, takenAt, answers } = recording;
  refuseMistakes(recording);
  if (consent.purpose !== "reference-check" || !consentInForce(consent, takenAt)) {
    return { status: "refused", because: [reason("guide/reference-without-consent", {})] };
  }
  const check = parseReferenceCheck({
    ...planned,
    status: "taken",
    takenAt,
    answers: form.questions.map(({ key }) => ({ questionKey: key, answer: answerTo(key, answers) })),
  });
  return { status: "recorded", check: check as Extract<ReferenceCheck, { status: "taken" }> };
}

function answerTo(key: string, answers: ReferenceRecording["answers"]): string | null {
  const said = Object.hasOwn(answers, key) ? (answers[key] as string).trim() : "";
  return said === "" ? null : said;
}

function refuseMistakes({ planned, form, consent, answers }: ReferenceRecording): void {
  const issues: Issue[] = [];
  if (consent.id !== planned.consentId) issues.push(issue("guide/reference-other-consent", ["consent", "id"]));
  const known = new Set(form.questions.map(({ key }) => key));
  for (const [at, key] of Object.keys(answers).entries()) {
    // A key that nobody knows may be a mistaken answer: its place is named, not its words.
    if (!known.has(key)) issues.push(issue("guide/reference-unknown-question", ["answers", at]));
  }
  SamtalError.throwIfAny(issues);
}
