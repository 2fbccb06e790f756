import { epochMilliseconds } from "@samtal/core/time";
import { collapseLate } from "./collapseLate.ts";
import { currentMessage } from "./currentMessage.ts";
import { type Carrier, draftMessage } from "./draftMessage.ts";
import type { MessageDraft } from "./messageDraft.ts";
import type { Planning } from "./planning.ts";
import type { Recipient } from "./recipient.ts";

/** Drafts every message to one recipient, in the order of the rules. */
export function draftMessages(recipient: Recipient, planning: Planning): MessageDraft[] {
  const addressed = [...planning.ruleSet.rules.entries()]
    .filter(([, rule]) => rule.to === recipient.role)
    .flatMap(([order, rule]) =>
      Array.from({ length: 1 + (rule.repeat?.times ?? 0) }, (_, occurrence) => {
        const current = currentMessage(rule.key, recipient, planning, occurrence);
        return { order, rule, occurrence, current };
      }),
    );
  const carriers = new Map<string, Carrier>();
  for (const { rule, current } of addressed) {
    if (current.sent === undefined) continue;
    const carrier = { id: current.id, rule: rule.key, at: epochMilliseconds(current.sent.at) };
    for (const key of current.sent.includes) if (!carriers.has(key)) carriers.set(key, carrier);
  }
  const drafts = addressed.map(({ order, rule, occurrence, current }) =>
    draftMessage({ rule, order, occurrence }, recipient, current, carriers.get(rule.key), planning),
  );
  return collapseLate(drafts, planning);
}
