import type { RetentionNotice } from "./retentionNotice.ts";

/**
 * A notice as Markdown, to be put into a privacy notice.
 *
 * @param notice - from `notice`
 * @returns Markdown with headings of the second and third rank; what a policy's own texts hold is not read as markup
 * @example
 * ```ts
 * import { notice, noticeMarkdown, swedishPolicy } from "@samtal/retention";
 *
 * const lines = noticeMarkdown(notice(swedishPolicy, "en")).split("\n");
 * lines[0]; // => "## How long we keep your data"
 * lines.find((line) => line.startsWith("- **Contact about other jobs:**"))?.slice(0, 76);
 * // => "- **Contact about other jobs:** For 24 months from the day you gave consent."
 * ```
 */
export function noticeMarkdown({ title, introduction, sections, afterwards, sources }: RetentionNotice): string {
  const body = sections.flatMap(({ heading, uses }) => [
    `### ${heading}`,
    uses
      .map(({ what, sentences, source }) => `- **${plain(what)}:** ${sentences.join(" ")}${source === null ? "" : ` \\[${source}\\]`}`)
      .join("\n"),
  ]);
  const cited = sources.texts.map(({ text, url }, at) => `${at + 1}. ${plain(text)}${isLink(url) ? ` <${url}>` : ""}`);
  return `${[
    `## ${title}`,
    ...introduction,
    ...body,
    `### ${afterwards.heading}`,
    ...afterwards.sentences,
    ...(cited.length === 0 ? [] : [`### ${sources.heading}`, cited.join("\n")]),
  ].join("\n\n")}\n`;
}

/** Whether an address leads to a page, and does not run anything. */
export const isLink = (url: string | null): url is string => url !== null && /^https?:\/\/[^\s<>"]+$/.test(url);

/** Text on one line that Markdown takes as text. */
const plain = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_{}[\]<>#|~]/g, (character) => `\\${character}`);
