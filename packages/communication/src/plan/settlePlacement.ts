import { type Reason, reason } from "@samtal/core";
import type { EpochMilliseconds } from "@samtal/core/time";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { Placement, PlacementInput, PlacementStep } from "../timing/placeMessage.ts";
import { chooseChannel } from "./chooseChannel.ts";
import type { DraftOutcome, MessageDraft } from "./messageDraft.ts";
import type { Planning } from "./planning.ts";
import type { Recipient } from "./recipient.ts";
import type { ZoneClock } from "./zoneClock.ts";

/**
 * Puts where the kernel placed a message into a draft's words.
 *
 * @param because - the steps so far; one reason per further step is written behind them
 * @returns what has become of the message
 */
export function settlePlacement(
  rule: MessageDraft["rule"],
  recipient: Recipient,
  preEvent: boolean,
  input: PlacementInput,
  placement: Extract<Placement, { state: "planned" | "skipped" }>,
  planning: Planning,
  because: Reason[],
): DraftOutcome {
  const clock = planning.clockOf(recipient.timeZone);
  for (const step of placement.steps) because.push(stepReason(step, input, planning.ruleSet, clock));
  if (placement.state === "planned") {
    const { channel, because: ways } = chooseChannel(rule.channels, recipient);
    for (const way of ways) because.push(way);
    return { state: "planned", at: placement.at, channel };
  }
  // Content that a rule gives up on purpose is not owed; content that merely found no room before the start
  // is.
  const contentOwed = placement.cause === "deadline" && preEvent && planning.departure < planning.start;
  because.push(skipReason(placement.cause, input, planning.ruleSet, clock));
  return { state: "skipped", contentOwed };
}

function stepReason(
  { kind, at: instant }: PlacementStep,
  input: PlacementInput,
  ruleSet: RuleSet,
  clock: ZoneClock,
): Reason {
  const { at, local } = clock.read(instant);
  switch (kind) {
    case "late-sent-now":
      return reason("communication/late-sent-now", { at, local });
    case "quiet-ignored":
      return reason("communication/quiet-hours-ignored", { ...quietParams(input, ruleSet), at, local });
    case "quiet-later":
      return reason("communication/quiet-hours-later", { ...quietParams(input, ruleSet), at, local });
    case "quiet-earlier":
      return reason("communication/quiet-hours-earlier", { ...quietParams(input, ruleSet), at, local });
    case "deadline-earlier":
      return reason("communication/deadline-earlier", { deadline: deadlineOf(input, clock), at, local });
    case "earlier-passed":
      return reason("communication/earlier-passed", { at, local });
  }
}

function skipReason(
  cause: "late" | "quiet-hours" | "deadline",
  input: PlacementInput,
  ruleSet: RuleSet,
  clock: ZoneClock,
): Reason {
  switch (cause) {
    case "late":
      return reason("communication/late-skipped");
    case "quiet-hours":
      return reason("communication/quiet-hours-dropped", quietParams(input, ruleSet));
    case "deadline":
      return reason("communication/deadline-passed", { deadline: deadlineOf(input, clock) });
  }
}

function quietParams({ window: { calendar } }: PlacementInput, { quietHours: { from, to } }: RuleSet) {
  return { from, to, calendar: calendar?.id ?? "none" };
}

/** Only a message with a deadline is moved or dropped by it. */
const deadlineOf = ({ notAfter }: PlacementInput, clock: ZoneClock): string =>
  clock.read(notAfter as EpochMilliseconds).local;
