import type { ContentVariable } from "../content/contentVariable.ts";
import { variablesOf } from "../content/variablesOf.ts";
import type { MessageTemplate } from "./messageTemplate.ts";
import type { TemplateBlock } from "./templateBlock.ts";

type Path = readonly (string | number)[];

/** Blocks of a template that share a place and the variables that they may use. */
export interface TemplateBlocks {
  /** The content key that they carry; undefined for opening and closing. */
  readonly content: string | undefined;
  readonly blocks: readonly TemplateBlock[];
  readonly path: Path;
  readonly variables: ReadonlyMap<string, ContentVariable>;
}

/** The blocks of a template with their places and variables; subject and digest may use those of `frame`. */
export function blocksOf(template: MessageTemplate): {
  readonly parts: readonly TemplateBlocks[];
  readonly frame: ReadonlyMap<string, ContentVariable>;
} {
  const frame = variablesOf(template.sections.map(({ content }) => content));
  const sections = template.sections.map(({ content, blocks }, index) => ({
    content,
    blocks,
    path: ["sections", index, "blocks"],
    variables: variablesOf([content]),
  }));
  const { opening, closing } = template;
  return {
    frame,
    parts: [
      { content: undefined, blocks: opening, path: ["opening"], variables: frame },
      ...sections,
      { content: undefined, blocks: closing, path: ["closing"], variables: frame },
    ],
  };
}
