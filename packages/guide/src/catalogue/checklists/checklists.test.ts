import { localizedTextSchema } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { lix } from "../lix.ts";
import { candidateChecklist } from "./candidateChecklist.ts";
import { candidatePreparation } from "./candidatePreparation.ts";
import { interviewerChecklist } from "./interviewerChecklist.ts";

const checklists = [interviewerChecklist, candidateChecklist];
const order = ["day-before", "before-start", "during", "after"];

describe("checklists", () => {
  it.each(checklists)("covers room, picture and technology: $role", ({ items }) => {
    const topics = new Set(items.map(({ topic }) => topic));
    for (const topic of [
      "platform",
      "connection",
      "sound",
      "camera",
      "light",
      "background",
      "quiet",
      "door",
      "do-not-disturb",
      "dress",
      "fallback",
    ] as const) {
      expect(topics).toContain(topic);
    }
  });

  it.each(checklists)("has one key an item, in the order of time: $role", ({ items }) => {
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    const times = items.map(({ when }) => order.indexOf(when));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  it("exist for both roles", () => {
    expect(checklists.map(({ role }) => role)).toEqual(["interviewer", "candidate"]);
  });

  it("tell the candidate what is not rated, and what costs nothing", () => {
    const said = JSON.stringify([candidateChecklist, candidatePreparation]);
    for (const promise of [
      "Clothes are not rated",
      "Kläder bedöms inte",
      "Your home is not rated",
      "Ditt hem bedöms inte",
      "An interruption costs you nothing",
      "Ett avbrott kostar dig ingenting",
      "You need not say why",
      "Du behöver inte säga varför",
    ]) {
      expect(said).toContain(promise);
    }
  });

  it("prepare for practice, pace, posture, one page of notes and interruptions", () => {
    const keys = candidatePreparation.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["practice", "pace", "posture", "notes", "interruptions"]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(["sv", "en"] as const)("are short and easy to read: %s", (language) => {
    const lists = [
      ...checklists.map(({ title, items }) => [title, ...items.map(({ text }) => text)]),
      candidatePreparation.flatMap(({ title, text }) => [title, text]),
    ];
    for (const texts of lists) {
      expect(texts.filter((text) => !localizedTextSchema.safeParse(text).success)).toEqual([]);
      expect(texts.filter((text) => text[language].length > 210)).toEqual([]);
      expect(lix(texts.map((text) => text[language].replace(/(?<![.?!])$/, ".")).join(" "))).toBeLessThan(35);
    }
  });
});
