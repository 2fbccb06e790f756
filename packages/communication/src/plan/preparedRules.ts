import type { RuleSet } from "../rules/ruleSet.ts";
import { ruleSetHash } from "../rules/ruleSetHash.ts";

/** What of a rule set is reckoned once, however many interviews are planned by it. */
export interface PreparedRules {
  readonly hash: string;
  /** Names of the business calendars that the rules count by. */
  readonly calendarNames: readonly string[];
  /** Hashes of content that states nothing of an interview, by what it says. */
  readonly contentHashes: Map<string, string>;
}

/** Hashes a rule set and gathers its calendars. */
export function preparedRules(ruleSet: RuleSet): PreparedRules {
  const calendarNames = ruleSet.rules.flatMap(({ offset, repeat }) => [
    ...(offset.kind === "business-days" ? [offset.calendar] : []),
    ...(repeat === undefined ? [] : [repeat.calendar]),
  ]);
  return { hash: ruleSetHash(ruleSet), calendarNames, contentHashes: new Map() };
}
