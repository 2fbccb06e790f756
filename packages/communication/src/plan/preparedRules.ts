import { millisecondsOfDay } from "@samtal/core/time";
import { contentDependsOn, type InterviewFact } from "../rules/contentDependsOn.ts";
import { type RecipientRole, recipientRoles } from "../rules/recipientRole.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { ruleSetHash } from "../rules/ruleSetHash.ts";
import type { QuietWindow } from "../timing/quietWindow.ts";
import type { RuleOccurrence } from "./draftMessage.ts";

/** What of a rule set is reckoned once, however many interviews are planned by it. */
export interface PreparedRules {
  readonly hash: string;
  /** Names of the business calendars that the rules count by. */
  readonly calendarNames: readonly string[];
  /** Every message that the rules can give rise to, by role, in the order of the rules. */
  readonly occurrences: ReadonlyMap<RecipientRole, readonly RuleOccurrence[]>;
  readonly quietHours: QuietWindow;
  /** What is known of a rule's list of content keys. */
  readonly contents: WeakMap<readonly string[], PreparedContent>;
}

/** A list of content keys, looked up once. */
export interface PreparedContent {
  readonly sorted: readonly string[];
  /** The facts of an interview that a text with this content states. */
  readonly facts: readonly InterviewFact[];
  /** Hashes of texts that state no fact, by rule and language. */
  readonly hashes: Map<string, string>;
}

/** Hashes a rule set and gathers its calendars. */
export function preparedRules(ruleSet: RuleSet): PreparedRules {
  const calendarNames = ruleSet.rules.flatMap(({ offset, repeat }) => [
    ...(offset.kind === "business-days" ? [offset.calendar] : []),
    ...(repeat === undefined ? [] : [repeat.calendar]),
  ]);
  const occurrences = ruleSet.rules.flatMap((rule, order) =>
    Array.from({ length: 1 + (rule.repeat?.times ?? 0) }, (_, occurrence) => ({ rule, order, occurrence })),
  );
  const { from, to } = ruleSet.quietHours;
  return {
    hash: ruleSetHash(ruleSet),
    calendarNames,
    occurrences: new Map(
      recipientRoles.map((role) => [role, occurrences.filter(({ rule }) => rule.to === role)]),
    ),
    quietHours: { from: millisecondsOfDay(from), to: millisecondsOfDay(to) },
    contents: new WeakMap(),
  };
}

/** Sorts a list of content keys and gathers the facts that they state, once for each list. */
export function preparedContent(requiredContent: readonly string[], { contents }: PreparedRules): PreparedContent {
  const known = contents.get(requiredContent);
  if (known !== undefined) return known;
  const needed = new Set(requiredContent.flatMap((key) => contentDependsOn(key)));
  const content = { sorted: requiredContent.toSorted(), facts: [...needed].toSorted(), hashes: new Map() };
  contents.set(requiredContent, content);
  return content;
}
