import { instantOf } from "@samtal/core/time";
import { contentHashOf } from "./contentHashOf.ts";
import type { MessageDraft } from "./messageDraft.ts";
import type { PlannedMessage } from "./plannedMessage.ts";
import type { Planning } from "./planning.ts";

/** A settled draft as the plan's document shows it. */
export function messageDocument(draft: MessageDraft, planning: Planning): PlannedMessage {
  const { outcome, recipient, rule } = draft;
  const common = {
    id: draft.id,
    rule: rule.key,
    to: recipient.role,
    recipientId: recipient.id,
    generation: draft.generation,
    language: recipient.language,
    requiredContent: [...draft.requiredContent],
    includes: [...draft.includes],
    onAmbiguousDelivery: rule.onAmbiguousDelivery,
    contentHash: contentHashOf(draft, planning),
    ...(draft.occurrence === 0 ? {} : { occurrence: draft.occurrence }),
    ...calendarOf(draft, planning),
    ...(rule.acknowledge === true ? { acknowledge: true as const } : {}),
    ...(rule.digest === undefined ? {} : { digest: rule.digest }),
    guide: rule.guide,
    because: [...draft.because],
  };
  if (outcome.state === "skipped" || outcome.state === "late")
    return { state: "skipped", ...common, due: null };
  const due = planning.clockOf(recipient.timeZone).zoned(outcome.at);
  switch (outcome.state) {
    case "planned": {
      const notAfter = draft.notAfter === undefined ? null : instantOf(draft.notAfter);
      return { state: "planned", ...common, due, notAfter, channel: outcome.channel };
    }
    case "merged":
      return { state: "merged", ...common, due, into: outcome.into };
    case "sent":
      return { state: "sent", ...common, due, channel: outcome.channel };
  }
}

/** An entry that is asked for, or taken out of, the recipient's calendar, under the host's present SEQUENCE. */
function calendarOf(
  { requiredContent }: MessageDraft,
  { calendarSequence: sequence }: Planning,
): Pick<PlannedMessage, "calendar"> {
  if (requiredContent.includes("calendar-cancellation")) return { calendar: { method: "CANCEL", sequence } };
  return requiredContent.includes("calendar-entry") ? { calendar: { method: "REQUEST", sequence } } : {};
}
