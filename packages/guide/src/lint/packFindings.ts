import { closedQuestions } from "./form/closedQuestions.ts";
import { questionParts } from "./form/questionParts.ts";
import { secondQuestions, secondTask } from "./form/secondQuestions.ts";
import type { CompiledPack } from "./compiledPack.ts";
import type { LintPack } from "./lintPack.ts";
import type { LintTextKind } from "./lintRule.ts";
import { sentencesOf } from "./matching/sentencesOf.ts";
import type { Sentence } from "./matching/token.ts";

/** A rule of one pack, and where in the text it found its risk. */
export interface PackFinding {
  readonly rule: LintPack["rules"][number];
  readonly start: number;
  readonly end: number;
}

/** Contexts that the form rules ask about, besides those that packs name in their groups. */
const lawful = "lawful-check";
const episode = "episode";
const assessor = "about-candidate";

/** What one pack finds in a text, in the text's order; findings of one rule that overlap are one. */
export function packFindings(text: string, kind: LintTextKind, compiled: CompiledPack): PackFinding[] {
  const { pack, expansions, knownAcronyms, matcher, form, groups } = compiled;
  const sentences = sentencesOf(text, expansions, knownAcronyms);
  const found: PackFinding[] = [];
  const contexts: ReadonlySet<string>[] = [];
  const listed = new Set<number>();
  for (const [at, sentence] of sentences.entries()) {
    const matches = matcher(sentence);
    const here = new Set<string>();
    for (const { group } of matches) {
      const meaning = groups[group];
      if (meaning && "context" in meaning) here.add(meaning.context);
    }
    contexts.push(here);
    for (const { group, from, to } of matches) {
      const meaning = groups[group];
      if (!meaning || "context" in meaning || !meaning.rule.kinds.includes(kind)) continue;
      if (!meaning.needs.every((name) => here.has(name)) || meaning.unless.some((name) => here.has(name))) continue;
      found.push({ rule: meaning.rule, ...span(sentence, from, to) });
      if (meaning.rule.severity === "high") listed.add(at);
    }
  }
  const present = pack.rules.flatMap((rule) => {
    if (!rule.kinds.includes(kind)) return [];
    if (rule.absence) return absent(rule, found, text);
    return found.filter((each) => each.rule === rule);
  });
  const forms = pack.rules.filter((rule) => rule.form !== undefined && rule.kinds.includes(kind));
  const formal = forms.length > 0 ? formFindings(sentences, contexts, listed, forms, form) : [];
  return merged([...present, ...formal]);
}

function absent(rule: PackFinding["rule"], found: readonly PackFinding[], text: string): PackFinding[] {
  return found.some((each) => each.rule === rule) || text.trim() === "" ? [] : [{ rule, start: 0, end: text.length }];
}

function formFindings(
  sentences: readonly Sentence[],
  contexts: readonly ReadonlySet<string>[],
  listed: ReadonlySet<number>,
  rules: readonly PackFinding["rule"][],
  words: CompiledPack["form"],
): PackFinding[] {
  const parts = sentences.map((sentence, at) => questionParts(sentence, at, words));
  const excused = new Set<number>();
  for (const [at, here] of contexts.entries()) {
    if ((here.has(lawful) && !listed.has(at)) || here.has(assessor)) excused.add(at);
  }
  return rules.flatMap((rule): PackFinding[] => {
    if (rule.form === "yes-no") {
      const closed = closedQuestions(sentences, parts, words, listed, excused);
      return closed.map((at) => {
        const sentence = sentences[at] as Sentence;
        return { rule, ...span(sentence, 1, sentence.length - 1) };
      });
    }
    const all = parts.flatMap((own, at) => (contexts[at]?.has(assessor) ? [] : own));
    const scene = contexts.some((here) => here.has(episode));
    const second = secondQuestions(sentences, all, words, scene);
    const tasks = scene
      ? []
      : all.flatMap((part) => {
          const sentence = sentences[part.sentence] as Sentence;
          const at = secondTask(sentence, part, words);
          return at === null ? [] : [{ sentence: part.sentence, from: at, to: part.to }];
        });
    return [...second, ...tasks].map(({ sentence, from, to }) => ({
      rule,
      ...span(sentences[sentence] as Sentence, from, to - 1),
    }));
  });
}

/** Offsets of a run of tokens, without the marks that end the sentence. */
function span(sentence: Sentence, from: number, to: number): { start: number; end: number } {
  let last = to;
  while (last > from && /^[.?!…,\n]$/.test(sentence[last]?.word as string)) last -= 1;
  return { start: sentence[from]?.start as number, end: sentence[last]?.end as number };
}

function merged(found: readonly PackFinding[]): PackFinding[] {
  const byRule = new Map<PackFinding["rule"], PackFinding[]>();
  for (const each of found) {
    const same = byRule.get(each.rule);
    if (same) same.push(each);
    else byRule.set(each.rule, [each]);
  }
  const result: PackFinding[] = [];
  for (const own of byRule.values()) {
    const sorted = own.toSorted((a, b) => a.start - b.start || a.end - b.end);
    let [first] = sorted as [PackFinding];
    let { start, end } = first;
    for (const each of sorted.slice(1)) {
      if (each.start < end) {
        end = Math.max(end, each.end);
        continue;
      }
      result.push({ rule: first.rule, start, end });
      first = each;
      ({ start, end } = each);
    }
    result.push({ rule: first.rule, start, end });
  }
  return result;
}
