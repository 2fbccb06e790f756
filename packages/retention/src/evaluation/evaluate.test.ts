import { SamtalError } from "@samtal/core";
import { type BusinessCalendar, parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { swedishPolicy } from "../presets/sweden.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildCeiling, buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { evaluate } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";

// Numbers are those of the retention cases.

const today = parseLocalDate("2026-11-21");
const codes = ({ because }: Evaluation): string[] => because.map(({ code }) => code);
const hold = { matterId: "m-1", scope: {}, authorId: "counsel", ground: "dispute", from: "2026-01-10" } as const;
const talentPool = {
  subjectId: "candidate_1",
  purpose: "talent-pool",
  answer: "given",
} as const;
const sharedCv = (() => {
  const { applicationId: _, ...item } = buildDataItem({ category: "cv" });
  return item;
})();

describe("evaluate: competing claims", () => {
  const mandatory = buildClaim({ key: "duty", class: "mandatory", legalBasis: "legal-obligation", period: "P4Y" });

  it("19: a duty to keep survives an erasure request, and the answer says so", () => {
    const facts = buildRetentionFacts(
      { rejected: "2026-01-05" },
      { requests: [{ kind: "erasure", subjectId: "candidate_1", on: "2026-11-01" }] },
    );
    const evaluation = evaluate(buildDataItem(), facts, buildRetentionPolicy([mandatory]), today);
    expect(evaluation.action).toBe("restrict");
    expect(codes(evaluation)).toContain("retention/survives-erasure");
  });

  it("20: an open hold does not hide that a minimum outlasts a ceiling", () => {
    const policy = buildRetentionPolicy([mandatory], [buildCeiling()]);
    const facts = buildRetentionFacts({ rejected: "2026-01-05" }, { matters: [hold] });
    const evaluation = evaluate(buildDataItem(), facts, policy, today);
    expect(evaluation.until).toBe("open");
    expect(evaluation.conflicts).toEqual([
      {
        kind: "minimum-above-ceiling",
        claim: "duty",
        ceiling: "ceiling",
        minimumUntil: "2030-01-05",
        ceilingUntil: "2026-07-05",
        applicationId: "application_1",
      },
    ]);
  });

  it("20: no ceiling cuts a hold or a restriction, in the active tier neither", () => {
    const claim = buildClaim({ key: "charge", class: "hold", tier: "active", period: "P3Y" });
    const policy = buildRetentionPolicy([claim], [buildCeiling()]);
    const evaluation = evaluate(buildDataItem(), buildRetentionFacts({ rejected: "2026-01-05" }), policy, today);
    expect(evaluation.action).toBe("retain");
    expect(evaluation.until).toBe("2029-01-05");
  });

  it("21: a ceiling on the active tier ends use but not the archive (France)", () => {
    const use = buildClaim({ key: "use", purpose: "recruitment", class: "discretionary", tier: "active", period: "P5Y" });
    const archive = buildClaim({ key: "archive", period: "P5Y" });
    const ceiling = buildCeiling({ trigger: ["lastContact"], period: "P2Y", scope: { of: "tier", tier: "active" } });
    const facts = buildRetentionFacts(
      { rejected: "2024-01-10" },
      { subjects: [{ subjectId: "candidate_1", lastContact: "2024-01-10" }] },
    );
    const evaluation = evaluate(buildDataItem(), facts, buildRetentionPolicy([use, archive], [ceiling]), today);
    expect(evaluation).toMatchObject({ action: "restrict", restrictedFrom: "2026-01-11", until: "2029-01-10" });
  });

  it("cuts only the class or the purpose that a ceiling names", () => {
    const use = buildClaim({ key: "use", purpose: "recruitment", class: "discretionary", tier: "active", period: "P5Y" });
    const facts = buildRetentionFacts({ rejected: "2026-01-05" });
    const untilUnder = (scope: Parameters<typeof buildCeiling>[0]): unknown =>
      evaluate(buildDataItem(), facts, buildRetentionPolicy([use, buildClaim()], [buildCeiling(scope)]), today).until;
    expect(untilUnder({ scope: { of: "class", class: "discretionary" } })).toBe("2028-01-05");
    expect(untilUnder({ scope: { of: "purpose", purpose: "legal-claims" } })).toBe("2031-01-05");
    expect(untilUnder({ scope: { of: "everything" } })).toBe("2026-07-05");
  });

  it("22, 23: holds are a set of matters; with the last release the item is due at once", () => {
    const second = { ...hold, matterId: "m-2" };
    const policy = buildRetentionPolicy([buildClaim({ period: "P1M" })]);
    const under = (matters: Parameters<typeof buildRetentionFacts>[1]): Evaluation =>
      evaluate(buildDataItem(), buildRetentionFacts({ rejected: "2026-01-05" }, matters), policy, today);
    const released = { ...hold, releasedOn: "2026-11-21" };
    expect(under({ matters: [released, second] })).toMatchObject({ action: "restrict", until: "open" });
    const due = under({ matters: [released, { ...second, releasedOn: "2026-10-01" }] });
    expect(due).toMatchObject({ action: "erase", until: "2026-11-20", disposedOn: "2026-11-21" });
  });

  it("holds only what a matter's scope names", () => {
    const policy = buildRetentionPolicy([buildClaim({ period: "P1M" })]);
    const actionUnder = (scope: object): string =>
      evaluate(
        buildDataItem(),
        buildRetentionFacts({ rejected: "2026-01-05" }, { matters: [{ ...hold, scope }] }),
        policy,
        today,
      ).action;
    expect(actionUnder({ subjectIds: ["candidate_1"], categories: ["scorecard"] })).toBe("restrict");
    expect(actionUnder({ subjectIds: ["candidate_1"], categories: ["cv"] })).toBe("erase");
    expect(actionUnder({ applicationIds: ["application_2"] })).toBe("erase");
    expect(actionUnder({ itemIds: ["item_1"] })).toBe("restrict");
    expect(actionUnder({ subjectIds: ["candidate_2"] })).toBe("erase");
  });

  it("27: an erasure request while the application is active asks whether it is withdrawn", () => {
    const requests = [{ kind: "erasure", subjectId: "candidate_1", on: "2026-11-20" }] as const;
    const facts = buildRetentionFacts({ stage: "active" }, { requests: [...requests] });
    const evaluation = evaluate(buildDataItem(), facts, swedishPolicy, today);
    expect(evaluation.action).toBe("retain");
    expect(codes(evaluation)).toContain("retention/erasure-waits");
  });

  it("28: an objection spares what has a recorded compelling ground, and the defence of legal claims", () => {
    const interest = buildClaim({ key: "interest", class: "discretionary", period: "P3Y" });
    const under = (compellingFor: string[], claims = [interest]): Evaluation =>
      evaluate(
        buildDataItem(),
        buildRetentionFacts(
          { rejected: "2026-01-05" },
          { requests: [{ kind: "objection", subjectId: "candidate_1", on: "2026-11-20", compellingFor }] },
        ),
        buildRetentionPolicy(claims),
        today,
      );
    expect(under([]).action).toBe("erase");
    expect(under(["interest"]).until).toBe("2029-01-05");
    expect(under([], [buildClaim()]).action).toBe("restrict");
  });

  it("29: a restriction that the person asked for locks an active application too, until it is lifted", () => {
    const locked = (restriction: object): Evaluation =>
      evaluate(
        buildDataItem(),
        buildRetentionFacts(
          { stage: "active" },
          { restrictions: [{ subjectId: "candidate_1", from: "2026-11-03", ...restriction }] },
        ),
        swedishPolicy,
        today,
      );
    expect(locked({})).toMatchObject({ action: "restrict", restrictedFrom: "2026-11-03", until: "open", next: null });
    expect(locked({ liftedOn: "2026-12-01" }).next).toEqual({ on: "2026-12-01", action: "retain" });
    expect(locked({ liftedOn: "2026-11-21" }).action).toBe("retain");
  });
});

describe("evaluate: clocks", () => {
  it("17: a fact from a day that has not come is refused; the item is kept and the clock reported", () => {
    const evaluation = evaluate(
      buildDataItem(),
      buildRetentionFacts({ rejected: "2026-11-22" }),
      buildRetentionPolicy([buildClaim({ period: "P0D" })]),
      today,
    );
    expect(evaluation).toMatchObject({ action: "restrict", until: "open" });
    expect(evaluation.stuckClocks).toEqual([
      { key: "defence", of: "claim", triggers: ["rejected"], cause: "future", applicationId: "application_1" },
    ]);
  });

  it("17: a consent from a day that has not come erases nothing", () => {
    const consents = [{ ...talentPool, consentId: "consent_1", answeredOn: "2026-11-22" }] as const;
    const policy = buildRetentionPolicy([
      buildClaim({
        key: "pool",
        purpose: "talent-pool",
        legalBasis: "consent",
        consentFrom: "candidates",
        class: "discretionary",
        trigger: ["consentGiven"],
      }),
    ]);
    const evaluation = evaluate(sharedCv, buildRetentionFacts({}, { consents: [...consents] }), policy, today);
    expect(evaluation.action).toBe("restrict");
    expect(evaluation.stuckClocks).toMatchObject([{ key: "pool", cause: "future" }]);
  });

  it("30: a clock is not stuck while the application is in play, nor for an item that is disposed of", () => {
    const policy = buildRetentionPolicy([buildClaim()]);
    expect(evaluate(buildDataItem(), buildRetentionFacts({ stage: "active" }), policy, today).stuckClocks).toEqual([]);
    expect(evaluate(buildDataItem(), buildRetentionFacts(), policy, today).stuckClocks).toHaveLength(1);
    const over = buildRetentionPolicy([buildClaim({ trigger: ["collected"], period: "P1M" })], [buildCeiling()]);
    const disposed = evaluate(buildDataItem(), buildRetentionFacts(), over, today);
    expect(disposed).toMatchObject({ action: "erase", stuckClocks: [] });
  });

  it("30: a ceiling without its day is a stuck clock, and an application without facts is one too", () => {
    const policy = buildRetentionPolicy([buildClaim()], [buildCeiling({ trigger: ["lastContact"] })]);
    const evaluation = evaluate(buildDataItem(), buildRetentionFacts({ rejected: "2026-01-05" }), policy, today);
    expect(evaluation.stuckClocks).toEqual([{ key: "ceiling", of: "ceiling", triggers: ["lastContact"], cause: "missing" }]);
    const unknown = buildDataItem({ applicationId: "application_9" });
    expect(evaluate(unknown, buildRetentionFacts(), swedishPolicy, today)).toMatchObject({ action: "retain", until: "open" });
    expect(evaluate(unknown, buildRetentionFacts(), swedishPolicy, today).stuckClocks).toHaveLength(2);
  });

  it("takes the first recorded of several triggers", () => {
    const claim = buildClaim({ trigger: ["rejectionReceived", "rejected"], period: "P6M" });
    const until = (application: object): unknown =>
      evaluate(buildDataItem(), buildRetentionFacts(application), buildRetentionPolicy([claim]), today).until;
    expect(until({ rejected: "2026-09-01", rejectionReceived: "2026-09-04" })).toBe("2027-03-04");
    expect(until({ rejected: "2026-09-01" })).toBe("2027-03-01");
  });

  it("49: of a minor the clock runs from the eighteenth birthday, which may lie ahead", () => {
    const facts = buildRetentionFacts(
      { rejected: "2026-11-01", processEnded: "2026-11-10" },
      { subjects: [{ subjectId: "candidate_1", eighteenthBirthday: "2027-05-02" }] },
    );
    expect(evaluate(buildDataItem(), facts, swedishPolicy, today).until).toBe("2029-05-02");
  });

  it("15: rolls a claim to the next working day where it says so, and never a ceiling", () => {
    const calendar: BusinessCalendar = {
      id: "weekends",
      version: "1",
      workingWeek: [1, 2, 3, 4, 5],
      holidayOn: () => undefined,
    };
    // 5 July 2026 and 5 June 2027 are a Sunday and a Saturday.
    const claim = buildClaim({ period: "P17M", roll: "next-working-day" });
    const facts = buildRetentionFacts({ rejected: "2026-01-05" });
    const context = { calendar };
    expect(evaluate(buildDataItem(), facts, buildRetentionPolicy([claim]), today, context).until).toBe("2027-06-07");
    const capped = buildRetentionPolicy([claim], [buildCeiling()]);
    expect(evaluate(buildDataItem(), facts, capped, today, context).until).toBe("2026-07-05");
    expect(codeOf(() => evaluate(buildDataItem(), facts, buildRetentionPolicy([claim]), today))).toBe(
      "retention/calendar-needed",
    );
  });

  it("18: refuses a day before the policy is in force", () => {
    const day = parseLocalDate("2026-11-20");
    expect(codeOf(() => evaluate(buildDataItem(), buildRetentionFacts(), swedishPolicy, day))).toBe(
      "retention/policy-not-in-force",
    );
  });
});

describe("evaluate: recruitment", () => {
  const first = { applicationId: "application_1", candidateId: "candidate_1", stage: "process-ended" } as const;
  const second = { applicationId: "application_2", candidateId: "candidate_1" } as const;
  const ended = { ...first, rejected: "2024-06-01", processEnded: "2024-06-10" };

  it("32, 33: a new application keeps the shared CV, and neither keeps nor lengthens the first one's notes", () => {
    const facts = buildRetentionFacts({}, { applications: [ended, { ...second, stage: "active" }] });
    expect(evaluate(sharedCv, facts, swedishPolicy, today).action).toBe("retain");
    const note = buildDataItem({ category: "note" });
    expect(evaluate(note, facts, swedishPolicy, today)).toMatchObject({ action: "erase", until: "2026-06-10" });
  });

  it("35: a declined offer is a withdrawal; use ends with that day", () => {
    const facts = buildRetentionFacts({ stage: "closed", withdrawn: "2026-11-20" });
    expect(evaluate(buildDataItem(), facts, swedishPolicy, today)).toMatchObject({
      action: "restrict",
      restrictedFrom: "2026-11-21",
      until: "open",
      stuckClocks: [],
    });
  });

  it("38: silence ends the talent pool; a renewal is a new consent; a new no ends both", () => {
    const old = { ...talentPool, consentId: "consent_1", answeredOn: "2024-11-20" } as const;
    const renewed = { ...talentPool, consentId: "consent_2", answeredOn: "2026-11-01" } as const;
    const refused = { ...renewed, consentId: "consent_3", answer: "refused", answeredOn: "2026-11-10" } as const;
    const under = (consents: Parameters<typeof buildRetentionFacts>[1]): Evaluation =>
      evaluate(sharedCv, buildRetentionFacts({ ...ended, stage: "process-ended" }, consents), swedishPolicy, today);
    expect(under({ consents: [old] })).toMatchObject({ action: "erase", until: "2026-11-20" });
    expect(under({ consents: [old, renewed] })).toMatchObject({ action: "retain", until: "2028-11-01" });
    expect(under({ consents: [old, renewed, refused] })).toMatchObject({ action: "erase", until: "2026-11-09" });
    const short = { ...renewed, expiresOn: "2027-01-01" };
    expect(under({ consents: [short] })).toMatchObject({ until: "2026-12-31", disposedOn: "2027-01-01" });
  });

  it("an earlier withdrawal does not end a consent that is given anew", () => {
    const withdrawn = { ...talentPool, consentId: "consent_1", answeredOn: "2025-01-01", withdrawnOn: "2026-02-01" };
    const again = { ...talentPool, consentId: "consent_2", answeredOn: "2026-03-01" };
    const facts = buildRetentionFacts(ended, { consents: [withdrawn, again] });
    expect(evaluate(sharedCv, facts, swedishPolicy, today).until).toBe("2028-03-01");
  });

  it("an erasure request reaches only what was there: not a consent given after it", () => {
    const requests = [{ kind: "erasure" as const, subjectId: "candidate_1", on: "2026-02-01" }];
    const before = { ...talentPool, consentId: "consent_1", answeredOn: "2026-01-01" };
    const after = { ...talentPool, consentId: "consent_2", answeredOn: "2026-03-01" };
    const action = (consents: (typeof before)[]): string =>
      evaluate(sharedCv, buildRetentionFacts(ended, { consents, requests }), swedishPolicy, today).action;
    expect(action([before])).toBe("erase");
    expect(action([before, after])).toBe("retain");
  });

  it("an erasure request does not reach what came into being after it", () => {
    const requests = [{ kind: "erasure" as const, subjectId: "candidate_1", on: "2026-02-01" }];
    const policy = buildRetentionPolicy([buildClaim({ class: "discretionary", trigger: ["collected"] })]);
    const action = (collectedOn: string): string =>
      evaluate(buildDataItem({ collectedOn }), buildRetentionFacts({}, { requests }), policy, today).action;
    expect(action("2026-02-01")).toBe("erase");
    expect(action("2026-02-02")).toBe("restrict");
  });

  it("a no on the day of a yes counts as the later of the two", () => {
    const yes = { ...talentPool, consentId: "consent_1", answeredOn: "2026-11-01" } as const;
    const no = { ...yes, consentId: "consent_2", answer: "refused" } as const;
    const facts = buildRetentionFacts({ ...ended, stage: "process-ended" }, { consents: [yes, no] });
    expect(evaluate(sharedCv, facts, swedishPolicy, today)).toMatchObject({ action: "erase", until: "2026-10-31" });
  });

  it("of two candidates on one item a claim counts from the later day and a ceiling from the earlier", () => {
    const item = buildDataItem({ subjectIds: ["candidate_1", "candidate_2"] });
    const facts = buildRetentionFacts(
      { rejected: "2026-01-05" },
      {
        subjects: [
          { subjectId: "candidate_1", lastContact: "2026-03-01" },
          { subjectId: "candidate_2", lastContact: "2026-05-01" },
        ],
      },
    );
    const claim = buildClaim({ trigger: ["lastContact"] });
    const until = (ceilings: Parameters<typeof buildRetentionPolicy>[1]): unknown =>
      evaluate(item, facts, buildRetentionPolicy([claim], ceilings), today).until;
    expect(until([])).toBe("2028-05-01");
    expect(until([buildCeiling({ trigger: ["lastContact"], period: "P1Y" })])).toBe("2027-03-01");
  });

  it("a talent pool is cut by the ceiling of the latest application, not of the first", () => {
    const consents = [{ ...talentPool, consentId: "consent_1", answeredOn: "2026-01-01" }];
    const other = { ...second, stage: "process-ended", rejected: "2026-06-01", processEnded: "2026-06-10" } as const;
    const facts = buildRetentionFacts({}, { applications: [ended, other], consents });
    const scope = { of: "purpose", purpose: "talent-pool" } as const;
    const policy = { ...swedishPolicy, ceilings: [buildCeiling({ scope, period: "P1Y" })] as never };
    const pool = evaluate(sharedCv, facts, policy, today).claims.find(({ key }) => key === "talent-pool");
    expect(pool?.until).toBe("2027-06-01");
  });

  it("42: a shared item goes when the last application's claims have ended", () => {
    const other = { ...second, stage: "process-ended", rejected: "2025-01-01", processEnded: "2025-02-01" } as const;
    const facts = buildRetentionFacts({}, { applications: [ended, other] });
    expect(evaluate(sharedCv, facts, swedishPolicy, today).until).toBe("2027-02-01");
  });

  it("an interviewer can't have the candidate's scorecard erased or locked", () => {
    const item = buildDataItem({ subjectIds: ["candidate_1", "interviewer_1"] });
    const facts = buildRetentionFacts(
      { stage: "active" },
      {
        requests: [{ kind: "erasure", subjectId: "interviewer_1", on: "2026-11-01" }],
        restrictions: [{ subjectId: "interviewer_1", from: "2026-11-01" }],
      },
    );
    expect(evaluate(item, facts, swedishPolicy, today).action).toBe("retain");
  });
});

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return SamtalError.isInstance(error) ? error.code : "unknown";
  }
  return "none";
}
