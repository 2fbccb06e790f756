import { describe, expect, it } from "vitest";
import { pack } from "../pack.ts";

// moment-timezone's line: name|abbreviations|offsets west in minutes, base 60|index of each stretch|its end, as gaps|people
const made = (line: string, links: string[] = []) => pack({ version: "1", zones: [line], links });

describe("pack", () => {
  it("turns minutes west in base 60 into seconds east in base 36", () => {
    // 1.u base 60 is 1 minute 30 seconds; 10 base 60 is an hour.
    expect(made("A/B|X|1.u|0|").zones).toEqual({ "A/B": "-2i|0|" });
    expect(made("A/B|X|-10|0|").zones).toEqual({ "A/B": "2s0|0|" });
  });

  it("keeps the gaps from 1970 on and the offset that held then", () => {
    // Stretches end at minute -10, 60, 180: the first lies before 1970.
    expect(made("A/B|X Y|0 -10|0101|-a 1a 20").zones).toEqual({ "A/B": "2s0 0|010|2s0 5k0" });
  });

  it("drops a change of abbreviation that keeps the offset", () => {
    expect(made("A/B|X Y|0 0|01|10").zones).toEqual({ "A/B": "0|0|" });
  });

  it("keeps a name once, and others with the same changes as links to it", () => {
    expect(pack({ version: "1", zones: ["B/B|X|0|0|", "A/A|Y|0|0|"], links: ["B/B|C/C"] })).toEqual({
      version: "1",
      zones: { "A/A": "0|0|" },
      links: { "B/B": "A/A", "C/C": "A/A" },
    });
  });

  it("stops at what it does not understand rather than rounding it", () => {
    expect(() => made("A/B|X|0.12|0|")).toThrow("finer than a second");
    expect(() => made("A/B|X|0|0|", ["X/Y|Z"])).toThrow("names no zone");
  });
});
