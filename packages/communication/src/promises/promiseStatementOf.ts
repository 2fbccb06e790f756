import { type Id, issue, SamtalError } from "@samtal/core";
import type { TimeZone } from "@samtal/core/time";
import type { MessageDetails } from "../content/messageDetails.ts";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import type { PromiseKind } from "./promiseKind.ts";
import { parsePromiseStatement, type PromiseStatement } from "./promiseStatement.ts";

/** Whose message it was, and what its next steps are called. */
export interface PromiseContext {
  readonly applicationId: Id<"application">;
  readonly interviewId?: Id<"interview">;
  readonly roleId: Id<"role">;
  readonly timeZone: TimeZone;
  readonly ownerId?: Id<"interviewer">;
  /** The next steps that the message told: those of the details, or else of the info pack. */
  readonly nextSteps?: NonNullable<MessageDetails["nextSteps"]>;
  /** Kind and key of each next step, in their order; the texts themselves are never hashed or compared. */
  readonly steps?: readonly { readonly kind: PromiseKind; readonly key: string }[];
}

/**
 * What a message that has left promised: the answer of `timeline`, the new date of `decision-or-new-date`, and the
 * steps of `next-steps`.
 *
 * Ask with the details that the message was rendered with: later ones say what a later message told. A message
 * that has not left promises nothing, and one that tells the decision does not promise it.
 *
 * Templates show `answerBy` as a date; the promise keeps the instant, which may be earlier than the end of that day.
 *
 * @param message - a message of a plan
 * @param details - what it was rendered with
 * @param context - application, role, zone, and the keys of the next steps
 * @returns the statement for {@link promisesOf}, or `null` where the message promises nothing
 * @throws SamtalError `communication/step-without-key` where next steps and their keys differ in number, and what
 *   `parsePromiseStatement` throws
 * @example
 * ```ts
 * import { standardRuleSet, parseMessageDetails, parseRecipient, planMessages, promiseStatementOf } from "@samtal/communication";
 * import { sweden } from "@samtal/calendars";
 * import { toId } from "@samtal/core";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const interview = buildInterview();
 * const { candidateId, applicationId } = interview;
 * const channels = { email: "available" };
 * const candidate = parseRecipient({ id: candidateId, role: "candidate", timeZone: "Europe/Stockholm", language: "sv", channels });
 * const bookedAt = parseInstant("2027-03-08T09:00:00Z");
 * const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
 * const { messages } = planMessages(standardRuleSet, interview, [candidate], { bookedAt }, options);
 * const sent = messages
 *   .filter(({ rule }) => rule === "thanks")
 *   .map(({ id }) => ({ messageId: id, at: parseInstant("2027-03-16T11:45:00Z"), channel: "email" as const, includes: [] }));
 * const plan = planMessages(standardRuleSet, interview, [candidate], { bookedAt, sent }, options);
 * const details = parseMessageDetails({
 *   schemaVersion: 1,
 *   recipientId: candidateId,
 *   recipientName: "Sam",
 *   senderName: "Kim",
 *   links: {},
 *   answerBy: "2027-03-19T16:00:00Z",
 * });
 * const context = { applicationId, roleId: toId("role", "backend"), timeZone: candidate.timeZone };
 * const left = plan.messages.find(({ state }) => state === "sent");
 * left && promiseStatementOf(left, details, context)?.promises;
 * // => [{ kind: "decision", who: "recruiter", by: "2027-03-19T16:00:00Z" }]
 * ```
 */
export function promiseStatementOf(
  message: PlannedMessage,
  details: MessageDetails,
  { nextSteps, steps = [], ...context }: PromiseContext,
): PromiseStatement | null {
  if (message.state !== "sent") return null;
  const said = new Set(message.requiredContent);
  const promises = [];
  const answerBy = answerOf(said, details);
  if (answerBy !== undefined) promises.push({ kind: "decision", who: "recruiter", by: answerBy });
  const told = said.has("next-steps") ? (details.nextSteps ?? nextSteps ?? []) : [];
  if (told.length > 0 && told.length !== steps.length) {
    SamtalError.throwIfAny([
      issue("communication/step-without-key", ["context", "steps"], { steps: told.length, keys: steps.length }),
    ]);
  }
  for (const [index, { who, by }] of told.entries()) promises.push({ ...steps[index], who, by });
  if (promises.length === 0) return null;
  return parsePromiseStatement({
    messageId: message.id,
    sentAt: message.due.instant,
    ...context,
    to: message.recipientId,
    promises,
  });
}

function answerOf(said: ReadonlySet<string>, details: MessageDetails): string | undefined {
  if (said.has("decision-or-new-date")) {
    return details.decision === undefined ? (details.newAnswerBy ?? details.answerBy) : undefined;
  }
  return said.has("timeline") ? details.answerBy : undefined;
}
