import { contentHash } from "@samtal/core";
import { type ContentVersions, primaryLanguageOf } from "../content/contentVersions.ts";
import type { InterviewFact } from "../rules/contentDependsOn.ts";
import type { MessageDraft } from "./messageDraft.ts";
import type { PlannedInterview, Planning } from "./planning.ts";
import type { PreparedContent } from "./preparedContent.ts";

/**
 * The hash of what a message says: its rule, language and content keys, and those facts of the interview that its
 * content depends on.
 *
 * Without facts it is {@link contentHash} over `{ rule, language, content }`, the keys sorted. With facts it is
 * that of a text: the first 128 bits of the former, then each fact in the order of their names, parted by spaces.
 * The time stands there as three numbers: the start in milliseconds since 1970-01-01T00:00:00Z, how long before it
 * the lobby opens, and how long after it the interview ends. Of another fact it is the first 128 bits of its own
 * hash, or `none`.
 *
 * Where the facts name versions of the content, their fingerprints follow: those of what every message states, of
 * each content key in the order of the keys, and of the templates of the rule and of those that it carries, in the
 * recipient's language or, where there are none, in English.
 *
 * A message whose hash has changed is written anew. When it leaves is no part of it, since a message that only
 * moves says the same.
 *
 * @param draft - the message
 * @param content - what is known of its content keys
 * @param planning - the run
 * @returns `sha256:` and 64 hexadecimal digits
 */
export function contentHashOf(
  { rule, recipient, includes }: MessageDraft,
  content: PreparedContent,
  planning: Planning,
): string {
  const { facts } = content;
  const own = content.hashOf(rule.key, recipient.language);
  const { contentVersions } = planning;
  if (facts.length === 0 && contentVersions === undefined) return own;
  let said = fingerprintOf(own);
  for (let index = 0; index < facts.length; index++) said += ` ${stated(facts[index] as InterviewFact, planning)}`;
  if (contentVersions !== undefined) {
    said += versionsOf(content.keys, [rule.key, ...includes], primaryLanguageOf(recipient.language), contentVersions);
  }
  return contentHash(said);
}

function versionsOf(
  keys: readonly string[],
  rules: readonly string[],
  language: string,
  { common, content, templates }: ContentVersions,
): string {
  const written = rules.map((rule) => templates[rule]?.[language] ?? templates[rule]?.["en"]);
  const hashes = [common, ...keys.map((key) => content[key]), ...written];
  return ` ${hashes.map((hash) => (hash === undefined ? "none" : fingerprintOf(hash))).join(" ")}`;
}

/** Several messages state the same facts: each is hashed once for an interview, not once for a message. */
function stated(fact: InterviewFact, planning: Planning): string {
  const { statedFacts } = planning;
  let text = statedFacts.get(fact);
  if (text === undefined) {
    text = writtenFact(fact, planning);
    statedFacts.set(fact, text);
  }
  return text;
}

function writtenFact(fact: InterviewFact, { anchors, interview, start }: Planning): string {
  // Short, so that most texts fit two blocks of the hash.
  if (fact === "time") return `${start} ${start - (anchors.lobby as number)} ${(anchors.end as number) - start}`;
  const value = factOf(fact, interview);
  return value === undefined ? "none" : fingerprintOf(contentHash(value));
}

function factOf(fact: Exclude<InterviewFact, "time">, interview: PlannedInterview): unknown {
  switch (fact) {
    case "meeting":
      return interview.meeting;
    case "fallback":
      return interview.fallbackPlan;
    case "numbers":
      return interview.contactNumbers;
    case "agenda":
      return interview.agenda;
  }
}

const scheme = "sha256:".length;

/** Enough of a hash to tell texts apart, at half the length. */
const fingerprintOf = (hash: string): string => hash.slice(scheme, scheme + 32);
