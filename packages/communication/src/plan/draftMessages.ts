import { epochMilliseconds } from "@samtal/core/time";
import { collapseLate } from "./collapseLate.ts";
import { currentMessage } from "./currentMessage.ts";
import { type Carrier, draftMessage } from "./draftMessage.ts";
import type { MessageDraft } from "./messageDraft.ts";
import type { Planning } from "./planning.ts";
import type { Recipient } from "./recipient.ts";

/** Drafts every message to one recipient, in the order of the rules. */
export function draftMessages(recipient: Recipient, planning: Planning): readonly MessageDraft[] {
  const occurrences = planning.prepared.occurrences.get(recipient.role) ?? [];
  if (planning.ledger.size === 0) {
    const drafts = occurrences.map((each) =>
      draftMessage(each, recipient, currentMessage(each.key, recipient, planning), undefined, planning),
    );
    return collapseLate(drafts, planning);
  }
  const addressed = occurrences.map((each) => ({
    each,
    rule: each.rule,
    current: currentMessage(each.key, recipient, planning),
  }));
  const carriers = new Map<string, Carrier>();
  for (const { rule, current } of addressed) {
    if (current.sent === undefined) continue;
    const carrier = { id: current.id, rule: rule.key, at: epochMilliseconds(current.sent.at) };
    for (const key of current.sent.includes) if (!carriers.has(key)) carriers.set(key, carrier);
  }
  const drafts = addressed.map(({ each, rule, current }) =>
    draftMessage(each, recipient, current, carriers.get(rule.key), planning),
  );
  return collapseLate(drafts, planning);
}
