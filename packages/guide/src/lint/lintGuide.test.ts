import { describe, expect, it } from "vitest";
import { completeGuide } from "../testing/completeGuide.ts";
import { lintGuide } from "./lintGuide.ts";
import { lintPackFor } from "./packs/lintPackFor.ts";

const packs = [lintPackFor("SE", "sv"), lintPackFor("EU", "en")];

/** A guide with one risky question in its second section, in Swedish. */
function guideAsking(text: string) {
  const guide = completeGuide();
  const variant = guide.sections[1]?.questions[0]?.variants.find(({ language }) => language === "sv");
  if (!variant) throw new Error("no Swedish wording");
  variant.text = text;
  return guide;
}

describe("lintGuide", () => {
  it("names the place of a risk in the guide", () => {
    const before = lintGuide(completeGuide(), { packs }).findings;
    const after = lintGuide(guideAsking("Vad har du i lön i dag?"), { packs }).findings;
    const added = after.filter(({ rule, path }) => !before.some((each) => each.rule === rule && `${each.path}` === `${path}`));
    expect(added.map(({ rule, path }) => [rule, path.slice(0, 4), path.at(-1)])).toEqual([
      ["pay-history", ["sections", 1, "questions", 0], "text"],
    ]);
  });

  it("lets a suppression cover a part of the guide", () => {
    const guide = guideAsking("Vad har du i lön i dag?");
    const at = (path: readonly (string | number)[]) =>
      lintGuide(guide, { packs, suppressions: [{ rule: "pay-history", path, reason: "Övning i lönesamtal." }] });
    expect(at(["sections", 1]).suppressed.map(({ finding }) => finding.rule)).toEqual(["pay-history"]);
    expect(at(["sections", 0]).suppressed).toEqual([]);
  });

  it("says which languages nobody reads", () => {
    expect(lintGuide(completeGuide(), { packs: [lintPackFor("SE", "sv")] }).unread).toEqual(["en"]);
    expect(lintGuide(completeGuide(), { packs }).unread).toEqual([]);
  });
});
