import { pluginRegistry, toId } from "@samtal/core";
import { buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { weightedMean } from "../combination/weightedMean.ts";
import { panelMean } from "../plugins/panelMean.ts";
import { scoringPlugins } from "../plugins/scoringPlugins.ts";
import { assessedOutcome } from "../testing/assessed.ts";
import { cardsOf, rubricOf } from "../testing/cardsOf.ts";
import { parseAssessmentTrace } from "./assessmentTrace.ts";
import { replay } from "./replay.ts";

const [card, other] = cardsOf([[2, 4], [3, "withheld"]]);
const scorecards = [
  buildScorecard({
    ...card,
    metadata: { note: "SECRET" },
    evidence: [{ id: "evidence_1", questionId: "question_1", notedAt: "2027-03-16T09:30:00Z", text: "SECRET" }],
    disturbances: [{ kind: "interruption", at: "2027-03-16T09:20:00Z" }],
    amendments: [{ at: "2027-03-18T10:00:00Z", reason: "SECRET", ratings: card?.ratings.slice(0, 1) }],
  } as never),
  buildScorecard({ ...other } as never),
];
const outcome = assessedOutcome({ rubric: rubricOf([1, 1], { metadata: { note: "SECRET" } }), scorecards });
const codes = (replayed: ReturnType<typeof replay>) =>
  replayed.status === "refused" ? replayed.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : replayed.status;

describe("replay", () => {
  it("makes the same bytes from a trace that went through storage", () => {
    const stored = parseAssessmentTrace(JSON.parse(JSON.stringify(outcome.trace)));
    expect(JSON.stringify(replay(stored))).toBe(JSON.stringify(outcome));
  });

  it("needs no words: nothing that anyone wrote is in a trace", () => {
    expect(JSON.stringify(outcome.trace)).not.toContain("SECRET");
    expect(outcome.trace).toMatchObject({ amended: true, deadline: null, setAside: [], consensus: null });
    expect(outcome.trace.cards.map(({ id }) => id)).toEqual(["scorecard_0", "scorecard_1"]);
  });

  it("refuses a plugin of another version rather than make another score", () => {
    const newer = scoringPlugins.map((plugin) => (plugin.id === weightedMean.id ? { ...weightedMean, version: 2 } : plugin));
    const replayed = replay(outcome.trace, pluginRegistry(newer));
    expect(codes(replayed)).toEqual(["scoring/plugin-version-differs plugins.0.version"]);
    expect(replayed.status === "refused" && replayed.issues[0].params).toEqual({
      kind: "combination-rule",
      plugin: "samtal/weighted-mean",
      traced: 1,
      here: 2,
    });
  });

  it("refuses a plugin that is gone", () => {
    expect(codes(replay(outcome.trace, pluginRegistry([panelMean])))).toEqual(["scoring/unknown-plugin rubric.combination.id"]);
  });

  it("refuses a trace that names other plugins than its rubric uses", () => {
    const [, ...fewer] = outcome.trace.plugins;
    expect(codes(replay({ ...outcome.trace, plugins: fewer }))).toEqual(["scoring/trace-plugins-differ plugins"]);
    const more = [...outcome.trace.plugins, { kind: "scale", id: "acme/stars", version: 1 }];
    expect(codes(replay({ ...outcome.trace, plugins: more }))).toEqual(["scoring/trace-plugins-differ plugins"]);
  });

  it("refuses a trace in which a card was set aside and counted", () => {
    const setAside = [{ id: toId("scorecard", "0"), interviewerId: toId("interviewer", "9"), sealedAt: null, why: "trainee" as const }];
    expect(codes(replay({ ...outcome.trace, setAside }))).toEqual(["scoring/duplicate-card setAside.0"]);
  });

  it("refuses a rubric that was changed afterwards", () => {
    const { rubric } = outcome.trace;
    const eased = { ...outcome.trace, rubric: { ...rubric, minimumCoverage: 0.9 } };
    expect(codes(replay(eased))).toEqual(["scoring/trace-altered rubricHash"]);
    const broken = { ...eased, rubric: { ...eased.rubric, combination: { id: "acme/none" } } };
    expect(codes(replay(broken))).toEqual(["scoring/trace-altered rubricHash", "scoring/unknown-plugin rubric.combination.id"]);
  });

  it("refuses a rating that was moved off the scale, by its place in the trace", () => {
    const cards = outcome.trace.cards.map((kept) => ({
      ...kept,
      ratings: kept.ratings.map((rating) => (rating.state === "rated" ? { ...rating, rated: { on: "level" as const, level: "l9" } } : rating)),
    }));
    expect(codes(replay({ ...outcome.trace, cards }))).toEqual([
      "scoring/rating-off-scale cards.0.ratings.0.rated",
      "scoring/rating-off-scale cards.0.ratings.1.rated",
      "scoring/rating-off-scale cards.1.ratings.0.rated",
    ]);
  });
});
