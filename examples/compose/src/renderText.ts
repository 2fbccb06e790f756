import type { Block } from "./guideBlocks.ts";

const widest = 96;

/** A guide for a terminal of so many columns: wrapped, lines of text never wider than one reads well. */
export function renderText(blocks: readonly Block[], columns: number): string {
  const width = Math.max(40, Math.min(columns, widest));
  const lines: string[] = [];
  let before: Block["kind"] | undefined;
  for (const block of blocks) {
    if (before !== undefined && !(block.kind === "item" && before === "item") && separate(block, before)) lines.push("");
    before = block.kind;
    switch (block.kind) {
      case "title":
        lines.push(block.text.toUpperCase());
        break;
      case "heading":
        lines.push(block.text, "─".repeat(Math.min(width, block.text.length)));
        break;
      case "item": {
        const gap = " ".repeat(Math.max(1, block.label.length > 4 ? 2 : 1));
        lines.push(...wrapped(block.text, width, `  ${block.label}${gap}`));
        break;
      }
      case "quote":
        lines.push(...wrapped(block.text, width, "  "));
        break;
      case "lines":
        for (let line = 0; line < 3; line += 1) lines.push(`  ${"_".repeat(width - 2)}`);
        break;
      default:
        lines.push(...wrapped(block.text, width, ""));
    }
  }
  return `${lines.join("\n")}\n`;
}

/** Items follow what they belong to without an empty line. */
function separate(block: Block, before: Block["kind"]): boolean {
  if (block.kind === "item" || block.kind === "lines") return false;
  return !(block.kind === "paragraph" && (before === "subheading" || before === "title" || before === "heading")) && before !== "heading";
}

function wrapped(text: string, width: number, first: string): string[] {
  const rest = " ".repeat(first.length);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  return [...lines, line];
}
