import { weekendsOnly } from "@samtal/calendars";
import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planRetention } from "../evaluation/planRetention.ts";
import { dataCategories } from "../items/dataCategories.ts";
import { swedishPolicy } from "../presets/sweden.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { answerRequest } from "./answerRequest.ts";
import { parseDataSubjectRequest } from "./dataSubjectRequest.ts";
import { factsWithRequests } from "./factsWithRequests.ts";
import { requestRights } from "./requestRight.ts";

const context = { day: parseLocalDate("2027-05-10"), zone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules, calendar: weekendsOnly };
const applications = ["application_1", "application_2"] as const;
/** One of each category in each application, and one that both share. */
const items = dataCategories.flatMap((category) =>
  [...applications, undefined].map((applicationId, at) => {
    const { applicationId: _, ...item } = buildDataItem({ id: `item_${category}-${at}`, category, interviewId: "interview_1" });
    return { ...item, ...(applicationId && { applicationId: buildDataItem({ applicationId }).applicationId as never }) };
  }),
);
const consents = (["talent-pool", "recording", "survey"] as const).map((purpose) => ({
  consentId: `consent_${purpose}`, subjectId: "candidate_1" as const, purpose, answer: "given" as const, answeredOn: "2027-01-05",
}));
const ended = { stage: "process-ended", rejected: "2027-04-09", processEnded: "2027-04-12" } as const;
const facts = buildRetentionFacts(ended, {
  consents,
  applications: [
    { applicationId: "application_1", candidateId: "candidate_1", ...ended },
    { applicationId: "application_2", candidateId: "candidate_1", stage: "active" },
  ],
});

const scope = fc
  .record(
    {
      itemIds: fc.uniqueArray(fc.constantFrom(...items.map(({ id }) => id)), { minLength: 1, maxLength: 8 }),
      applicationIds: fc.uniqueArray(fc.constantFrom(...applications), { minLength: 1 }),
      categories: fc.uniqueArray(fc.constantFrom(...dataCategories), { minLength: 1, maxLength: 6 }),
    },
    { requiredKeys: [] },
  )
  .filter((lists) => Object.keys(lists).length > 0);
/** Taking a consent back is about the consent in whole. */
const rights = fc.uniqueArray(fc.constantFrom(...requestRights.filter((right) => right !== "consent-withdrawal")), { minLength: 1 });
const asked = (about: object) =>
  parseDataSubjectRequest({ schemaVersion: 1, requestId: "r-1", subjectId: "candidate_1", receivedAt: "2027-05-03T08:00:00Z", law: "eu-gdpr", ...about });

/** Written anew, by what the words of the scope say. */
const isWithin = (item: (typeof items)[number], lists: Partial<{ itemIds: string[]; applicationIds: string[]; categories: string[] }>): boolean =>
  [
    lists.itemIds === undefined || lists.itemIds.some((id) => id === item.id),
    lists.applicationIds === undefined || lists.applicationIds.some((id) => id === item.applicationId),
    lists.categories === undefined || lists.categories.some((category) => category === item.category),
  ].every(Boolean);

const planned = (about: object | null) => {
  const added = about === null ? { status: "ok" as const, facts } : factsWithRequests(facts, [asked(about)], [], context);
  if (added.status === "illegal") throw new Error("illegal");
  return new Map(planRetention(items, added.facts, swedishPolicy, context.day).items.map((item) => [item.itemId, item]));
};

describe("a request about a part", () => {
  it("leaves the verdict of everything outside it as it was, and gives what is inside that of a request about all", () => {
    const untouched = planned(null);
    fc.assert(
      fc.property(scope, rights, (lists, invoked) => {
        const part = planned({ rights: invoked, scope: lists });
        const whole = planned({ rights: invoked });
        for (const item of items) expect(part.get(item.id)).toEqual((isWithin(item, lists) ? whole : untouched).get(item.id));
      }),
      { numRuns: 40 },
    );
  });

  it("is answered about each item within it as a request about all, and about no other", () => {
    fc.assert(
      fc.property(scope, rights, (lists, invoked) => {
        const answer = (about: object) => answerRequest(asked({ rights: invoked, ...about }), { items, facts, policy: swedishPolicy }, context).items;
        const inside = new Set<string>(items.filter((item) => isWithin(item, lists)).map(({ id }) => id));
        expect(answer({ scope: lists })).toEqual(answer({}).filter(({ itemId }) => inside.has(itemId)));
      }),
      { numRuns: 40 },
    );
  });
});
