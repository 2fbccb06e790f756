import { type Issue, issue } from "@samtal/core";
import type { ContentVariable } from "../content/contentVariable.ts";
import { formatRuns } from "./formatRuns.ts";
import type { MessageValue } from "./messageValues.ts";
import type { RenderedBlock } from "./renderedBlock.ts";
import { safeHref } from "./safeHref.ts";
import type { TemplateBlock } from "./templateBlock.ts";

/** What blocks are rendered with. */
export interface BlockContext {
  readonly language: string;
  readonly values: ReadonlyMap<string, MessageValue>;
  readonly variables: ReadonlyMap<string, ContentVariable>;
  /** How a heading is shown: the one of the opening is the message's title. */
  readonly heading: "title" | "heading";
  /** Takes what is wrong with a value; the message is then refused as a whole. */
  readonly report: (found: Issue) => void;
}

type Scalars = ReadonlyMap<string, string | number>;

/** The blocks that are to be shown, with their values in place. */
export function renderBlocks(blocks: readonly TemplateBlock[], context: BlockContext): RenderedBlock[] {
  const scalars = new Map([...context.values].filter((entry): entry is [string, string | number] => !Array.isArray(entry[1])));
  return blocks
    .filter(({ when }) => when === undefined || isThere(context.values.get(when)))
    .flatMap((block) => renderBlock(block, scalars, context));
}

function isThere(value: MessageValue | undefined): boolean {
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

function renderBlock(block: TemplateBlock, scalars: Scalars, context: BlockContext): RenderedBlock[] {
  const { language } = context;
  switch (block.kind) {
    case "paragraph":
      return [{ kind: "paragraph", runs: formatRuns(block.text, language, scalars) }];
    case "heading":
      return [{ kind: context.heading, runs: formatRuns(block.text, language, scalars) }];
    case "definition": {
      const term = formatRuns(block.term, language, scalars);
      return [{ kind: "definition", term, runs: formatRuns(block.text, language, scalars) }];
    }
    case "link": {
      const variable = context.variables.get(block.href);
      const value = context.values.get(block.href);
      const href = typeof value === "string" && variable !== undefined ? hrefOf(value, variable, context) : undefined;
      if (href === undefined) return [];
      return [{ kind: "link", runs: formatRuns(block.text, language, scalars), href, look: block.look }];
    }
    case "list":
      return renderList(block, scalars, context);
  }
}

function renderList(
  block: Extract<TemplateBlock, { kind: "list" }>,
  scalars: Scalars,
  context: BlockContext,
): RenderedBlock[] {
  const rows = context.values.get(block.each);
  const list = context.variables.get(block.each);
  if (!Array.isArray(rows) || rows.length === 0 || list?.kind !== "list") return [];
  const items = (rows as readonly Readonly<Record<string, string | number>>[]).map((row) => {
    const runs = formatRuns(block.text, context.language, new Map([...scalars, ...Object.entries(row)]));
    const value = block.href === undefined ? undefined : row[block.href];
    const variable = block.href === undefined ? undefined : list.item[block.href];
    if (typeof value !== "string" || value === "" || variable === undefined) return { runs };
    const href = hrefOf(value, { ...variable, path: [...list.path, ...variable.path] }, context);
    return href === undefined ? { runs } : { runs, href };
  });
  return [{ kind: "list", ordered: block.ordered === true, items }];
}

function hrefOf(value: string, variable: ContentVariable, { report }: BlockContext): string | undefined {
  const { kind, path } = variable;
  const href = kind === "url" || kind === "phone" || kind === "email" ? safeHref(value, kind) : undefined;
  if (href === undefined) report(issue("communication/unsafe-link", path));
  return href;
}
