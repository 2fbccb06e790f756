import { derivedId, type Reason, reason } from "@samtal/core";
import { cancellationKey } from "../rules/ruleSet.ts";
import { messageKeyOf } from "./messageKeyOf.ts";
import type { Planning } from "./planning.ts";
import type { Recipient } from "./recipient.ts";

/**
 * Says so when the ledger holds messages that neither a rule nor a recipient of this plan accounts for: a rule was
 * dropped or renamed since, or somebody has left the list. Whoever got them would hear of no cancellation.
 */
export function unexplainedSent(recipients: readonly Recipient[], { interview, ledger, ruleSet }: Planning): Reason[] {
  if (ledger.size === 0) return [];
  const repeated = ruleSet.rules.flatMap(({ key, repeat }) =>
    Array.from({ length: 1 + (repeat?.times ?? 0) }, (_, occurrence) => messageKeyOf(key, occurrence)),
  );
  const keys = [...repeated, cancellationKey];
  let explained = 0;
  for (const { id } of recipients) {
    for (const key of keys) {
      let generation = 0;
      while (ledger.has(derivedId("message", interview.id, key, id, generation))) generation += 1;
      explained += generation;
    }
  }
  const count = ledger.size - explained;
  return count === 0 ? [] : [reason("communication/sent-unexplained", { count })];
}
