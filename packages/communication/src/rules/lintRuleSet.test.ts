import { describe, expect, it } from "vitest";
import { executiveRuleSet } from "../presets/executiveRuleSet.ts";
import { highVolumeRuleSet } from "../presets/highVolumeRuleSet.ts";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { standardRuleSet } from "../presets/standardRuleSet.ts";
import { lintRuleSet } from "./lintRuleSet.ts";
import { parseRuleSet } from "./ruleSet.ts";

const rule = (key: string) => standardRuleSet.rules.find((each) => each.key === key);
const found = (...rules: (object | undefined)[]): string[] =>
  lintRuleSet(parseRuleSet({ ...standardRuleSet, rules })).map(({ code, path }) =>
    [code.replace("communication/", ""), ...path].join(" "),
  );

describe("lintRuleSet", () => {
  it.each([standardRuleSet, minimalRuleSet, highVolumeRuleSet, executiveRuleSet])(
    "has nothing to say of a preset: $key",
    (ruleSet) => expect(lintRuleSet(ruleSet)).toEqual([]),
  );

  it("finds a message that is due before anybody can send it, and then left out", () => {
    const early = { ...rule("preparation"), offset: { kind: "elapsed", minutes: -1 }, ifLate: "skip" };
    expect(found(rule("invitation"), early)).toEqual(["never-fires rules 1 ifLate"]);
    expect(found(rule("invitation"), { ...early, ifLate: "merge" })).toEqual([]);
    expect(found(rule("invitation"), { ...early, offset: { kind: "elapsed", minutes: 1 } })).toEqual([]);
  });

  it.each([
    ["21:00", 1],
    ["20:59", 0],
    ["07:59", 1],
    ["08:00", 0],
  ])("finds a message at %s that quiet hours from 21:00 to 08:00 drop: %i", (at, count) => {
    const offset = { kind: "calendar-days", days: 1, at };
    const dropped = { ...rule("survey"), offset, quietHours: { handling: "drop", days: "every-day" } };
    expect(found(dropped)).toHaveLength(count);
    expect(found({ ...dropped, quietHours: { handling: "later", days: "every-day" } })).toEqual([]);
  });

  it("finds a deadline that passes before the message is due", () => {
    const lobby = { ...rule("lobby"), ifLate: "skip" };
    expect(found({ ...lobby, deadline: { anchor: "start", minutes: -11 } })).toEqual([
      "deadline-before-due rules 0 deadline",
    ]);
    expect(found({ ...lobby, deadline: { anchor: "start", minutes: -10 } })).toEqual([]);
  });

  it("finds late content that no message would carry", () => {
    expect(found(rule("technical"))).toEqual(["late-without-carrier rules 0 ifLate"]);
    expect(found(rule("technical"), rule("invitation"))).toEqual([]);
    // A message that leaves only under a condition is no carrier to rely on.
    expect(found(rule("technical"), rule("recording-notice"))).toEqual([
      "late-without-carrier rules 0 ifLate",
      "late-without-carrier rules 1 ifLate",
    ]);
  });
});
