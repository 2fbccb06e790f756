import { SamtalError } from "@samtal/core";
import { parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { dataCategories } from "../items/dataCategories.ts";
import { swedishPolicy } from "../presets/sweden.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { evaluate } from "./evaluate.ts";
import { planRetention } from "./planRetention.ts";

// Numbers are those of the retention cases.

const day = parseLocalDate("2027-04-02");
const everyone = ["candidate_1", "interviewer_1"];
const recording = buildDataItem({
  id: "item_recording",
  category: "recording",
  subjectIds: everyone,
  interviewId: "interview_1",
});
const transcript = buildDataItem({
  id: "item_transcript",
  category: "transcript",
  subjectIds: everyone,
  interviewId: "interview_1",
  sourceIds: ["item_recording"],
});
const scorecard = buildDataItem({ id: "item_scorecard", sourceIds: ["item_recording"] });
const consent = (subjectId: string, answer: object = {}) => ({
  consentId: `consent_${subjectId.replace("_", "-")}`,
  subjectId,
  purpose: "recording" as const,
  interviewId: "interview_1",
  answer: "given" as const,
  answeredOn: "2027-03-29",
  ...answer,
});
const both = everyone.map((subjectId) => consent(subjectId));
const plan = (items: Parameters<typeof planRetention>[0], facts: ReturnType<typeof buildRetentionFacts>) =>
  planRetention(items, facts, swedishPolicy, day);

describe("planRetention: recordings", () => {
  it("keeps a recording in use while everyone on it agrees and the application is in play", () => {
    const { items } = plan([transcript, recording], buildRetentionFacts({ stage: "active" }, { consents: both }));
    expect(items.map(({ itemId, action, until }) => [itemId, action, until])).toEqual([
      ["item_recording", "retain", "open"],
      ["item_transcript", "retain", "open"],
    ]);
  });

  it("25, 26, 44: after a withdrawal recording and transcript go, what was judged before it stands", () => {
    const consents = [consent("candidate_1", { withdrawnOn: "2027-04-02" }), consent("interviewer_1")];
    const { items } = plan([scorecard, transcript, recording], buildRetentionFacts({ stage: "active" }, { consents }));
    expect(items.map(({ itemId, action, disposedOn }) => [itemId, action, disposedOn])).toEqual([
      ["item_recording", "erase", "2027-04-02"],
      ["item_scorecard", "retain", null],
      ["item_transcript", "erase", "2027-04-02"],
    ]);
    expect(items[0]?.because.map(({ code }) => code)).toContain("retention/consent-withdrawn");
  });

  it("wants the consent of everyone on it, for this interview", () => {
    const action = (consents: ReturnType<typeof consent>[]): unknown =>
      plan([recording], buildRetentionFacts({ stage: "active" }, { consents })).items[0]?.action;
    expect(action(both)).toBe("retain");
    expect(action(both.slice(0, 1))).toBe("erase");
    expect(action(both.map((one) => ({ ...one, interviewId: "interview_2" })))).toBe("erase");
    expect(action([...both.slice(0, 1), consent("interviewer_1", { answer: "refused" })])).toBe("erase");
  });

  it("45: of a panel's recording, one withdrawal locks the whole until that person is removed from it", () => {
    const panel = ["candidate_1", "interviewer_1", "interviewer_2"];
    const shared = buildDataItem({ ...recording, subjectIds: panel });
    const facts = (answers: object[], more: object = {}) =>
      buildRetentionFacts({ stage: "active" }, { consents: panel.map((id, at) => consent(id, answers[at])), ...more });
    const of = (...given: Parameters<typeof facts>) => {
      const evaluation = plan([shared], facts(...given)).items[0];
      return [evaluation?.action, evaluation?.redact, evaluation?.restrictedFrom];
    };
    expect(of([])).toEqual(["retain", [], null]);
    expect(of([{}, { withdrawnOn: "2027-04-01" }])).toEqual(["restrict", ["interviewer_1"], "2027-04-01"]);
    expect(of([{ withdrawnOn: "2027-04-01" }])).toEqual(["restrict", ["candidate_1"], "2027-04-01"]);
    const erasure = { requests: [{ kind: "erasure", subjectId: "interviewer_2", on: "2027-04-02" }] };
    expect(of([], erasure)).toEqual(["restrict", ["interviewer_2"], "2027-04-02"]);
    // Of two who are left, or of one who never agreed, there is nothing to save.
    expect(of([{ withdrawnOn: "2027-04-01" }, { withdrawnOn: "2027-04-01" }])).toEqual(["erase", [], null]);
    expect(of([{}, { answer: "refused" }])).toEqual(["erase", [], null]);
    const codes = plan([shared], facts([{ withdrawnOn: "2027-04-01" }])).items[0]?.because.map(({ code }) => code);
    expect(codes).toContain("retention/redaction-needed");
  });

  it("24: with a claim of its own a withdrawn recording is locked instead", () => {
    const claims = [...swedishPolicy.claims, buildClaim({ key: "dispute", categories: ["recording"], while: "process-open" })];
    const policy = { ...swedishPolicy, claims: claims as typeof swedishPolicy.claims };
    const consents = [consent("candidate_1", { withdrawnOn: "2027-04-01" }), consent("interviewer_1")];
    const facts = buildRetentionFacts({ stage: "active" }, { consents });
    const { items } = planRetention([recording, transcript], facts, policy, day);
    expect(items.map(({ action, restrictedFrom }) => [action, restrictedFrom])).toEqual([
      ["restrict", "2027-04-01"],
      ["erase", null],
    ]);
  });

  it("a legal hold keeps a withdrawn recording under lock", () => {
    const matter = { matterId: "m", scope: {}, authorId: "counsel", ground: "dispute", from: "2027-04-01" } as const;
    const facts = buildRetentionFacts({ stage: "active" }, { consents: [], matters: [matter] });
    expect(plan([recording], facts).items[0]?.action).toBe("restrict");
  });
});

describe("planRetention: lineage", () => {
  const policy = buildRetentionPolicy([
    buildClaim({ key: "notes", categories: ["note"], period: "P1M" }),
    buildClaim({ key: "scores", categories: ["scorecard"], lineage: "with-sources" }),
  ]);
  const note = buildDataItem({ id: "item_note", category: "note" });
  const derived = buildDataItem({ id: "item_score", sourceIds: ["item_note"] });
  const facts = buildRetentionFacts({ rejected: "2027-03-20" });

  it("43: a score ends with the notes it was made from, and is gone when they are", () => {
    const { items } = planRetention([derived, note], facts, policy, day);
    expect(items.map(({ until }) => until)).toEqual(["2027-04-20", "2027-04-20"]);
    const alone = planRetention([derived], facts, policy, day).items[0];
    expect(alone?.action).toBe("erase");
    expect(alone?.because.map(({ code }) => code)).toContain("retention/source-gone");
  });

  it("says of every source that is not among the items that it counts as gone, whether or not that ends a claim", () => {
    const own = buildRetentionPolicy([buildClaim({ categories: ["note", "scorecard"] })]);
    const orphan = buildDataItem({ id: "item_score", sourceIds: ["item_typo", "item_note", "item_gone"] });
    const [, score] = planRetention([note, orphan], facts, own, day).items;
    expect(score?.action).toBe("restrict");
    expect(score?.because.filter(({ code }) => code === "retention/source-not-among-items")).toEqual([
      { code: "retention/source-not-among-items", params: { sourceId: "item_gone" } },
      { code: "retention/source-not-among-items", params: { sourceId: "item_typo" } },
    ]);
    const alone = planRetention([derived], facts, policy, day).items[0];
    expect(alone?.because.map(({ code }) => code)).toContain("retention/source-not-among-items");
    const complete = planRetention([note, derived], facts, policy, day).items;
    expect(complete.flatMap(({ because }) => because.map(({ code }) => code))).not.toContain(
      "retention/source-not-among-items",
    );
  });

  it("does not wonder about a source that the caller knows to be gone", () => {
    const sources = new Map([[note.id, "gone" as const]]);
    const known = evaluate(derived, facts, policy, day, { sources }).because.map(({ code }) => code);
    expect(known).toContain("retention/source-gone");
    expect(known).not.toContain("retention/source-not-among-items");
    const unknown = evaluate(derived, facts, policy, day, { sources: new Map() }).because.map(({ code }) => code);
    expect(unknown).toContain("retention/source-not-among-items");
  });

  it("refuses rings and items that are handed in twice", () => {
    const ring = { ...note, sourceIds: [derived.id] };
    expect(codeAndPath(() => planRetention([ring, derived], facts, policy, day))).toEqual([
      "retention/lineage-cycle",
      ["items", 0, "sourceIds"],
    ]);
    const itself = { ...note, sourceIds: [note.id] };
    expect(codeAndPath(() => planRetention([itself], facts, policy, day))?.[0]).toBe("retention/lineage-cycle");
    expect(codeAndPath(() => planRetention([note, note], facts, policy, day))).toEqual([
      "retention/duplicate-item",
      ["items", 1, "id"],
    ]);
  });
});

describe("planRetention", () => {
  it("refuses a compelling ground for a claim that the policy doesn't have, and repeats no key", () => {
    const policy = buildRetentionPolicy([buildClaim({ key: "defence" })]);
    const objection = (...compellingFor: string[]) =>
      ({ kind: "objection", subjectId: "candidate_1", on: "2027-03-01", compellingFor }) as const;
    const erasure = { kind: "erasure", subjectId: "candidate_1", on: "2027-03-01" } as const;
    const requests = [erasure, objection("defence", "Anna Andersson"), objection("interest")];
    const facts = buildRetentionFacts({ rejected: "2027-02-01" }, { requests });
    const runs = [
      () => planRetention([buildDataItem()], facts, policy, day),
      () => evaluate(buildDataItem(), facts, policy, day),
    ];
    for (const run of runs) {
      expect(thrown(run)?.issues).toMatchObject([
        { code: "retention/unknown-claim", path: ["facts", "requests", 1, "compellingFor", 1], params: {} },
        { code: "retention/unknown-claim", path: ["facts", "requests", 2, "compellingFor", 0], params: {} },
      ]);
    }
    const known = buildRetentionFacts({ rejected: "2027-02-01" }, { requests: [objection("defence")] });
    expect(planRetention([buildDataItem()], known, policy, day).items).toHaveLength(1);
  });

  it("31: refuses items that no claim is about, all at once", () => {
    const policy = buildRetentionPolicy([buildClaim({ categories: ["note"] })]);
    const items = [buildDataItem({ id: "item_1" }), buildDataItem({ id: "item_2", category: "cv" })];
    const error = thrown(() => planRetention(items, buildRetentionFacts(), policy, day));
    expect(error?.issues.map(({ code, params }) => [code, params])).toEqual([
      ["retention/category-uncovered", { category: "scorecard" }],
      ["retention/category-uncovered", { category: "cv" }],
    ]);
  });

  it("names the policy, the zone data and the next change", () => {
    const facts = buildRetentionFacts({ rejected: "2027-03-20", processEnded: "2027-04-01" });
    const made = plan([buildDataItem(), buildDataItem({ id: "item_2", category: "accommodation" })], facts);
    expect(made).toMatchObject({
      schemaVersion: 1,
      day: "2027-04-02",
      policyId: "policy_sweden",
      policyVersion: "1.0.0",
      zone: "Europe/Stockholm",
      zoneData: "2026f",
      nextChangeOn: "2029-04-02",
    });
    expect(made.policyHash).toMatch(/^sha256:/);
    expect(made.items.map(({ policyHash }) => policyHash)).toEqual([made.policyHash, made.policyHash]);
  });

  it("plans nothing for no items", () => {
    expect(plan([], buildRetentionFacts())).toMatchObject({ items: [], nextChangeOn: null });
  });

  it("has an answer for every category under the Swedish preset", () => {
    const items = dataCategories.map((category) =>
      buildDataItem({ id: `item_${category}`, category, interviewId: "interview_1" }),
    );
    const facts = buildRetentionFacts({ rejected: "2027-03-20", processEnded: "2027-03-31" });
    const { items: planned } = plan(items, facts);
    const actions = Object.fromEntries(planned.map(({ category, action }) => [category, action]));
    expect(actions).toMatchObject({
      scorecard: "restrict",
      note: "restrict",
      message: "restrict",
      consent: "restrict",
      recording: "erase",
      transcript: "erase",
      accommodation: "erase",
      "special-category": "erase",
      "tech-check": "erase",
      "survey-answer": "erase",
    });
    expect(planned).toHaveLength(dataCategories.length);
  });
});

function thrown(run: () => unknown): SamtalError | undefined {
  try {
    run();
  } catch (error) {
    if (SamtalError.isInstance(error)) return error;
  }
  return undefined;
}

function codeAndPath(run: () => unknown): [string, readonly (string | number)[]] | undefined {
  const error = thrown(run);
  return error && [error.code, error.path];
}
