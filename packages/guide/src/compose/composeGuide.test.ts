import { parseInterviewGuideDraft, type Question, SamtalError, toId } from "@samtal/core";
import { buildRole } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { competencyCatalogue } from "../catalogue/competencyCatalogue.ts";
import { parseActivity } from "../models/activity.ts";
import { publishGuide } from "../publishGuide.ts";
import { copyOf } from "../testing/copyOf.ts";
import { first } from "../testing/first.ts";
import { type ComposedRound, composeGuide } from "./composeGuide.ts";
import type { ComposeOptions } from "./composeOptions.ts";

const keys = ["competency_problem-solving", "competency_collaboration", "competency_learning"];
const entries = competencyCatalogue(keys);
const role = buildRole({ competencyIds: entries.map(({ competency }) => competency.id) });

function compose(change: Partial<ComposeOptions> = {}): ReturnType<typeof composeGuide> {
  return composeGuide({
    guideId: toId("guide", "g"),
    role,
    competencies: competencyCatalogue(keys),
    bank: competencyCatalogue().flatMap(({ questions }) => questions),
    minutes: 45,
    languages: ["sv", "en"],
    ...change,
  });
}

const guideOf = (round: ComposedRound | undefined) => {
  if (round?.status !== "composed") throw new Error(`not composed: ${round?.status}`);
  return round.guide;
};
const ratedOf = (round: ComposedRound | undefined): Question[] => guideOf(round).sections[1]?.questions ?? [];
const whyOf = (round: ComposedRound | undefined, id: string): string | undefined =>
  round?.choices.find(({ questionId }) => questionId === id)?.because[0]?.code;
const codes = (round: ComposedRound | undefined): string[] => round?.because.map(({ code }) => code) ?? [];
const refused = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (SamtalError.isInstance(error)) return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    throw error;
  }
  return [];
};

describe("composeGuide", () => {
  it("covers three competencies twice, both kinds each, in 45 minutes, without a finding", () => {
    const round = first(compose().rounds);
    const guide = guideOf(round);
    expect(guide.sections.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ["opening", 5],
      ["questions", 30],
      ["candidate-questions", 6],
      ["closing", 4],
    ]);
    // 30 minutes hold three behavioural ones of 6 and three situational ones of 4.
    expect(ratedOf(round).map(({ kind }) => kind).sort()).toEqual([
      ...Array<string>(3).fill("behavioural"),
      ...Array<string>(3).fill("situational"),
    ]);
    expect(round.status === "composed" && round.check.findings).toEqual([]);
    expect(codes(round)).toEqual(["guide/compose-optimum"]);
    expect(parseInterviewGuideDraft(copyOf(guide))).toEqual(guide);
    expect(publishGuide(guide).contentHash).toMatch(/^sha256:/);
  });

  it("asks the important ones first", () => {
    const importance = ratedOf(first(compose({ minutes: 90 }).rounds)).map((question) => question.importance);
    expect(importance).toEqual([...importance].sort((a, b) => b - a));
  });

  it("says why each question of the bank is in or out", () => {
    const round = first(compose().rounds);
    expect(round.choices).toHaveLength(72);
    expect(whyOf(round, "question_problem-solving-b1")).toBe("guide/compose-chosen");
    expect(whyOf(round, "question_problem-solving-b2")).toBe("guide/compose-outweighed");
    expect(whyOf(round, "question_leadership-b1")).toBe("guide/compose-other-competency");
  });

  it("never asks in a later round what an earlier one asked", () => {
    const { status, rounds } = compose({ rounds: 2 });
    expect(status).toBe("composed");
    const [one, two] = rounds.map((round) => ratedOf(round).map(({ id }) => id));
    expect(one?.filter((id) => two?.includes(id))).toEqual([]);
    expect(rounds.map((round) => guideOf(round).id)).toEqual(["guide_g-1", "guide_g-2"]);
    expect(whyOf(rounds[1], first(one))).toBe("guide/compose-asked-before");
  });

  it("says so when the bank has run dry for a later round", () => {
    const { status, rounds } = compose({ rounds: 4, minutes: 90 });
    expect(status).toBe("not-composed");
    const last = rounds.at(-1);
    expect(last?.status).toBe("uncovered");
    expect(codes(last)).toContain("guide/compose-nothing-in-bank");
  });

  it("says where there is time for one question only, and for none", () => {
    // 20 minutes leave 11: one situational question each takes 12.
    const round = first(compose({ minutes: 20 }).rounds);
    expect(round.status).toBe("uncovered");
    expect(codes(round).filter((code) => code === "guide/compose-no-time")).toHaveLength(1);
    // 25 minutes leave 16 (3, 3, 3): one of 6 and two of 4, or two for one competency.
    const longer = first(compose({ minutes: 25 }).rounds);
    expect(longer.status).toBe("composed");
    expect(codes(longer)).toContain("guide/compose-time-for-one");
  });

  it("leaves out what needs one room, lacks a language or waits for approval", () => {
    const bank = copyOf(entries.flatMap(({ questions }) => questions));
    const [room, language, draft] = bank as [Question, Question, Question];
    language.variants = language.variants.slice(0, 1);
    first(draft.variants).provenance = { by: "ai", model: "m", approval: null };
    const round = first(compose({ bank, needsOneRoom: [room.id] }).rounds);
    expect(whyOf(round, room.id)).toBe("guide/compose-needs-one-room");
    expect(whyOf(round, language.id)).toBe("guide/compose-not-in-language");
    expect(whyOf(round, draft.id)).toBe("guide/compose-unapproved");
    expect(round.status).toBe("composed");
  });

  it("takes a wording for a region from the language above it", () => {
    expect(compose({ languages: ["sv-FI"] }).status).toBe("composed");
  });

  it("asks recorded questions without probes, technical tasks and cases", () => {
    const task = { ...copyOf(first(first(entries).questions)), id: toId("question", "task"), kind: "technical" } as const;
    const bank = [...entries.flatMap(({ questions }) => questions), task];
    const round = first(compose({ format: "asynchronous", bank }).rounds);
    expect(ratedOf(round).flatMap(({ variants }) => variants.flatMap(({ probes }) => probes))).toEqual([]);
    expect(whyOf(round, task.id)).toBe("guide/compose-needs-company");
  });

  it("keeps only competencies of the guide, so that an answer is never rated outside of it", () => {
    const bank = copyOf(entries.flatMap(({ questions }) => questions));
    for (const question of bank) question.competencyIds.push(toId("competency", "elsewhere"));
    const round = first(compose({ bank }).rounds);
    expect(ratedOf(round).flatMap(({ competencyIds }) => competencyIds)).not.toContain("competency_elsewhere");
  });

  it("says what a guide lacks when its role asks for more", () => {
    const wider = buildRole({ competencyIds: [...role.competencyIds, toId("competency", "planning")] });
    const round = first(compose({ role: wider }).rounds);
    expect(round.status === "incomplete" && round.check.findings.map(({ code }) => code)).toEqual([
      "guide/role-competency-missing",
    ]);
  });

  it("composes nothing of an empty bank", () => {
    expect(first(compose({ bank: [] }).rounds)).toMatchObject({ status: "uncovered", competencyIds: keys, choices: [] });
  });

  it.each([0, 14, 45.5, 481, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d minutes", (minutes) => {
    expect(refused(() => compose({ minutes }))).toEqual(["guide/compose-minutes minutes"]);
  });

  it("refuses every other mistake with its place", () => {
    const bank = [...first(entries).questions, first(first(entries).questions)];
    expect(refused(() => compose({ rounds: 0, languages: ["fi"], competencies: [], bank }))).toEqual([
      "guide/compose-rounds rounds",
      "guide/template-language languages.0",
      "guide/compose-no-competency competencies",
      "guide/compose-repeated-id bank.6",
    ]);
    expect(refused(() => compose({ languages: [], competencies: [...entries, ...entries.slice(0, 1)] }))).toEqual([
      "guide/no-language languages",
      "guide/compose-repeated-id competencies.3",
    ]);
  });
});

