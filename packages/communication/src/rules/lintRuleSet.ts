import { type Issue, issue } from "@samtal/core";
import { millisecondsOfDay } from "@samtal/core/time";
import { isPreEvent } from "./isPreEvent.ts";
import type { RuleSet } from "./ruleSet.ts";
import type { TimingRule } from "./timingRule.ts";

/**
 * What a rule set can't mean, although every field of it is sound: rules that never fire, and content that
 * would fall between messages.
 *
 * A rule never fires when it is due before its own anchor and late messages are left out, or when its time of
 * day always lies in quiet hours that drop it. A late message that is to be merged needs another to carry it; a
 * deadline before the message is due pulls the message to the deadline, which the rule should say itself.
 *
 * @param ruleSet - a parsed rule set
 * @returns an issue for each rule that should not be adopted as it is, in the order of the rules; empty when
 *   there is nothing to say
 * @example
 * ```ts
 * import { lintRuleSet, parseRuleSet, standardRuleSet } from "@samtal/communication";
 *
 * const [survey] = standardRuleSet.rules.filter(({ key }) => key === "survey");
 * const atNight = {
 *   ...survey,
 *   offset: { kind: "calendar-days", days: 1, at: "23:00" },
 *   quietHours: { handling: "drop", days: "every-day" },
 * };
 * lintRuleSet(parseRuleSet({ ...standardRuleSet, rules: [atNight] })).map(({ code }) => code);
 * // => ["communication/never-fires"]
 * ```
 */
export function lintRuleSet(ruleSet: RuleSet): Issue[] {
  return ruleSet.rules.flatMap((rule, index) => {
    const path = ["rules", index];
    const found: Issue[] = [];
    if (alwaysSkipped(rule)) found.push(issue("communication/never-fires", [...path, "ifLate"], { rule: rule.key }));
    if (alwaysDropped(rule, ruleSet.quietHours))
      found.push(issue("communication/never-fires", [...path, "quietHours"], { rule: rule.key }));
    if (deadlineBeforeDue(rule))
      found.push(issue("communication/deadline-before-due", [...path, "deadline"], { rule: rule.key }));
    if (rule.ifLate === "merge" && isPreEvent(rule) && !ruleSet.rules.some((other) => canCarry(other, rule)))
      found.push(issue("communication/late-without-carrier", [...path, "ifLate"], { rule: rule.key }));
    return found;
  });
}

/** Counted back from the booking, a message is due before anybody could send it. */
function alwaysSkipped({ anchor, offset, ifLate }: TimingRule): boolean {
  if (ifLate !== "skip" || anchor !== "booked" || offset.kind === "immediate") return false;
  return offset.kind === "elapsed" ? offset.minutes < 0 : offset.days < 0;
}

function alwaysDropped({ offset, quietHours }: TimingRule, { from, to }: RuleSet["quietHours"]): boolean {
  if (quietHours.handling !== "drop") return false;
  if (offset.kind !== "calendar-days" && offset.kind !== "business-days") return false;
  if (offset.at === "same-wall-clock") return false;
  const [time, first, end] = [offset.at, from, to].map(millisecondsOfDay) as [number, number, number];
  return first < end ? time >= first && time < end : time >= first || time < end;
}

/** Elapsed minutes from the same anchor can be held against each other as they are. */
function deadlineBeforeDue({ anchor, offset, deadline }: TimingRule): boolean {
  if (deadline === undefined || deadline.anchor !== anchor) return false;
  const due = offset.kind === "immediate" ? 0 : offset.kind === "elapsed" ? offset.minutes : undefined;
  return due !== undefined && due > deadline.minutes;
}

/** Another message to the same people that leaves when the time is booked, whatever else holds. */
function canCarry(other: TimingRule, rule: TimingRule): boolean {
  const atOnce = other.anchor === "booked" && other.offset.kind === "immediate";
  return atOnce && other.key !== rule.key && other.to === rule.to && other.when === undefined;
}
