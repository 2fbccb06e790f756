/**
 * A text as itself within a line of Markdown: markup, a table's bars, HTML, addresses and mentions are escaped.
 *
 * Angle brackets and ampersands become entities, for renderers differ in whether a backslash stops HTML. A line must
 * not begin with it: what is markup only there (`1.`, `+`, `-`) stands as it is.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_{}[\]#|~@]|:(?=\/\/)|(?<=www)\./giu, "\\$&")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;");
}
