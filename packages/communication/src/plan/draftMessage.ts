import { type Id, type Reason, reason } from "@samtal/core";
import { type EpochMilliseconds, epochMilliseconds } from "@samtal/core/time";
import type { TimingRule } from "../rules/timingRule.ts";
import { type Placement, type PlacementInput, placeMessage } from "../timing/placeMessage.ts";
import type { QuietWindow } from "../timing/quietWindow.ts";
import type { CurrentMessage } from "./currentMessage.ts";
import { desiredInstant } from "./desiredInstant.ts";
import type { DraftOutcome, MessageDraft } from "./messageDraft.ts";
import type { Planning } from "./planning.ts";
import { notCalledFor } from "./notCalledFor.ts";
import type { Recipient } from "./recipient.ts";
import type { RuleOccurrence } from "./ruleOccurrence.ts";
import { settlePlacement } from "./settlePlacement.ts";

/** A message that has left and carried another rule's content. */
export interface Carrier {
  readonly id: Id<"message">;
  readonly rule: string;
  readonly at: EpochMilliseconds;
}

/** Drafts one rule's message to one recipient, as if it stood alone. */
export function draftMessage(
  wanted: RuleOccurrence,
  recipient: Recipient,
  current: CurrentMessage,
  carrier: Carrier | undefined,
  planning: Planning,
): MessageDraft {
  const { rule } = wanted;
  const clock = planning.clockOf(recipient.timeZone);
  const { sent } = current;
  const draft = (outcome: DraftOutcome, because: readonly Reason[]): MessageDraft =>
    draftOf(wanted, recipient, current, planning, outcome, because, false);
  if (sent !== undefined) {
    const at = epochMilliseconds(sent.at);
    const because = [reason("communication/already-sent", { at: sent.at, local: clock.read(at).local })];
    return draft({ state: "sent", at, channel: sent.channel }, because);
  }
  if (carrier !== undefined) {
    const because = [reason("communication/already-carried", { rule: carrier.rule })];
    return draft({ state: "merged", at: carrier.at, into: carrier.id }, because);
  }
  const unwanted = notCalledFor(rule, recipient, planning);
  if (unwanted !== undefined) return draft({ state: "skipped", contentOwed: false }, [unwanted]);
  const anchorAt = planning.anchors[rule.anchor];
  if (anchorAt === undefined) {
    const because = [reason("communication/anchor-not-known", { anchor: rule.anchor })];
    return draft({ state: "skipped", contentOwed: false }, because);
  }
  const desired = desiredInstant(wanted, anchorAt, clock, planning.calendars);
  const leavesAtOnce = desired.at <= planning.departure;
  const placement = placementInput(rule, recipient, desired.at, planning);
  const placed = placeAgain(placement, planning);
  if (placed.state === "merged") {
    const outcome: DraftOutcome = { state: "late", placement };
    return draftOf(wanted, recipient, current, planning, outcome, desired.because, leavesAtOnce);
  }
  const { because } = desired;
  const outcome = settlePlacement(rule, recipient, wanted.preEvent, placement, placed, planning, because);
  return draftOf(wanted, recipient, current, planning, outcome, because, leavesAtOnce);
}

function draftOf(
  { rule, order, occurrence, preEvent }: RuleOccurrence,
  recipient: Recipient,
  { id, generation, sent }: CurrentMessage,
  planning: Planning,
  outcome: DraftOutcome,
  because: readonly Reason[],
  leavesAtOnce: boolean,
): MessageDraft {
  const includes = sent?.includes ?? [];
  return {
    id,
    generation,
    rule,
    order,
    occurrence,
    recipient,
    preEvent,
    leavesAtOnce,
    notAfter: notAfterOf(rule, planning),
    outcome,
    includes,
    requiredContent: contentOf(rule, includes, planning),
    because,
  };
}

function contentOf(rule: TimingRule, includes: readonly string[], { ruleSet }: Planning): readonly string[] {
  if (includes.length === 0) return rule.requiredContent;
  const carried = ruleSet.rules.filter(({ key }) => includes.includes(key));
  return [...new Set([rule, ...carried].flatMap(({ requiredContent }) => requiredContent))];
}

/**
 * A place that still lies ahead stays what it was at the booking, so that planning again moves nothing; only
 * what should have left since then is placed anew.
 */
function placeAgain(placement: PlacementInput, { bookedAt, departure }: Planning): Placement {
  if (departure === bookedAt) return placeMessage(placement);
  const atBooking = placeMessage({ ...placement, now: bookedAt });
  const stands =
    atBooking.state === "skipped" || (atBooking.state === "planned" && atBooking.at >= departure);
  return stands ? atBooking : placeMessage(placement);
}

function placementInput(
  rule: TimingRule,
  recipient: Recipient,
  desired: EpochMilliseconds,
  planning: Planning,
): PlacementInput {
  return {
    desired,
    now: planning.departure,
    notAfter: notAfterOf(rule, planning) ?? Number.POSITIVE_INFINITY,
    ifLate: rule.ifLate,
    handling: rule.quietHours.handling,
    window: quietWindow(rule, recipient, planning),
    table: planning.clockOf(recipient.timeZone).table,
  };
}

function notAfterOf({ deadline }: TimingRule, { anchors }: Planning): EpochMilliseconds | undefined {
  if (deadline === undefined) return undefined;
  return (anchors[deadline.anchor] as EpochMilliseconds) + deadline.minutes * 60_000;
}

function quietWindow(rule: TimingRule, recipient: Recipient, { prepared, calendars }: Planning): QuietWindow {
  const { quietHours } = prepared;
  const calendar =
    rule.quietHours.days === "business-days" && recipient.calendar !== undefined
      ? calendars[recipient.calendar]
      : undefined;
  return calendar === undefined ? quietHours : { ...quietHours, calendar };
}
