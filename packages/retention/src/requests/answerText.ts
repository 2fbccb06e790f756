import { explain, type Locale } from "@samtal/core";
import { categoryWords } from "../notices/categoryWords.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { answerWords } from "./answerWords.ts";
import type { AnsweredItem, RequestAnswer } from "./requestAnswer.ts";

/**
 * An answer in words, as a Markdown letter for a person to read, complete and send: under each right what is done with
 * which kinds of data, and why.
 *
 * @param answer - from `answerRequest`
 * @param locale - `sv` or `en`
 * @returns Markdown without a name, an id or an address
 * @example
 * ```ts
 * import { answerText } from "@samtal/retention";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const text = answerText({
 *   schemaVersion: 1, requestId: "r-1", subjectId: "candidate_1" as never, day: parseLocalDate("2027-05-10"),
 *   rights: ["rectification"], policyHash: "sha256:0", because: [],
 *   items: [{
 *     itemId: "item_1" as never, category: "cv", right: "rectification", outcome: "correct", ground: null,
 *     isRestricted: false, redact: [], ends: [], claims: [], until: null, because: [], citations: [],
 *   }],
 * }, "en");
 * text.split("\n").filter((line) => line !== "");
 * // => ["# Answer to your request", "## Rectification", "- **Corrected:** CV."]
 * ```
 */
export function answerText(answer: RequestAnswer, locale: Locale): string {
  const words = answerWords[locale];
  const sections = answer.rights.flatMap((right) => {
    const groups = grouped(answer.items.filter((item) => item.right === right), locale);
    return groups.length === 0 ? [] : [`## ${words.rights[right]}`, groups.join("\n")];
  });
  const closing = answer.because.map((each) => explain(each, locale, reasonTexts));
  return `${[`# ${words.title}`, ...sections, ...closing].join("\n\n")}\n`;
}

function grouped(items: readonly AnsweredItem[], locale: Locale): string[] {
  const groups = new Map<string, { items: AnsweredItem[]; sentences: string[] }>();
  for (const item of items) {
    const sentences = sentencesOf(item, locale);
    const key = JSON.stringify([item.outcome, sentences]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { items: [item], sentences });
    else group.items.push(item);
  }
  return [...groups.values()].map(({ items: [first, ...others], sentences }) => {
    const all = first === undefined ? others : [first, ...others];
    const outcome = answerWords[locale].outcomes[(first as AnsweredItem).outcome];
    return `- **${outcome}:** ${[`${counted(all, locale)}.`, ...sentences].join(" ")}`;
  });
}

/** Of what stays: why it may, and then until when. */
function sentencesOf({ outcome, because }: AnsweredItem, locale: Locale): string[] {
  const shown = outcome === "kept" || outcome === "withheld" ? because.slice(0, 2) : because.slice(0, outcome === "included" ? 2 : 1);
  const asking = outcome === "ask-withdrawal" ? because.filter(({ code }) => code === "retention/erasure-waits") : shown;
  return [...new Set(asking.map((each) => explain(each, locale, reasonTexts)))];
}

function counted(items: readonly AnsweredItem[], locale: Locale): string {
  const counts = new Map<string, number>();
  for (const { category } of items) {
    const word = categoryWords[locale][category];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => (count === 1 ? word : `${word} (${count})`)).join(", ");
}
