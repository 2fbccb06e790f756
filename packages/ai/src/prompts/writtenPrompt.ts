import { contentHash } from "@samtal/core";
import { dataBlock } from "./dataBlock.ts";
import { type PromptTemplate, templateId } from "./promptTemplate.ts";

/** A prompt as it is sent. */
export interface WrittenPrompt {
  readonly system: string;
  readonly prompt: string;
  readonly template: string;
  /** Over everything that is sent. */
  readonly promptHash: string;
}

/**
 * Writes a prompt: the template's fixed words, what the host asks for, and what people wrote, in a block of its own.
 *
 * @param template - fixed words
 * @param request - what the host asks for: ids, counts, redacted texts of its own
 * @param material - what others wrote, redacted
 */
export function writtenPrompt(template: PromptTemplate, request: unknown, material: unknown): WrittenPrompt {
  const { system, task } = template;
  const prompt = [task, dataBlock("request", request), dataBlock("material", material)].join("\n\n");
  return { system, prompt, template: templateId(template), promptHash: contentHash({ system, prompt }) };
}
