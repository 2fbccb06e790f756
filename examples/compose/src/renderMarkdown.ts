import type { Block } from "./guideBlocks.ts";

/** A guide as Markdown, to print or to keep in a shared document. */
export function renderMarkdown(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let before: Block["kind"] | undefined;
  for (const block of blocks) {
    if (before !== undefined && !(block.kind === "item" && before === "item")) lines.push("");
    before = block.kind;
    lines.push(line(block));
  }
  return `${lines.join("\n")}\n`;
}

function line(block: Block): string {
  switch (block.kind) {
    case "title":
      return `# ${escaped(block.text)}`;
    case "heading":
      return `## ${escaped(block.text)}`;
    case "subheading":
      return `### ${escaped(block.text)}`;
    case "paragraph":
      return escaped(block.text);
    case "quote":
      return `> ${escaped(block.text)}`;
    case "item":
      return block.label === "–" ? `- ${escaped(block.text)}` : `- **${escaped(block.label)}** ${escaped(block.text)}`;
    case "lines":
      return "&nbsp;\n\n&nbsp;";
  }
}

/** What Markdown would take for markup. A number with a dot at the start of a heading is none. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, "\\$&");
}
