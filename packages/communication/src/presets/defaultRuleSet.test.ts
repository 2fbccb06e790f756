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

  it("cites a guide and a row for every rule", () => {
    for (const { key, guide } of defaultRuleSet.rules) {
      expect(guide.sources.length, key).toBeGreaterThan(0);
      expect(guide.requirements.every((row) => row >= 1 && row <= 53), key).toBe(true);
    }
  });
});
