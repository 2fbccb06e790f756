import type { MessageContentKey } from "../../rules/messageContent.ts";
import { type MessageTemplate, type MessageTemplateInput, parseMessageTemplate } from "../messageTemplate.ts";
import { heading, paragraph } from "./blocks.ts";
import { digestEn, framesEn } from "./framesEn.ts";
import { digestSv, framesSv } from "./framesSv.ts";
import { sectionsEn } from "./sectionsEn.ts";
import { sectionsSv } from "./sectionsSv.ts";
import { shippedContents, type ShippedKey } from "./shippedContents.ts";
import { smsSections } from "./smsSections.ts";

type Language = "sv" | "en";

const words = {
  sv: {
    frames: framesSv,
    sections: sectionsSv,
    digest: digestSv,
    greeting: "Hej {$recipientName}!",
    signature: "Vänliga hälsningar\n{$senderName}, {$employerName}",
    sms: "{$employerName}: {$roleTitle}",
  },
  en: {
    frames: framesEn,
    sections: sectionsEn,
    digest: digestEn,
    greeting: "Hi {$recipientName}!",
    signature: "Kind regards\n{$senderName}, {$employerName}",
    sms: "{$employerName}: {$roleTitle}",
  },
} as const;

/** What a text message may have to carry: its own rules' content, and what comes too late for another channel. */
const bySms: ReadonlySet<string> = /* @__PURE__ */ new Set<ShippedKey>([
  "recording-notice",
  "preparation",
  "rehearsal",
  "day-before",
  "technical",
  "lobby",
  "cancellation",
]);

function written(key: ShippedKey, channel: "email" | "in-app", language: Language): MessageTemplate {
  const { frames, sections, digest, greeting, signature } = words[language];
  const { subject, title, lead, sections: own = {} } = frames[key];
  const contents: readonly MessageContentKey[] = shippedContents[key];
  const input: MessageTemplateInput = {
    schemaVersion: 1,
    key,
    channel,
    language,
    subject,
    opening: [heading(title), paragraph(greeting), paragraph(lead)],
    sections: contents.map((content) => ({ content, blocks: [...(own[content] ?? sections[content])] })),
    closing: [paragraph(signature)],
    ...(key === "day-before" ? { digest } : {}),
  };
  return parseMessageTemplate(input);
}

function texted(key: ShippedKey, language: Language): MessageTemplate {
  const contents: readonly MessageContentKey[] = shippedContents[key];
  const sections = smsSections[language];
  const input: MessageTemplateInput = {
    schemaVersion: 1,
    key,
    channel: "sms",
    language,
    subject: null,
    opening: [paragraph(words[language].sms)],
    sections: contents.map((content) => ({ content, blocks: [...(sections[content] ?? [])] })),
    closing: [],
    ...(key === "day-before" ? { digest: { ...words[language].digest, subject: null } } : {}),
  };
  return parseMessageTemplate(input);
}

/**
 * Every message of the default rule sets in Swedish and English: by e-mail and in the app, and by SMS where a rule
 * names it or where what is late travels with such a message.
 *
 * They are plain documents: copy one, change its words, and hand it in as the tenant's.
 *
 * Source: the guides behind docs/requirements.md; the words are our own.
 *
 * @example
 * ```ts
 * import { shippedTemplates } from "@samtal/communication";
 *
 * shippedTemplates.filter(({ key, language }) => key === "technical" && language === "sv").map(({ channel }) => channel);
 * // => ["email", "in-app", "sms"]
 * ```
 */
export const shippedTemplates: readonly MessageTemplate[] = /* @__PURE__ */ (["sv", "en"] as const).flatMap(
  (language) =>
    (Object.keys(shippedContents) as ShippedKey[]).flatMap((key) => [
      written(key, "email", language),
      written(key, "in-app", language),
      ...(bySms.has(key) ? [texted(key, language)] : []),
    ]),
);
