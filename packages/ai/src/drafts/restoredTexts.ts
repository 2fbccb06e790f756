import { reason } from "@samtal/core";
import type { Verdict } from "../calling/callModel.ts";
import { restoreText } from "../redaction/restoreText.ts";

/**
 * Gives all texts of an answer their words back. A placeholder that nobody handed out makes the answer unfit, since
 * nobody could say what stands there.
 *
 * @param answer - JSON as the model gave it
 * @param placeholders - those of the redaction
 */
export function restoredTexts<Answer>(answer: Answer, placeholders: ReadonlyMap<string, string>): Verdict<Answer> {
  let unknown = 0;
  const restored = (value: unknown): unknown => {
    if (typeof value === "string") {
      const { text, unknown: more } = restoreText(value, placeholders);
      unknown += more;
      return text;
    }
    if (Array.isArray(value)) return value.map(restored);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, restored(inner)]));
  };
  const result = restored(answer) as Answer;
  if (unknown === 0) return { status: "fit", result };
  return { status: "unfit", as: "failed", because: reason("ai/unknown-placeholder", { placeholders: unknown }) };
}
