import { derivedId, type Id, SamtalError } from "@samtal/core";
import { messageKeyOf } from "../plan/messageKeyOf.ts";
import type { MessagePlan } from "../plan/messagePlan.ts";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import type { Recipient } from "../plan/recipient.ts";
import type { CompiledRule } from "./compiledRule.ts";
import type { MessageIdentity, PlannedInstants } from "./plannedInstants.ts";
import type { PlanningInput } from "./planningInput.ts";

/** What a placer gives: everything at one position belongs to one message. */
export interface Placed {
  readonly due: Float64Array;
  readonly states: readonly PlannedMessage["state"][];
  readonly carriers: readonly number[];
  /** By id, with the rules that are addressed to them. */
  readonly recipients: readonly { readonly recipient: Recipient; readonly rules: readonly CompiledRule[] }[];
}

/** Numbers that were placed without drafts, with their way to the words. */
export class PlacedInstants implements PlannedInstants {
  readonly due: Float64Array;
  readonly states: readonly PlannedMessage["state"][];
  readonly carriers: readonly number[];
  readonly #placed: Placed;
  readonly #input: PlanningInput;
  readonly #document: (input: PlanningInput) => MessagePlan;

  /** `document` plans the same interview by way of the documents. */
  constructor(placed: Placed, input: PlanningInput, document: (input: PlanningInput) => MessagePlan) {
    this.due = placed.due;
    this.states = placed.states;
    this.carriers = placed.carriers;
    this.#placed = placed;
    this.#input = input;
    this.#document = document;
  }

  identity(position: number): MessageIdentity {
    let left = position;
    for (const { recipient, rules } of this.#placed.recipients) {
      const compiled = rules[left];
      if (compiled !== undefined)
        return { rule: compiled.rule.key, occurrence: compiled.occurrence, recipientId: recipient.id };
      left -= rules.length;
    }
    throw SamtalError.of("communication/no-such-position", [], { position });
  }

  id(position: number): Id<"message"> {
    const { rule, occurrence, recipientId } = this.identity(position);
    return derivedId("message", this.#input.interview.id, messageKeyOf(rule, occurrence), recipientId, 0);
  }

  unfold(): MessagePlan {
    return this.#document(this.#input);
  }
}
