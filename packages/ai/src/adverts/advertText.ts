import type { AdvertContent } from "./advertContent.ts";

/**
 * An advert as one text, a line for each part: what the lint reads.
 *
 * @param advert - the parts
 * @example
 * ```ts
 * import { advertText } from "@samtal/ai";
 *
 * const parts = { title: "Baker", introduction: "We bake.", duties: ["Bake bread."], requirements: [], merits: [], offer: "" };
 * advertText(parts); // => "Baker\nWe bake.\nBake bread."
 * ```
 */
export function advertText({ title, introduction, duties, requirements, merits, offer }: AdvertContent): string {
  return [title, introduction, ...duties, ...requirements, ...merits, offer].filter((part) => part !== "").join("\n");
}
