import { derivedId, reason } from "@samtal/core";
import { epochMilliseconds, instantOf } from "@samtal/core/time";
import { citationText } from "../rules/guideCitation.ts";
import { cancellationKey } from "../rules/ruleSet.ts";
import { chooseChannel } from "./chooseChannel.ts";
import { currentMessage } from "./currentMessage.ts";
import type { MessageDraft } from "./messageDraft.ts";
import type { Planning } from "./planning.ts";
import type { Recipient } from "./recipient.ts";

/**
 * The notice that an interview is cancelled, also by the candidate's withdrawal, to one recipient who was told
 * of it; nobody else hears anything. A withdrawn candidate gets it too: the interview stands in a calendar.
 */
export function draftCancellation(recipient: Recipient, planning: Planning): MessageDraft | undefined {
  if (!wasTold(recipient, planning)) return undefined;
  const { id, generation, sent } = currentMessage(cancellationKey, recipient, planning);
  const rule = { key: cancellationKey, ...planning.ruleSet.cancellation };
  const clock = planning.clockOf(recipient.timeZone);
  const draft = {
    id,
    generation,
    rule,
    order: planning.ruleSet.rules.length,
    occurrence: 0,
    recipient,
    preEvent: true,
    leavesAtOnce: true,
    notAfter: planning.start,
    includes: [],
    requiredContent: rule.requiredContent,
  };
  if (sent !== undefined) {
    const at = epochMilliseconds(sent.at);
    const because = [reason("communication/already-sent", { at: sent.at, local: clock.read(at).local })];
    return { ...draft, outcome: { state: "sent", at, channel: sent.channel }, because };
  }
  const at = planning.departure;
  const { channel, because } = chooseChannel(rule.channels, recipient);
  const atOnce = reason(
    "communication/at-once",
    { at: instantOf(at), local: clock.read(at).local },
    citationText(rule.guide),
  );
  return { ...draft, outcome: { state: "planned", at, channel }, because: [atOnce, ...because] };
}

/** Whatever the recipient's role is now: who was told as an interviewer stays told as a recruiter. */
function wasTold({ id }: Recipient, { interview, ledger, ruleSet }: Planning): boolean {
  return ruleSet.rules.some(({ key }) => ledger.has(derivedId("message", interview.id, key, id, 0)));
}
