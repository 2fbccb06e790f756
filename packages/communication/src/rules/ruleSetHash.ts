import { contentHash } from "@samtal/core";
import type { RuleSet } from "./ruleSet.ts";

/**
 * The content hash of a rule set: what a message plan names as the rules that it was made by.
 *
 * The vendor's `metadata` is left out, since it changes no message.
 *
 * @param ruleSet - a parsed rule set
 * @returns `sha256:` and 64 hexadecimal digits
 * @example
 * ```ts
 * import { defaultRuleSet, ruleSetHash } from "@samtal/communication";
 *
 * ruleSetHash(defaultRuleSet) === ruleSetHash({ ...defaultRuleSet, metadata: { owner: "team-a" } }); // => true
 * ```
 */
export function ruleSetHash({ metadata: _metadata, ...rules }: RuleSet): string {
  return contentHash(rules);
}
