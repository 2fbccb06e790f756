import { compareText, type Locale } from "@samtal/core";
import { periodParts } from "../periods/period.ts";
import { periodWords } from "../periods/periodWords.ts";
import type { Ceiling } from "../policies/ceiling.ts";
import type { Claim } from "../policies/claim.ts";
import { isCutBy } from "../policies/isCutBy.ts";
import type { Trigger } from "../policies/triggers.ts";
import { triggerTexts } from "../triggerTexts.ts";
import type { NoticeWords } from "./noticeWords.ts";
import type { NoticeAudience } from "./retentionNotice.ts";

/** Any of these days on which an application is decided; whichever is recorded. */
const decisions: ReadonlySet<Trigger> = new Set<Trigger>(["rejected", "withdrawn", "hired", "processEnded"]);
const articles: Readonly<Record<Claim["legalBasis"], string>> = {
  consent: "a",
  contract: "b",
  "legal-obligation": "c",
  "vital-interests": "d",
  "public-task": "e",
  "legitimate-interests": "f",
};
/** Where the clock starts just when the state ends, what follows is simply "after that". */
const endOf: Readonly<Record<NonNullable<Claim["while"]>, Trigger>> = {
  "application-active": "processEnded",
  "process-open": "processEnded",
  employed: "employmentEnded",
  interviewing: "interviewingEnded",
};

/** In whose words a notice is written. */
export interface NoticeVoice {
  readonly locale: Locale;
  readonly audience: NoticeAudience;
  readonly words: NoticeWords;
  /** Whether the articles of the European regulation stand behind the legal bases. */
  readonly isEuropean: boolean;
}

/** What data is kept for, as a heading. */
export function whatFor({ purpose }: Pick<Claim, "purpose">, { purposes, otherPurpose }: NoticeWords): string {
  const known = Object.hasOwn(purposes, purpose) ? purposes[purpose] : undefined;
  return known ?? filled(otherPurpose, { purpose });
}

/** One claim in sentences: how long and from when, for whom and of what, what it rests on. */
export function useSentences(claim: Claim, ceilings: readonly Ceiling[], voice: NoticeVoice): string[] {
  const { class: rank, tier, legalBasis, outcome, jurisdiction, forEvents, citation } = claim;
  const { words, audience, isEuropean } = voice;
  const named = words.bases[legalBasis];
  const basis = isEuropean ? filled(words.article, { basis: named, letter: articles[legalBasis] }) : named;
  // As long as something is so, nobody has chosen a number.
  const isChosen = citation.status === "own-choice" && claim.while !== undefined && isNothing(claim);
  return [
    howLong(claim, voice),
    ...startsOf(claim, voice),
    ...limitsOf(claim, ceilings, voice),
    ...(outcome === undefined ? [] : [outcome === "hired" ? words.onlyHired : words.onlyNotHired]),
    ...(jurisdiction === undefined ? [] : [filled(words.law, { jurisdiction })]),
    ...(forEvents?.from === undefined ? [] : [filled(words.eventsFrom, { from: forEvents.from })]),
    ...(forEvents?.before === undefined ? [] : [filled(words.eventsBefore, { before: forEvents.before })]),
    ...(rank === "mandatory" ? [words.mandatory] : []),
    ...(tier === "restricted" ? [words.restricted] : []),
    ...(legalBasis === "consent" ? [words.consent[audience]] : []),
    filled(words.basis, { basis }),
    ...(isChosen ? [] : [words.status[citation.status]]),
    ...(citation.commencement === undefined ? [] : [words.unconfirmed]),
  ];
}

/** How long the claim holds at the most, where a ceiling cuts it. One that says the same as the claim adds nothing. */
function limitsOf(claim: Claim, ceilings: readonly Ceiling[], voice: NoticeVoice): string[] {
  const { words, locale } = voice;
  const isSame = ({ period, trigger }: Ceiling): boolean => period === claim.period && trigger.join() === claim.trigger.join();
  return ceilings
    .filter((ceiling) => isCutBy(claim, ceiling) && !isSame(ceiling))
    .sort((a, b) => compareText(a.key, b.key))
    .flatMap(({ period, trigger, jurisdiction }) => [
      filled(words.limit, { period: periodWords(period, locale), event: eventsIn(trigger, voice) }),
      ...(jurisdiction === undefined ? [] : [filled(words.law, { jurisdiction })]),
    ]);
}

function howLong(claim: Claim, voice: NoticeVoice): string {
  const { period, trigger } = claim;
  const { words, locale, audience } = voice;
  const given = { period: periodWords(period, locale), event: eventsIn(trigger, voice) };
  if (claim.while === undefined) return filled(isNothing(claim) ? words.until : words.from, given);
  const isAnothers = audience === "interviewer" && claim.while === "application-active";
  const state = isAnothers ? words.applicationOfAnother : words.while[claim.while];
  if (isNothing(claim)) return filled(words.whileOnly, { state });
  const isNext = trigger.length === 1 && trigger[0] === endOf[claim.while];
  return filled(isNext ? words.whileThen : words.whileFrom, { ...given, state });
}

/** What the clock waits for beyond its own event. Interviewers are of age. */
function startsOf({ notBefore = [] }: Claim, voice: NoticeVoice): string[] {
  const { words, audience } = voice;
  const others = notBefore.filter((trigger) => trigger !== "eighteenthBirthday");
  const isForMinors = others.length < notBefore.length && audience === "candidate";
  return [
    ...(others.length === 0 ? [] : [filled(words.notBefore, { event: eventsIn(others, voice) })]),
    ...(isForMinors ? [words.minors] : []),
  ];
}

const isNothing = ({ period }: Claim): boolean => {
  const { months, days } = periodParts(period);
  return months + days === 0;
};

function eventsIn(triggers: readonly Trigger[], { words, audience, locale }: NoticeVoice): string {
  const isDecision = triggers.length > 1 && triggers.every((trigger) => decisions.has(trigger));
  if (isDecision) return words.decided[audience];
  const named = triggers.map((trigger) => (audience === "candidate" ? words.events[trigger] : triggerTexts[trigger][locale]));
  return named.join(` ${words.or} `);
}

/** A text with its placeholders replaced, each once; what replaces them is never read as one. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] as string) : whole));
}
