import { describe, expect, it } from "vitest";
import { explain } from "../reasons/explain.ts";
import { parseLocalDateTime } from "./localDateTime.ts";
import { resolveLocal } from "./resolveLocal.ts";
import { codeOf } from "./testdata/codeOf.ts";
import { apia, handMadeRules, lordHowe, stockholm } from "./testdata/handMadeRules.ts";
import { timeReasonTexts } from "./timeTexts.ts";
import { parseTimeZone } from "./timeZone.ts";
import type { Disambiguation } from "./zoneTable.ts";

const resolve = (local: string, zone = stockholm, disambiguation?: Disambiguation) =>
  resolveLocal(parseLocalDateTime(local), zone, handMadeRules, disambiguation);

function outcome(local: string, choice: Disambiguation): unknown[] {
  const resolved = resolve(local, stockholm, choice);
  return [resolved.status === "ok" ? resolved.instant : resolved.earlier, resolved.because[0]?.code];
}

describe("resolveLocal", () => {
  it("resolves an ordinary time without a reason to explain", () => {
    expect(resolve("2027-06-01T09:00")).toEqual({
      status: "ok",
      instant: "2027-06-01T07:00:00Z",
      offset: "+02:00",
      kind: "exact",
      zoneData: "by hand",
      because: [],
    });
  });

  it("moves an interview at 02:30 on the night of the spring change to 03:30, and says so", () => {
    const resolved = resolve("2027-03-28T02:30:00");
    expect(resolved).toMatchObject({ status: "ok", kind: "gap", instant: "2027-03-28T01:30:00Z", offset: "+02:00" });
    const [because] = resolved.because;
    expect(because && explain(because, "en", timeReasonTexts)).toBe(
      "The clock skips this time on that day; it was moved forward by 60 minutes.",
    );
    expect(because && explain(because, "sv", timeReasonTexts)).toBe(
      "Klockan hoppar över det klockslaget den dagen; tiden flyttades fram 60 minuter.",
    );
  });

  it("tells the true shift where the clock jumps thirty minutes or a day", () => {
    expect(resolve("2027-10-03T02:15", lordHowe).because[0]?.params).toEqual({ shiftMinutes: 30 });
    expect(resolve("2011-12-30T12:00", apia).because[0]?.params).toEqual({ shiftMinutes: 1440 });
  });

  it("follows the choice in gap and overlap, each with its own reason", () => {
    expect(outcome("2027-03-28T02:30", "later")).toEqual(["2027-03-28T01:30:00Z", "core/zone-gap"]);
    expect(outcome("2027-03-28T02:30", "earlier")).toEqual(["2027-03-28T00:30:00Z", "core/zone-gap-earlier"]);
    expect(resolve("2027-03-28T02:30", stockholm, "earlier").because[0]?.params).toEqual({ shiftMinutes: 60 });
    expect(outcome("2027-10-31T02:30", "compatible")).toEqual(["2027-10-31T00:30:00Z", "core/zone-overlap"]);
    expect(outcome("2027-10-31T02:30", "earlier")).toEqual(["2027-10-31T00:30:00Z", "core/zone-overlap"]);
    expect(outcome("2027-10-31T02:30", "later")).toEqual(["2027-10-31T01:30:00Z", "core/zone-overlap-later"]);
  });

  it("hands back both candidates when told to choose none", () => {
    expect(resolve("2027-03-28T02:30", stockholm, "reject")).toMatchObject({
      status: "rejected",
      kind: "gap",
      earlier: "2027-03-28T00:30:00Z",
      later: "2027-03-28T01:30:00Z",
      because: [{ code: "core/zone-gap-rejected", params: { shiftMinutes: 60 } }],
    });
    expect(resolve("2027-10-31T02:30", stockholm, "reject")).toMatchObject({
      status: "rejected",
      kind: "overlap",
      because: [{ code: "core/zone-overlap-rejected" }],
    });
    expect(resolve("2027-06-01T09:00", stockholm, "reject").status).toBe("ok");
  });

  it("refuses an unknown zone without repeating its name, and a time beyond the rules", () => {
    const unknown = parseTimeZone("Europe/Anna_Andersson");
    expect(codeOf(() => resolve("2027-06-01T09:00", unknown))).toBe("core/unknown-zone");
    expect(() => resolve("2027-06-01T09:00", unknown)).not.toThrow(/Anna/);
    expect(codeOf(() => resolve("2030-06-01T09:00"))).toBe("core/outside-zone-rules");
  });

  it("leads back from every shape of local time that it takes", () => {
    for (const local of ["2027-06-01T09:00", "2027-06-01T09:00:00", "2027-06-01T09:00:00.0"]) {
      expect(resolve(local)).toMatchObject({ instant: "2027-06-01T07:00:00Z" });
    }
    expect(resolve("2027-06-01T09:00:00.5")).toMatchObject({ instant: "2027-06-01T07:00:00.500Z" });
  });
});
