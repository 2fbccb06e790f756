import { toId } from "@samtal/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf } from "./bandsOf.ts";
import type { ScorePrecision } from "./scorePrecision.ts";
import { superiority } from "./superiority.ts";

const people = fc
  .array(fc.record({ half: fc.integer({ min: 2, max: 20 }), error: fc.integer({ min: 0, max: 8 }) }), { minLength: 1, maxLength: 12 })
  .map((list) => ({
    scored: list.map(({ half }, at) => ({ applicationId: toId("application", `${at}`), score: half / 4 })),
    precision: {
      method: "given",
      standardErrors: Object.fromEntries(list.map(({ error }, at) => [`application_${at}`, error / 10])),
    } satisfies ScorePrecision,
  }));
const confidence = fc.constantFrom(0.1, 0.5, 0.8, 0.95, 0.999);

describe("laws of bands and probabilities", () => {
  it("places everyone in one band, higher bands never below lower ones, whatever the order", () => {
    fc.assert(
      fc.property(people, confidence, ({ scored, precision }, level) => {
        const bands = bandsOf(scored, precision, level);
        expect(bands.flatMap(({ applicationIds }) => applicationIds).sort()).toEqual(scored.map(({ applicationId }) => applicationId).sort());
        expect(JSON.stringify(bandsOf(scored.toReversed(), precision, level))).toBe(JSON.stringify(bands));
        const scoreOf = new Map(scored.map(({ applicationId, score }) => [applicationId, score]));
        const ends = bands.map(({ applicationIds }) => applicationIds.map((id) => scoreOf.get(id) ?? Number.NaN));
        for (const [at, band] of ends.entries()) {
          expect(Math.max(...band)).toBe(scoreOf.get(bands[at]?.leaderId as never));
          if (at > 0) expect(Math.min(...(ends[at - 1] ?? []))).toBeGreaterThan(Math.max(...band));
        }
      }),
    );
  });

  it("nobody in a band beyond the leader's probability that the confidence allows", () => {
    fc.assert(
      fc.property(people, confidence, ({ scored, precision }, level) => {
        const of = new Map(scored.map((each) => [each.applicationId, each]));
        for (const { leaderId, applicationIds } of bandsOf(scored, precision, level)) {
          for (const id of applicationIds) {
            const [a, b] = [of.get(leaderId), of.get(id)];
            if (a === undefined || b === undefined) throw new Error("not there");
            const found = superiority(a, b, precision);
            // Two-sided: 0.95 leaves 0.975 to one side.
            if (found.status === "ok") expect(found.value).toBeLessThanOrEqual(0.5 + level / 2 + 1e-9);
          }
        }
      }),
    );
  });

  it("P(A > B) and P(B > A) make 1, and a higher score never has the lower probability", () => {
    fc.assert(
      fc.property(people, ({ scored, precision }) => {
        for (const a of scored) {
          for (const b of scored) {
            const [one, other] = [superiority(a, b, precision), superiority(b, a, precision)];
            expect(one.status).toBe(other.status);
            if (one.status !== "ok" || other.status !== "ok") continue;
            expect(Math.abs(one.value + other.value - 1)).toBeLessThan(1e-12);
            if (a.score > b.score) expect(one.value).toBeGreaterThan(0.5);
          }
        }
      }),
    );
  });
});
