/** What no reader sees and a model may obey: format characters (zero width, direction, tags) and control characters. */
const unseen = /[\p{Cf}\p{Cc}]/gu;

/**
 * Data for a prompt, as JSON that can't end its own block: quotes and line breaks are escaped by JSON, and angle
 * brackets too, so that no text inside can write the closing tag. Invisible characters are left out of texts, and half
 * characters replaced.
 *
 * @param tag - the block's name
 * @param data - JSON
 */
export function dataBlock(tag: string, data: unknown): string {
  const json = JSON.stringify(data, (_, value: unknown) => (typeof value === "string" ? visible(value) : value));
  const escaped = json.replaceAll(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<${tag}>\n${escaped}\n</${tag}>`;
}

const visible = (text: string): string =>
  text
    .replaceAll(/\p{Cs}/gu, "\uFFFD")
    .replaceAll(unseen, (character) => (character === "\n" || character === "\t" ? character : ""));
