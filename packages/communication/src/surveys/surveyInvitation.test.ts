import { toId } from "@samtal/core";
import { parseInstant, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { processVersion } from "./processVersion.ts";
import { standardSurvey } from "./standardSurvey.ts";
import { parseSurveyInvitation, type SurveyInvitation, surveyInvitation, type SurveyOccasion } from "./surveyInvitation.ts";

const hash = (letter: string): string => `sha256:${letter.repeat(64)}`;
const guide = { guideId: toId("guide", "backend"), version: 1 };
const process = processVersion(hash("a"), [guide]);
const occasion: SurveyOccasion = {
  applicationId: toId("application", "1"),
  candidateId: toId("candidate", "1"),
  timeZone: parseTimeZone("Europe/Stockholm"),
  process,
  // Saturday afternoon; on Sunday 28 March 2027 the clocks go forward.
  endedAt: parseInstant("2027-03-27T14:00:00Z"),
  wasHeld: true,
};
const earlier = (at: string, more: object = {}): SurveyInvitation =>
  parseSurveyInvitation({
    surveyId: standardSurvey.id,
    surveyVersion: 1,
    applicationId: "application_2",
    candidateId: "candidate_1",
    processHash: hash("b"),
    at,
    ...more,
  });
const ask = (more: Partial<SurveyOccasion> = {}, history: SurveyInvitation[] = [], now = "2027-03-27T14:00:00Z") =>
  surveyInvitation(standardSurvey, { ...occasion, ...more }, history, { now: parseInstant(now), zoneRules: tzdataRules });

describe("surveyInvitation", () => {
  it("asks at ten the day after, on the candidate's clock, or at once where that has passed", () => {
    expect(ask()).toMatchObject({ status: "invite", due: { instant: "2027-03-28T08:00:00Z", local: "2027-03-28T10:00:00" } });
    expect(ask({ timeZone: parseTimeZone("America/Vancouver") })).toMatchObject({ due: { instant: "2027-03-28T17:00:00Z" } });
    expect(ask({}, [], "2027-04-05T12:00:00Z")).toMatchObject({ due: { instant: "2027-04-05T12:00:00Z" } });
  });

  it("asks once for an application and a process, whatever the version of the survey and however long ago", () => {
    const asked = { applicationId: "application_1", processHash: process.hash, surveyVersion: 7 };
    expect(ask({}, [earlier("2020-01-01T10:00:00Z", asked)]).status).toBe("already-invited");
    expect(ask({}, [earlier("2020-01-01T10:00:00Z", { ...asked, processHash: hash("c") })]).status).toBe("invite");
  });

  it("rests 90 days of 24 hours between two, whatever the applications", () => {
    // 08.00 UTC on 28 March 2027 less 90 times 24 hours is 08.00 UTC on 28 December 2026.
    expect(ask({}, [earlier("2026-12-28T08:00:00Z")]).status).toBe("invite");
    expect(ask({}, [earlier("2026-12-28T08:00:01Z")])).toMatchObject({ status: "resting", until: "2027-03-28T08:00:01Z" });
    expect(ask({}, [earlier("2026-12-28T08:00:01Z", { candidateId: "candidate_2" })]).status).toBe("invite");
    // One that is planned and has not left counts too.
    expect(ask({}, [earlier("2027-03-30T08:00:00Z")]).status).toBe("resting");
    expect(ask({}, [earlier("2027-06-26T08:00:00Z")]).status).toBe("invite");
  });

  it("reads the same for a no, a no taken back later, and an interview that was not held", () => {
    const outcomes = [ask({ consent: "refused" }), ask({ consent: "withdrawn" }), ask({ wasHeld: false })];
    for (const outcome of outcomes) {
      expect(outcome).toEqual({ status: "not-called-for", because: [{ code: "communication/survey-not-called-for", params: {} }] });
    }
    expect(ask({ consent: "given" })).toEqual(ask());
  });

  it("tells processes apart by rules, guides and their versions, and by nothing else", () => {
    const other = { guideId: toId("guide", "case"), version: 3 };
    expect(processVersion(hash("a"), [other, guide, other])).toEqual(processVersion(hash("a"), [guide, other]));
    const hashes = [
      process,
      processVersion(hash("b"), [guide]),
      processVersion(hash("a"), [{ ...guide, version: 2 }]),
      processVersion(hash("a"), []),
    ].map((version) => version.hash);
    expect(new Set(hashes).size).toBe(4);
    expect(() => processVersion(hash("a"), [guide, { ...guide, version: 2 }])).toThrow(/^communication\/two-guide-versions/);
  });
});
