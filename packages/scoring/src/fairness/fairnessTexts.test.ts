import { explain, type Reason } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { adverseImpact } from "./adverseImpact.ts";
import { cochranMantelHaenszel } from "./cochranMantelHaenszel.ts";
import { compareExperience } from "./compareExperience.ts";
import { fairnessIssueTexts } from "./fairnessIssueTexts.ts";
import { fairnessReasonTexts } from "./fairnessReasonTexts.ts";
import { scoringRates } from "./scoringRates.ts";

/** Every reason within a document, wherever it stands. */
function reasonsIn(document: unknown): Reason[] {
  if (typeof document !== "object" || document === null) return [];
  if ("code" in document && "params" in document) return [document as Reason];
  return Object.values(document).flatMap(reasonsIn);
}

const group = (key: string, selected: number, total: number) => ({ key, selected, total });
const usual = [group("a", 48, 80), group("b", 12, 40), group("c", 7, 10), group("d", 30, 55)];
const answers = (low: number, high: number) => [
  { score: 2, count: low },
  { score: 4, count: high },
];
const process = (version: string, low: number, high: number) => {
  return { version, favourableFrom: 4, answers: answers(low, high) };
};
const documents = [
  adverseImpact(usual),
  adverseImpact(usual, { reference: "b" }),
  adverseImpact([...usual, group("e", 1, 2)], { reference: "e", leaveOutBelowTwoPercent: true }),
  adverseImpact([...usual, group("e", 1, 2)], { smallCell: 1, leaveOutBelowTwoPercent: true }),
  adverseImpact([group("a", 0, 9), group("b", 0, 9)]),
  adverseImpact([group("a", 0, 9), group("b", 0, 2)]),
  adverseImpact([group("a", 4, 9), group("b", 1, 2), group("c", 4, 8)]),
  // Fisher's p is 0.0484 for 10 of 30 against 18 of 30 and one person from the limit.
  adverseImpact([group("a", 9, 30), group("b", 18, 30)]),
  scoringRates([
    { key: "a", scores: answers(10, 10) },
    { key: "b", scores: answers(15, 5) },
  ]),
  cochranMantelHaenszel([{ focal: usual[1] ?? group("", 1, 9), reference: usual[0] ?? group("", 1, 9) }]),
  compareExperience(process("1", 10, 10), process("2", 5, 15)),
  compareExperience(process("1", 30, 10), process("2", 5, 45)),
  compareExperience(process("1", 1, 1), process("2", 5, 15)),
];

describe("the fairness audit's texts", () => {
  const reasons = reasonsIn(documents);

  it("explain every reason given, in Swedish and English", () => {
    for (const each of reasons) {
      for (const locale of ["sv", "en"] as const) {
        expect(explain(each, locale, fairnessReasonTexts)).toMatch(/^[^{}]+\.$/);
      }
    }
  });

  it("have none that nothing gives", () => {
    expect([...new Set(reasons.map(({ code }) => code))].sort()).toEqual(Object.keys(fairnessReasonTexts).sort());
  });

  it("judge nobody: no compliance, no proof", () => {
    const all = [...Object.values(fairnessReasonTexts), ...Object.values(fairnessIssueTexts)];
    for (const { sv, en } of all) {
      expect(en).not.toMatch(/complian|prove|lawful|guilt|illegal/i);
      expect(sv).not.toMatch(/förenlig|bevis|laglig|olaglig/i);
    }
  });
});
