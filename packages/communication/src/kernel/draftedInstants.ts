import { type Id, SamtalError } from "@samtal/core";
import type { PlanDraft } from "../plan/draftPlan.ts";
import type { MessageDraft } from "../plan/messageDraft.ts";
import type { MessagePlan } from "../plan/messagePlan.ts";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import type { MessageIdentity, PlannedInstants } from "./plannedInstants.ts";

/** Numbers out of drafts, for what is too rare to have numbers of its own: a ledger, a cancellation. */
export class DraftedInstants implements PlannedInstants {
  readonly due: Float64Array;
  readonly states: readonly PlannedMessage["state"][];
  readonly carriers: readonly number[];
  readonly unfold: () => MessagePlan;
  readonly #drafts: readonly MessageDraft[];

  /** Reads them out of the drafts; `unfold` writes the same drafts down. */
  constructor({ drafts }: PlanDraft, unfold: () => MessagePlan) {
    const positions = new Map(drafts.map(({ id }, position) => [id, position]));
    this.due = Float64Array.from(drafts, ({ outcome }) => ("at" in outcome ? outcome.at : Number.NaN));
    this.states = drafts.map(({ outcome }) => (outcome.state === "late" ? "skipped" : outcome.state));
    this.carriers = drafts.map(({ outcome }) =>
      outcome.state === "merged" ? (positions.get(outcome.into) ?? -1) : -1,
    );
    this.unfold = unfold;
    this.#drafts = drafts;
  }

  identity(position: number): MessageIdentity {
    const { rule, occurrence, recipient } = this.#draft(position);
    return { rule: rule.key, occurrence, recipientId: recipient.id };
  }

  id(position: number): Id<"message"> {
    return this.#draft(position).id;
  }

  #draft(position: number): MessageDraft {
    const draft = this.#drafts[position];
    if (draft === undefined) throw SamtalError.of("communication/no-such-position", [], { position });
    return draft;
  }
}
