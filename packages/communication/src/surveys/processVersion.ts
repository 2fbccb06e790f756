import { compareText, contentHash, idSchema, issue, SamtalError } from "@samtal/core";
import * as z from "zod";

const hashSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** The schema of a {@link ProcessVersion}. */
export const processVersionSchema = z.strictObject({
  hash: hashSchema.describe("Over the rest; another hash, another process."),
  ruleSetHash: hashSchema,
  guides: z.array(z.strictObject({ guideId: idSchema("guide"), version: z.int().min(1) })).describe("By guide id."),
});

/** Which process a candidate went through: the rules of its messages and the guides of its interviews. */
export type ProcessVersion = z.infer<typeof processVersionSchema>;

/**
 * The version of a process: what surveys before and after a change are told apart by.
 *
 * @param ruleSetHash - what `ruleSetHash` gives for the rule set
 * @param guides - the guide of each interview with its version, in any order; the same one twice counts once
 * @returns the parts and their hash
 * @throws SamtalError `communication/two-guide-versions` where one guide comes in two versions
 * @example
 * ```ts
 * import { defaultRuleSet, processVersion, ruleSetHash } from "@samtal/communication";
 * import { toId } from "@samtal/core";
 *
 * const guideId = toId("guide", "backend");
 * const rules = ruleSetHash(defaultRuleSet);
 * const before = processVersion(rules, [{ guideId, version: 1 }]);
 * const after = processVersion(rules, [{ guideId, version: 2 }]);
 * before.hash === after.hash; // => false
 * ```
 */
export function processVersion(ruleSetHash: string, guides: ProcessVersion["guides"]): ProcessVersion {
  const versions = new Map<ProcessVersion["guides"][number]["guideId"], number>();
  for (const [index, { guideId, version }] of guides.entries()) {
    if ((versions.get(guideId) ?? version) !== version) {
      SamtalError.throwIfAny([issue("communication/two-guide-versions", ["guides", index], { guideId })]);
    }
    versions.set(guideId, version);
  }
  const ordered = [...versions]
    .map(([guideId, version]) => ({ guideId, version }))
    .sort((a, b) => compareText(a.guideId, b.guideId));
  return { hash: contentHash({ ruleSetHash, guides: ordered }), ruleSetHash, guides: ordered };
}
