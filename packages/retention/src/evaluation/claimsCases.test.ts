import { describe, expect, it } from "vitest";
import testdata from "../../testdata/claims-cases.json" with { type: "json" };
import { parseLocalDate } from "@samtal/core/time";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildCeiling, buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { evaluate } from "./evaluate.ts";

interface Case {
  number: number;
  name: string;
  claims: Record<string, unknown>[];
  ceilings: { key: string; trigger: string; period: string }[];
  category: string;
  onExpiry: string;
  facts: Facts;
  day: string;
  expected: { action: string; until?: string | null; conflicts?: number; stuckClocks?: number };
}

interface Facts {
  active?: boolean;
  secondActive?: boolean;
  rejected?: string;
  processEnded?: string;
  lastContact?: string;
  consents?: { given: string; withdrawn?: string }[];
  erasure?: string;
  objection?: string;
  hold?: { releasedOn?: string };
  restriction?: object;
}

describe("the cases of competing claims", () => {
  it.each((testdata.cases as Case[]).map((entry) => [entry.number, entry.name, entry] as const))("%i %s", (_, __, entry) => {
    const evaluation = evaluate(itemOf(entry), factsOf(entry.facts), policyOf(entry), parseLocalDate(entry.day));
    const { action, until, conflicts = 0, stuckClocks = 0 } = entry.expected;
    expect(evaluation.action).toBe(action);
    if (until !== undefined) expect(evaluation.until).toBe(until);
    expect(evaluation.conflicts).toHaveLength(conflicts);
    expect(evaluation.stuckClocks).toHaveLength(stuckClocks);
  });

  it("are thirty", () => {
    expect(testdata.cases).toHaveLength(30);
  });
});

const itemOf = ({ category, onExpiry }: Case) => {
  const item = buildDataItem({ category: category as "cv", onExpiry: onExpiry as "erase" });
  const { applicationId: _, ...shared } = item;
  return category === "cv" ? shared : item;
};

const policyOf = ({ claims, ceilings }: Case) =>
  buildRetentionPolicy(
    claims.map(({ basis, trigger, ...claim }) =>
      buildClaim({
        ...claim,
        legalBasis: basis as "consent",
        trigger: [trigger as "rejected"],
        ...(basis === "consent" && { consentFrom: "candidates" }),
      }),
    ),
    ceilings.map(({ key, trigger, period }) => buildCeiling({ key, trigger: [trigger as "rejected"], period })),
  );

function factsOf(facts: Facts) {
  const subjectId = "candidate_1";
  const { rejected, processEnded, lastContact } = facts;
  const first = {
    applicationId: "application_1",
    candidateId: subjectId,
    stage: facts.active === true ? ("active" as const) : ("process-ended" as const),
    ...(rejected !== undefined && { rejected }),
    ...(processEnded !== undefined && { processEnded }),
  };
  const second = { applicationId: "application_2", candidateId: subjectId, stage: "active" as const };
  return buildRetentionFacts(
    {},
    {
      applications: facts.secondActive === true ? [first, second] : [first],
      subjects: lastContact === undefined ? [] : [{ subjectId, lastContact }],
      consents: (facts.consents ?? []).map(({ given, withdrawn }, at) => ({
        consentId: `consent_${at}`,
        subjectId,
        purpose: "talent-pool" as const,
        answer: "given" as const,
        answeredOn: given,
        ...(withdrawn !== undefined && { withdrawnOn: withdrawn }),
      })),
      matters:
        facts.hold === undefined
          ? []
          : [{ matterId: "m-1", scope: {}, authorId: "counsel", ground: "dispute", from: "2021-01-05", ...facts.hold }],
      restrictions: facts.restriction === undefined ? [] : [{ subjectId, from: "2021-12-01" }],
      requests: [
        ...(facts.erasure === undefined ? [] : [{ kind: "erasure" as const, subjectId, on: facts.erasure }]),
        ...(facts.objection === undefined
          ? []
          : [{ kind: "objection" as const, subjectId, on: facts.objection, compellingFor: [] }]),
      ],
    },
  );
}
