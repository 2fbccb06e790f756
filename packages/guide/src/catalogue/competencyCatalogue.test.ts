import { anchorSchema, competencySchema, type Question, questionSchema, scaleSchema, SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { catalogueScale } from "./catalogueScale.ts";
import { competencyCatalogue } from "./competencyCatalogue.ts";
import { lix } from "./lix.ts";

const languages = ["sv", "en"] as const;
const entries = competencyCatalogue();
const byName = entries.map((entry) => [entry.competency.id, entry] as const);
const questions = entries.flatMap((entry) => entry.questions);

const wordingOf = (question: Question, language: string) => {
  const variant = question.variants.find((each) => each.language === language);
  if (variant === undefined) throw new Error(`${question.id} has no ${language}`);
  return variant;
};

/** Upper bounds in letters: what can be said in one breath, and what fits beside a rating. */
const longest = { question: 130, probe: 80, behaviour: 180, definition: 140 };

describe("competencyCatalogue", () => {
  it("has the twelve competencies in their order", () => {
    expect(entries.map(({ competency }) => competency.name["en"])).toEqual([
      "Problem solving",
      "Creativity",
      "Adaptability",
      "Communication",
      "Cultural adaptability",
      "Collaboration",
      "Learning",
      "Integrity",
      "Leadership",
      "Customer focus",
      "Planning",
      "Technical depth",
    ]);
  });

  it.each(byName)("parses: %s", (_, { competency, anchors, questions }) => {
    expect(competencySchema.parse(competency)).toEqual(competency);
    expect(anchors.map((anchor) => anchorSchema.parse(anchor))).toEqual(anchors);
    expect(questions.map((question) => questionSchema.parse(question))).toEqual(questions);
  });

  it.each(byName)("has three or more behavioural and situational questions each: %s", (_, { competency, questions }) => {
    for (const kind of ["behavioural", "situational"]) {
      expect(questions.filter((question) => question.kind === kind).length).toBeGreaterThanOrEqual(3);
    }
    expect(questions.every(({ competencyIds }) => competencyIds.join() === competency.id)).toBe(true);
  });

  it.each(byName)("describes each level of the scale by another behaviour: %s", (_, { anchors }) => {
    const { levels } = catalogueScale();
    expect(anchors.map(({ level }) => level)).toEqual(levels.map(({ key }) => key));
    for (const language of languages) {
      const behaviours = anchors.map(({ behaviour }) => behaviour[language] ?? "");
      expect(new Set(behaviours).size).toBe(5);
      // Six words are more than any adjective with its noun.
      expect(behaviours.filter((behaviour) => behaviour.split(" ").length < 6)).toEqual([]);
      // Neighbouring levels share at most half of their longer words: they say different things.
      const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu));
      for (const [at, behaviour] of behaviours.slice(1).entries()) {
        const [below, here] = [wordsOf(behaviours[at] ?? ""), wordsOf(behaviour)];
        expect([...here].filter((word) => below.has(word)).length / here.size).toBeLessThanOrEqual(0.5);
      }
    }
  });

  it("asks the same in both languages, with the same four probes in the same order", () => {
    for (const question of questions) {
      expect(question.variants.map(({ language }) => language)).toEqual(["sv", "en"]);
      const [sv, en] = languages.map((language) => wordingOf(question, language).probes.map(({ id }) => id));
      expect(sv).toEqual(en);
      expect(sv?.map((id) => id.slice(id.lastIndexOf("-") + 1))).toEqual(["situation", "task", "action", "result"]);
    }
  });

  it("gives every competency, question and probe an id of its own", () => {
    const ids = [
      ...entries.map(({ competency }) => competency.id),
      ...questions.map(({ id }) => id),
      ...questions.flatMap((question) => wordingOf(question, "sv").probes.map(({ id }) => id)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(12 + 72 + 288);
  });

  it("never words two questions alike", () => {
    for (const language of languages) {
      const texts = questions.map((question) => wordingOf(question, language).text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it("is written by people, in short texts", () => {
    const long: string[] = [];
    const measure = (text: string | undefined, limit: number) => {
      if (text === undefined || text.length > limit) long.push(`${text?.length ?? 0} ${text}`);
    };
    for (const language of languages) {
      for (const { competency, anchors } of entries) {
        measure(competency.definition[language], longest.definition);
        for (const { behaviour } of anchors) measure(behaviour[language], longest.behaviour);
      }
      for (const question of questions) {
        const { text, probes, provenance } = wordingOf(question, language);
        expect(provenance).toEqual({ by: "human" });
        measure(text, longest.question);
        for (const probe of probes) measure(probe.text, longest.probe);
      }
    }
    expect(long).toEqual([]);
  });

  it("opens no question so that yes or no answers it, and asks one thing at a time", () => {
    const closed = {
      sv: /^(?:har|kan|är|var|skulle|brukar|vill|gjorde|hade|fick|ska|tycker|tror)\s/i,
      en: /^(?:have|has|can|could|is|are|was|were|would|do|does|did|will|should|had)\s/i,
    };
    for (const language of languages) {
      for (const question of questions) {
        const { text, probes } = wordingOf(question, language);
        for (const each of [text, ...probes.map((probe) => probe.text)]) {
          const last = each.split(/(?<=[.?!])\s/).at(-1) ?? "";
          expect(last).not.toMatch(closed[language]);
          expect(each.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
          expect(each).not.toMatch(/[,]? (?:och|and) (?:hur|vad|varför|vem|how|what|why|who)\b.*\?$/i);
        }
        expect(text).toMatch(language === "sv" ? /^(?:Berätta om|Tänk dig att) / : /^(?:Tell me about|Imagine) /);
        expect(text.endsWith("?")).toBe(question.kind === "situational");
      }
    }
  });

  it.each(byName)("reads easily in both languages: %s", (_, { anchors, questions, competency }) => {
    for (const language of languages) {
      const asked = questions.map((question) => wordingOf(question, language));
      // Björnsson's scale: below 25 is a children's book, below 45 is easier than most newspapers.
      const said = asked.flatMap(({ text, probes }) => [text, ...probes.map((each) => each.text)]);
      expect(lix(said.join(" "))).toBeLessThan(25);
      const read = [competency.definition[language], ...anchors.map(({ behaviour }) => behaviour[language])].join(" ");
      expect(lix(read)).toBeLessThan(45);
    }
  });

  it("gives those that are asked for, in that order, each time afresh", () => {
    const [learning, planning] = competencyCatalogue(["competency_learning", "competency_planning"]);
    expect([learning?.competency.id, planning?.competency.id]).toEqual(["competency_learning", "competency_planning"]);
    learning?.questions.pop();
    expect(competencyCatalogue(["competency_learning"])[0]?.questions).toHaveLength(6);
    expect(competencyCatalogue([])).toEqual([]);
  });

  it("refuses every id that it does not have", () => {
    const refused = (() => {
      try {
        return competencyCatalogue(["competency_planning", "competency_charm", "planning"]);
      } catch (error) {
        return SamtalError.isInstance(error) ? error.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : error;
      }
    })();
    expect(refused).toEqual(["guide/not-in-catalogue competencyIds.1", "guide/not-in-catalogue competencyIds.2"]);
  });

  it("rates on a scale that parses", () => {
    expect(scaleSchema.parse(catalogueScale())).toEqual(catalogueScale());
  });
});
