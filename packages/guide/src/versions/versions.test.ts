import { explain, SamtalError, toId } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { publishGuide } from "../publishGuide.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { completeGuide } from "../testing/completeGuide.ts";
import { first } from "../testing/first.ts";
import { diffGuides } from "./diffGuides.ts";
import { localeParity } from "./localeParity.ts";

type Draft = ReturnType<typeof completeGuide>;
const asked = (guide: Draft) => first(guide.sections.filter(({ kind }) => kind === "questions")).questions;
const edited = (edit: (guide: Draft) => void): Draft => {
  const guide = completeGuide();
  guide.version = 2;
  edit(guide);
  return guide;
};
const changesAfter = (edit: (guide: Draft) => void) => diffGuides(completeGuide(), edited(edit)).changes;
const found = (edit: (guide: Draft) => void, languages = ["sv", "en"]): string[] =>
  localeParity(edited(edit), languages).findings.map(({ severity, code }) => `${severity} ${code}`);
const codes = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (SamtalError.isInstance(error)) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
};

describe("diffGuides", () => {
  it("finds nothing between a guide and itself, and nothing in another order of keys or in metadata", () => {
    const guide = completeGuide();
    const turned = Object.fromEntries(Object.entries({ ...guide, metadata: { team: "a" } }).reverse()) as Draft;
    expect(diffGuides(guide, turned)).toMatchObject({ status: "same", changes: [] });
  });

  it("finds out a published version that was changed in place, whatever hash it claims", () => {
    const guide = publishGuide(completeGuide());
    const tampered = { ...guide, title: { sv: "Annan", en: "Other" } };
    expect(diffGuides(guide, tampered)).toMatchObject({
      status: "changed-in-place",
      changes: [{ what: "title", how: "changed" }],
    });
  });

  it("says of each edit exactly what it was", () => {
    const question = first(asked(completeGuide()));
    expect(changesAfter(() => undefined)).toEqual([]);
    expect(changesAfter((guide) => asked(guide).reverse())).toEqual([{ what: "order", how: "changed" }]);
    expect(changesAfter((guide) => asked(guide).shift())).toEqual([{ what: "question", how: "removed", of: question.id }]);
    expect(changesAfter((guide) => (first(first(asked(guide)).variants).text = "x"))).toEqual([
      { what: "question", how: "changed", of: question.id, fields: ["variants"] },
    ]);
    expect(changesAfter((guide) => (first(asked(guide)).id = toId("question", "new")))).toEqual([
      { what: "question", how: "removed", of: question.id },
      { what: "question", how: "added", of: "question_new" },
    ]);
    const entry = first(completeGuide().competencies);
    expect(changesAfter((guide) => first(guide.competencies).anchors.pop())).toEqual([
      { what: "competency", how: "changed", of: entry.competency.id, fields: ["anchors"] },
    ]);
    expect(changesAfter((guide) => (first(guide.sections).minutes += 1))).toEqual([
      { what: "section", how: "changed", of: "0", fields: ["minutes"] },
    ]);
    expect(changesAfter((guide) => (guide.roleId = toId("role", "other")))).toEqual([{ what: "role", how: "changed" }]);
  });

  it("puts nothing of a text into its answer", () => {
    const diff = diffGuides(completeGuide(), edited((guide) => (first(first(asked(guide)).variants).text = "secret")));
    expect(JSON.stringify(diff)).not.toContain("secret");
  });
});

describe("localeParity", () => {
  it("finds nothing where both languages ask the same", () => {
    expect(localeParity(completeGuide(), ["sv", "en"])).toEqual({ status: "equal", findings: [] });
    expect(found(() => undefined, ["sv-FI", "en-GB"])).toEqual([]);
  });

  it("says of each edit exactly what it was", () => {
    expect(found((guide) => first(asked(guide)).variants.pop())).toEqual(["blocking guide/locale-missing"]);
    expect(found((guide) => first(first(asked(guide)).variants).probes.pop())).toEqual(["blocking guide/locale-other-probes"]);
    expect(found((guide) => (first(first(guide.competencies).anchors).behaviour = { sv: "x" }))).toEqual([
      "blocking guide/locale-missing",
    ]);
    expect(found((guide) => (first(guide.competencies).competency.name = { en: "x" }))).toEqual([
      "blocking guide/locale-missing",
    ]);
    expect(found((guide) => (first(first(asked(guide)).variants).text = "Hur?"))).toEqual(["advice guide/locale-other-length"]);
  });

  it("takes the ends of the band as within, and counts characters as a reader does", () => {
    const lengths = (sv: string, en: string) =>
      found((guide) => {
        for (const variant of first(asked(guide)).variants) variant.text = variant.language === "sv" ? sv : en;
      });
    expect(lengths("aaaa", "bb")).toEqual([]);
    expect(lengths("aa", "bbbb")).toEqual([]);
    expect(lengths("aaaa", "b")).toEqual(["advice guide/locale-other-length"]);
    expect(lengths("aa", "bbbbb")).toEqual(["advice guide/locale-other-length"]);
    expect(lengths("aa", "😀😀😀😀")).toEqual([]);
  });

  it("explains each finding in Swedish and English", () => {
    const guide = edited((draft) => {
      const [one, two, three] = asked(draft);
      if (!one || !two || !three) throw new Error("too small");
      one.variants.pop();
      two.variants[0]?.probes.pop();
      first(three.variants).text = "x";
    });
    const { findings } = localeParity(guide, ["sv", "en"]);
    expect(findings).toHaveLength(3);
    for (const why of findings.flatMap(({ because }) => because)) {
      for (const locale of ["sv", "en"] as const) expect(explain(why, locale, reasonTexts)).toMatch(/^[^{}]+\.$/);
    }
  });

  it("refuses one language twice, no language tag and an impossible band", () => {
    expect(codes(() => localeParity(completeGuide(), ["sv", "sv"]))).toEqual(["guide/locale-too-few"]);
    expect(codes(() => localeParity(completeGuide(), ["sv", "not a tag"]))).toEqual(["guide/invalid-language"]);
    for (const [from, to] of [[0, 2], [1.1, 2], [0.5, 0.9], [Number.NaN, 2], [0.5, Number.POSITIVE_INFINITY]] as const) {
      expect(codes(() => localeParity(completeGuide(), ["sv", "en"], { lengthBand: { from, to } }))).toEqual([
        "guide/locale-length-band",
      ]);
    }
  });
});
