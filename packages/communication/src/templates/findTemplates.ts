import type { LanguageTag } from "@samtal/core";
import type { MessageChannel } from "../rules/messageChannel.ts";
import type { MessageTemplate } from "./messageTemplate.ts";

/** The templates that messages are written with. */
export interface MessageTemplates {
  /** A vendor's or a tenant's own; they go first. */
  readonly tenant?: readonly MessageTemplate[];
  /** Those that everyone has: {@link shippedTemplates}. */
  readonly shipped: readonly MessageTemplate[];
}

/** A template that was found, and whose it is. */
export interface FoundTemplate {
  readonly template: MessageTemplate;
  readonly owner: "tenant" | "shipped";
}

/**
 * The templates for everything that one message says, in one language.
 *
 * In each language the tenant's own goes before the shipped one, and the closer tag before the wider one: for
 * `sv-FI` the order is tenant `sv-FI`, tenant `sv`, shipped `sv-FI`, shipped `sv`. Only where one of the keys has
 * no template in that language, all of them are taken in English: a message never mixes languages.
 *
 * @param templates - the tenant's and the shipped ones
 * @param keys - the rule of the message, and those of the rules that it carries
 * @param channel - the way on which it travels
 * @param language - the recipient's
 * @returns one template for each key, or the key that has none in either language
 */
export function findTemplates(
  templates: MessageTemplates,
  keys: readonly string[],
  channel: MessageChannel,
  language: LanguageTag,
):
  | { readonly status: "found"; readonly found: readonly FoundTemplate[] }
  | { readonly status: "missing"; readonly key: string } {
  let missing: string | undefined;
  for (const tags of languageChains(language)) {
    const found = keys.map((key) => findOne(templates, key, channel, tags));
    if (found.every((one) => one !== undefined)) return { status: "found", found };
    missing ??= keys[found.indexOf(undefined)];
  }
  return { status: "missing", key: missing ?? "" };
}

function findOne(
  { tenant = [], shipped }: MessageTemplates,
  key: string,
  channel: MessageChannel,
  tags: readonly LanguageTag[],
): FoundTemplate | undefined {
  for (const [owner, owned] of [["tenant", tenant] as const, ["shipped", shipped] as const]) {
    for (const tag of tags) {
      const template = indexOf(owned).get(`${key} ${channel} ${tag}`);
      if (template !== undefined) return { template, owner };
    }
  }
  return undefined;
}

/** From the closest tag to the bare language, then English. */
function languageChains(language: LanguageTag): LanguageTag[][] {
  const subtags = language.split("-");
  const own = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join("-"));
  return own.includes("en") ? [own] : [own, ["en"]];
}

const indexes = new WeakMap<readonly MessageTemplate[], ReadonlyMap<string, MessageTemplate>>();

function indexOf(templates: readonly MessageTemplate[]): ReadonlyMap<string, MessageTemplate> {
  const known = indexes.get(templates);
  if (known !== undefined) return known;
  const index = new Map(templates.map((one) => [`${one.key} ${one.channel} ${one.language}`, one]));
  indexes.set(templates, index);
  return index;
}
