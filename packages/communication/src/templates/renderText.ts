import type { RenderedBlock, TextRun } from "./renderedBlock.ts";

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Runs as plain text: a value with letters that run right to left is isolated (UAX 9, FSI and PDI). */
export function plainRuns(runs: readonly TextRun[]): string {
  return runs
    .map(({ text, from }) => (from === "value" && rightToLeft.test(text) ? `\u2068${text}\u2069` : text))
    .join("");
}

/** The address in print, for whom it can't be clicked; nothing where the words already say it. */
function printedTarget(words: string, href: string): string | undefined {
  const target = href.replace(/^(?:tel|mailto):/, "");
  return words.includes(target) ? undefined : target;
}

/** Blocks as plain text. */
export function renderText(blocks: readonly RenderedBlock[]): string {
  let text = "";
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    text += before === undefined ? "" : separator(before, block);
    text += blockText(block);
  }
  return text;
}

function separator(before: RenderedBlock, block: RenderedBlock): string {
  const close =
    before.kind === "heading" ||
    (before.kind === "definition" && block.kind === "definition") ||
    (before.kind === "link" && block.kind === "link");
  return close ? "\n" : "\n\n";
}

function blockText(block: RenderedBlock): string {
  switch (block.kind) {
    case "title":
    case "heading":
    case "paragraph":
      return plainRuns(block.runs);
    case "link":
      return linkText(block.runs, block.href);
    case "list":
      return block.items
        .map(({ runs, href }, index) => {
          const mark = block.ordered ? `${index + 1}. ` : "- ";
          return `${mark}${href === undefined ? plainRuns(runs) : linkText(runs, href)}`;
        })
        .join("\n");
    case "definition":
      return `${plainRuns(block.term)}: ${plainRuns(block.runs)}`;
  }
}

function linkText(runs: readonly TextRun[], href: string): string {
  const words = plainRuns(runs);
  const target = printedTarget(words, href);
  return target === undefined ? words : `${words}: ${target}`;
}
