import { parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { swedishPolicy } from "../presets/sweden.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { evaluate } from "./evaluate.ts";
import { explainItem } from "./explainItem.ts";

const decided = buildRetentionFacts({ rejected: "2027-04-09", processEnded: "2027-04-12" });

describe("explainItem", () => {
  const evaluation = evaluate(buildDataItem(), decided, swedishPolicy, parseLocalDate("2027-05-01"));

  it("says to the candidate when the item goes and why, in Swedish", () => {
    expect(explainItem(evaluation, "sv")).toEqual([
      "Raderas 2029-04-13: till dess sparas uppgiften för att kunna bemöta rättsliga anspråk, till exempel om diskriminering.",
      "Åtkomsten till uppgiften är begränsad sedan 2027-04-10 och den används inte i rekryteringen.",
      "Hur lång tiden är har arbetsgivaren bestämt; vi har inte hittat någon lag som anger den.",
      "Uppgiften får sparas för att kunna bemöta rättsliga anspråk, till exempel om diskriminering, till och med 2029-04-12.",
      "Efter 2027-04-09 får uppgiften inte längre sparas för rekryteringen.",
    ]);
  });

  it("says the same in English", () => {
    expect(explainItem(evaluation, "en").slice(0, 3)).toEqual([
      "Erased on 2029-04-13: until then it is kept so that legal claims, about discrimination for instance, can be answered.",
      "Access to it has been restricted since 2027-04-10 and it is not used in the recruitment.",
      "The employer chose how long this is; we found no statute that names it.",
    ]);
  });

  it("names a purpose of the vendor's own by its key", () => {
    const policy = buildRetentionPolicy([buildClaim({ purpose: "wage-survey", trigger: ["collected"], period: "P30Y" })]);
    const [first] = explainItem(evaluate(buildDataItem(), decided, policy, parseLocalDate("2027-05-01")), "sv");
    expect(first).toBe("Raderas 2050-01-02: till dess sparas uppgiften för ändamålet ”wage-survey”.");
  });

  it("says each sentence once, although two matters hold the item", () => {
    const matter = { scope: {}, authorId: "counsel", ground: "dispute", from: "2027-04-20" } as const;
    const facts = buildRetentionFacts(
      { rejected: "2027-04-09", processEnded: "2027-04-12" },
      { matters: [{ ...matter, matterId: "m-1" }, { ...matter, matterId: "m-2" }] },
    );
    const sentences = explainItem(evaluate(buildDataItem(), facts, swedishPolicy, parseLocalDate("2027-05-01")), "sv");
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences[0]).toContain("Sparas tills vidare för en pågående tvist");
  });
});
