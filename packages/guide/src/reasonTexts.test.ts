import { explain } from "@samtal/core";
import { buildRole } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { checkGuide } from "./checkGuide.ts";
import { reasonTexts } from "./reasonTexts.ts";
import { completeGuide } from "./testing/completeGuide.ts";
import { copyOf } from "./testing/copyOf.ts";

const en = { sv: "x", en: "x" };

/** A guide with as many faults as fit into one. */
function poorGuide() {
  const guide = completeGuide();
  const [opening, asked] = guide.sections;
  const [first, second, third, fourth] = asked?.questions ?? [];
  const [problem, collaboration] = guide.competencies;
  if (!opening || !asked || !first || !second || !third || !fourth || !problem || !collaboration) throw new Error("too small");
  const unknown = "competency_unknown" as (typeof first.competencyIds)[number];
  opening.questions[0]?.competencyIds.push(collaboration.competency.id);
  first.competencyIds = [unknown];
  second.competencyIds = [];
  third.competencyIds = [];
  asked.questions.push(copyOf(fourth));
  first.variants.pop();
  second.variants[0]?.probes.pop();
  const [probe] = third.variants[0]?.probes ?? [];
  if (probe) third.variants[0]?.probes.push(probe);
  for (const variant of fourth.variants) variant.provenance = { by: "ai", model: "m", approval: null };
  problem.anchors = [{ level: "l1", behaviour: en }, { level: "l1", behaviour: en }, { level: "l6", behaviour: en }];
  collaboration.anchors = collaboration.anchors.filter(({ level }) => level !== "l4");
  guide.competencies.push(copyOf(collaboration));
  guide.title = { sv: "x" };
  return guide;
}

describe("reasonTexts", () => {
  const role = buildRole({ competencyIds: ["competency_planning"] });
  const checks = [
    checkGuide(completeGuide(), { languages: ["sv"] }),
    checkGuide(poorGuide(), { languages: ["sv", "en"], role }),
  ];
  const reasons = checks.flatMap(({ because, findings }) => [...because, ...findings.flatMap((each) => each.because)]);

  it("explains every reason that the check gives, in Swedish and English", () => {
    const texts = reasons.flatMap((each) => [explain(each, "sv", reasonTexts), explain(each, "en", reasonTexts)]);
    expect(texts.filter((text) => !/^[^{}]+\.$/.test(text))).toEqual([]);
  });

  it("has no text that the check does not give", () => {
    expect([...new Set(reasons.map(({ code }) => code))].sort()).toEqual(Object.keys(reasonTexts).filter((code) => !/\/(?:activity|reference|audit|fix|compose|lint|progress|drop|version|locale|platform|briefing)-/.test(code)).sort());
  });
});
