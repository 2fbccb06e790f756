import { describe, expect, it } from "vitest";
import { buildConsent } from "../../testing/builders/buildConsent.ts";
import { parseInstant } from "../../time/instant.ts";
import { consentInForce } from "./consentInForce.ts";

const at = parseInstant;

describe("consentInForce", () => {
  const consent = buildConsent({
    answeredAt: "2027-03-10T12:00:00Z",
    withdrawnAt: "2027-04-01T09:00:00Z",
    expiresAt: "2027-05-01T00:00:00Z",
  });

  it.each([
    ["2027-03-10T11:59:59.999Z", false],
    ["2027-03-10T12:00:00Z", true],
    ["2027-04-01T08:59:59.999Z", true],
    ["2027-04-01T09:00:00Z", false],
    ["2027-05-01T00:00:00Z", false],
  ])("at %s: %s", (instant, expected) => expect(consentInForce(consent, at(instant))).toBe(expected));

  it("ends when it expires", () => {
    const { withdrawnAt: _, ...kept } = consent;
    expect(consentInForce(kept, at("2027-04-30T23:59:59.999Z"))).toBe(true);
    expect(consentInForce(kept, at("2027-05-01T00:00:00.000Z"))).toBe(false);
  });

  it("never follows from a refusal", () => {
    expect(consentInForce(buildConsent({ answer: "refused" }), at("2027-03-10T12:00:00Z"))).toBe(false);
  });

  it("compares points in time, not their texts", () => {
    const precise = buildConsent({ answeredAt: "2027-03-10T12:00:00.500Z" });
    expect(consentInForce(precise, at("2027-03-10T12:00:00Z"))).toBe(false);
  });
});
