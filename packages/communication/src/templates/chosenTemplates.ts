import { type Issue, issue, type LanguageTag } from "@samtal/core";
import type { MessageChannel } from "../rules/messageChannel.ts";
import { findTemplates, type FoundTemplate, type MessageTemplates } from "./findTemplates.ts";
import { lintTemplate } from "./lintTemplate.ts";
import type { MessageTemplate } from "./messageTemplate.ts";

/** What is to be rendered: a planned message, or one of a digest. */
export interface RenderableMessage {
  readonly rule: string;
  readonly includes: readonly string[];
  readonly requiredContent: readonly string[];
  readonly language: LanguageTag;
  readonly channel: MessageChannel;
}

/** The templates of a message, and which of their sections it shows. */
export interface ChosenTemplates {
  readonly frame: FoundTemplate;
  readonly found: readonly FoundTemplate[];
  readonly sections: readonly MessageTemplate["sections"][number][];
  /** In which the message is written; texts of the employer's are taken in it. */
  readonly language: LanguageTag;
}

/**
 * Chooses templates and sections: first those of the message's own rule, then those of the rules that it carries,
 * each content key once.
 */
export function chosenTemplates(
  message: RenderableMessage,
  templates: MessageTemplates,
): { readonly chosen: ChosenTemplates | undefined; readonly issues: readonly Issue[] } {
  const { rule, channel, language } = message;
  const result = findTemplates(templates, [rule, ...message.includes], channel, language);
  if (result.status === "missing") {
    const params = { rule: result.key, channel, language };
    return { chosen: undefined, issues: [issue("communication/template-missing", ["templates"], params)] };
  }
  const { found } = result;
  const frame = found[0] as FoundTemplate;
  const wrong = found.flatMap(({ template }) =>
    lintTemplate(template).map(({ code, path, params, docUrl }) => ({
      code,
      path: ["templates", template.key, template.channel, template.language, ...path],
      params,
      docUrl,
    })),
  );
  if (wrong.length > 0) return { chosen: undefined, issues: wrong };
  const required = new Set(message.requiredContent);
  const sections = new Map<string, MessageTemplate["sections"][number]>();
  for (const section of found.flatMap(({ template }) => template.sections)) {
    if (required.has(section.content) && !sections.has(section.content)) sections.set(section.content, section);
  }
  const uncovered = message.requiredContent.filter((key) => !sections.has(key));
  const own = language.split("-")[0] === frame.template.language.split("-")[0];
  return {
    chosen: { frame, found, sections: [...sections.values()], language: own ? language : frame.template.language },
    issues: uncovered.map((content) =>
      issue("communication/content-uncovered", ["templates", rule], { rule, channel, content }),
    ),
  };
}
