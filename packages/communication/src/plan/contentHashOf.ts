import { contentHash } from "@samtal/core";
import type { InterviewFact } from "../rules/contentDependsOn.ts";
import type { MessageDraft } from "./messageDraft.ts";
import type { PlannedInterview, Planning } from "./planning.ts";
import { preparedContent } from "./preparedRules.ts";

/**
 * The hash of what a message says: its language and content keys, and those facts of the interview that its
 * content depends on.
 *
 * A message whose hash has changed is written anew. Its time is no part of it, since a message that only moves
 * says the same.
 *
 * @param draft - the message
 * @param planning - the run
 * @returns `sha256:` and 64 hexadecimal digits
 */
export function contentHashOf({ rule, requiredContent, recipient }: MessageDraft, planning: Planning): string {
  const { language } = recipient;
  const { sorted: content, facts, hashes } = preparedContent(requiredContent, planning.prepared);
  if (facts.length > 0) {
    const { interview } = planning;
    const said = Object.fromEntries(facts.map((fact) => [fact, factOf(fact, interview)]));
    return contentHash({ rule: rule.key, language, content, said });
  }
  // A rule's key holds no space.
  const key = `${rule.key} ${language}`;
  const known = hashes.get(key);
  if (known !== undefined) return known;
  const hash = contentHash({ rule: rule.key, language, content, said: {} });
  hashes.set(key, hash);
  return hash;
}

function factOf(fact: InterviewFact, interview: PlannedInterview): unknown {
  switch (fact) {
    case "time":
      return [interview.lobbyOpensAt, interview.assessmentStartsAt, interview.endsAt];
    case "meeting":
      return interview.meeting ?? null;
    case "fallback":
      return interview.fallbackPlan ?? null;
    case "numbers":
      return interview.contactNumbers ?? null;
    case "agenda":
      return interview.agenda ?? null;
  }
}
