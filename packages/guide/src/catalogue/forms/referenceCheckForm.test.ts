import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { competencyCatalogue } from "../competencyCatalogue.ts";
import { lix } from "../lix.ts";
import { referenceCheckForm } from "./referenceCheckForm.ts";

const competencies = competencyCatalogue().map(({ competency }) => competency);

describe("referenceCheckForm", () => {
  it("asks for consent before anything else", () => {
    expect(referenceCheckForm().before.map(({ key }) => key)).toEqual(["consent", "informed", "coordinated"]);
    expect(referenceCheckForm().before[0]?.text.sv).toContain("sagt ja");
  });

  it("asks one example of each competency among the general questions", () => {
    const keys = referenceCheckForm(competencies).questions.map(({ key }) => key);
    expect(keys).toEqual([
      "relation",
      "tasks",
      "strength",
      ...competencies.map(({ id }) => id),
      "support",
      "feedback",
      "again",
      "anything-else",
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("says what a competency means before it asks", () => {
    const [planning] = competencyCatalogue(["competency_planning"]);
    const asked = referenceCheckForm(planning ? [planning.competency] : []).questions[3];
    expect(asked?.text).toEqual({
      sv: "Planering, som vi menar det: delar upp arbete i steg, väljer vad som är viktigast och håller tiderna eller säger till i god tid. Ge ett exempel på det från ert arbete tillsammans.",
      en: "Planning, as we mean it: divides work into steps, chooses what matters most and keeps the dates or says so in good time. Give an example of that from your work together.",
    });
  });

  it("names the protected grounds only where it says to leave them out", () => {
    const { leaveOut, ...form } = referenceCheckForm(competencies);
    const grounds = {
      sv: /hälsa|sjuk|familj|gravid|ålder|ursprung|sexuell|könsidentitet|facklig|politik|\blön/i,
      en: /health|sick|famil|pregnan|\bage\b|origin|sexual|gender|union|politic|\bpay\b/i,
    };
    for (const ground of Object.values(grounds)) expect(JSON.stringify(form)).not.toMatch(ground);
    expect(leaveOut.sv).toMatch(grounds.sv);
    expect(leaveOut.en).toMatch(grounds.en);
  });

  it.each(["sv", "en"] as const)("reads easily: %s", (language) => {
    const { opening, closing, questions } = referenceCheckForm();
    const said = [opening, ...questions.flatMap(({ text, followUp }) => [text, followUp]), closing];
    expect(lix(said.map((text) => text[language]).join(" "))).toBeLessThan(30);
  });

  it("refuses each competency that it could not word in both languages", () => {
    const [first, second, third] = competencies;
    if (!first || !second || !third) throw new Error("too few");
    const run = () =>
      referenceCheckForm([{ ...first, name: { sv: "Namn" } }, second, { ...third, definition: { en: "Does so." } }]);
    const issues = (() => {
      try {
        return run();
      } catch (error) {
        return SamtalError.isInstance(error) ? error.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : error;
      }
    })();
    expect(issues).toEqual(["guide/reference-language competencies.0", "guide/reference-language competencies.2"]);
  });
});
