import { describe, expect, it } from "vitest";
import { dataCategories } from "./dataCategories.ts";
import { fideslangCategories, fideslangVersion } from "./fideslangCategories.ts";

/** Written down from fideslang's own data_categories.csv: `key since`, of those that it does not deprecate. */
const taxonomy = new Map(
  `
  system.operations 2.0.0
  user.behavior 2.0.0
  user.contact 2.0.0
  user.content.private 2.0.0
  user.content.self_image 2.0.0
  user.demographic.philosophical_belief 3.2.0
  user.demographic.political_opinion 2.0.0
  user.demographic.profile 2.0.0
  user.demographic.protected_classifications 3.2.0
  user.demographic.race_ethnicity 2.0.0
  user.demographic.religious_belief 2.0.0
  user.demographic.sexual_orientation 2.0.0
  user.demographic.union_membership 3.2.0
  user.device.telemetry 3.2.0
  user.health 3.2.0
  user.name 2.0.0
  user.privacy_preferences 2.0.0
  user.professional_information 3.2.0
  user.unique_id 2.0.0
  `
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" ") as [key: string, since: string]),
);

describe("fideslangCategories", () => {
  it("maps every data category to keys that the taxonomy has and does not deprecate, each once", () => {
    expect(Object.keys(fideslangCategories).sort()).toEqual([...dataCategories].sort());
    for (const [category, keys] of Object.entries(fideslangCategories)) {
      expect([category, keys.filter((key) => !taxonomy.has(key))]).toEqual([category, []]);
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("needs the version that it names", () => {
    const used = Object.values(fideslangCategories).flat();
    const newest = used.map((key) => taxonomy.get(key) ?? "").sort().at(-1);
    expect(newest).toBe(fideslangVersion);
    // Every key that was written down is used.
    expect([...taxonomy.keys()].filter((key) => !used.includes(key))).toEqual([]);
  });

  it("50: marks what volunteers special categories, and accommodations, as such", () => {
    expect(fideslangCategories["special-category"]).toContain("user.demographic.religious_belief");
    expect(fideslangCategories.accommodation).toEqual(["user.health"]);
  });
});
