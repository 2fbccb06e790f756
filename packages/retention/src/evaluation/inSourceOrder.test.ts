import { describe, expect, it } from "vitest";
import type { DataItem } from "../items/dataItem.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { inSourceOrder } from "./inSourceOrder.ts";

const item = (at: number, sources: number[]): DataItem => ({
  ...template,
  id: `item_${at}` as DataItem["id"],
  sourceIds: sources.map((source) => `item_${source}` as DataItem["id"]),
});
const template = buildDataItem();
const idsOf = (items: readonly DataItem[]): string[] => inSourceOrder(items).map(({ id }) => id);

describe("inSourceOrder", () => {
  it("puts sources before what was derived from them, else orders by id", () => {
    expect(idsOf([item(3, []), item(1, [2, 3]), item(2, [3]), item(0, [])])).toEqual([
      "item_0",
      "item_3",
      "item_2",
      "item_1",
    ]);
  });

  it("takes a source that is named twice once, and one that isn't there as gone", () => {
    expect(idsOf([item(1, [2, 2, 9]), item(2, [])])).toEqual(["item_2", "item_1"]);
  });

  it("follows a chain of fifty thousand without recursion", () => {
    const count = 50_000;
    const chain = Array.from({ length: count }, (_, at) => item(at, at + 1 < count ? [at + 1] : []));
    expect(idsOf(chain)[0]).toBe(`item_${count - 1}`);
  });
});
