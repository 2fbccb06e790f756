import { instantOf } from "@samtal/core/time";
import { contentHashOf } from "./contentHashOf.ts";
import type { DraftOutcome, MessageDraft } from "./messageDraft.ts";
import type { PlannedMessage } from "./plannedMessage.ts";
import type { Planning } from "./planning.ts";
import type { PreparedContent } from "./preparedContent.ts";
import { preparedContent } from "./preparedRules.ts";

/** A settled draft as the plan's document shows it. */
export function messageDocument(draft: MessageDraft, planning: Planning): PlannedMessage {
  const content = preparedContent(draft.requiredContent, planning.prepared);
  const message = required(draft, content, planning);
  // What few messages have comes last, so that all of them are built alike, which is quicker.
  const { rule, occurrence } = draft;
  if (occurrence > 0) message.occurrence = occurrence;
  const method = content.calendarMethod;
  // An entry that is asked for, or taken out of, the recipient's calendar, under the host's present SEQUENCE.
  if (method !== undefined) message.calendar = { method, sequence: planning.calendarSequence };
  if (rule.acknowledge === true) message.acknowledge = true;
  if (rule.digest !== undefined) message.digest = rule.digest;
  return message;
}

/** Written out for the state that most messages have: a copy of what all states share costs twice the rest. */
function required(draft: MessageDraft, content: PreparedContent, planning: Planning): PlannedMessage {
  const { outcome, recipient, rule, notAfter } = draft;
  if (outcome.state !== "planned") return unplanned(draft, outcome, content, planning);
  return {
    state: "planned",
    id: draft.id,
    rule: rule.key,
    to: recipient.role,
    recipientId: recipient.id,
    generation: draft.generation,
    language: recipient.language,
    requiredContent: draft.requiredContent.slice(),
    includes: draft.includes.slice(),
    onAmbiguousDelivery: rule.onAmbiguousDelivery,
    contentHash: contentHashOf(draft, content, planning),
    guide: rule.guide,
    because: draft.because.slice(),
    due: planning.clockOf(recipient.timeZone).zoned(outcome.at),
    notAfter: notAfter === undefined ? null : instantOf(notAfter),
    channel: outcome.channel,
  };
}

function unplanned(
  draft: MessageDraft,
  outcome: Exclude<DraftOutcome, { state: "planned" }>,
  content: PreparedContent,
  planning: Planning,
): PlannedMessage {
  const { recipient, rule } = draft;
  const common = {
    id: draft.id,
    rule: rule.key,
    to: recipient.role,
    recipientId: recipient.id,
    generation: draft.generation,
    language: recipient.language,
    requiredContent: draft.requiredContent.slice(),
    includes: draft.includes.slice(),
    onAmbiguousDelivery: rule.onAmbiguousDelivery,
    contentHash: contentHashOf(draft, content, planning),
    guide: rule.guide,
    because: draft.because.slice(),
  };
  if (outcome.state === "skipped" || outcome.state === "late") return { state: "skipped", ...common, due: null };
  const due = planning.clockOf(recipient.timeZone).zoned(outcome.at);
  if (outcome.state === "merged") return { state: "merged", ...common, due, into: outcome.into };
  return { state: "sent", ...common, due, channel: outcome.channel };
}
