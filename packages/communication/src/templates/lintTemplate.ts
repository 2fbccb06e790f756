import { type Issue, issue } from "@samtal/core";
import { contentMustSay } from "../content/contentMustSay.ts";
import type { ContentVariable } from "../content/contentVariable.ts";
import { blocksOf, type TemplateBlocks } from "./blocksOf.ts";
import { compiledText } from "./compiledText.ts";
import type { MessageTemplate } from "./messageTemplate.ts";
import type { TemplateBlock } from "./templateBlock.ts";
import { textIssues } from "./textIssues.ts";

type Path = readonly (string | number)[];
type Variables = ReadonlyMap<string, ContentVariable>;

const hrefKinds = new Set(["url", "phone", "email"]);
const counted: Variables = new Map([["count", { kind: "count", path: ["count"] }]]);
const found = new WeakMap<MessageTemplate, readonly Issue[]>();

/**
 * Reads every text of a template and says what is wrong, without rendering it.
 *
 * A template with any of these renders nothing.
 *
 * @param template - a parsed template
 * @returns `communication/text-unreadable`, `communication/markup-in-text`, `communication/unknown-function`,
 *   `communication/unknown-variable`, `communication/list-in-text`, `communication/unguarded-variable`,
 *   `communication/variable-not-used`, `communication/plural-missing`, `communication/unreachable-variant`,
 *   `communication/too-many-variants`, `communication/selector-not-input`,
 *   `communication/selector-of-other-kind`, `communication/not-a-link`, `communication/not-a-list`
 * @example
 * ```ts
 * import { lintTemplate, parseMessageTemplate } from "@samtal/communication";
 *
 * const template = parseMessageTemplate({
 *   schemaVersion: 1,
 *   key: "lobby",
 *   channel: "sms",
 *   language: "en",
 *   subject: null,
 *   opening: [],
 *   sections: [{ content: "how-to-join", blocks: [{ kind: "paragraph", text: "Join: {$joinURL}" }] }],
 *   closing: [],
 * });
 * lintTemplate(template).map(({ code, path }) => `${code} ${path.join(".")}`);
 * // => ["communication/unknown-variable sections.0.blocks.0.text", "communication/variable-not-used sections.0.blocks"]
 * ```
 */
export function lintTemplate(template: MessageTemplate): readonly Issue[] {
  const known = found.get(template);
  if (known !== undefined) return known;
  const { parts, frame } = blocksOf(template);
  const { subject, digest, language } = template;
  const digestVariables = new Map([...frame, ...counted]);
  const issues = [
    ...(subject === null ? [] : textIssues(subject, frame, language, ["subject"])),
    ...parts.flatMap((part) => partIssues(part, language)),
    ...(digest === undefined ? [] : textIssues(digest.heading, frame, language, ["digest", "heading"])),
    ...(digest === undefined || digest.subject === null
      ? []
      : textIssues(digest.subject, digestVariables, language, ["digest", "subject"])),
  ];
  found.set(template, issues);
  return issues;
}

function partIssues({ content, blocks, path, variables }: TemplateBlocks, language: string): Issue[] {
  const wrong = blocks.flatMap((block, index) => blockIssues(block, variables, language, [...path, index]));
  if (content === undefined || !Object.hasOwn(contentMustSay, content)) return wrong;
  const used = new Set(blocks.flatMap((block) => variablesUsed(block, language)));
  const unsaid = contentMustSay[content as keyof typeof contentMustSay].filter(
    (group) => !group.some((name) => used.has(name)),
  );
  return [
    ...wrong,
    ...unsaid.map((group) => issue("communication/variable-not-used", path, { content, variable: group[0] as string })),
  ];
}

function blockIssues(block: TemplateBlock, variables: Variables, language: string, path: Path): Issue[] {
  const guard =
    block.when === undefined || variables.has(block.when)
      ? []
      : [issue("communication/unknown-variable", [...path, "when"])];
  const text = (of: Variables): Issue[] => textIssues(block.text, of, language, [...path, "text"], block.when);
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [...guard, ...text(variables)];
    case "definition":
      return [...guard, ...textIssues(block.term, variables, language, [...path, "term"], block.when), ...text(variables)];
    case "link": {
      const target = variables.get(block.href);
      const unguarded = target?.optional === true && block.when !== block.href;
      return [
        ...guard,
        ...(target !== undefined && hrefKinds.has(target.kind)
          ? []
          : [issue("communication/not-a-link", [...path, "href"])]),
        ...(unguarded ? [issue("communication/unguarded-variable", [...path, "href"], { variable: block.href })] : []),
        ...text(variables),
      ];
    }
    case "list":
      return [...guard, ...listIssues(block, variables, language, path)];
  }
}

function listIssues(
  block: Extract<TemplateBlock, { kind: "list" }>,
  variables: Variables,
  language: string,
  path: Path,
): Issue[] {
  const list = variables.get(block.each);
  if (list?.kind !== "list") return [issue("communication/not-a-list", [...path, "each"])];
  // An item's optional variable is empty where it is missing, so that one text can serve all items.
  const item = new Map(
    Object.entries(list.item).map(([name, { optional: _optional, ...rest }]) => [name, rest as ContentVariable]),
  );
  const href = block.href === undefined ? undefined : list.item[block.href];
  return [
    ...(block.href === undefined || href?.kind === "url" ? [] : [issue("communication/not-a-link", [...path, "href"])]),
    ...(list.optional === true && block.when !== block.each
      ? [issue("communication/unguarded-variable", [...path, "each"], { variable: block.each })]
      : []),
    ...textIssues(block.text, new Map([...variables, ...item]), language, [...path, "text"], block.when),
  ];
}

/** The outer variables that a block says: in its words, as its link's target, or item by item. */
export function variablesUsed(block: TemplateBlock, language: string): string[] {
  const texts = block.kind === "definition" ? [block.term, block.text] : [block.text];
  return [
    ...texts.flatMap((text) => [...(compiledText(text, language)?.variables ?? [])]),
    ...(block.kind === "link" ? [block.href] : []),
    ...(block.kind === "list" ? [block.each] : []),
  ];
}
