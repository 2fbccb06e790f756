import { tzdataRules } from "@samtal/tzdata";
import { expect, it } from "vitest";
import { loopRequest } from "../../testdata/loopRequest.ts";
import { planLoop } from "./planLoop.ts";

it("plans a loop in an edge runtime", () => {
  const plan = planLoop(loopRequest(), { zoneRules: tzdataRules });
  const [best] = plan.status === "found" ? plan.itineraries : [];
  expect(best?.legs.map(({ slot }) => slot.start)).toEqual(["2027-03-15T08:00:00Z", "2027-03-15T08:45:00Z"]);
});
