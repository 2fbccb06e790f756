import { type Parsed, reason } from "@samtal/core";
import type { Verdict } from "../calling/callModel.ts";
import { draftHash } from "./draftFields.ts";

/**
 * A draft with the hash of its content, where our schema takes it. What a model wrote may be no JSON of ours at all
 * (half characters, say): that is an unfit answer too.
 *
 * @param content - the draft but for its hash
 * @param safeParse - of the draft's schema
 */
export function sealedDraft<Draft>(content: object, safeParse: (input: unknown) => Parsed<Draft>): Verdict<Draft> {
  const unfit: Verdict<Draft> = { status: "unfit", as: "failed", because: reason("ai/invalid-draft") };
  try {
    const parsed = safeParse({ ...content, contentHash: draftHash(content) });
    return parsed.status === "ok" ? { status: "fit", result: parsed.value } : unfit;
  } catch {
    return unfit;
  }
}
