import { compareText, type Reason, reason } from "@samtal/core";
import { instantOf } from "@samtal/core/time";
import { draftCancellation } from "./draftCancellation.ts";
import { draftMessages } from "./draftMessages.ts";
import type { MessageDraft } from "./messageDraft.ts";
import type { Planning } from "./planning.ts";
import type { Recipient } from "./recipient.ts";
import { unexplainedSent } from "./unexplainedSent.ts";

/** A plan before it is written down: by recipient, then in the order of the rules. */
export interface PlanDraft {
  readonly recipients: readonly Recipient[];
  readonly drafts: readonly MessageDraft[];
  readonly because: readonly Reason[];
}

/** Drafts every message of one interview, whose documents belong together. */
export function draftPlan(people: readonly Recipient[], planning: Planning): PlanDraft {
  const recipients = people.toSorted((a, b) => compareText(a.id, b.id));
  return { recipients, ...draftAll(recipients, planning) };
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
