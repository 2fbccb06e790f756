import { sweden } from "@samtal/calendars";
import { buildInterview } from "@samtal/core/testing";
import { instantOf, parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { planMessages } from "../plan/planMessages.ts";
import { parseRecipient } from "../plan/recipient.ts";
import { highVolumeRuleSet } from "../presets/highVolumeRuleSet.ts";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import type { PlanningCase } from "./planningCase.ts";
import { previewRuleChange } from "./previewRuleChange.ts";

const hour = 3_600_000;
const zones = ["Europe/Stockholm", "America/Vancouver", "Asia/Kolkata", "Australia/Adelaide", "America/New_York"];
const now = parseInstant("2027-03-15T09:00:00Z");
const options = { now, zoneRules: tzdataRules, calendars: { role: sweden } };

/** Interviews over four weeks and the change of clocks, some of them too soon for what is due days before. */
const population: PlanningCase[] = Array.from({ length: 60 }, (_, index) => {
  const start = Date.parse(now) + (3 + 11 * index) * hour;
  const interview = buildInterview({
    id: `interview_${index}`,
    candidateId: `candidate_${index % 40}`,
    lobbyOpensAt: instantOf(start - hour / 6),
    assessmentStartsAt: instantOf(start),
    endsAt: instantOf(start + hour),
  });
  const candidate = parseRecipient({
    id: interview.candidateId,
    role: "candidate",
    timeZone: zones[index % zones.length],
    language: "en",
    channels: index % 7 === 0 ? { sms: "available" } : { email: "available", sms: "available" },
  });
  return { interview, people: [candidate], facts: { bookedAt: now } };
});

/** What a person would count with two lists beside each other. */
function counted(before: typeof minimalRuleSet, after: typeof minimalRuleSet) {
  const rules = new Map<string, { appear: number; vanish: number; move: number; rewrite: number }>();
  const interviews = new Set<string>();
  const people = new Set<string>();
  let same = 0;
  for (const { interview, people: recipients, facts } of population) {
    const pending = (set: typeof before) =>
      planMessages(set, interview, recipients, facts, options).messages.filter((each) => each.state === "planned");
    const [old, next] = [pending(before), pending(after)];
    for (const id of new Set([...old, ...next].map((each) => each.id))) {
      const [was, is] = [old.find((each) => each.id === id), next.find((each) => each.id === id)];
      const { rule, recipientId } = (is ?? was) as (typeof old)[number];
      const what =
        was === undefined
          ? "appear"
          : is === undefined
            ? "vanish"
            : was.due.instant !== is.due.instant
              ? "move"
              : was.contentHash !== is.contentHash || was.channel !== is.channel
                ? "rewrite"
                : undefined;
      if (what === undefined) same++;
      else {
        const effect = rules.get(rule) ?? { appear: 0, vanish: 0, move: 0, rewrite: 0 };
        effect[what]++;
        rules.set(rule, effect);
        interviews.add(interview.id);
        people.add(recipientId);
      }
    }
  }
  return { rules, interviews, people, same };
}

describe("previewRuleChange", () => {
  const edited: typeof minimalRuleSet = {
    ...minimalRuleSet,
    quietHours: { from: minimalRuleSet.quietHours.from, to: highVolumeRuleSet.quietHours.to },
    rules: minimalRuleSet.rules.flatMap((rule) =>
      rule.key === "thanks"
        ? []
        : rule.key === "technical"
          ? [{ ...rule, channels: ["email", "sms"] }]
          : rule.key === "day-before"
            ? [{ ...rule, offset: { kind: "elapsed", minutes: -1440 } }]
            : [rule],
    ),
  };

  it.each([
    ["rules added", minimalRuleSet, highVolumeRuleSet],
    ["rules dropped", highVolumeRuleSet, minimalRuleSet],
    ["rules edited", minimalRuleSet, edited],
  ])("counts what a comparison message by message counts: %s", (_, before, after) => {
    const preview = previewRuleChange(before, after, population, options);
    const brute = counted(before, after);
    expect(new Map(preview.rules.map(({ rule, ...effect }) => [rule, effect]))).toEqual(brute.rules);
    expect(preview.unchanged).toBe(brute.same);
    expect(preview.interviewIds).toEqual([...brute.interviews].sort());
    expect(preview.recipientIds).toEqual([...brute.people].sort());
    expect(preview.interviews).toBe(60);
    for (const what of ["appear", "vanish", "move", "rewrite"] as const) {
      expect(preview.total[what]).toBe([...brute.rules.values()].reduce((sum, effect) => sum + effect[what], 0));
    }
    expect(preview.rules.length).toBeGreaterThan(0);
    expect(previewRuleChange(before, after, population.toReversed(), options)).toEqual(preview);
  });

  it("finds nothing between a rule set and itself, nor where nobody is booked", () => {
    expect(previewRuleChange(minimalRuleSet, minimalRuleSet, population, options)).toMatchObject({
      changedInterviews: 0,
      rules: [],
      total: { appear: 0, vanish: 0, move: 0, rewrite: 0 },
    });
    expect(previewRuleChange(minimalRuleSet, highVolumeRuleSet, [], options)).toMatchObject({ interviews: 0, rules: [] });
  });
});
