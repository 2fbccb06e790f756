import { describe, expect, it } from "vitest";
import { codeOf } from "./testdata/codeOf.ts";
import { handMadeRules, ms, stockholm, vancouver } from "./testdata/handMadeRules.ts";
import { zoneRulesFrom } from "./zoneRulesFrom.ts";
import { zoneTable } from "./zoneTable.ts";

describe("zoneRulesFrom", () => {
  it("loads a zone once, when it is first asked for", () => {
    let loads = 0;
    const rules = zoneRulesFrom({
      version: "1",
      from: 0,
      until: 100,
      zones: new Set([stockholm]),
      load: () => {
        loads++;
        return zoneTable({ from: 0, until: 100, offset: 1000, transitions: [] });
      },
    });
    expect(rules.has(stockholm)).toBe(true);
    expect(loads).toBe(0);
    expect(rules.offsetAt(stockholm, 5)).toBe(1000);
    expect(rules.transitions(stockholm, 0, 100)).toEqual([]);
    expect(rules.table(stockholm)).toBe(rules.table(stockholm));
    expect(loads).toBe(1);
  });

  it("refuses an unknown zone, and a span that it does not cover", () => {
    expect(handMadeRules.has(vancouver)).toBe(false);
    expect(codeOf(() => handMadeRules.table(vancouver))).toBe("core/unknown-zone");
    const { from, until } = handMadeRules;
    expect(handMadeRules.transitions(stockholm, from, until)).toHaveLength(2);
    expect(handMadeRules.transitions(stockholm, ms("2027-06-01T00:00:00Z"), ms("2027-05-01T00:00:00Z"))).toEqual([]);
    for (const [first, last] of [[from - 1, until], [from, until + 1], [Number.NaN, until], [from, Number.NaN]] as const) {
      expect(codeOf(() => handMadeRules.transitions(stockholm, first, last))).toBe("core/outside-zone-rules");
    }
  });

  it("refuses a table that does not span the coverage it claims", () => {
    const short = zoneTable({ from: 0, until: 50, offset: 0, transitions: [] });
    const rules = zoneRulesFrom({ version: "1", from: 0, until: 100, zones: new Set([stockholm]), load: () => short });
    expect(codeOf(() => rules.table(stockholm))).toBe("core/invalid-zone-table");
  });
});
