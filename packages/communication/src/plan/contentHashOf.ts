import { contentHash } from "@samtal/core";
import { contentDependsOn } from "../rules/contentDependsOn.ts";
import type { MessageDraft } from "./messageDraft.ts";
import type { Planning } from "./planning.ts";

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
  const { interview } = planning;
  const facts = {
    time: [interview.lobbyOpensAt, interview.assessmentStartsAt, interview.endsAt],
    meeting: interview.meeting ?? null,
    fallback: interview.fallbackPlan ?? null,
    numbers: interview.contactNumbers ?? null,
    agenda: interview.agenda ?? null,
  };
  const needed = new Set(requiredContent.flatMap((key) => contentDependsOn(key)));
  const said = Object.fromEntries([...needed].toSorted().map((fact) => [fact, facts[fact]]));
  const content = requiredContent.toSorted();
  return contentHash({ rule: rule.key, language: recipient.language, content, said });
}
