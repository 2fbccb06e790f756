import { type BusinessCalendar, millisecondsOfDay } from "@samtal/core/time";
import { isPreEvent } from "../rules/isPreEvent.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { TimingRule } from "../rules/timingRule.ts";
import type { QuietWindow } from "../timing/quietWindow.ts";
import { BusinessDayLookUp } from "./businessDayLookUp.ts";
import { anchorIndex, channelBits, conditionBits, stopBits } from "./ruleBits.ts";

/** How a rule counts from its anchor: milliseconds that pass, civil days, or business days. */
export type CompiledOffset = "elapsed" | "calendar-days" | "business-days";

/** One message of a rule as numbers. */
export interface CompiledRule {
  readonly rule: TimingRule;
  /** Which message of a rule that repeats; 0 for the first. */
  readonly occurrence: number;
  /** One bit for each condition that must hold. */
  readonly when: number;
  /** One bit for each condition that makes it pointless. */
  readonly stopWhen: number;
  /** Position of the anchor among the timing anchors. */
  readonly anchor: number;
  readonly offset: CompiledOffset;
  /** Milliseconds, or civil days. */
  readonly distance: number;
  /** Milliseconds after 00:00; NaN is the anchor's own time. */
  readonly timeOfDay: number;
  readonly businessDays: BusinessDayLookUp | undefined;
  /** Whether days off in the recipient's own calendar are quiet too. */
  readonly quietOnDaysOff: boolean;
  /** Position of the deadline's anchor; -1 without a deadline. */
  readonly deadline: number;
  /** Milliseconds from there. */
  readonly deadlineDistance: number;
  /** One bit for each channel it can take. */
  readonly channels: number;
  readonly preEvent: boolean;
}

/**
 * A rule set as numbers: for each rule its message and the further ones that it repeats.
 *
 * @param ruleSet - a parsed rule set
 * @param calendars - business calendars by name, all that the rules ask for
 */
export function compiledRules(
  { rules }: RuleSet,
  calendars: Readonly<Record<string, BusinessCalendar>>,
): CompiledRule[] {
  return rules.flatMap((rule) => {
    const first = compiledRule(rule, calendars);
    const { repeat } = rule;
    if (repeat === undefined) return [first];
    const calendar = calendars[repeat.calendar] as BusinessCalendar;
    const further = Array.from({ length: repeat.times }, (_, index): CompiledRule => {
      const occurrence = index + 1;
      const businessDays = new BusinessDayLookUp(calendar, repeat.everyBusinessDays * occurrence);
      const timeOfDay = millisecondsOfDay(repeat.at);
      return { ...first, occurrence, offset: "business-days", distance: 0, timeOfDay, businessDays };
    });
    return [first, ...further];
  });
}

function compiledRule(
  rule: TimingRule,
  calendars: Readonly<Record<string, BusinessCalendar>>,
): CompiledRule {
  const { offset, deadline } = rule;
  return {
    rule,
    occurrence: 0,
    when: conditionBits(rule.when),
    stopWhen: stopBits(rule.stopWhen),
    anchor: anchorIndex(rule.anchor),
    offset: offset.kind === "immediate" ? "elapsed" : offset.kind,
    distance: distanceOf(offset),
    timeOfDay: "at" in offset && offset.at !== "same-wall-clock" ? millisecondsOfDay(offset.at) : Number.NaN,
    businessDays:
      offset.kind === "business-days"
        ? new BusinessDayLookUp(calendars[offset.calendar] as BusinessCalendar, offset.days)
        : undefined,
    quietOnDaysOff: rule.quietHours.days === "business-days",
    deadline: deadline === undefined ? -1 : anchorIndex(deadline.anchor),
    deadlineDistance: (deadline?.minutes ?? 0) * 60_000,
    channels: channelBits(rule.channels),
    preEvent: isPreEvent(rule),
  };
}

function distanceOf(offset: TimingRule["offset"]): number {
  switch (offset.kind) {
    case "elapsed":
      return offset.minutes * 60_000;
    case "calendar-days":
      return offset.days;
    default:
      return 0;
  }
}

/** The quiet hours of a rule set in a kernel's form. */
export function quietWindowOf({ quietHours }: RuleSet): QuietWindow {
  return { from: millisecondsOfDay(quietHours.from), to: millisecondsOfDay(quietHours.to) };
}
