import { pluginRegistry } from "@samtal/core";
import { expect, it } from "vitest";
import type { ScalePlugin } from "../plugins/scalePlugin.ts";
import { cardsOf, rubricOf } from "../testing/cardsOf.ts";
import { ratingsOfScorecards } from "./ratingsOfScorecards.ts";
import { thrownIssues } from "../testing/thrownIssues.ts";

const issuesOf = (run: () => unknown): string[] =>
  thrownIssues(run).map(({ code, path }) => `${code} ${path.join(".")}`);

it("gives each rating that was made, by the scale's number, and leaves the missing out", () => {
  const cards = cardsOf([
    [4, 2],
    ["withheld", 5],
  ]);
  expect(ratingsOfScorecards(cards, rubricOf([1, 1]))).toEqual([
    {
      candidateId: cards[0]?.applicationId,
      raterId: "interviewer_0",
      competencyId: "competency_0",
      value: 4,
    },
    {
      candidateId: cards[0]?.applicationId,
      raterId: "interviewer_0",
      competencyId: "competency_1",
      value: 2,
    },
    {
      candidateId: cards[0]?.applicationId,
      raterId: "interviewer_1",
      competencyId: "competency_1",
      value: 5,
    },
  ]);
});

it("refuses drafts, other rubrics, unknown competencies and nominal codes, all at once", () => {
  const rubric = rubricOf([1, 1]);
  const [one, two, three] = cardsOf([[4, 2], [3], [1, 2, 3]]);
  if (one === undefined || two === undefined || three === undefined) throw new Error("three cards");
  const nominal = {
    ...rubric,
    scales: rubric.scales.map((scale) => ({
      kind: "nominal" as const,
      id: scale.id,
      levels: [
        { key: "l1", label: { en: "one" } },
        { key: "l4", label: { en: "four" } },
      ],
    })),
  };
  expect(
    issuesOf(() =>
      ratingsOfScorecards([{ ...one, sealedAt: null }, { ...two, rubricVersion: 9 }, three], rubric),
    ),
  ).toEqual([
    "scoring/unsealed-card 0.sealedAt",
    "scoring/other-rubric 1.rubricId",
    "scoring/unknown-competency 2.ratings.2",
  ]);
  expect(issuesOf(() => ratingsOfScorecards([two], nominal))).toEqual([
    "scoring/nominal-not-rated-by-number 0.ratings.0",
  ]);
});

it("asks a plugin for the numbers of its scale, and says where the plugin is missing", () => {
  const [card] = cardsOf([[4, 2]]);
  if (card === undefined) throw new Error("one card");
  const base = rubricOf([1, 1]);
  const scales = base.scales.map(({ id }) => ({ kind: "plugin" as const, id, scale: { id: "acme/doubled" } }));
  const rubric = { ...base, scales };
  expect(issuesOf(() => ratingsOfScorecards([card], rubric))).toEqual(["scoring/unknown-plugin rubric.scales.0.scale.id"]);
  const doubled: ScalePlugin = {
    kind: "scale",
    id: "acme/doubled",
    version: 1,
    apiVersion: 1,
    laws: [],
    range: () => ({ lowest: 2, highest: 10 }),
    numberOf: (rated) => (rated.on === "level" ? 2 * Number(rated.level.slice(1)) : undefined),
  };
  const values = ratingsOfScorecards([card], rubric, pluginRegistry([doubled])).map(({ value }) => value);
  expect(values).toEqual([8, 4]);
});

it("refuses a card that stands there twice, whose ratings would count double", () => {
  const [card] = cardsOf([[4]]);
  if (card === undefined) throw new Error("one card");
  expect(issuesOf(() => ratingsOfScorecards([card, card], rubricOf([1])))).toEqual(["scoring/duplicate-card 1"]);
});
