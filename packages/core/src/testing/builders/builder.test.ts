import { describe, expect, it } from "vitest";
import { guideContentHash } from "../../models/guide/interviewGuide.ts";
import * as testing from "../index.ts";

const builders = Object.entries(testing).filter(([name]) => name.startsWith("build")) as [
  string,
  (overrides?: object) => object
][];

describe("builders", () => {
  it.each(builders)("%s returns a document that parses, a fresh one each time", (_, build) => {
    expect(build()).toEqual(build());
    expect(build()).not.toBe(build());
  });

  it.each(builders)("%s refuses an override that makes the document invalid", (_, build) => {
    expect(() => build({ noSuchField: 1 })).toThrow("core/unrecognized-keys");
  });

  it("publishes a guide whose hash follows its content", () => {
    const guide = testing.buildInterviewGuide({ version: 7 });
    expect(guide.contentHash).toBe(guideContentHash(guide));
    expect(guide.contentHash).not.toBe(testing.buildInterviewGuide().contentHash);
  });

  it("makes documents that refer to each other", () => {
    const interview = testing.buildInterview();
    expect(interview.applicationId).toBe(testing.buildApplication().id);
    expect(interview.candidateId).toBe(testing.buildCandidate().id);
    expect(interview.roundId).toBe(testing.buildRound().id);
    expect(testing.buildBooking().start.instant).toBe(interview.assessmentStartsAt);
    const rated = testing.buildRubric().competencies.map(({ competencyId }) => competencyId);
    expect(testing.buildScorecard().ratings.map(({ competencyId }) => competencyId)).toEqual(rated);
    expect(testing.buildRole().competencyIds).toEqual(rated);
  });
});
