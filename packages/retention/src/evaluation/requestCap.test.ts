import { parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { swedishPolicy } from "../presets/sweden.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { evaluate } from "./evaluate.ts";

const consent = (nth: number, answeredOn: string, more: object = {}) => ({
  consentId: `consent_${nth}`,
  subjectId: "candidate_1",
  purpose: "recording" as const,
  answer: "given" as const,
  answeredOn,
  ...more,
});
const erasure = { kind: "erasure" as const, subjectId: "candidate_1", on: "2027-05-01" };
const recording = buildDataItem({ category: "recording", interviewId: "interview_1", collectedOn: "2027-03-30" });
const factsOf = (...consents: ReturnType<typeof consent>[]) =>
  buildRetentionFacts({ stage: "active" }, { consents, requests: [erasure] });
const day = parseLocalDate("2027-05-15");

describe("a request for erasure and consents", () => {
  it("is not undone by a later consent to the recording of another interview", () => {
    const first = consent(1, "2027-03-29", { interviewId: "interview_1" });
    const other = consent(2, "2027-05-10", { interviewId: "interview_2" });
    const found = evaluate(recording, factsOf(first, other), swedishPolicy, day);
    expect(found).toMatchObject({ action: "erase", until: "2027-04-30" });
    expect(found.because.map(({ code }) => code)).toContain("retention/erasure-requested");
  });

  it("is undone by a later consent about the same interview, or about every one", () => {
    const first = consent(1, "2027-03-29", { interviewId: "interview_1" });
    for (const about of [{ interviewId: "interview_1" }, {}]) {
      const found = evaluate(recording, factsOf(first, consent(2, "2027-05-10", about)), swedishPolicy, day);
      expect(found).toMatchObject({ action: "retain", until: "open" });
    }
  });

  it("ends the consents before it, so that what was given anew carries the item on its own terms only", () => {
    const lasting = consent(1, "2027-03-29", { expiresOn: "2030-01-01" });
    const anew = consent(2, "2027-05-10", { expiresOn: "2027-06-01" });
    const found = evaluate(recording, factsOf(lasting, anew), swedishPolicy, day);
    expect(found).toMatchObject({ action: "retain", until: "2027-05-31", disposedOn: "2027-06-01" });
  });

  it("counts on the day of a consent as the later of the two", () => {
    const found = evaluate(recording, factsOf(consent(1, "2027-05-01")), swedishPolicy, day);
    expect(found).toMatchObject({ action: "erase", until: "2027-04-30" });
  });

  it("reaches no consent of a person whom it is not about", () => {
    const policy = buildRetentionPolicy([
      buildClaim({
        class: "discretionary",
        legalBasis: "consent",
        purpose: "recording",
        tier: "active",
        consentFrom: "everyone",
        trigger: ["consentGiven"],
        period: "P24M",
      }),
    ]);
    const both = buildDataItem({ ...recording, subjectIds: ["candidate_1", "interviewer_1"] });
    const facts = factsOf(
      consent(1, "2027-05-10"),
      consent(2, "2027-03-29", { subjectId: "interviewer_1", expiresOn: "2027-08-01" }),
    );
    expect(evaluate(both, facts, policy, day)).toMatchObject({ action: "retain", until: "2027-07-31" });
  });
});

describe("requests of one day", () => {
  it("give the same account in either order (law 7)", () => {
    const policy = buildRetentionPolicy([buildClaim({ class: "discretionary", tier: "active" })]);
    const objection = { ...erasure, kind: "objection" as const, compellingFor: [] };
    const ofBoth = [[erasure, objection], [objection, erasure]].map((requests) =>
      evaluate(buildDataItem(), buildRetentionFacts({ rejected: "2027-04-01" }, { requests }), policy, day),
    );
    expect(ofBoth[0]).toMatchObject({ action: "erase", until: "2027-04-30" });
    expect(ofBoth[1]).toEqual(ofBoth[0]);
  });
});

describe("restrictedFrom", () => {
  it("is the day of the restriction where that came before the use ended", () => {
    const policy = buildRetentionPolicy([
      buildClaim({ key: "use", class: "discretionary", tier: "active", period: "P1M" }),
      buildClaim(),
    ]);
    const restriction = { subjectId: "candidate_1", from: "2027-04-10" };
    const facts = buildRetentionFacts({ rejected: "2027-04-01" }, { restrictions: [restriction] });
    // The use ended on 1 May; the item had been under lock since 10 April.
    expect(evaluate(buildDataItem(), facts, policy, day)).toMatchObject({
      action: "restrict",
      restrictedFrom: "2027-04-10",
    });
  });

  it("is never a day before the item came into being", () => {
    const restriction = { subjectId: "candidate_1", from: "2019-12-24" };
    const facts = buildRetentionFacts({ rejected: "2027-04-01" }, { restrictions: [restriction] });
    const policy = buildRetentionPolicy([buildClaim({ class: "discretionary", tier: "active" })]);
    expect(evaluate(buildDataItem(), facts, policy, day)).toMatchObject({
      action: "restrict",
      restrictedFrom: "2020-01-01",
    });
  });

  it("is the day after the use ended where the restriction came later or was lifted", () => {
    const policy = buildRetentionPolicy([
      buildClaim({ key: "use", class: "discretionary", tier: "active", period: "P1M" }),
      buildClaim(),
    ]);
    const later = { subjectId: "candidate_1", from: "2027-05-10" };
    const lifted = { subjectId: "candidate_1", from: "2027-04-10", liftedOn: "2027-04-20" };
    const facts = buildRetentionFacts({ rejected: "2027-04-01" }, { restrictions: [later, lifted] });
    expect(evaluate(buildDataItem(), facts, policy, day)).toMatchObject({
      action: "restrict",
      restrictedFrom: "2027-05-02",
    });
  });
});
