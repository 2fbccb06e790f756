import { compareText, type Locale } from "@samtal/core";
import { periodParts } from "../periods/period.ts";
import { periodWords } from "../periods/periodWords.ts";
import type { Ceiling } from "../policies/ceiling.ts";
import type { Citation } from "../policies/citation.ts";
import type { Claim } from "../policies/claim.ts";
import { isCutBy } from "../policies/isCutBy.ts";
import type { Trigger } from "../policies/triggers.ts";
import { triggerTexts } from "../triggerTexts.ts";
import { isUnderRegulation } from "./europeanJurisdictions.ts";
import { jurisdictionWords } from "./jurisdictionWords.ts";
import type { NoticeWords } from "./noticeWords.ts";
import type { NoticeAudience, RetentionNotice } from "./retentionNotice.ts";

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
  /** Whether the reader knows whose law it is, since there is only one. */
  readonly isUnderOneLaw: boolean;
  /** What the notice cites, in its order. */
  readonly sources: readonly CitedText[];
}

/** What a period rests on, as a notice lists it. */
export type CitedText = RetentionNotice["sources"]["texts"][number];

/** The number of a text among a notice's sources, from 1; `null` where nobody but the controller names the period. */
export function numberOf({ status, text, url }: Citation, sources: readonly CitedText[]): number | null {
  const at = sources.findIndex((source) => source.text === text && source.url === url);
  return status === "own-choice" || at < 0 ? null : at + 1;
}

/** What data is kept for, as a heading. */
export function whatFor({ purpose }: Pick<Claim, "purpose">, { purposes, otherPurpose }: NoticeWords): string {
  const known = Object.hasOwn(purposes, purpose) ? purposes[purpose] : undefined;
  return known ?? filled(otherPurpose, { purpose });
}

/** One claim in sentences: how long and from when, for whom and of what, what it rests on. */
export function useSentences(claim: Claim, ceilings: readonly Ceiling[], voice: NoticeVoice): string[] {
  const { class: rank, tier, legalBasis, outcome, jurisdiction, forEvents, citation } = claim;
  const { words, locale } = voice;
  const isEuropean = jurisdiction === undefined ? voice.isEuropean : isUnderRegulation(jurisdiction);
  const named = words.bases[legalBasis];
  const basis = isEuropean ? filled(words.article, { basis: named, letter: articles[legalBasis] }) : named;
  const isLawClear = jurisdiction === undefined || voice.isUnderOneLaw;
  // As long as something is so, nobody has chosen a number.
  const isChosen = citation.status === "own-choice" && claim.while !== undefined && isNothing(claim);
  return [
    howLong(claim, voice),
    ...startsOf(claim, voice),
    ...(isLawClear ? [] : [filled(words.law, { jurisdiction: jurisdictionWords(jurisdiction, locale) })]),
    ...limitsOf(claim, ceilings, voice),
    ...(outcome === undefined ? [] : [outcome === "hired" ? words.onlyHired : words.onlyNotHired]),
    ...(forEvents?.from === undefined ? [] : [filled(words.eventsFrom, { from: forEvents.from, event: eventsIn(claim.trigger, voice) })]),
    ...(forEvents?.before === undefined ? [] : [filled(words.eventsBefore, { before: forEvents.before, event: eventsIn(claim.trigger, voice) })]),
    ...(rank === "mandatory" ? [words.mandatory] : []),
    ...(tier === "restricted" ? [words.restricted] : []),
    ...consentOf(claim, voice),
    filled(words.basis, { basis }),
    ...(isChosen ? [] : [words.status[citation.status]]),
    ...(citation.commencement === undefined ? [] : [words.unconfirmed]),
  ];
}

/** Whose consent it needs, how long that carries, and that it is free. */
function consentOf({ legalBasis, trigger, consentFrom, partialWithdrawal }: Claim, { words, audience }: NoticeVoice): string[] {
  if (legalBasis !== "consent") return [];
  return [
    ...(trigger.includes("consentGiven") ? [words.renewal] : []),
    ...(consentFrom === "everyone" ? [words.everyone] : []),
    words.consent[audience],
    ...(consentFrom === "everyone" ? [partialWithdrawal === "redact" ? words.removed : words.ended] : []),
  ];
}

/** How long the claim holds at the most, where a ceiling cuts it. One that says the same as the claim adds nothing. */
function limitsOf(claim: Claim, ceilings: readonly Ceiling[], voice: NoticeVoice): string[] {
  const { words, locale } = voice;
  const isSame = ({ period, trigger, counting }: Ceiling): boolean =>
    [period, counting, ...trigger].join() === [claim.period, claim.counting, ...claim.trigger].join() && claim.notBefore === undefined;
  return ceilings
    .filter((ceiling) => isCutBy(claim, ceiling) && !isSame(ceiling))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ period, trigger, jurisdiction, citation }) => {
      const number = numberOf(citation, voice.sources);
      const source = number === null ? "" : filled(words.limitSource, { number: String(number) });
      const given = { period: periodWords(period, locale), event: eventsIn(trigger, voice), source };
      // A limit of the claim's own law needs no word about whose it is.
      const isClear = jurisdiction === undefined || jurisdiction === claim.jurisdiction || voice.isUnderOneLaw;
      return isClear
        ? filled(words.limit, given)
        : filled(words.limitUnder, { ...given, jurisdiction: jurisdictionWords(jurisdiction, locale) });
    });
}

function howLong(claim: Claim, voice: NoticeVoice): string {
  const { period, trigger } = claim;
  const { words, locale, audience } = voice;
  const given = { period: periodWords(period, locale), event: eventsIn(trigger, voice) };
  if (claim.while === undefined) return filled(isNothing(claim) ? words.until : words.from, given);
  const isAnothers = audience === "interviewer" && claim.while === "application-active";
  const state = isAnothers ? words.applicationOfAnother : words.while[claim.while];
  if (isNothing(claim)) return filled(words.whileOnly, { state });
  const isNext = claim.counting === "exclusive-start" && trigger.length === 1 && trigger[0] === endOf[claim.while];
  return filled(isNext ? words.whileThen : words.whileFrom, { ...given, state });
}

/** What the clock waits for beyond its own event. Interviewers are of age. */
function startsOf(claim: Claim, voice: NoticeVoice): string[] {
  const { notBefore = [], counting } = claim;
  const { words, audience } = voice;
  const others = notBefore.filter((trigger) => trigger !== "eighteenthBirthday");
  const isForMinors = others.length < notBefore.length && audience === "candidate";
  return [
    ...(counting === "inclusive-start" ? [words.inclusive] : []),
    ...earliestOf(others, voice),
    ...(isForMinors ? [words.minors] : []),
  ];
}

/** Of several days the last counts: once the application is decided, and whatever else has to have happened. */
function earliestOf(notBefore: readonly Trigger[], voice: NoticeVoice): string[] {
  const { words } = voice;
  const isDecided = (trigger: Trigger): boolean => trigger !== "processEnded" && decisions.has(trigger);
  const decided = notBefore.filter(isDecided);
  const named = [
    ...(decided.length === 0 ? [] : [eventsIn(decided, voice)]),
    ...notBefore.filter((trigger) => !isDecided(trigger)).map((trigger) => eventsIn([trigger], voice)),
  ];
  if (named.length < 2) return named.map((event) => filled(words.notBefore, { event }));
  const days = named.map((event) => filled(words.dayWhen, { event })).join(` ${words.and} `);
  return [filled(words.notBeforeLast, { days })];
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
