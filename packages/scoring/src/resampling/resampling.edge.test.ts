import { expect, it } from "vitest";
import { bootstrap } from "./bootstrap.ts";

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it("draws the same and reckons an interval in an edge runtime", () => {
  const found = bootstrap([2, 3, 3, 4, 5, 5, 5, 7], mean, { replicates: 99, seed: 4 });
  expect(found).toMatchObject({ status: "ok", value: 4.25, interval: { method: "BCa bootstrap" } });
});
