import type { Sentence } from "../matching/token.ts";
import type { FormWords } from "./formWords.ts";
import type { QuestionPart } from "./questionParts.ts";

/**
 * The sentences that make a text a yes-no question by form: every question in it can be answered by yes or no, and
 * nothing asks for more. Requests ("Can you tell me") and choices between two ask for more.
 *
 * @param sentences - the text's
 * @param parts - of each sentence
 * @param words - the language's
 * @param listed - sentences whose "or" joins alternatives of one list ("illness or injury") and offers no choice
 * @param excused - sentences in which a closed question is right
 * @returns positions of the closed sentences; empty when anything asks for more
 */
export function closedQuestions(
  sentences: readonly Sentence[],
  parts: readonly (readonly QuestionPart[])[],
  words: FormWords,
  listed: ReadonlySet<number>,
  excused: ReadonlySet<number>,
): number[] {
  const closed: number[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const own = parts[at] as readonly QuestionPart[];
    if (own.some(({ kind }) => kind !== "closed")) return [];
    const asks = sentence.at(-1)?.word === "?";
    if (!asks && own[0]?.from !== firstWord(sentence, words)) continue;
    if (own.length === 0 && !(asks && (isStatement(sentence, words) || (listed.has(at) && sentence.length <= 3)))) continue;
    if (isChoice(sentence, words, listed.has(at))) return [];
    if (!excused.has(at)) closed.push(at);
  }
  return closed;
}

/** "You have a licence?", "any plans?"; not "your biggest strength?", which asks for a fact. */
const isStatement = (sentence: Sentence, words: FormWords): boolean =>
  sentence.some(({ word }) => words.pronouns.has(word) || words.listing.has(word));

function firstWord(sentence: Sentence, words: FormWords): number {
  let at = 1;
  while (at < sentence.length - 1 && (words.openers.has(sentence[at]?.word as string) || sentence[at]?.word === ",")) at += 1;
  return at;
}

function isChoice(sentence: Sentence, words: FormWords, listed: boolean): boolean {
  const at = sentence.findIndex(({ word }, position) => position > 1 && words.alternatives.has(word));
  const chooses = sentence.some(({ word }) => words.choosing.has(word));
  if (at < 0) return false;
  if (chooses) return true;
  const next = sentence[at + 1]?.word as string;
  if (next === undefined || next === "?" || next === "," || next === "hur" || next === "not" || next === "inte") return false;
  const before = new Set(sentence.slice(1, at).map(({ word }) => word));
  const after = new Set(sentence.slice(at + 1).map(({ word }) => word));
  const opposite = words.opposites.some(
    ([one, other]) => (meets(one, before) && meets(other, after)) || (meets(other, before) && meets(one, after)),
  );
  if (opposite) return true;
  if (listed || [...before, ...after].some((word) => words.listing.has(word))) return false;
  const beginsClause = words.auxiliaries.has(next) && words.subjects.has(sentence[at + 2]?.word ?? "");
  const swedishClause = words.auxiliaries.size === 0 && words.subjects.has(sentence[at + 2]?.word ?? "") && !words.notVerbs.has(next);
  // "Do you use one or the other" is a choice, "have you used one or the other" a list.
  const asked = sentence.find(({ word }) => words.choiceVerbs.has(word));
  if (asked !== undefined || (words.auxiliaries.size === 0 && !sentence.some(({ word }) => words.listVerbs.has(word)))) return true;
  // "with the tests or with the code": the same short word on both sides.
  return beginsClause || swedishClause || (next.length <= 4 && before.has(next) && !words.subjects.has(next));
}

function meets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (other.has(word)) return true;
  return false;
}
