import type { Sentence } from "../matching/token.ts";
import type { FormWords } from "./formWords.ts";
import type { QuestionPart } from "./questionParts.ts";

/**
 * The questions of a text that stand beside its first and could be asked by themselves. A probe of one episode points
 * back at it, by a word ("that", "the result"), by the past tense, or by what both are about.
 *
 * @param sentences - the text's
 * @param parts - of all sentences, in the text's order
 * @param words - the language's
 * @param episode - whether the text sets a scene: a told occasion, an imagined case, a condition
 */
export function secondQuestions(
  sentences: readonly Sentence[],
  parts: readonly QuestionPart[],
  words: FormWords,
  episode: boolean,
): QuestionPart[] {
  const found: QuestionPart[] = [];
  const first = parts[0];
  if (first === undefined) return found;
  const firstWords = wordsOf(sentences, first);
  const isPast = (told: readonly string[]): boolean => told.some((word) => words.past.has(word));
  const names = (word: string): boolean => word.length > 4 && !words.present.has(word) && !words.past.has(word);
  const about = new Set(firstWords.filter(names).map(stem));
  for (const part of parts.slice(1)) {
    const told = wordsOf(sentences, part);
    const past = isPast(told);
    const short = told.length <= 2 || (told.length <= 4 && !told.some((word) => words.subjects.has(word)));
    const pointsBack = told.some((word, at) => words.probes.has(word) && !words.present.has(told[at + 1] ?? ""));
    const sameEpisode = past && isPast(firstWords);
    const generic = !past && told.slice(0, 4).some((word) => words.present.has(word));
    const sameSubject = told.some((word) => names(word) && about.has(stem(word)));
    if (short || pointsBack || sameEpisode || sameSubject) continue;
    if (episode && !(generic && isPast(firstWords))) continue;
    found.push(part);
  }
  return found;
}

/**
 * The second task in one question ("How do you prioritise tasks and keep your team motivated?"): after the object of
 * the first, a coordinator and another verb with an object of its own.
 *
 * @returns the position of the coordinator, or null
 */
export function secondTask(sentence: Sentence, { from, to }: QuestionPart, words: FormWords): number | null {
  for (let at = from + 4; at < to - 2; at += 1) {
    const here = sentence[at]?.word as string;
    if (!words.coordinators.has(here) || !words.verbs.has(sentence[at + 1]?.word as string)) continue;
    // "How do you plan and lead a lesson" has one object for both.
    if (words.subjects.has(sentence[at - (words.auxiliaries.size > 0 ? 2 : 1)]?.word as string)) continue;
    const rest = sentence.slice(at + 2, to).map(({ word }) => word);
    if (rest.some((word) => words.probes.has(word))) continue;
    return at;
  }
  return null;
}

const stem = (word: string): string => word.slice(0, 6);

const wordsOf = (sentences: readonly Sentence[], { sentence, from, to }: QuestionPart): string[] =>
  (sentences[sentence] as Sentence).slice(from, to).flatMap(({ word }) => (/^[,.?!:;(]$/.test(word) ? [] : [word]));
