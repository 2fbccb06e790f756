import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsItem, type Matter } from "../facts/matter.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { matterIndex } from "./matterIndex.ts";

const some = <T extends string>(...values: T[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined });
const scope = fc
  .record({
    itemIds: some("item_1", "item_2"),
    applicationIds: some("application_1", "application_2"),
    subjectIds: some("candidate_1", "interviewer_1", "candidate_9"),
    categories: some("cv", "note"),
  })
  .map((lists) => Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)));
const matters = fc
  .array(scope, { maxLength: 12 })
  .map((scopes) => scopes.map((each, at) => ({ matterId: `m${at}`, scope: each, authorId: "a", ground: "other", from: "2026-01-01" }) as Matter));
const item = fc.record({
  id: fc.constantFrom("item_1", "item_2", "item_3"),
  category: fc.constantFrom("cv" as const, "note" as const, "rating" as const),
  subjectIds: fc.subarray(["candidate_1", "candidate_2", "interviewer_1"], { minLength: 1 }),
  applicationId: fc.option(fc.constantFrom("application_1", "application_2"), { nil: undefined }),
});

describe("matterIndex", () => {
  it("finds exactly the matters that hold an item, as if each were asked", () => {
    fc.assert(
      fc.property(matters, item, (all, { applicationId, ...given }) => {
        const { applicationId: _, ...shared } = buildDataItem(given);
        const asked = applicationId === undefined ? shared : buildDataItem({ ...given, applicationId });
        const found = matterIndex(all).on(asked).map(({ matterId }) => matterId);
        expect(found.toSorted()).toEqual(all.filter((matter) => holdsItem(matter, asked)).map(({ matterId }) => matterId).toSorted());
      }),
      { numRuns: 500 },
    );
  });
});
