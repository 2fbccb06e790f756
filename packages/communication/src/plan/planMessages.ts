import { compareText, type Reason, reason, SamtalError } from "@samtal/core";
import { instantOf } from "@samtal/core/time";
import type { RuleSet } from "../rules/ruleSet.ts";
import { ruleSetHash } from "../rules/ruleSetHash.ts";
import { draftCancellation } from "./draftCancellation.ts";
import { draftMessages } from "./draftMessages.ts";
import type { MessageDraft } from "./messageDraft.ts";
import { messageDocument } from "./messageDocument.ts";
import type { MessageFacts } from "./messageFacts.ts";
import type { MessagePlan } from "./messagePlan.ts";
import { type PlannedInterview, type Planning, type PlanMessagesOptions, planningOf } from "./planning.ts";
import { planningIssues } from "./planningIssues.ts";
import type { Recipient } from "./recipient.ts";
import { recruiterTasks } from "./recruiterTasks.ts";
import { unexplainedSent } from "./unexplainedSent.ts";

/**
 * Plans every message of one interview: to whom, when by the recipient's own clock, on which way, with what
 * content.
 *
 * The plan depends on its arguments alone; the order of `people`, `facts.sent` and `facts.occurred` means
 * nothing. A message's id rests on interview, rule, recipient and generation, never on its time: planning
 * again after a move gives the same id with another `due`. What the ledger in `facts.sent` holds stays
 * `sent`. A message that is due before the interview never leaves after its start. Once the interview is
 * cancelled or withdrawn, nothing pending leaves; those who were told get one cancellation notice, which takes
 * the interview out of their calendars, and nobody hears anything after the start. Where no way to a recipient
 * is open, a task for the recruiter stands in `tasks`.
 *
 * Rules: {@link defaultRuleSet}, after the guides that each rule cites, or the vendor's own.
 *
 * @param ruleSet - a parsed rule set
 * @param interview - the interview's id, candidate, status and instants
 * @param people - everyone who may get a message, the interview's candidate among them
 * @param facts - when it was booked, and what has happened since
 * @param options - the present instant, the zone data, and business calendars by name
 * @returns the plan, each message with the steps that lead to its instant
 * @throws SamtalError with every issue found: `communication/booked-after-start`,
 *   `communication/candidate-missing`, `communication/another-candidate`, `communication/duplicate-recipient`,
 *   `communication/unknown-zone`, `communication/unknown-calendar`, `communication/recipient-without-calendar`;
 *   `core/outside-zone-rules`, `core/no-business-day`
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { minimalRuleSet, parseRecipient, planMessages } from "@samtal/communication";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const interview = buildInterview({
 *   lobbyOpensAt: parseInstant("2027-03-30T06:50:00Z"),
 *   assessmentStartsAt: parseInstant("2027-03-30T07:00:00Z"),
 *   endsAt: parseInstant("2027-03-30T08:00:00Z"),
 * });
 * const candidate = parseRecipient({
 *   id: interview.candidateId,
 *   role: "candidate",
 *   timeZone: "Europe/Stockholm",
 *   language: "sv",
 *   channels: { email: "available", sms: "no-consent" },
 * });
 * const bookedAt = parseInstant("2027-03-22T13:00:00Z");
 * const plan = planMessages(minimalRuleSet, interview, [candidate], { bookedAt }, {
 *   now: bookedAt,
 *   zoneRules: tzdataRules,
 *   calendars: { role: sweden },
 * });
 * plan.messages.map(({ rule, due }) => `${rule} ${due?.local}`);
 * // => ["invitation 2027-03-22T14:00:00", "day-before 2027-03-29T09:00:00", "technical 2027-03-30T08:00:00", "lobby 2027-03-30T08:50:00", "thanks 2027-03-30T12:00:00", "decision-promise 2027-04-02T09:00:00"]
 * ```
 */
export function planMessages(
  ruleSet: RuleSet,
  interview: PlannedInterview,
  people: readonly Recipient[],
  facts: MessageFacts,
  options: PlanMessagesOptions,
): MessagePlan {
  const planning = planningOf(ruleSet, interview, facts, options);
  SamtalError.throwIfAny(planningIssues(people, planning));

  const recipients = people.toSorted((a, b) => compareText(a.id, b.id));
  const { drafts, because } = draftAll(recipients, planning);
  const ordered = drafts.toSorted(
    (a, b) => instantOrder(a) - instantOrder(b) || a.order - b.order || a.occurrence - b.occurrence,
  );
  return {
    schemaVersion: 1,
    interviewId: interview.id,
    ruleSet: { key: ruleSet.key, version: ruleSet.version },
    ruleSetHash: ruleSetHash(ruleSet),
    plannedAt: options.now,
    zoneData: options.zoneRules.version,
    calendarVersions: calendarVersions(recipients, planning),
    messages: ordered.map((draft) => messageDocument(draft, planning)),
    tasks: recruiterTasks(ordered, planning),
    because,
  };
}

function draftAll(
  recipients: readonly Recipient[],
  planning: Planning,
): { drafts: readonly MessageDraft[]; because: Reason[] } {
  const { interview, departure, ruleSet, start, zoneRules } = planning;
  const unexplained = unexplainedSent(recipients, planning);
  switch (interview.status) {
    case "planned":
      return { drafts: [], because: [reason("communication/not-booked")] };
    case "on-hold":
      return { drafts: [], because: [reason("communication/on-hold")] };
    case "cancelled":
    case "withdrawn": {
      if (departure >= start) {
        return {
          drafts: [],
          because: [reason("communication/cancelled-after-start", { start: instantOf(start) })],
        };
      }
      const drafts = recipients.flatMap((recipient) => draftCancellation(recipient, planning) ?? []);
      if (drafts.length > 0) {
        const told = reason("communication/cancelled", { count: drafts.length });
        return { drafts, because: [told, ...unexplained] };
      }
      return { drafts, because: unexplained.length > 0 ? unexplained : [reason("communication/cancelled-untold")] };
    }
    default: {
      const { key: name, version, rules } = ruleSet;
      const applied = reason("communication/rules-applied", {
        ruleSet: name,
        version,
        count: rules.length,
        zoneData: zoneRules.version,
      });
      const drafts = recipients.flatMap((recipient) => draftMessages(recipient, planning));
      return { drafts, because: [applied, ...unaddressed(recipients, planning), ...unexplained] };
    }
  }
}

/**
 * A rule whose role nobody holds sends nothing; the plan says so, lest it look like an oversight of the
 * rules.
 */
function unaddressed(recipients: readonly Recipient[], { ruleSet }: Planning): Reason[] {
  const roles = new Set(recipients.map(({ role }) => role));
  return ruleSet.rules
    .filter(({ to }) => !roles.has(to))
    .map(({ key, to }) => reason("communication/no-recipient", { rule: key, role: to }));
}

function instantOrder({ outcome }: MessageDraft): number {
  return "at" in outcome ? outcome.at : Number.MAX_SAFE_INTEGER;
}

function calendarVersions(
  recipients: readonly Recipient[],
  { ruleSet, calendars }: Planning,
): MessagePlan["calendarVersions"] {
  const named = ruleSet.rules.flatMap(({ offset, repeat }) => [
    ...(offset.kind === "business-days" ? [offset.calendar] : []),
    ...(repeat === undefined ? [] : [repeat.calendar]),
  ]);
  const names = new Set([...named, ...recipients.flatMap(({ calendar }) => calendar ?? [])]);
  return [...names].sort().flatMap((name) => {
    const calendar = calendars[name];
    return calendar === undefined ? [] : [{ name, id: calendar.id, version: calendar.version }];
  });
}
