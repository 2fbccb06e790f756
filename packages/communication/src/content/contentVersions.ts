import { contentHash } from "@samtal/core";
import * as z from "zod";
import { messageContentKeys, type MessageContentKey } from "../rules/messageContent.ts";
import { messageKeySchema } from "../rules/messageKey.ts";
import type { MessageTemplates } from "../templates/findTemplates.ts";
import type { MessageTemplate } from "../templates/messageTemplate.ts";
import type { ContentVariable } from "./contentVariable.ts";
import { commonVariables, contentVariables } from "./contentVariables.ts";
import type { InfoPack } from "./infoPack.ts";

const hashSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** The schema of {@link ContentVersions}. */
export const contentVersionsSchema = z.strictObject({
  common: hashSchema.describe("Of what every message can state: the employer and the role."),
  content: z.record(messageKeySchema, hashSchema).describe("By content key: of what the info pack says about it."),
  templates: z
    .record(messageKeySchema, z.record(z.string().regex(/^[a-z]{2,8}$/), hashSchema))
    .describe("By rule and primary language: of the templates that its messages are written with."),
});

/** Hashes of what messages say beyond the interview itself, so that a plan knows which of them a change concerns. */
export type ContentVersions = z.infer<typeof contentVersionsSchema>;

/**
 * What an info pack and templates say now, as hashes for {@link MessageFacts}.
 *
 * Plan with them, and a later plan with other ones differs exactly in the messages whose words differ: a new dress
 * code rewrites the invitation that states it, a corrected Swedish template the Swedish messages of its rule. What
 * has been sent stays sent.
 *
 * @param infoPack - what the employer tells everyone
 * @param templates - the tenant's and the shipped ones, as `renderMessage` is given them; the order means nothing
 * @returns the hashes, for `contentVersions` of the facts
 * @example
 * ```ts
 * import { contentVersions, parseInfoPack, shippedTemplates } from "@samtal/communication";
 *
 * const pack = { schemaVersion: 1, roundId: "round_1", employerName: "Nordbank", roleTitle: { en: "Analyst" } };
 * const before = contentVersions(parseInfoPack({ ...pack, dress: { en: "Smart" } }), { shipped: shippedTemplates });
 * const after = contentVersions(parseInfoPack({ ...pack, dress: { en: "As you like" } }), { shipped: shippedTemplates });
 * [before.content["dress"] === after.content["dress"], before.content["tips"] === after.content["tips"]]; // => [false, true]
 * ```
 */
export function contentVersions(infoPack: InfoPack, templates: MessageTemplates): ContentVersions {
  const { roundId: _, schemaVersion: __, metadata: ___, ...said } = infoPack;
  return {
    common: packHash(said, fieldsOf(commonVariables)),
    content: Object.fromEntries(messageContentKeys.map((key) => [key, packHash(said, fieldsStatedBy(key))])),
    templates: templateHashes(templates),
  };
}

type Said = Omit<InfoPack, "roundId" | "schemaVersion" | "metadata">;
type Field = keyof Said;

const packHash = (said: Said, fields: readonly Field[]): string =>
  contentHash(Object.fromEntries(fields.filter((field) => said[field] !== undefined).map((field) => [field, said[field]])));

/** A platform that the interview falls back to is named by the pack, though the plan stands in the interview. */
const statedBeside: Partial<Readonly<Record<MessageContentKey, readonly Field[]>>> = {
  "what-to-do-when-it-fails": ["platform", "otherPlatforms"],
};

const fieldsStatedBy = (key: MessageContentKey): Field[] => [
  ...new Set([...fieldsOf(contentVariables[key]), ...(statedBeside[key] ?? [])]),
];

const fieldsOf = (variables: Readonly<Record<string, ContentVariable>>): Field[] => [
  ...new Set(Object.values(variables).flatMap(({ path }) => (path[0] === "infoPack" ? [path[1] as Field] : []))),
];

function templateHashes({ tenant = [], shipped }: MessageTemplates): ContentVersions["templates"] {
  const byRule = new Map<string, Map<string, string[]>>();
  for (const [owner, owned] of [["tenant", tenant] as const, ["shipped", shipped] as const]) {
    for (const template of owned) {
      const languages = byRule.get(template.key) ?? new Map<string, string[]>();
      byRule.set(template.key, languages);
      const language = primaryLanguageOf(template.language);
      languages.set(language, [...(languages.get(language) ?? []), `${owner} ${hashOf(template)}`]);
    }
  }
  return Object.fromEntries(
    [...byRule].map(([rule, languages]) => [
      rule,
      Object.fromEntries([...languages].map(([language, hashes]) => [language, contentHash(hashes.toSorted())])),
    ]),
  );
}

// A host asks once for each info pack, mostly with the same templates.
const hashes = new WeakMap<MessageTemplate, string>();

function hashOf(template: MessageTemplate): string {
  const known = hashes.get(template);
  if (known !== undefined) return known;
  const { metadata: _, ...said } = template;
  const hash = contentHash(said);
  hashes.set(template, hash);
  return hash;
}

/** The language itself: `sv` of `sv-FI`. */
export const primaryLanguageOf = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? tag;
