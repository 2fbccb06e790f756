import type { DocExample } from "./docExample.ts";

/** The ```ts blocks of a Markdown page. They may show code that has nothing to check, but it must run. */
export function examplesInMarkdown(file: string, text: string): DocExample[] {
  return fencedBlocks(text.split("\n")).map(({ line, code }) => ({ file, line, code, mustCheck: false }));
}

/** The ```ts blocks of some lines: the line (from 1) on which each begins, and its code without indentation. */
export function fencedBlocks(lines: readonly string[]): { line: number; code: string }[] {
  const blocks: { line: number; code: string }[] = [];
  let opened: { line: number; indent: number; isTypeScript: boolean; code: string[] } | undefined;
  lines.forEach((text, index) => {
    const fence = /^(\s*)```(\S*)\s*$/.exec(text);
    if (opened && fence && fence[2] === "") {
      if (opened.isTypeScript) blocks.push({ line: opened.line, code: opened.code.join("\n") });
      opened = undefined;
    } else if (opened) {
      opened.code.push(text.slice(opened.indent));
    } else if (fence) {
      opened = { line: index + 2, indent: fence[1]?.length ?? 0, isTypeScript: fence[2] === "ts", code: [] };
    }
  });
  return blocks;
}
