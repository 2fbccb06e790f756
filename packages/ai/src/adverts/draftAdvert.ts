import { type Role, SamtalError, textIn } from "@samtal/core";
import * as z from "zod";
import type { Verdict } from "../calling/callModel.ts";
import type { DraftSettings } from "../calling/draftSettings.ts";
import { type DraftBasics, provenanceOf } from "../drafts/draftBasics.ts";
import { type Drafted, draftedBy } from "../drafts/draftedBy.ts";
import { sealedDraft } from "../drafts/sealedDraft.ts";
import { templateOf } from "../prompts/templates.ts";
import { writtenPrompt } from "../prompts/writtenPrompt.ts";
import { redactTexts } from "../redaction/redactTexts.ts";
import { type AdvertDraft, safeParseAdvertDraft } from "./advertDraft.ts";

/** Which advert is wanted. */
export interface AdvertRequest extends DraftBasics {
  readonly role: Role;
  /** Everything that the advert may say, a text for each point: employer, duties, requirements, place, pay, last day. */
  readonly brief: readonly string[];
}

const answerSchema = z.strictObject({
  declined: z.boolean().describe("True where you can't or won't answer."),
  title: z.string(),
  introduction: z.string(),
  duties: z.array(z.string()),
  requirements: z.array(z.string()),
  merits: z.array(z.string()),
  offer: z.string(),
});

/**
 * Has a model write a job advert from a brief. It is a draft: `approveDraft` makes an advert of it.
 *
 * Names, contacts and long numbers are replaced before the call and put back after, so that a model can't change
 * them. The lint says where pay is missing and which words turn people away.
 *
 * @param request - role and brief
 * @param settings - model, clock and budget
 * @returns the draft with what the lint found, or why there is none
 * @throws SamtalError `ai/no-brief`, `ai/text-missing`, `ai/invalid-budget`, `ai/unsupported-model`,
 *   `guide/lint-no-pack`
 * @example
 * ```ts
 * import { buildRole } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { advertText, draftAdvert } from "@samtal/ai";
 * import { MockLanguageModelV3 } from "ai/test";
 *
 * const written = {
 *   declined: false, title: "Utvecklare", introduction: "Vi bygger system.", duties: ["Bygga API:er."],
 *   requirements: [], merits: [], offer: "Lön: [[number1]] kr. Fråga [[person1]].",
 * };
 * const count = { total: 90, noCache: 90, cacheRead: undefined, cacheWrite: undefined };
 * const model = new MockLanguageModelV3({
 *   doGenerate: {
 *     content: [{ type: "text", text: JSON.stringify(written) }],
 *     finishReason: { unified: "stop", raw: undefined },
 *     usage: { inputTokens: count, outputTokens: { total: 60, text: 60, reasoning: undefined } },
 *     warnings: [],
 *   },
 * });
 * const clock = {
 *   after: (milliseconds: number, run: () => void) => {
 *     const timer = setTimeout(run, milliseconds);
 *     return () => clearTimeout(timer);
 *   },
 * };
 * const request = {
 *   role: buildRole({ title: { sv: "Utvecklare" } }),
 *   brief: ["Bygga API:er. Lön 45 000–52 000 kr.", "Frågor till Eva Ström."],
 *   people: [{ name: "Eva Ström" }],
 *   language: "sv",
 *   now: parseInstant("2027-03-30T10:00:00Z"),
 * } as const;
 * const outcome = await draftAdvert(request, { model, clock });
 * outcome.status === "drafted" && advertText(outcome.draft.advert).split("\n").at(-1);
 * // => "Lön: 45 000–52 000 kr. Fråga Eva Ström."
 * ```
 */
export async function draftAdvert(
  request: AdvertRequest,
  settings: DraftSettings,
): Promise<Drafted<AdvertDraft>> {
  const { language, role, brief, people, now } = request;
  if (brief.length === 0) throw SamtalError.of("ai/no-brief", ["brief"]);
  const name = textIn(role.title, language);
  if (name === undefined) throw SamtalError.of("ai/text-missing", ["role", "title"], { language });
  const { texts, placeholders } = redactTexts([name, ...brief], people);
  const [title, ...points] = texts;
  const prompt = writtenPrompt(templateOf("advert", language), { title }, points.map((text) => ({ text })));
  const provenance = provenanceOf(settings.model, prompt);
  const draftOf = (answer: z.infer<typeof answerSchema>): Verdict<AdvertDraft> => {
    const { declined: _, ...advert } = answer;
    const content = {
      schemaVersion: 1,
      kind: "advert-draft",
      language,
      draftedAt: now,
      provenance,
      roleId: role.id,
      advert: trimmed(advert),
    };
    return sealedDraft(content, safeParseAdvertDraft);
  };
  const question = { name: "advert", schema: answerSchema, ...prompt };
  return draftedBy({ question, settings, placeholders, packs: request.packs, draftOf });
}

/** As the schema will read it: the hash is over what is kept. */
function trimmed<Texts extends Readonly<Record<string, string | string[]>>>(texts: Texts): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === "string" ? text.trim() : text.map((line) => line.trim()),
    ]),
  );
}
