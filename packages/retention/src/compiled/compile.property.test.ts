import { localDateOf, parseDuration, parseTimeZone } from "@samtal/core/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../evaluation/evaluate.ts";
import { countings } from "../periods/counting.ts";
import { lastDay } from "../periods/lastDay.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { compile } from "./compile.ts";

const zone = parseTimeZone("Europe/Stockholm");
const today = 20_800;
const period = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((months) => parseDuration(`P${months}M`)),
  fc.integer({ min: 1, max: 1500 }).map((days) => parseDuration(`P${days}D`)),
);
const near = fc.integer({ min: today - 1900, max: today });

describe("compile", () => {
  it("collapses a transitional rule to its cutoff too: kept where the event is of its days and after the cutoff", () => {
    fc.assert(
      fc.property(period, fc.constantFrom(...countings), near, near, fc.integer({ min: 1, max: 800 }), (length, counting, event, from, days) => {
        const forEvents = { from: localDateOf(from), before: localDateOf(from + days) };
        const policy = buildRetentionPolicy([buildClaim({ period: length, counting, forEvents })]);
        const day = localDateOf(today);
        const cutoff = compile(policy, day, zone).claims[0]?.cutoff ?? "0000-01-01";
        const rejected = localDateOf(event);
        const isOwn = event >= from && event < from + days;
        const { action } = evaluate(buildDataItem({ collectedOn: localDateOf(from - 2000) }), buildRetentionFacts({ rejected }), policy, day);
        expect(action).toBe(isOwn && rejected > cutoff ? "restrict" : "erase");
        expect(rejected > cutoff).toBe(lastDay(rejected, length, counting) >= day);
      }),
    );
  });
});
