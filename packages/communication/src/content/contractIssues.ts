import { type Issue, issue, type LanguageTag, type LocalizedText, textIn } from "@samtal/core";
import type { MessagePlan } from "../plan/messagePlan.ts";
import type { RuleCondition } from "../rules/ruleCondition.ts";
import { cancellationKey, type RuleSet } from "../rules/ruleSet.ts";
import { commonVariables, contentVariables } from "./contentVariables.ts";
import type { ContentFacts, DescribedInterview } from "./contentFacts.ts";
import type { ContentVariable } from "./contentVariable.ts";
import type { InfoPack } from "./infoPack.ts";
import { readVariable } from "./readVariable.ts";

/** Options of {@link contractIssues}. */
export interface ContractOptions {
  /** What holds of this interview; a rule that waits for anything else is passed over. A plan has asked already. */
  readonly conditions?: readonly RuleCondition[];
  /** Languages in which the info pack must be written; those of the recipients, where a plan is checked. */
  readonly languages?: readonly LanguageTag[];
}

const oneOf: Readonly<Record<string, readonly string[]>> = { "platform-guide": ["guideUrl", "guideSteps"] };

/**
 * What the interview and its info pack lack for the messages that are to be sent.
 *
 * An invitation without these can't be planned: call it with the rule set before planning, or chain
 * {@link requireContent} behind the planner. What is known only later (feedback, a decision) and each recipient's
 * own links are checked by `templateIssues` and when the message is rendered.
 *
 * Source: the guides that the rules cite (rows 17, 24, 33, 38, 41, 46 and 47 of docs/requirements.md).
 *
 * @param messages - a parsed rule set, or a plan
 * @param infoPack - a parsed info pack
 * @param interview - the interview
 * @param options - conditions and languages
 * @returns `communication/content-missing` and `communication/text-not-in-language`, each once per place, with the
 *   first rule and content key that need it; paths begin at `infoPack` or `interview`
 * @example
 * ```ts
 * import { contractIssues, minimalRuleSet, parseInfoPack } from "@samtal/communication";
 * import { buildInterview } from "@samtal/core/testing";
 *
 * const infoPack = parseInfoPack({ schemaVersion: 1, roundId: "round_first", employerName: "Acme", roleTitle: { en: "Engineer" } });
 * contractIssues(minimalRuleSet, infoPack, buildInterview({})).map(({ path }) => path.join(".")).slice(0, 3);
 * // => ["infoPack.platform.name", "infoPack.platform", "infoPack.interviewers"]
 * ```
 */
export function contractIssues(
  messages: RuleSet | MessagePlan,
  infoPack: InfoPack,
  interview: DescribedInterview,
  options: ContractOptions = {},
): Issue[] {
  const facts = { infoPack, interview, details: {} } as ContentFacts;
  const found = new Map<string, Issue>();
  for (const { rule, content, languages } of demandsOf(messages, options)) {
    for (const lacking of lacks(content, facts, languages)) {
      const place = `${lacking.code} ${lacking.path.join(".")}`;
      if (!found.has(place)) found.set(place, { ...lacking, params: { ...lacking.params, rule } });
    }
  }
  return [...found.values()];
}

interface Demand {
  readonly rule: string;
  readonly content: string;
  readonly languages: readonly LanguageTag[];
}

function demandsOf(messages: RuleSet | MessagePlan, { conditions = [], languages = [] }: ContractOptions): Demand[] {
  if ("messages" in messages) {
    return messages.messages
      .filter(({ state }) => state === "planned")
      .flatMap(({ rule, requiredContent, language }) =>
        requiredContent.map((content) => ({ rule, content, languages: [language] })),
      );
  }
  const holds = new Set<string>(conditions);
  const rules = messages.rules.filter(({ when = [] }) => when.every((condition) => holds.has(condition)));
  return [...rules, { key: cancellationKey, ...messages.cancellation }].flatMap(({ key, requiredContent }) =>
    requiredContent.map((content) => ({ rule: key, content, languages })),
  );
}

function lacks(content: string, facts: ContentFacts, languages: readonly LanguageTag[]): Issue[] {
  const own = Object.hasOwn(contentVariables, content)
    ? contentVariables[content as keyof typeof contentVariables]
    : {};
  const variables = Object.entries({ ...commonVariables, ...own }).filter(([, { path }]) => path[0] !== "details");
  const missing = variables.flatMap(([, variable]) => {
    const raw = readVariable(variable, facts);
    if (raw !== undefined) return languageIssues(variable, raw, languages, facts);
    return variable.optional === true
      ? []
      : [issue("communication/content-missing", variable.path, { content })];
  });
  const group = variables.filter(([name]) => oneOf[content]?.includes(name));
  return group.length === 0 || group.some(([, variable]) => readVariable(variable, facts) !== undefined)
    ? missing
    : [...missing, issue("communication/content-missing", (group[0]?.[1].path ?? []).slice(0, -1), { content })];
}

function languageIssues(
  variable: ContentVariable,
  raw: unknown,
  languages: readonly LanguageTag[],
  facts: ContentFacts,
  path: readonly (string | number)[] = variable.path,
): Issue[] {
  if (variable.kind === "list") {
    return (raw as unknown[]).flatMap((item, index) =>
      Object.values(variable.item).flatMap((inner) => {
        // The rest of an item may depend on who reads it, whom a contract does not know.
        if (inner.kind !== "localized") return [];
        const value = readVariable(inner, facts, item);
        const place = [...path, index, ...inner.path];
        return value === undefined ? [] : languageIssues(inner, value, languages, facts, place);
      }),
    );
  }
  if (variable.kind !== "localized" && variable.kind !== "prose") return [];
  const unwritten = languages.find((language) => textIn(raw as LocalizedText, language) === undefined);
  return unwritten === undefined
    ? []
    : [issue("communication/text-not-in-language", path, { language: unwritten })];
}
