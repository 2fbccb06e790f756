import { describe, expect, it } from "vitest";
import { suppressedCells } from "./suppressedCells.ts";
import { tableNetwork } from "./tableNetwork.ts";

/** The first table of the vignette "Small count frequency table suppression" of the R package GaussSuppression. */
const ages = [[2, 0, 5], [3, 4, 6]] as const;
const network = tableNetwork({
  rows: { key: "age", values: ["young", "old"] },
  columns: { key: "geo", values: ["Iceland", "Portugal", "Spain"] },
});
const counts = Float64Array.from(network.arcs, ({ row, column }) =>
  ages.reduce((sum, line, at) =>
    row === null || row === at ? line.reduce((more: number, count, place) => more + (column === null || column === place ? count : 0), sum) : sum, 0),
);
const hiddenBelow = (limit: number): string[] => {
  const hidden = suppressedCells(network, [{ counts, countedIn: [] }], [], limit);
  return network.arcs.flatMap(({ row, column }, arc) => (hidden?.[arc] === 1 ? [`${row ?? "all"} ${column ?? "all"}`] : []));
};

describe("suppressedCells", () => {
  it("hides what GaussSuppression hides for the sake of zeros and ones", () => {
    // Table 1 there, maxN = 1: Iceland and Portugal of both ages; every sum is shown.
    expect(hiddenBelow(2).sort()).toEqual(["0 0", "0 1", "1 0", "1 1"]);
  });
  it("hides more where those four would add up to too little", () => {
    // Of the young, 7 less the 5 of Spain are 2: neither Iceland nor Portugal could have 3.
    const hidden = hiddenBelow(3);
    expect(hidden).toEqual(expect.arrayContaining(["0 0", "0 1"]));
    expect(hidden.includes("0 2") || hidden.includes("0 all")).toBe(true);
  });
  it("hides nothing in a table without small counts, and all in one that is small throughout", () => {
    expect(hiddenBelow(0)).toEqual([]);
    expect(hiddenBelow(21)).toHaveLength(network.arcs.length);
  });
});
