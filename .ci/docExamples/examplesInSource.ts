import type { DocExample, Fault } from "./docExample.ts";
import { fencedBlocks } from "./examplesInMarkdown.ts";

/** The `@example` tags of a source file's TSDoc comments; a tag without a ```ts fence is a fault. */
export function examplesInSource(file: string, text: string): { examples: DocExample[]; faults: Fault[] } {
  const examples: DocExample[] = [];
  const faults: Fault[] = [];
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const firstLine = text.slice(0, comment.index).split("\n").length;
    const lines = comment[0].split("\n").map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\*(?!\/) ?)/, ""));
    for (const { start, end } of exampleTags(lines)) {
      const blocks = fencedBlocks(lines.slice(start, end));
      if (blocks.length === 0)
        faults.push({ file, line: firstLine + start, message: "@example without a ts fence" });
      for (const { line, code } of blocks) {
        examples.push({ file, line: firstLine + start + line - 1, code, mustCheck: true });
      }
    }
  }
  return { examples, faults };
}

/** Where each `@example` begins and where the next tag ends it. */
function exampleTags(lines: readonly string[]): { start: number; end: number }[] {
  const tags: { line: number; isExample: boolean }[] = [];
  let isFenced = false;
  lines.forEach((text, line) => {
    if (/^\s*```/.test(text)) isFenced = !isFenced;
    const tag = isFenced ? null : /^\s*@([a-z]+)/i.exec(text);
    if (tag) tags.push({ line, isExample: tag[1] === "example" });
  });
  return tags.flatMap(({ line, isExample }, index) =>
    isExample ? [{ start: line, end: tags[index + 1]?.line ?? lines.length }] : [],
  );
}
