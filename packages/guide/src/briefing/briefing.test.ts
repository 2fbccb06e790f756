import { explain, SamtalError, toId } from "@samtal/core";
import { buildAccommodation, buildInterview, buildInterviewer, buildInterviewGuide, buildRole } from "@samtal/core/testing";
import { parseInstant, parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { reasonTexts } from "../reasonTexts.ts";
import { type BriefingAcknowledgement, parseBriefing, parseBriefingAcknowledgement } from "./briefing.ts";
import { briefingFor, briefingHash, briefingStatus } from "./briefingFor.ts";
import { interviewerQualification } from "./interviewerQualification.ts";

const guide = buildInterviewGuide();
const interview = buildInterview({ guideId: guide.id, guideVersion: guide.version });
const interviewerId = toId("interviewer", "1");
const input = { interview, guide, role: buildRole(), interviewerId, accommodations: [] };
const briefing = briefingFor(input);
const explained = (reasons: Parameters<typeof explain>[0][]) =>
  reasons.every((why) => (["sv", "en"] as const).every((locale) => /^[^{}]+\.$/.test(explain(why, locale, reasonTexts))));
const acknowledge = (change: Partial<BriefingAcknowledgement> = {}) =>
  parseBriefingAcknowledgement({
    schemaVersion: 1,
    interviewId: interview.id,
    interviewerId,
    briefingHash: briefingHash(briefing),
    acknowledgedAt: interview.assessmentStartsAt,
    confirmed: ["cv", "questions", "criteria", "plan-b"],
    ...change,
  });

describe("briefingFor", () => {
  it("holds what is asked and judged, and is a valid document", () => {
    expect(parseBriefing(briefing)).toEqual(briefing);
    expect(briefing.criteria.map(({ competencyId }) => competencyId)).toEqual(
      guide.competencies.map(({ competency }) => competency.id),
    );
    expect(briefing.guide.contentHash).toBe(guide.contentHash);
  });

  it("tells how many minutes are added, never what the candidate needs", () => {
    const needs = [{ kind: "extra-time", minutes: 15 } as const, { kind: "interpreter", language: "ar" } as const];
    const told = briefingFor({ ...input, accommodations: [buildAccommodation({ needs })] });
    expect(told.addedMinutes).toBe(15);
    expect(JSON.stringify(told)).not.toMatch(/interpreter"|extra-time|accommodation/);
  });

  it("refuses another guide, another version and another role", () => {
    const codes = (change: object): string[] => {
      try {
        briefingFor({ ...input, ...change });
      } catch (error) {
        if (SamtalError.isInstance(error)) return error.issues.map(({ code }) => code);
      }
      return [];
    };
    expect(codes({ guide: buildInterviewGuide({ version: guide.version + 1 }) })).toEqual(["guide/briefing-other-guide"]);
    expect(codes({ guide: buildInterviewGuide({ id: "guide_other" }) })).toEqual(["guide/briefing-other-guide"]);
    expect(codes({ role: buildRole({ id: "role_other" }) })).toEqual(["guide/other-role"]);
  });
});

describe("briefingStatus", () => {
  const status = (...acknowledgements: BriefingAcknowledgement[]) => briefingStatus(briefing, acknowledgements);
  it("takes an acknowledgement up to the start, and none later, of somebody else or of another interview", () => {
    expect(status(acknowledge()).status).toBe("acknowledged");
    const late = parseInstant("2099-01-01T00:00:00Z");
    const others = [
      acknowledge({ acknowledgedAt: late }),
      acknowledge({ interviewerId: toId("interviewer", "2") }),
      acknowledge({ interviewId: toId("interview", "other") }),
    ];
    expect(status(...others).status).toBe("missing");
  });

  it("asks again once the briefing has changed", () => {
    const moved = { ...briefing, endsAt: parseInstant("2099-01-01T00:00:00Z") };
    expect(briefingStatus(moved, [acknowledge()]).status).toBe("outdated");
    expect(briefingStatus({ ...briefing, metadata: { seen: true } }, [acknowledge()]).status).toBe("acknowledged");
  });

  it("says what is not confirmed, and adds up what was confirmed in parts", () => {
    const partly = status(acknowledge({ confirmed: ["questions"] }));
    expect(partly).toMatchObject({ status: "partly" });
    expect(partly.because.map(({ params }) => params["item"])).toEqual(["cv", "criteria", "plan-b"]);
    expect(status(acknowledge({ confirmed: ["questions"] }), acknowledge({ confirmed: ["cv", "criteria", "plan-b"] })).status).toBe("acknowledged");
  });

  it("explains each status in Swedish and English", () => {
    const all = [status(), status(acknowledge()), status(acknowledge({ confirmed: [] })), briefingStatus({ ...briefing, addedMinutes: 5 }, [acknowledge()])];
    expect(explained(all.flatMap(({ because }) => because))).toBe(true);
  });
});

describe("interviewerQualification", () => {
  const held = { key: "structured-interviewing", validFrom: parseLocalDate("2026-01-01"), validUntil: parseLocalDate("2026-12-31") };
  const interviewers = [buildInterviewer({ id: "interviewer_b", qualifications: [held] }), buildInterviewer({ id: "interviewer_a", qualifications: [] })];
  const on = (at: string, zone = "Europe/Stockholm") =>
    interviewerQualification({
      interview: { assessmentStartsAt: parseInstant(at) },
      interviewers,
      required: ["structured-interviewing"],
      timeZone: parseTimeZone(zone),
      rules: tzdataRules,
    }).map(({ interviewerId: id, verdict }) => `${id} ${verdict}`);

  it("counts the date where the employer is: half past midnight in Stockholm is the day before in New York", () => {
    // 23:30 UTC on 31 December is 00:30 on 1 January in Stockholm (UTC+1) and 18:30 on 31 December in New York (UTC-5).
    expect(on("2026-12-31T23:30:00Z")).toEqual(["interviewer_a not-qualified", "interviewer_b not-qualified"]);
    expect(on("2026-12-31T23:30:00Z", "America/New_York")).toEqual(["interviewer_a not-qualified", "interviewer_b qualified"]);
    expect(on("2026-12-31T22:59:59Z")[1]).toBe("interviewer_b qualified");
    expect(on("2025-12-31T22:59:59Z")[1]).toBe("interviewer_b not-qualified");
    expect(on("2025-12-31T23:00:00Z")[1]).toBe("interviewer_b qualified");
  });

  it("explains each verdict, and asks for nothing where nothing is required", () => {
    const options = { interview, interviewers, timeZone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules };
    const verdicts = interviewerQualification({ ...options, required: ["structured-interviewing", "structured-interviewing"] });
    expect(verdicts.map(({ because }) => because.length)).toEqual([1, 1]);
    expect(explained(verdicts.flatMap(({ because }) => [...because]))).toBe(true);
    expect(interviewerQualification({ ...options, required: [] }).map(({ verdict }) => verdict)).toEqual(["qualified", "qualified"]);
  });
});
