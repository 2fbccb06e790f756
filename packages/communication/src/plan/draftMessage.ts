import { type Id, type Reason, reason } from "@samtal/core";
import { type EpochMilliseconds, epochMilliseconds } from "@samtal/core/time";
import { isPreEvent } from "../rules/isPreEvent.ts";
import type { TimingRule } from "../rules/timingRule.ts";
import { type Placement, type PlacementInput, placeMessage } from "../timing/placeMessage.ts";
import type { QuietWindow } from "../timing/quietWindow.ts";
import type { CurrentMessage } from "./currentMessage.ts";
import { desiredInstant } from "./desiredInstant.ts";
import type { DraftOutcome, MessageDraft } from "./messageDraft.ts";
import type { Planning } from "./planning.ts";
import { notCalledFor } from "./notCalledFor.ts";
import type { Recipient } from "./recipient.ts";
import { settlePlacement } from "./settlePlacement.ts";

/** A message that has left and carried another rule's content. */
export interface Carrier {
  readonly id: Id<"message">;
  readonly rule: string;
  readonly at: EpochMilliseconds;
}

/** A rule's message, or a further one of a rule that repeats. */
export interface RuleOccurrence {
  readonly rule: TimingRule;
  /** Position of the rule in its set. */
  readonly order: number;
  /** 0 for the first. */
  readonly occurrence: number;
}

/** Drafts one rule's message to one recipient, as if it stood alone. */
export function draftMessage(
  { rule, order, occurrence }: RuleOccurrence,
  recipient: Recipient,
  current: CurrentMessage,
  carrier: Carrier | undefined,
  planning: Planning,
): MessageDraft {
  const clock = planning.clockOf(recipient.timeZone);
  const { sent } = current;
  const draft = (outcome: DraftOutcome, because: readonly Reason[], leavesAtOnce = false): MessageDraft => ({
    id: current.id,
    generation: current.generation,
    rule,
    order,
    occurrence,
    recipient,
    preEvent: isPreEvent(rule),
    leavesAtOnce,
    notAfter: notAfterOf(rule, planning),
    outcome,
    includes: sent?.includes ?? [],
    requiredContent: contentOf(rule, sent?.includes ?? [], planning),
    because,
  });
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
  const desired = desiredInstant(rule, anchorAt, { clock, calendars: planning.calendars }, occurrence);
  const placement = placementInput(rule, recipient, desired.at, planning);
  const placed = placeAgain(placement, planning);
  const outcome = { state: "late", placement } as const;
  const waiting = { ...draft(outcome, desired.because, desired.at <= planning.departure), outcome };
  return placed.state === "merged" ? waiting : settlePlacement(waiting, placed, planning);
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
  const notAfter = notAfterOf(rule, planning);
  return {
    desired,
    now: planning.departure,
    ...(notAfter === undefined ? {} : { notAfter }),
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
