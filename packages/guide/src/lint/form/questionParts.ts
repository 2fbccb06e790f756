import type { Sentence } from "../matching/token.ts";
import type { FormWords } from "./formWords.ts";

/** One question within a text: `open` asks for a story or a fact, `closed` for yes or no, a `request` for telling. */
export interface QuestionPart {
  readonly kind: "open" | "closed" | "request";
  readonly sentence: number;
  /** Positions of the sentence's tokens: the first of this part, and the first after it. */
  readonly from: number;
  readonly to: number;
}

/** The questions of one sentence, in its order: where a clause begins with a question word, a verb or a request. */
export function questionParts(sentence: Sentence, index: number, words: FormWords): QuestionPart[] {
  const heads: { kind: QuestionPart["kind"]; at: number }[] = [];
  const word = (at: number): string => sentence[at]?.word ?? "";
  let clauseStart = true;
  let told = false;
  for (let at = 1; at < sentence.length; at += 1) {
    const here = word(at);
    if (here === "," || here === ";" || here === ":" || here === "(") {
      clauseStart = true;
      continue;
    }
    if (words.coordinators.has(here) || words.alternatives.has(here)) {
      clauseStart = true;
      told = false;
      continue;
    }
    if (!clauseStart) {
      // "In your last role what did you do": a question word before a verb asks, unless the sentence asks already.
      if (heads.length === 0 && words.questionWords.has(here) && isVerbBefore(at, word, words)) {
        heads.push({ kind: "open", at });
      }
      continue;
    }
    if (words.openers.has(here)) continue;
    const kind = headAt(at, word, words);
    if (kind === "tag") {
      clauseStart = false;
      continue;
    }
    if (kind !== null && !(told && kind === "open")) {
      heads.push({ kind, at });
      told = kind === "request";
    }
    // "Tell us what you did": what follows a request is what it asks for.
    clauseStart = false;
  }
  return heads.map(({ kind, at }, position) => ({
    kind,
    sentence: index,
    from: at,
    to: heads[position + 1]?.at ?? sentence.length,
  }));
}

/** What a clause that begins here is, if it asks. */
function headAt(at: number, word: (at: number) => string, words: FormWords): QuestionPart["kind"] | "tag" | null {
  const [here, next] = [word(at), word(at + 1)];
  if (words.requestVerbs.has(here)) return "request";
  const isTime = words.timeWords.has(here);
  if (words.questionWords.has(here) || isTime) {
    if (next === "to" || next === "att" || next === "som") return null;
    // "or how?" is a tag that asks for assent.
    if (words.alternatives.has(word(at - 1)) && next === "?") return "tag";
    if (!isTime || isVerbBefore(at, word, words)) return "open";
  }
  const verb = words.auxiliaries.size > 0 ? words.auxiliaries.has(here) : isWordBeforeSubject(here, words);
  let subject = at + 1;
  if (word(subject) === "not" || word(subject) === "inte" || word(subject) === "väl") subject += 1;
  if (!verb || !words.subjects.has(word(subject))) return null;
  if (/^[?.!]?$/.test(word(subject + 1))) return at > 2 ? "tag" : "closed";
  if (words.requestHeads.has(here) && asksToTell(subject + 1, word, words)) return "request";
  return "closed";
}

const isWordBeforeSubject = (here: string, words: FormWords): boolean =>
  here !== "" && !words.notVerbs.has(here) && !words.subjects.has(here);

/** "Can you please briefly tell us", "could you give an example"; not "would you take out the bin". */
function asksToTell(from: number, word: (at: number) => string, words: FormWords): boolean {
  let at = from;
  while (at < from + 8 && words.fillers.has(word(at))) at += 1;
  for (let next = from; next < from + 8 && !/^[,.?!;:]$/.test(word(next)); next += 1) {
    if (words.tellingVerbs.has(word(next))) return true;
  }
  if (!words.requestVerbs.has(word(at)) && !words.requestVerbs.has(word(at - 1))) return false;
  return [1, 2, 3, 4].some((next) => words.tellingWords.has(word(at + next)));
}

/** Whether a verb with its subject follows a question word: "what did you", "which tools do you". */
function isVerbBefore(at: number, word: (at: number) => string, words: FormWords): boolean {
  if (words.subjects.has(word(at + 1))) return false;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const here = word(next);
    const isVerb = words.auxiliaries.size > 0 ? words.auxiliaries.has(here) : isWordBeforeSubject(here, words);
    if (isVerb && (words.auxiliaries.size > 0 || words.subjects.has(word(next + 1)))) return true;
  }
  return false;
}
