import { parseLocalDate } from "@samtal/core/time";
import { expect, it } from "vitest";
import { explainItem, planRetention, swedishPolicy } from "./index.ts";
import { buildDataItem } from "./testing/buildDataItem.ts";
import { buildRetentionFacts } from "./testing/buildRetentionFacts.ts";

it("plans and explains in the edge runtime", () => {
  const facts = buildRetentionFacts({ rejected: "2027-04-09", processEnded: "2027-04-12" });
  const { items } = planRetention([buildDataItem()], facts, swedishPolicy, parseLocalDate("2027-05-01"));
  expect(items.map(({ disposedOn }) => disposedOn)).toEqual(["2029-04-13"]);
  expect(items.flatMap((item) => explainItem(item, "sv"))[0]).toContain("Raderas 2029-04-13");
});
