import {
  explain,
  type InterviewGuideDraft,
  type Locale,
  type LocalizedText,
  type Question,
  type Reason,
  textIn,
} from "@samtal/core";
import { type ComposedRound, reasonTexts } from "@samtal/guide";
import { wordsIn } from "./words.ts";

/** A piece of a printed guide, before it is known whether it becomes plain text or Markdown. */
export type Block =
  | { readonly kind: "title" | "heading" | "subheading" | "paragraph" | "quote"; readonly text: string }
  | { readonly kind: "item"; readonly label: string; readonly text: string }
  | { readonly kind: "lines" };

/** A guide as a recruiter reads it: the schedule, each question with its follow-ups, the levels, and why. */
export function guideBlocks(
  guide: InterviewGuideDraft,
  round: ComposedRound,
  rounds: number,
  locale: Locale,
): Block[] {
  const words = wordsIn[locale];
  const say = (text: LocalizedText): string => textIn(text, locale) ?? "";
  const total = guide.sections.reduce((sum, { minutes }) => sum + minutes, 0);
  const names = new Map<string, string>(guide.competencies.map(({ competency }) => [competency.id, say(competency.name)]));
  const blocks: Block[] = [{ kind: "title", text: say(guide.title) }];
  if (rounds > 1) blocks.push({ kind: "paragraph", text: words.interview(round.round, rounds) });
  blocks.push({ kind: "paragraph", text: words.length(total) }, { kind: "heading", text: words.schedule });
  let from = 0;
  for (const { title, minutes } of guide.sections) {
    blocks.push({ kind: "item", label: `${clock(from)}–${clock(from + minutes)}`, text: say(title) });
    from += minutes;
  }
  let number = 0;
  for (const { title, minutes, questions } of guide.sections) {
    blocks.push({ kind: "heading", text: `${say(title)}, ${words.minutes(figure(minutes, locale))}` });
    for (const question of questions) {
      if (question.kind === "opening" || question.kind === "closing") blocks.push(...unrated(question, locale));
      else blocks.push(...rated(question, (number += 1), names, locale));
    }
  }
  blocks.push({ kind: "heading", text: words.drop }, { kind: "paragraph", text: words.dropHow });
  blocks.push({ kind: "heading", text: words.rate }, { kind: "paragraph", text: words.rateHow });
  const levels = new Map(
    "levels" in guide.scale ? guide.scale.levels.map(({ key }, at) => [key, String(at + 1)]) : [],
  );
  for (const { competency, anchors } of guide.competencies) {
    blocks.push({ kind: "subheading", text: say(competency.name) }, { kind: "paragraph", text: say(competency.definition) });
    for (const { level, behaviour } of anchors) {
      blocks.push({ kind: "item", label: levels.get(level) ?? level, text: say(behaviour) });
    }
  }
  blocks.push({ kind: "heading", text: words.why });
  for (const why of round.because) blocks.push({ kind: "paragraph", text: inWords(why, names, locale) });
  return blocks;
}

/** A reason with the names of competencies in place of their ids. */
export function inWords(why: Reason, names: ReadonlyMap<string, string>, locale: Locale): string {
  const params = Object.entries(why.params).map(([key, value]) => [key, names.get(String(value)) ?? value]);
  return explain({ ...why, params: Object.fromEntries(params) as Reason["params"] }, locale, reasonTexts);
}

function wording(question: Question, locale: Locale): Question["variants"][number] | undefined {
  return question.variants.find(({ language }) => language === locale);
}

function unrated(question: Question, locale: Locale): Block[] {
  const { text = "", probes = [] } = wording(question, locale) ?? {};
  return [{ kind: "quote", text }, ...probes.map((probe): Block => ({ kind: "item", label: "–", text: probe.text }))];
}

function rated(question: Question, number: number, names: ReadonlyMap<string, string>, locale: Locale): Block[] {
  const words = wordsIn[locale];
  const { text = "", probes = [] } = wording(question, locale) ?? {};
  const about = question.competencyIds.map((id) => names.get(id) ?? id).join(", ");
  const kind = question.kind === "opening" || question.kind === "closing" ? "" : words.kind[question.kind];
  return [
    { kind: "subheading", text: `${number}. ${text}` },
    { kind: "paragraph", text: `${words.about}: ${about} (${kind}), ${words.minutes(figure(question.minutes, locale))}` },
    { kind: "paragraph", text: words.probes },
    ...probes.map((probe): Block => ({ kind: "item", label: "–", text: probe.text })),
    { kind: "paragraph", text: words.notes },
    { kind: "lines" },
  ];
}

function clock(minutes: number): string {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function figure(minutes: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(minutes);
}
