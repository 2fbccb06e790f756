import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intlZoneRules } from "../../time/intlZoneRules.ts";
import { parseTimeZone } from "../../time/timeZone.ts";
import * as core from "../../index.ts";
import * as time from "../../time/index.ts";
import * as testing from "../index.ts";

type Schemas = Record<
  string,
  { safeParse: (value: unknown) => { success: boolean; data?: unknown } } | undefined
>;
const schemas = { ...core, ...time } as unknown as Schemas;
const withSchema = Object.entries(testing as unknown as Record<string, () => fc.Arbitrary<unknown>>)
  .filter(([name]) => /^arbitrary[A-Z]/.test(name))
  .map(([name, make]) => [name, make, `${name[9]?.toLowerCase()}${name.slice(10)}Schema`] as const)
  .filter(([name, , schema]) => name !== "arbitraryId" && schema in schemas);

describe("arbitraries", () => {
  it("exist for every model", () => {
    const modelled = withSchema.map(([, , schema]) => schema);
    for (const name of Object.keys(testing).filter((name) => /^build[A-Z]/.test(name))) {
      const stem = name
        .slice(5)
        .replace(/^(?:Nominal|Continuous)Scale$/, "Scale")
        .replace(/^Missing|Asynchronous|Draft$/, "");
      expect(modelled).toContain(`${stem[0]?.toLowerCase()}${stem.slice(1)}Schema`);
    }
  });

  it.each(withSchema)(
    "%s gives only valid JSON documents, which parsing leaves as they are",
    (_, make, schema) => {
      fc.assert(
        fc.property(make(), (document) => {
          const parsed = schemas[schema]?.safeParse(JSON.parse(JSON.stringify(document)));
          expect(parsed?.success).toBe(true);
          expect(parsed?.data).toEqual(document);
        }),
        { numRuns: 50 }
      );
    }
  );

  it("arbitraryId gives ids of the kind asked for", () => {
    fc.assert(
      fc.property(fc.constantFrom(...core.idKinds), fc.gen(), (kind, gen) => {
        expect(gen(testing.arbitraryId, kind)).toMatch(new RegExp(`^${kind}_[A-Za-z0-9]`));
      })
    );
  });

  it("arbitraryTimeZone keeps to the zones that the rules know", () => {
    const stockholm = parseTimeZone("Europe/Stockholm");
    const some = testing.arbitraryTimeZone({ has: (zone) => zone === stockholm });
    expect(new Set(fc.sample(some, { numRuns: 10, seed: 1 }))).toEqual(new Set([stockholm]));
    const rules = intlZoneRules();
    expect(
      fc.sample(testing.arbitraryTimeZone(rules), { numRuns: 20, seed: 1 }).every((zone) => rules.has(zone))
    ).toBe(true);
  });

  it("arbitraryInstant and arbitraryLocalDate keep to their range", () => {
    const from = Date.UTC(2027, 2, 28);
    const until = from + 3_600_000;
    fc.assert(
      fc.property(testing.arbitraryInstant({ from, until }), (instant) => {
        expect(time.epochMilliseconds(instant)).toBeGreaterThanOrEqual(from);
        expect(time.epochMilliseconds(instant)).toBeLessThan(until);
      })
    );
    const leapDay = testing.arbitraryLocalDate({ from: 21_243, until: 21_244 });
    // 2028-02-29 is day 21243: 58 years of 365 days, 14 leap days before 2028, 31 + 28 days of 2028.
    fc.assert(
      fc.property(leapDay, (date) => date === "2028-02-29"),
      { numRuns: 3 }
    );
  });
});

describe("hostileJson", () => {
  it("holds the marker in most documents, and spoils a valid one in one place", () => {
    const marker = "Qz7marker";
    const sample = fc.sample(testing.hostileJson(marker, [testing.buildCandidate()]), {
      numRuns: 200,
      seed: 1,
    });
    const marked = sample.filter((document) => JSON.stringify(document).includes(marker));
    expect(marked.length).toBeGreaterThan(100);
    const near = sample.filter((document) => Object.hasOwn(Object(document), "timeZone"));
    expect(near.length).toBeGreaterThan(20);
  });

  it("leaves no trace on the prototypes of the language", () => {
    fc.sample(testing.hostileJson("Qz7marker"), { numRuns: 200, seed: 2 });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
