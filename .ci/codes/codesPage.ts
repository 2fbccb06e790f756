import { isVariableRef, type Model, parseMessage } from "messageformat";
import type { Texts } from "./texts.ts";

/**
 * A Markdown page of codes. Each code is a heading, whose anchor is the one that an issue's `docUrl` names.
 *
 * @param head - the page's title and introduction
 * @param tables - package name to the texts of its codes
 */
export function codesPage(head: readonly string[], tables: ReadonlyMap<string, Texts>): string {
  const sections = [...tables]
    .filter(([, texts]) => Object.keys(texts).length > 0)
    .map(([name, texts]) => {
      const codes = Object.entries(texts)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, { sv, en }]) => `### ${code}\n\n${readable(en)}\n\n*${readable(sv)}*\n`);
      return [`## ${name}\n`, ...codes].join("\n");
    });
  return `${[...head, ...sections].join("\n").trimEnd()}\n`;
}

/** A message with its parameters in braces and its variants side by side. */
function readable(text: string): string {
  const message = parseMessage(text);
  if (message.type === "message") return patternText(message.pattern);
  return [...new Set(message.variants.map(({ value }) => patternText(value)))].join(" / ");
}

function patternText(pattern: Model.Pattern): string {
  const parts = pattern.map((part) => {
    if (typeof part === "string") return part.replaceAll(/[*_<>`\\]/g, "\\$&");
    return part.type === "expression" && isVariableRef(part.arg) ? `{${part.arg.name}}` : "";
  });
  return parts.join("").replaceAll("\n", " ");
}
