import { buildScorecard } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { expect, it } from "vitest";
import { sealScorecard } from "./sealScorecard.ts";
import { verifySeal } from "./verifySeal.ts";
import { visibleScorecards } from "./visibleScorecards.ts";

it("seals, checks and shows in an edge runtime", () => {
  const salt = Uint8Array.from({ length: 16 }, (_, at) => at);
  const options = { salt, at: parseInstant("2027-03-16T10:05:00Z") };
  const { scorecard, seal } = sealScorecard(buildScorecard({ sealedAt: null }), options);
  expect(verifySeal(scorecard, seal, salt).status).toBe("intact");
  expect(visibleScorecards({ role: "recruiter" }, [scorecard]).scorecards).toHaveLength(1);
});
