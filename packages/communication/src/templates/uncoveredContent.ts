import { type Issue, issue } from "@samtal/core";
import { cancellationKey, type RuleSet } from "../rules/ruleSet.ts";
import type { MessageTemplate } from "./messageTemplate.ts";

/**
 * The content that rules ask for and no template carries.
 *
 * @param ruleSet - a parsed rule set
 * @param templates - the shipped ones and the vendor's own, in any order
 * @param languages - base languages in which the messages go out
 * @returns `communication/template-missing` for a rule without a template on one of its channels,
 *   `communication/content-uncovered` for a content key that the template doesn't carry; paths begin at `rules`
 * @example
 * ```ts
 * import { shippedTemplates, standardRuleSet, uncoveredContent } from "@samtal/communication";
 *
 * uncoveredContent(standardRuleSet, shippedTemplates, ["sv", "en"]); // => []
 * uncoveredContent(standardRuleSet, [], ["sv"])[0]?.code; // => "communication/template-missing"
 * ```
 */
export function uncoveredContent(
  ruleSet: RuleSet,
  templates: readonly MessageTemplate[],
  languages: readonly string[],
): Issue[] {
  const carried = new Map<string, Set<string>>();
  for (const { key, channel, language, sections } of templates) {
    const place = `${key} ${channel} ${language}`;
    const known = carried.get(place) ?? new Set();
    carried.set(place, new Set([...known, ...sections.map(({ content }) => content)]));
  }
  const rules = ruleSet.rules.map((rule, index) => ({ ...rule, path: ["rules", index] as (string | number)[] }));
  return [...rules, { key: cancellationKey, ...ruleSet.cancellation, path: ["cancellation"] }].flatMap(
    ({ key, channels, requiredContent, path }) =>
      channels.flatMap((channel) =>
        languages.flatMap((language) => {
          const carries = carried.get(`${key} ${channel} ${language}`);
          if (carries === undefined) {
            return [issue("communication/template-missing", [...path, "channels"], { rule: key, channel, language })];
          }
          return requiredContent
            .filter((content) => !carries.has(content))
            .map((content) =>
              issue("communication/content-uncovered", [...path, "requiredContent"], { rule: key, channel, content }),
            );
        }),
      ),
  );
}