describe("activities", () => {
  const activity = (change: object = {}) =>
    parseActivity({
      schemaVersion: 1,
      kind: "whiteboard",
      key: "sketch",
      guideId: "guide_g",
      guideVersion: 1,
      title: { sv: "Skiss", en: "Sketch" },
      minutes: 12,
      link: null,
      scoring: { scored: true, rubricId: "rubric_sketch", rubricVersion: 1, competencyIds: ["competency_problem-solving"] },
      ...change,
    });

  it("stand before the questions and take their time from them, so that the interview stays as long", () => {
    const tour = activity({ kind: "virtual-tour", key: "tour", hostId: "interviewer_1", minutes: 3, scoring: { scored: false }, title: { sv: "Rundtur", en: "Tour" } });
    const round = first(compose({ minutes: 60, activities: [activity(), tour] }).rounds);
    expect(guideOf(round).sections.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ["opening", 6],
      ["activity", 12],
      ["activity", 3],
      ["questions", 25],
      ["candidate-questions", 9],
      ["closing", 5],
    ]);
    expect(guideOf(round).sections.slice(1, 3).map(({ title }) => title)).toEqual([{ sv: "Skiss", en: "Sketch" }, { sv: "Rundtur", en: "Tour" }]);
    const planned = (guideOf(round).sections[3]?.questions ?? []).reduce((sum, { minutes }) => sum + minutes, 0);
    expect(planned).toBeLessThanOrEqual(25);
  });

  it("stand in the interview whose guide they name", () => {
    const { rounds } = compose({ rounds: 2, activities: [activity({ guideId: "guide_g-2", minutes: 5 })] });
    expect(rounds.map((round) => guideOf(round).sections.filter(({ kind }) => kind === "activity").length)).toEqual([0, 1]);
  });

  it.each([
    ["another guide's", { guideId: "guide_other" }, "guide/compose-activity-elsewhere activities.0"],
    ["another version's", { guideVersion: 2 }, "guide/compose-activity-elsewhere activities.0"],
    ["without a title in a language", { title: { en: "Sketch" } }, "guide/compose-activity-language activities.0.title"],
    ["longer than the interview", { minutes: 31 }, "guide/compose-activities-too-long activities"],
    [
      "of a competency that the guide does not rate",
      { scoring: { scored: true, rubricId: "rubric_sketch", rubricVersion: 1, competencyIds: ["competency_x"] } },
      "guide/compose-activity-competency activities.0.scoring",
    ],
  ])("are refused: %s", (_, change, expected) => {
    expect(refused(() => compose({ activities: [activity(change)] }))).toEqual([expected]);
  });

  it("are refused twice over", () => {
    expect(refused(() => compose({ activities: [activity(), activity()] }))).toEqual(["guide/compose-repeated-id activities.1"]);
  });
});
