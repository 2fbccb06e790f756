import { contentHash } from "@samtal/core";
import { contentDependsOn, type InterviewFact } from "../rules/contentDependsOn.ts";

/** A list of content keys, looked up once however many messages carry it. */
export class PreparedContent {
  /** The facts of an interview that a text with this content states, in a fixed order. */
  readonly facts: readonly InterviewFact[];
  /** What such a message does to the recipient's calendar (RFC 5546). */
  readonly calendarMethod: "REQUEST" | "CANCEL" | undefined;
  /** The keys, sorted. */
  readonly keys: readonly string[];
  readonly #hashes = new Map<string, Map<string, string>>();

  /** Sorts the keys and gathers their facts. */
  constructor(requiredContent: readonly string[]) {
    this.keys = requiredContent.toSorted();
    this.facts = [...new Set(requiredContent.flatMap((key) => contentDependsOn(key)))].toSorted();
    if (requiredContent.includes("calendar-cancellation")) this.calendarMethod = "CANCEL";
    else if (requiredContent.includes("calendar-entry")) this.calendarMethod = "REQUEST";
    else this.calendarMethod = undefined;
  }

  /** The hash of a rule's text with this content in a language, the interview's facts apart. */
  hashOf(rule: string, language: string): string {
    let byRule = this.#hashes.get(language);
    if (byRule === undefined) {
      byRule = new Map();
      this.#hashes.set(language, byRule);
    }
    let hash = byRule.get(rule);
    if (hash === undefined) {
      hash = contentHash({ rule, language, content: this.keys });
      byRule.set(rule, hash);
    }
    return hash;
  }
}
