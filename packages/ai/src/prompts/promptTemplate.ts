import { contentHash } from "@samtal/core";

/** The languages that drafts are written in. */
export type DraftLanguage = "sv" | "en";

/** The fixed words of a prompt. Everything that varies stands in its data, so the hash of a template says it all. */
export interface PromptTemplate {
  readonly name: "questions" | "advert" | "summary";
  /** Grows with every change of the words. */
  readonly version: number;
  readonly language: DraftLanguage;
  readonly system: string;
  readonly task: string;
}

/** A template by name, language and version, with the hash of its words: `questions-sv-1:sha256:…`. */
export function templateId(template: PromptTemplate): string {
  return `${template.name}-${template.language}-${template.version}:${contentHash({ ...template })}`;
}
