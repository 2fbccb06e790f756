import { describe, expect, it } from "vitest";
import { dataCategories } from "../items/dataCategories.ts";
import { swedishPolicy } from "./sweden.ts";

describe("swedishPolicy", () => {
  it("is about every category", () => {
    const covered = new Set(swedishPolicy.claims.flatMap(({ categories }) => categories));
    expect(dataCategories.filter((category) => !covered.has(category))).toEqual([]);
  });

  it("keeps for legal claims during 24 months from the end of the process, locked, on practice and not on a statute", () => {
    const claim = swedishPolicy.claims.find(({ key }) => key === "legal-claims");
    expect(claim).toMatchObject({
      period: "P24M",
      trigger: ["processEnded"],
      tier: "restricted",
      class: "defence",
      counting: "exclusive-start",
      citation: { status: "practice", evidence: "read", verifiedOn: "2026-11-21" },
    });
  });

  it("says of every other period that it is the controller's own choice, with no address and no date of reading", () => {
    for (const { key, citation } of swedishPolicy.claims) {
      if (key === "legal-claims") continue;
      expect(citation).toMatchObject({ status: "own-choice", evidence: "general", url: null, verifiedOn: null });
      expect(citation.text).toContain("own choice");
    }
  });

  it("gives only addresses that its sources gave", () => {
    const urls = swedishPolicy.claims.flatMap(({ citation }) => [
      citation.url,
      ...(citation.variants ?? []).map(({ url }) => url),
    ]);
    expect(urls.filter((url) => url !== null)).toEqual([
      "https://lagen.nu/dom/nja/2014s629",
      "https://support.jobylon.com/en/articles/69926",
      "https://lif.se/dataskydd/rekrytering/",
    ]);
  });

  it("never rolls what it keeps, and never calls itself compliant", () => {
    expect(JSON.stringify(swedishPolicy)).not.toMatch(/roll"|complian/i);
  });
});
