import { expect, it } from "vitest";
import { greenhouse, lever, readRating, scaleMapping, writeRating } from "./index.ts";

it("reads and writes ratings in an edge runtime", () => {
  const read = readRating(greenhouse, "strong_yes");
  expect(read.status === "read" && writeRating(greenhouse, read.rating)).toEqual({
    status: "written",
    value: "strong_yes",
    losses: [],
  });
  expect(scaleMapping({ from: lever.scale, to: lever.scale, pairs: "by-position" }).pairs).toHaveLength(4);
});
