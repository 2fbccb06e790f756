import type { RuleSet } from "../rules/ruleSet.ts";
import { standardRuleSet } from "./standardRuleSet.ts";

/**
 * The rule set to begin with: {@link standardRuleSet}.
 *
 * @example
 * ```ts
 * import { defaultRuleSet } from "@samtal/communication";
 *
 * defaultRuleSet.key; // => "standard"
 * ```
 */
export const defaultRuleSet: RuleSet = standardRuleSet;
