import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { parseRuleSet, safeParseRuleSet } from "./ruleSet.ts";
import { ruleSetHash } from "./ruleSetHash.ts";

const [invitation, dayBefore, technical] = minimalRuleSet.rules;
const marker = "Astrid Marker +46701234567";

function codesOf(document: unknown): string[] {
  const parsed = safeParseRuleSet(document);
  return parsed.status === "ok" ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

const withRules = (...rules: unknown[]) => ({ ...minimalRuleSet, rules });

describe("parseRuleSet", () => {
  it("takes the default rules through JSON unchanged", () => {
    expect(parseRuleSet(JSON.parse(JSON.stringify(minimalRuleSet)))).toEqual(minimalRuleSet);
  });

  it("refuses a message before the interview without a deadline", () => {
    const { deadline: _, ...endless } = technical ?? {};
    expect(codesOf(withRules(endless))).toEqual(["communication/deadline-missing rules.0.deadline"]);
  });

  it.each([
    ["five minutes into the interview", { anchor: "start", minutes: 5 }],
    ["counted from the end", { anchor: "end", minutes: -60 }],
  ])("refuses a deadline %s for a message before it", (_, deadline) => {
    expect(codesOf(withRules({ ...technical, deadline }))).toEqual([
      "communication/deadline-after-start rules.0.deadline",
    ]);
  });

  it("asks no deadline of what comes after", () => {
    const { deadline: _, ...endless } = technical ?? {};
    const nudge = { ...endless, offset: { kind: "elapsed", minutes: 15 } };
    expect(codesOf(withRules(nudge))).toEqual([]);
    expect(codesOf(withRules({ ...endless, anchor: "end" }))).toEqual([]);
  });

  it("refuses the same key twice, and the cancellation's", () => {
    const taken = { ...dayBefore, key: "cancellation" };
    expect(codesOf(withRules(invitation, dayBefore, invitation, taken))).toEqual([
      "communication/duplicate-rule rules.2.key",
      "communication/duplicate-rule rules.3.key",
    ]);
  });

  it.each([
    [
      "the same channel twice",
      { channels: ["email", "email"] },
      "communication/repeated-value rules.0.channels",
    ],
    ["no channel", { channels: [] }, "core/too-small rules.0.channels"],
    ["an unknown channel", { channels: ["fax"] }, "core/invalid-value rules.0.channels.0"],
    ["no content", { requiredContent: [] }, "core/too-small rules.0.requiredContent"],
    ["no guide", { guide: { sources: [], requirements: [] } }, "core/too-small rules.0.guide.sources"],
    ["a recipient out of the words", { to: "boss" }, "core/invalid-value rules.0.to"],
    ["an unknown anchor", { anchor: "full-moon" }, "core/invalid-value rules.0.anchor"],
    [
      "half a minute",
      { offset: { kind: "elapsed", minutes: 0.5 } },
      "core/invalid-type rules.0.offset.minutes",
    ],
    ["a key with spaces", { key: "day before" }, "core/invalid-format rules.0.key"],
  ])("refuses %s", (_, change, issue) => {
    expect(codesOf(withRules({ ...dayBefore, ...change }))).toEqual([issue]);
  });

  it.each([
    [{ from: "21:00", to: "21:00" }, "communication/empty-quiet-hours quietHours.to"],
    [{ from: "21:00:30", to: "08:00" }, "communication/not-whole-minute quietHours.from"],
    [{ from: "25:00", to: "08:00" }, "core/invalid-format quietHours.from"],
  ])("refuses quiet hours %o", (quietHours, issue) => {
    expect(codesOf({ ...minimalRuleSet, quietHours })).toEqual([issue]);
  });

  it("refuses an unknown version of its shape, 10,000 rules, and none", () => {
    expect(codesOf({ ...minimalRuleSet, schemaVersion: 2 })).toEqual([
      "core/unknown-schema-version schemaVersion",
    ]);
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...dayBefore, key: `rule-${index}` }));
    expect(codesOf(withRules(...many))).toContain("core/too-big rules");
    expect(codesOf(withRules())).toEqual(["core/too-small rules"]);
  });

  it("repeats nothing of a hostile document", () => {
    const hostile = {
      ...withRules({
        ...dayBefore,
        key: marker,
        [marker]: marker,
        guide: { sources: [1], requirements: [marker] },
      }),
      [marker]: marker,
      quietHours: marker,
      metadata: { [marker]: () => marker },
    };
    const parsed = safeParseRuleSet(hostile);
    expect(parsed.status).toBe("invalid");
    expect(JSON.stringify(parsed)).not.toContain("Marker");
    try {
      parseRuleSet(hostile);
    } catch (error) {
      expect(SamtalError.isInstance(error) && error.message.includes("Marker")).toBe(false);
    }
    expect.assertions(3);
  });
});

describe("minimalRuleSet", () => {
  it("has the six messages, each citing a guide", () => {
    expect(minimalRuleSet.rules.map(({ key, to, guide }) => [key, to, guide.requirements])).toEqual([
      ["invitation", "candidate", [17, 23, 33, 38, 41, 47]],
      ["day-before", "candidate", [45]],
      ["technical", "candidate", [45, 46]],
      ["lobby", "candidate", [48]],
      ["thanks", "candidate", [24, 25]],
      ["decision-promise", "candidate", [30]],
    ]);
  });
});

describe("ruleSetHash", () => {
  it("changes with a rule, and not with the vendor's metadata", () => {
    const hash = ruleSetHash(minimalRuleSet);
    expect(ruleSetHash({ ...minimalRuleSet, metadata: { owner: "team" } })).toBe(hash);
    expect(ruleSetHash({ ...minimalRuleSet, version: 2 })).not.toBe(hash);
  });
});
