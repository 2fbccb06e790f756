import { explain, type Locale } from "@samtal/core";
import { categoryWords } from "../notices/categoryWords.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { answerWords } from "./answerWords.ts";
import { requestsReasonTexts } from "./requestsTexts.ts";
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
 * // => ["# Answer to your request", "## Rectification", "- **Corrected where something is wrong:** CV."]
 * ```
 */
export function answerText(answer: RequestAnswer, locale: Locale): string {
  const words = answerWords[locale];
  const said = answer.because.map((each) => ({ code: each.code, sentence: explain(each, locale, reasonTexts) }));
  const sections = answer.rights.flatMap((right) => {
    const groups = grouped(answer.items.filter((item) => item.right === right), locale);
    const own = right === "automated-decision" ? said.filter(({ code }) => aboutDecisions.has(code)) : [];
    const parts = [...own.map(({ sentence }) => sentence), ...groups];
    return parts.length === 0 ? [] : [`## ${words.rights[right]}`, parts.join("\n")];
  });
  const closing = said.filter(({ code }) => !aboutDecisions.has(code)).map(({ sentence }) => sentence);
  return `${[`# ${words.title}`, ...sections, ...closing].join("\n\n")}\n`;
}

const aboutDecisions: ReadonlySet<string> = new Set(["retention/decided-by-people", "retention/human-review-owed"]);

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

/** What is said about the answer itself; of what stays, until when as well. Other reasons speak of the person to others. */
function sentencesOf({ outcome, because }: AnsweredItem, locale: Locale): string[] {
  const own = because.filter(({ code }) => Object.hasOwn(requestsReasonTexts, code));
  const until = outcome === "kept" || outcome === "stop" ? because.find(({ code }) => untilWhen.has(code)) : undefined;
  return [...new Set([...own, ...(until ? [until] : [])].map((each) => explain(each, locale, reasonTexts)))];
}

const untilWhen: ReadonlySet<string> = new Set(["retention/disposed-on", "retention/kept-open"]);

function counted(items: readonly AnsweredItem[], locale: Locale): string {
  const counts = new Map<string, number>();
  for (const { category } of items) {
    const word = categoryWords[locale][category];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => (count === 1 ? word : `${word} (${count})`)).join(", ");
}
