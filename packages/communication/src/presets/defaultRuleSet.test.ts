import { describe, expect, it } from "vitest";
import { defaultRuleSet } from "./defaultRuleSet.ts";

const rule = (key: string) => {
  const found = defaultRuleSet.rules.find((each) => each.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};

describe("the standard rules keep what the guides ask for", () => {
  it("row 46: the technical message says where to click, what to do when it fails and whom to ask", () => {
    expect(rule("technical").requiredContent).toEqual(
      expect.arrayContaining(["how-to-join", "what-to-do-when-it-fails", "whom-to-ask"]),
    );
  });

  it("row 45: it leaves one hour before the start, and a reminder leaves the day before", () => {
    expect(rule("technical")).toMatchObject({ anchor: "start", offset: { kind: "elapsed", minutes: -60 } });
    expect(rule("day-before")).toMatchObject({ anchor: "start", offset: { kind: "calendar-days", days: -1 } });
  });

  it("row 17: the invitation names date and time, how to join and which software", () => {
    expect(rule("invitation").requiredContent).toEqual(
      expect.arrayContaining(["date-and-time", "how-to-join", "platform-guide"]),
    );
  });

  it("row 48: the lobby message leaves five to ten minutes before the start and nobody's quiet hours stop it", () => {
    const { offset, quietHours } = rule("lobby");
    expect(offset).toEqual({ kind: "elapsed", minutes: -10 });
    expect(quietHours.handling).toBe("ignore");
  });

  it("row 25: thanks leave after the end, with next steps and timeline", () => {
    expect(rule("thanks").anchor).toBe("end");
    expect(rule("thanks").requiredContent).toEqual(expect.arrayContaining(["thanks", "next-steps", "timeline"]));
  });

  it("rows 3 and 5: who uses the platform for the first time is asked to rehearse days ahead, and told whom to ask", () => {
    for (const key of ["rehearsal", "interviewer-rehearsal"]) {
      expect(rule(key).when).toEqual(["first-use-of-platform"]);
      expect(rule(key).requiredContent).toEqual(expect.arrayContaining(["rehearsal", "whom-to-ask"]));
      expect(rule(key).offset).toMatchObject({ days: expect.any(Number) as number });
    }
    expect(rule("rehearsal").offset).toMatchObject({ kind: "calendar-days", days: -2 });
  });

  it("row 18: interviewers are briefed two business days ahead, confirm it, and are reminded only if they have not", () => {
    expect(rule("briefing")).toMatchObject({
      to: "interviewer",
      acknowledge: true,
      offset: { kind: "business-days", days: -2 },
    });
    expect(rule("briefing-reminder").stopWhen).toContain("briefing-acknowledged");
  });

  it("row 27: interviewers are asked for their card an hour after, then each business day until it is sealed", () => {
    expect(rule("scorecard-nudge")).toMatchObject({
      to: "interviewer",
      anchor: "end",
      offset: { kind: "elapsed", minutes: 60 },
      repeat: { everyBusinessDays: 1, times: 10 },
    });
    expect(rule("scorecard-nudge").stopWhen).toContain("scorecard-sealed");
  });

  it("row 30: an answer, or an honest new date, is promised, the recruiter is told before, and feedback follows whatever the outcome", () => {
    expect(rule("decision-promise").requiredContent).toContain("decision-or-new-date");
    expect(rule("decision-due")).toMatchObject({ to: "recruiter", offset: { kind: "business-days", days: 2 } });
    expect(rule("feedback")).toMatchObject({ anchor: "decision" });
    expect(rule("feedback").when).toBeUndefined();
  });

  it("rows 29, 31, 35 and 50: references, talent pool, recording and survey are asked for, and a no is kept", () => {
    expect(rule("reference-request").consent).toEqual({ purpose: "references", needs: "not-refused" });
    expect(rule("talent-pool-question").consent).toEqual({ purpose: "talent-pool", needs: "not-refused" });
    expect(rule("recording-notice")).toMatchObject({ when: ["recording-planned"], anchor: "booked" });
    expect(rule("survey").consent).toEqual({ purpose: "survey", needs: "not-refused" });
  });

  it("rows 33, 38, 41 and 47: the invitation holds the whole info pack, and asks whether anything is needed", () => {
    expect(rule("invitation").requiredContent).toEqual(
      expect.arrayContaining([
        "length",
        "interviewers",
        "documents",
        "reserve-number",
        "dress",
        "sound-and-picture",
        "tips",
        "company-links",
        "format-notice",
        "agenda",
        "calendar-entry",
        "needs-question",
      ]),
    );
  });

  it("cites a guide and a row for every rule", () => {
    for (const { key, guide } of defaultRuleSet.rules) {
      expect(guide.sources.length, key).toBeGreaterThan(0);
      expect(guide.requirements.every((row) => row >= 1 && row <= 53), key).toBe(true);
    }
  });
});
