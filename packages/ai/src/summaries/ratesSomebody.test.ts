import { describe, expect, it } from "vitest";
import { ratesSomebody } from "./ratesSomebody.ts";

describe("ratesSomebody", () => {
  it.each([
    "Problem solving: 4/5.",
    "She scored 4 out of 5.",
    "Overall rating: strong.",
    "I would strongly recommend her.",
    "Recommendation: advance.",
    "The candidate should be hired.",
    "He should not proceed to the next round.",
    "A strong hire.",
    "Anna is an excellent candidate.",
    "She is well suited for the role.",
    "He exceeds our expectations.",
    "Ex\u200bcellent candidate".replace("Ex\u200bcellent", "Excel\u200blent"),
    "ＳＣＯＲＥ: ５",
    "Betyget blir 4.",
    "Hon får 4 av 5 poäng.",
    "Vi rekommenderar henne varmt.",
    "Rekommendation: gå vidare.",
    "Kandidaten bör gå vidare.",
    "Hon är en stark kandidat.",
    "Han är inte kvalificerad för tjänsten.",
    "Hon uppfyller kraven.",
    "Helhetsintrycket är gott.",
  ])("sees a rating in %j", (text) => expect(ratesSomebody(text)).toBe(true));

  it.each([
    "She moved 4 of 5 services to the new platform.",
    "The team recommended a rewrite, and she disagreed.",
    "He built a recommendation engine for a shop.",
    "She asked the customer what they needed.",
    "Availability rose to 99/100 requests.".replace("99/100", "99 of 100"),
    "Hon flyttade 4 av 5 tjänster.",
    "Teamet rekommenderade en omskrivning.",
    "Han ringde kunden den 5/10.".replace("5/10", "5 oktober"),
    "Hon satte upp krav för leverantören.",
    "Elevernas betyg visades i systemet som han byggde.",
    "",
  ])("sees none in %j", (text) => expect(ratesSomebody(text)).toBe(false));
});
