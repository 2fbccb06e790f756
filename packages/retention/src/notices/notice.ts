import { compareText, contentHash, type Jurisdiction, type Locale } from "@samtal/core";
import { type DataCategory, dataCategories } from "../items/dataCategories.ts";
import { policyHash } from "../policies/policyHash.ts";
import type { Ceiling } from "../policies/ceiling.ts";
import type { Claim } from "../policies/claim.ts";
import { isCutBy } from "../policies/isCutBy.ts";
import type { Clock } from "../policies/clock.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import { capitalised } from "./capitalised.ts";
import { categoryWords } from "./categoryWords.ts";
import { englishNotice } from "./englishNotice.ts";
import { isUnderRegulation } from "./europeanJurisdictions.ts";
import { type CitedText, type NoticeVoice, numberOf, useSentences, whatFor } from "./noticeSentences.ts";
import type { NoticeWords } from "./noticeWords.ts";
import type { NoticeAudience, NoticeSection, NoticeUse, RetentionNotice } from "./retentionNotice.ts";
import { swedishNotice } from "./swedishNotice.ts";

/** Data about those who interview; candidates are told nothing of it, for it is not theirs. */
const interviewersOwn: readonly DataCategory[] = ["interviewer-record", "rater-figure"];
const onBoth: readonly DataCategory[] = ["recording", "transcript", "consent", "audit-event"];

/** For whom a notice is written. */
export interface NoticeOptions {
  /** A candidate where left out. */
  readonly audience?: NoticeAudience;
  /** Whose law applies to the reader; what is another law's alone is left out. All of the policy's where left out. */
  readonly jurisdictions?: readonly Jurisdiction[];
}

/**
 * The part of a privacy notice that says how long data is kept (GDPR art. 13(2)(a)): for each kind of data what for,
 * how long and from when, on which basis, and what happens afterwards, in words that the person can follow.
 *
 * What is kept for the same reasons stands together. The text is only as right as the policy; a person reads it before
 * it is published. Not legal advice.
 *
 * @param policy - the policy
 * @param locale - `sv` or `en`
 * @param options - the audience, and whose law applies to it: of a policy for many countries a reader needs only the own
 *   country's part
 * @returns the notice with its content hash, for `noticeMarkdown` and for `noticeHtml` in `@samtal/retention/reports`
 * @example
 * ```ts
 * import { notice, swedishPolicy } from "@samtal/retention";
 *
 * const { sections } = notice(swedishPolicy, "sv");
 * const recording = sections.find(({ categories }) => categories.includes("recording"));
 * recording?.heading; // => "Inspelade intervjuer och utskrifter av inspelade intervjuer"
 * recording?.uses[0]?.sentences[0]; // => "Så länge din ansökan är aktuell."
 * ```
 */
export function notice(policy: RetentionPolicy, locale: Locale, options: NoticeOptions = {}): RetentionNotice {
  const { audience = "candidate", jurisdictions = policy.jurisdictions } = options;
  const isTold = ({ jurisdiction }: Clock): boolean => jurisdiction === undefined || jurisdictions.includes(jurisdiction);
  const told = { ...policy, claims: policy.claims.filter(isTold), ceilings: policy.ceilings.filter(isTold) };
  const words = locale === "sv" ? swedishNotice : englishNotice;
  const isEuropean = jurisdictions.some(isUnderRegulation);
  const sources = sourcesOf(told, audience);
  const voice = { locale, audience, words, isEuropean, isUnderOneLaw: jurisdictions.length === 1, sources };
  const isSilentOnHire = audience === "candidate" && told.claims.every((claim) => claim.while !== "employed" && claim.outcome !== "hired");
  const written = {
    schemaVersion: 1 as const,
    policyId: policy.id,
    policyVersion: policy.version,
    policyHash: policyHash(policy),
    effectiveFrom: policy.effectiveFrom,
    audience,
    locale,
    title: words.title[audience],
    introduction: isEuropean ? words.introduction : words.introduction.slice(0, 1),
    sections: sectionsOf(told, voice),
    afterwards: { heading: words.afterwards, sentences: [...words.afterwardsSentences, ...(isSilentOnHire ? [words.hired] : [])] },
    sources: { heading: words.sources, texts: sources },
  };
  return { ...written, noticeHash: contentHash(written) };
}

const categoriesFor = (audience: NoticeAudience): readonly DataCategory[] =>
  audience === "interviewer" ? [...interviewersOwn, ...onBoth] : dataCategories.filter((category) => !interviewersOwn.includes(category));

/** An interviewer makes no contract with the candidate, and is asked for none of the candidate's consents. */
const isOfInterviewers = ({ legalBasis, consentFrom }: Claim): boolean => legalBasis !== "contract" && consentFrom !== "candidates";

const claimsFor = ({ claims }: RetentionPolicy, category: DataCategory, audience: NoticeAudience): Claim[] =>
  claims
    .filter((claim) => claim.categories.includes(category) && (audience === "candidate" || isOfInterviewers(claim)))
    .sort((a, b) => Number(a.tier === "restricted") - Number(b.tier === "restricted") || compareText(a.key, b.key));

/** Every text that a shown period rests on, once; nobody else stands behind what the controller chose itself. */
function sourcesOf(policy: RetentionPolicy, audience: NoticeAudience): CitedText[] {
  const texts = new Map<string, CitedText>();
  for (const category of categoriesFor(audience)) {
    const claims = claimsFor(policy, category, audience);
    const limits = limitsOn(policy, category).filter((ceiling) => claims.some((claim) => isCutBy(claim, ceiling)));
    for (const { citation } of [...claims, ...limits]) {
      const { status, text, url } = citation;
      if (status !== "own-choice") texts.set(JSON.stringify([text, url]), { text, url });
    }
  }
  return [...texts.values()];
}

const limitsOn = ({ ceilings }: RetentionPolicy, category: DataCategory): Ceiling[] =>
  ceilings.filter(({ categories }) => categories.includes(category)).sort((a, b) => compareText(a.key, b.key));

function sectionsOf(policy: RetentionPolicy, voice: NoticeVoice): NoticeSection[] {
  const { audience, locale, words, sources } = voice;
  const groups = new Map<string, DataCategory[]>();
  for (const category of categoriesFor(audience)) {
    const claims = claimsFor(policy, category, audience);
    if (claims.length === 0) continue;
    const key = JSON.stringify([claims.map(({ key }) => key), limitsOn(policy, category).map(({ key }) => key)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [category]);
    else group.push(category);
  }
  return [...groups.values()].map((categories) => {
    const [first] = categories as [DataCategory];
    const limits = limitsOn(policy, first);
    const uses = claimsFor(policy, first, audience).map((claim): NoticeUse => ({
      claim: claim.key,
      purpose: claim.purpose,
      legalBasis: claim.legalBasis,
      tier: claim.tier,
      period: claim.period,
      what: whatFor(claim, words),
      sentences: useSentences(claim, limits, voice),
      source: numberOf(claim.citation, sources),
    }));
    return { categories, heading: headingOf(categories, locale, words), uses };
  });
}

function headingOf(categories: readonly DataCategory[], locale: Locale, { and }: NoticeWords): string {
  const names = categories.map((category) => categoryWords[locale][category]);
  const all = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1) ?? ""}`;
  return capitalised(all);
}
