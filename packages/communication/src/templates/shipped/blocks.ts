import type { MessageContentKey } from "../../rules/messageContent.ts";
import type { TemplateBlock } from "../templateBlock.ts";

/** The sections of a language, by content key. */
export type Sections = Readonly<Record<MessageContentKey, readonly TemplateBlock[]>>;

/** How messages of one rule begin, and what they word in another way than the rest. */
export interface Frame {
  readonly subject: string;
  readonly title: string;
  readonly lead: string;
  readonly sections?: Partial<Sections>;
}

const guarded = (when: string | undefined): { when?: string } => (when === undefined ? {} : { when });

/** A paragraph. */
export const paragraph = (text: string, when?: string): TemplateBlock => ({
  kind: "paragraph",
  text,
  ...guarded(when),
});

/** A heading. */
export const heading = (text: string, when?: string): TemplateBlock => ({ kind: "heading", text, ...guarded(when) });

/** A term and what it says. */
export const definition = (term: string, text: string, when?: string): TemplateBlock => ({
  kind: "definition",
  term,
  text,
  ...guarded(when),
});

/** A link that is shown as a button. */
export const button = (text: string, href: string, when?: string): TemplateBlock => ({
  kind: "link",
  look: "button",
  text,
  href,
  ...guarded(when),
});

/** A link within the text. */
export const link = (text: string, href: string, when?: string): TemplateBlock => ({
  kind: "link",
  look: "plain",
  text,
  href,
  ...guarded(when),
});

/** A list, one line for each item. */
export const list = (
  each: string,
  text: string,
  more: { href?: string; ordered?: true; when?: string } = {},
): TemplateBlock => ({ kind: "list", each, text, ...more });
