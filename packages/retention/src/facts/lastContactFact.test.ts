import { toId } from "@samtal/core";
import { parseInstant, parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../evaluation/evaluate.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildCeiling, buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { type ContactActivity, contactActivitySchema, lastContactFact } from "./lastContactFact.ts";

const candidateId = toId("candidate", "1");
const zone = parseTimeZone("Europe/Paris");
const activity = (at: string, actor: ContactActivity["actor"], kind: ContactActivity["kind"]): ContactActivity => ({
  candidateId, at: parseInstant(at), actor, kind,
});
const wrote = activity("2026-03-10T10:00:00Z", "candidate", "wrote");
const dayOf = (activities: readonly ContactActivity[]): string | undefined =>
  lastContactFact(candidateId, activities, zone, tzdataRules).lastContact;

describe("lastContactFact", () => {
  it("case 36: no note, mail or meeting of anybody else's makes the time begin anew", () => {
    const others = (["recruiter", "interviewer", "system"] as const).flatMap((actor) =>
      (["wrote", "called", "met", "updated-profile", "booked"] as const).map((kind) => activity("2027-01-01T10:00:00Z", actor, kind)),
    );
    expect(dayOf([wrote, ...others])).toBe("2026-03-10");
    expect(lastContactFact(candidateId, [wrote, ...others], zone, tzdataRules).because[0]?.params).toEqual({ count: 1, others: 15 });
  });
  it("case 37: a mail that was opened, or a picture in it that was loaded, is no contact", () => {
    const traces = (["mail-delivered", "mail-opened", "pixel-loaded"] as const).map((kind) => activity("2027-01-01T10:00:00Z", "candidate", kind));
    expect(dayOf([wrote, ...traces])).toBe("2026-03-10");
    expect(dayOf(traces)).toBeUndefined();
  });
  it("cases 36 and 37: what is no contact does not lengthen how long an item is kept", () => {
    const item = buildDataItem({ category: "cv" });
    const policy = buildRetentionPolicy(
      [buildClaim({ period: "P60M" })],
      [buildCeiling({ trigger: ["lastContact"], period: "P24M" })],
    );
    const until = (activities: readonly ContactActivity[]): string | null => {
      const lastContact = dayOf(activities) as string;
      const facts = buildRetentionFacts({ rejected: "2026-03-01" }, { subjects: [{ subjectId: candidateId, lastContact }] });
      return evaluate(item, facts, policy, parseLocalDate("2027-02-01")).until;
    };
    expect(until([wrote])).toBe("2028-03-10");
    expect(until([wrote, activity("2027-01-01T10:00:00Z", "recruiter", "wrote")])).toBe("2028-03-10");
    expect(until([wrote, activity("2027-01-01T10:00:00Z", "candidate", "answered")])).toBe("2029-01-01");
  });
  it("is the controller's day, of this candidate alone, whatever the order", () => {
    const late = activity("2026-12-31T23:30:00Z", "candidate", "applied");
    const other = { ...activity("2027-05-05T10:00:00Z", "candidate", "wrote"), candidateId: toId("candidate", "2") };
    fc.assert(
      fc.property(fc.shuffledSubarray([wrote, late, other], { minLength: 3 }), (activities) => {
        expect(dayOf(activities)).toBe("2027-01-01");
      }),
    );
    expect(dayOf([])).toBeUndefined();
    expect(contactActivitySchema.safeParse({ ...wrote, kind: "stared" }).success).toBe(false);
  });
});
