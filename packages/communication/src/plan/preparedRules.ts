import { millisecondsOfDay } from "@samtal/core/time";
import { type RecipientRole, recipientRoles } from "../rules/recipientRole.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { ruleSetHash } from "../rules/ruleSetHash.ts";
import type { QuietWindow } from "../timing/quietWindow.ts";
import { PreparedContent } from "./preparedContent.ts";
import { type RuleOccurrence, ruleOccurrences } from "./ruleOccurrence.ts";

/** What of a rule set is reckoned once, however many interviews are planned by it. */
export interface PreparedRules {
  readonly hash: string;
  /** Names of the business calendars that the rules count by, each once, in order. */
  readonly calendarNames: readonly string[];
  /** Every message that the rules can give rise to, by role, in the order of the rules. */
  readonly occurrences: ReadonlyMap<RecipientRole, readonly RuleOccurrence[]>;
  readonly quietHours: QuietWindow;
  /** What is known of a rule's list of content keys. */
  readonly contents: WeakMap<readonly string[], PreparedContent>;
  /** The same by the keys themselves: rules that one message carries make a new list each time. */
  readonly carried: Map<string, PreparedContent>;
}

/** Hashes a rule set and gathers its calendars. */
export function preparedRules(ruleSet: RuleSet): PreparedRules {
  const calendarNames = ruleSet.rules.flatMap(({ offset, repeat }) => [
    ...(offset.kind === "business-days" ? [offset.calendar] : []),
    ...(repeat === undefined ? [] : [repeat.calendar]),
  ]);
  const occurrences = ruleSet.rules.flatMap(ruleOccurrences);
  const { from, to } = ruleSet.quietHours;
  return {
    hash: ruleSetHash(ruleSet),
    calendarNames: [...new Set(calendarNames)].toSorted(),
    occurrences: new Map(
      recipientRoles.map((role) => [role, occurrences.filter(({ rule }) => rule.to === role)]),
    ),
    quietHours: { from: millisecondsOfDay(from), to: millisecondsOfDay(to) },
    contents: new WeakMap(),
    carried: new Map(),
  };
}

/** What there is to know of a list of content keys, reckoned once for each list. */
export function preparedContent(requiredContent: readonly string[], { contents, carried }: PreparedRules): PreparedContent {
  const known = contents.get(requiredContent);
  if (known !== undefined) return known;
  // A key holds no space.
  const keys = requiredContent.join(" ");
  let content = carried.get(keys);
  if (content === undefined) {
    content = new PreparedContent(requiredContent);
    carried.set(keys, content);
  }
  contents.set(requiredContent, content);
  return content;
}
