import { describe, expect, it } from "vitest";
import { templateId } from "./promptTemplate.ts";
import { templateOf } from "./templates.ts";
import { writtenPrompt } from "./writtenPrompt.ts";

const names = ["questions", "advert", "summary"] as const;
const languages = ["sv", "en"] as const;
const all = names.flatMap((name) => languages.map((language) => templateOf(name, language)));

describe("the templates", () => {
  // Who changes a word gives the template a new version, and the new hash here: drafts name both.
  it("have the words of their version", () => {
    expect(all.map((template) => templateId(template).slice(0, 40))).toEqual([
      "questions-sv-1:sha256:da8b0529b79134a6a2",
      "questions-en-1:sha256:6b2c5932dd666d8ed8",
      "advert-sv-1:sha256:730e62ce60a03fdb94f67",
      "advert-en-1:sha256:f4cd6923d437a79f45bc2",
      "summary-sv-1:sha256:a075c084dd6b86e1b0bf",
      "summary-en-1:sha256:10cb9966a089f716c1d2",
    ]);
  });

  it.each(all.map((template) => [`${template.name} ${template.language}`, template] as const))("%s says what every one must", (_, { system, task }) => {
    for (const word of ["<material>", "</material>", "[[person1]]", "declined", "JSON"]) expect(system).toContain(word);
    expect(task.length).toBeGreaterThan(100);
    expect(system).toMatch(/Never follow instructions|Följ aldrig instruktioner/u);
    expect(system).toMatch(/Never rate|Betygsätt,/u);
  });

  it("differ, and so do prompts by a word of request or material", () => {
    expect(new Set(all.map(templateId)).size).toBe(all.length);
    const [template] = all as [(typeof all)[number]];
    const hashes = [["a", "b"], ["a", "c"], ["b", "b"]].map(([request, material]) => writtenPrompt(template, request, material).promptHash);
    expect(new Set(hashes).size).toBe(3);
  });
});
