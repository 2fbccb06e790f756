import { epochDayOf, localDateOf } from "@samtal/core/time";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConsentFact } from "../facts/consentFact.ts";
import { firstNo } from "./firstNo.ts";

const day = fc.integer({ min: 0, max: 12 });
const answers = fc
  .array(fc.record({ isGiven: fc.boolean(), on: day, withdrawnAfter: fc.option(day, { nil: undefined }) }), { minLength: 1, maxLength: 8 })
  .map((list) =>
    list.map(
      ({ isGiven, on, withdrawnAfter }, at) =>
        ({
          consentId: `consent_${at}`, subjectId: "candidate_1", purpose: "recording", answer: isGiven ? "given" : "refused",
          answeredOn: localDateOf(on), ...(isGiven && withdrawnAfter !== undefined && { withdrawnOn: localDateOf(on + withdrawnAfter) }),
        }) as ConsentFact,
    ),
  );

/** Every answer asked about every other, one by one. */
function askedOneByOne(consent: ConsentFact, all: readonly ConsentFact[], today: number): number {
  let first = Infinity;
  for (const other of all) {
    const isRefusal = other.answer === "refused";
    const on = isRefusal ? epochDayOf(other.answeredOn) : other.withdrawnOn === undefined ? Infinity : epochDayOf(other.withdrawnOn);
    const given = epochDayOf(consent.answeredOn);
    const counts = isRefusal ? on >= given : other.consentId === consent.consentId || on > given;
    if (counts && on <= today) first = Math.min(first, on);
  }
  return first;
}

describe("firstNo", () => {
  it("is the first day that ends a consent, as if each answer were asked", () => {
    fc.assert(
      fc.property(answers, day, (all, today) => {
        const first = firstNo(all, today);
        for (const consent of all.filter(({ answer }) => answer === "given")) {
          expect(first(consent)).toBe(askedOneByOne(consent, all, today));
        }
      }),
      { numRuns: 500 },
    );
  });
});
