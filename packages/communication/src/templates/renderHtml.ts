import { escapeHtml } from "./escapeHtml.ts";
import { messageStyle } from "./messageStyle.ts";
import type { RenderedBlock, TextRun } from "./renderedBlock.ts";

/**
 * Blocks as a whole HTML document: semantic tags, one fixed style sheet, nothing from elsewhere, no script, and no
 * value in anything but text and a checked link.
 */
export function renderHtml(blocks: readonly RenderedBlock[], subject: string, language: string): string {
  const lines: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const definition = block.kind === "definition";
    if (definition && blocks[index - 1]?.kind !== "definition") lines.push("<dl>");
    lines.push(blockHtml(block));
    if (definition && blocks[index + 1]?.kind !== "definition") lines.push("</dl>");
  }
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(language)}" dir="ltr">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(subject)}</title>`,
    `<style>${messageStyle}</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...lines,
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function blockHtml(block: RenderedBlock): string {
  switch (block.kind) {
    case "title":
      return `<h1>${runsHtml(block.runs)}</h1>`;
    case "heading":
      return `<h2>${runsHtml(block.runs)}</h2>`;
    case "paragraph":
      return `<p>${runsHtml(block.runs)}</p>`;
    case "link":
      return `<p>${anchor(block.runs, block.href, block.look === "button" ? ' class="button"' : "")}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      const items = block.items.map(({ runs, href }) =>
        href === undefined ? `<li>${runsHtml(runs)}</li>` : `<li>${anchor(runs, href, "")}</li>`,
      );
      return [`<${tag}>`, ...items, `</${tag}>`].join("\n");
    }
    case "definition":
      return `<dt>${runsHtml(block.term)}</dt>\n<dd>${runsHtml(block.runs)}</dd>`;
  }
}

function anchor(runs: readonly TextRun[], href: string, attributes: string): string {
  return `<a${attributes} href="${escapeHtml(href)}">${runsHtml(runs)}</a>`;
}

/** A value stands in `bdi`, so that a name in another direction doesn't turn the words around it. */
function runsHtml(runs: readonly TextRun[]): string {
  return runs
    .map(({ text, from }) => {
      const safe = escapeHtml(text).replaceAll("\n", "<br>");
      return from === "value" ? `<bdi>${safe}</bdi>` : safe;
    })
    .join("");
}
