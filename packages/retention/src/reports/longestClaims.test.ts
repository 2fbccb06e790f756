import { parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import type { ExportedItem } from "../export/subjectExport.ts";
import { longestClaims } from "./longestClaims.ts";

type Claim = ExportedItem["claims"][number];
const claim = (until: string, purpose = "legal-claims"): Claim =>
  ({ purpose, legalBasis: "legitimate-interests", until: until === "open" ? "open" : parseLocalDate(until) }) as Claim;

describe("longestClaims", () => {
  it("names each purpose once, with its latest end, whatever the order", () => {
    const claims = [claim("2028-11-28"), claim("2029-01-31"), claim("2027-06-01", "recruitment")];
    expect(longestClaims(claims)).toEqual([claim("2029-01-31"), claim("2027-06-01", "recruitment")]);
    expect(longestClaims([...claims].reverse()).map(({ until }) => until).sort()).toEqual(["2027-06-01", "2029-01-31"]);
  });
  it("knows no end later than none", () => {
    for (const claims of [[claim("open"), claim("9999-12-31")], [claim("9999-12-31"), claim("open")]]) {
      expect(longestClaims(claims)).toEqual([claim("open")]);
    }
    expect(longestClaims([])).toEqual([]);
  });
});
