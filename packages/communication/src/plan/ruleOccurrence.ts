import { millisecondsOfDay } from "@samtal/core/time";
import { citationText } from "../rules/guideCitation.ts";
import { isPreEvent } from "../rules/isPreEvent.ts";
import type { TimingOffset } from "../rules/timingOffset.ts";
import type { TimingRule } from "../rules/timingRule.ts";
import { messageKeyOf } from "./messageKeyOf.ts";

/** A rule's message, or a further one of a rule that repeats, with what is the same for every interview. */
export interface RuleOccurrence {
  readonly rule: TimingRule;
  /** Position of the rule in its set. */
  readonly order: number;
  /** 0 for the first. */
  readonly occurrence: number;
  /** The part of a message's id that names it. */
  readonly key: string;
  /** The rule's own, or so many business days for a further message. */
  readonly offset: TimingOffset;
  /** Milliseconds after 00:00 that the offset asks for; `undefined`: the anchor's own, or none at all. */
  readonly timeOfDay: number | undefined;
  readonly preEvent: boolean;
  /** The rule's guides as a reason's source. */
  readonly source: string;
}

/** All messages of one rule to one recipient: the first, and those that it repeats. */
export function ruleOccurrences(rule: TimingRule, order: number): RuleOccurrence[] {
  return Array.from({ length: 1 + (rule.repeat?.times ?? 0) }, (_, occurrence) => {
    const offset = offsetOf(rule, occurrence);
    return {
      rule,
      order,
      occurrence,
      key: messageKeyOf(rule.key, occurrence),
      offset,
      timeOfDay: "at" in offset && offset.at !== "same-wall-clock" ? millisecondsOfDay(offset.at) : undefined,
      preEvent: isPreEvent(rule),
      source: citationText(rule.guide),
    };
  });
}

/** A further message of a rule that repeats lies so many business days after the anchor. */
function offsetOf({ offset, repeat }: TimingRule, occurrence: number): TimingOffset {
  if (occurrence === 0 || repeat === undefined) return offset;
  const { everyBusinessDays, at, calendar } = repeat;
  return { kind: "business-days", days: everyBusinessDays * occurrence, at, calendar };
}
