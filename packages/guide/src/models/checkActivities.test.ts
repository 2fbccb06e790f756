import { explain, toId } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { competencyCatalogue } from "../catalogue/competencyCatalogue.ts";
import { guideTemplate } from "../catalogue/templates/guideTemplate.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { type Activity, parseActivity } from "./activity.ts";
import { checkActivities } from "./checkActivities.ts";

const guide = guideTemplate("technical-code-test", {
  guideId: toId("guide", "developer"),
  roleId: toId("role", "backend"),
  competencies: competencyCatalogue(["competency_technical-depth", "competency_collaboration"]),
  languages: ["sv", "en"],
});
const scored = (competencyIds: string[]) => ({ scored: true, rubricId: "rubric_code", rubricVersion: 1, competencyIds });
const codeTest = (overrides: object = {}): Activity =>
  parseActivity({
    schemaVersion: 1,
    kind: "code-test",
    key: "code",
    guideId: "guide_developer",
    guideVersion: 1,
    title: { sv: "Kodprov", en: "Code test" },
    minutes: 30,
    link: "https://code.example/room/1",
    scoring: scored(["competency_technical-depth"]),
    languages: ["Python", "Java"],
    ...overrides,
  });
const found = (...activities: Activity[]) => checkActivities(guide, activities).map(({ code, path }) => [code, path]);

describe("checkActivities", () => {
  it("finds nothing where each activity has its section", () => {
    expect(guide.sections.map(({ kind }) => kind).indexOf("activity")).toBe(1);
    expect(found(codeTest())).toEqual([]);
    expect(found(codeTest({ title: { sv: "Kodprov" }, scoring: { scored: false } }))).toEqual([]);
  });

  it.each([
    ["another guide", { guideId: "guide_other" }, "guide/activity-other-guide", ["activities", 0]],
    ["another version", { guideVersion: 2 }, "guide/activity-other-guide", ["activities", 0]],
    ["another title", { title: { en: "Code review" } }, "guide/activity-without-section", ["activities", 0, "title"]],
    ["no language in common", { title: { de: "Kodprov" } }, "guide/activity-without-section", ["activities", 0, "title"]],
    ["a title that differs in one language", { title: { sv: "Kodprov", en: "Kodprov" } }, "guide/activity-without-section", ["activities", 0, "title"]],
  ])("names an activity with %s, and the section left without one", (_, overrides, code, path) => {
    expect(found(codeTest(overrides))).toEqual([[code, path], ["guide/activity-missing", ["sections", 1]]]);
  });

  it("names each competency that the guide does not rate", () => {
    const scoring = scored(["competency_planning", "competency_technical-depth", "competency_learning"]);
    expect(checkActivities(guide, [codeTest({ scoring })]).map(({ because }) => because[0]?.params)).toEqual([
      { key: "code", competencyId: "competency_learning" },
      { key: "code", competencyId: "competency_planning" },
    ]);
  });

  it("names a second activity of one key, and one more than there are sections", () => {
    expect(found(codeTest(), codeTest())).toEqual([["guide/activity-duplicate", ["activities", 1, "key"]]]);
    expect(found(codeTest(), codeTest({ key: "more" }))).toEqual([
      ["guide/activity-without-section", ["activities", 1, "title"]],
    ]);
  });

  it("advises where the activity is longer than its section, to the minute", () => {
    const { minutes = 0 } = guide.sections[1] ?? {};
    expect(found(codeTest({ minutes }))).toEqual([]);
    const [finding] = checkActivities(guide, [codeTest({ minutes: minutes + 1 })]);
    expect(finding).toMatchObject({ code: "guide/activity-too-long", severity: "advice", path: ["activities", 0, "minutes"] });
  });

  it("says each of its reasons in Swedish and English", () => {
    const poor = [
      codeTest({ minutes: 90, scoring: scored(["competency_learning"]) }),
      codeTest(),
      codeTest({ key: "more" }),
      codeTest({ key: "tour", guideVersion: 9 }),
    ];
    const reasons = [...checkActivities(guide, poor), ...checkActivities(guide, [])].flatMap(({ because }) => because);
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(6);
    for (const locale of ["sv", "en"] as const) {
      for (const each of reasons) expect(explain(each, locale, reasonTexts)).toMatch(/^[^{}]+\.$/);
    }
  });
});
