import { toId } from "@samtal/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidateOf, refused, type ToldMessage } from "../../testdata/parityPlans.ts";
import { informationParity } from "./informationParity.ts";
import type { ParityCandidate } from "./parityCandidate.ts";
import type { ParityPolicy } from "./parityPolicy.ts";

const roleId = toId("role", "backend");
const keys = ["dress", "agenda", "how-to-join"];
const lead = fc.constantFrom(-60, 0, 10, 60, 1_440, 2_880, 10_080);
const message = (rule: string): fc.Arbitrary<ToldMessage> =>
  fc.record({
    rule: fc.constant(rule),
    says: fc.subarray(keys, { minLength: 1 }),
    minutesBefore: lead,
    state: fc.constantFrom("sent", "planned", "skipped"),
    channel: fc.constantFrom("email", "email", "sms", null),
    language: fc.constantFrom("sv", "en"),
  });
interface Given {
  readonly messages: readonly ToldMessage[];
  readonly accommodated: boolean;
  readonly mode: "live" | "recorded";
  readonly hash: string;
  readonly bookedBefore: number;
}
const given: fc.Arbitrary<Given> = fc.record({
  messages: fc.tuple(message("first"), message("second")).chain((all) => fc.subarray([...all])),
  accommodated: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  mode: fc.constantFrom("live", "live", "recorded"),
  hash: fc.constantFrom("a", "a", "b"),
  bookedBefore: fc.constantFrom(30, 3_000, 20_000),
});
const group = fc.array(given, { minLength: 2, maxLength: 7 });
const policies: fc.Arbitrary<ParityPolicy> = fc.record({
  hoursLater: fc.constantFrom(0, 24, 100),
  shareLater: fc.constantFrom(0, 0.5, 1),
  compareChannels: fc.boolean(),
  compareLanguages: fc.boolean(),
  explainedBy: fc.subarray(["late-booking", "bounced", "rule-set-differs"] as const),
});
const candidate = ({ messages, ...more }: Given, index: number): ParityCandidate => candidateOf(`c${index}`, messages, more);
const candidates = (all: readonly Given[]): ParityCandidate[] => all.map(candidate);

describe("information parity", () => {
  it("does not mind the order of candidates and messages", () => {
    fc.assert(
      fc.property(group, policies, (all, policy) => {
        const told = informationParity(roleId, candidates(all), policy);
        const turned = candidates(all.map((each) => ({ ...each, messages: each.messages.toReversed() }))).toReversed();
        expect(JSON.stringify(informationParity(roleId, turned, policy))).toBe(JSON.stringify(told));
      }),
      { numRuns: 500 },
    );
  });

  it("is symmetric: candidates who change names change findings", () => {
    fc.assert(
      fc.property(group, policies, (all, policy) => {
        const last = all.length - 1;
        const findings = (list: readonly Given[], rename: (index: number) => number) =>
          informationParity(roleId, candidates(list), policy)
            .differences.map(({ candidateId, key, kind, causes, explained, minutesBefore }) => {
              const index = rename(Number(candidateId.slice(11)));
              return JSON.stringify([index, key, kind, causes, explained, minutesBefore]);
            })
            .toSorted();
        expect(findings(all.toReversed(), (index) => last - index)).toEqual(findings(all, (index) => index));
      }),
      { numRuns: 500 },
    );
  });

  it("is equal where all are told the same", () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 2, max: 6 }), policies, (one, count, policy) => {
        const { status, differences } = informationParity(roleId, candidates(Array.from({ length: count }, () => one)), policy);
        expect([status, differences]).toEqual(["equal", []]);
      }),
      { numRuns: 300 },
    );
  });

  it("is never made unequal by a message that goes to everyone", () => {
    let equal = 0;
    const near = group.map((all) => {
      // Small differences of time over one base, so that many of the groups are equal to begin with.
      const base = all[0]?.messages ?? [];
      return all.map((each, index) => ({
        ...each,
        messages: base.map((told) => ({ ...told, minutesBefore: told.minutesBefore - (index % 3) * 5 })),
      }));
    });
    fc.assert(
      fc.property(near, lead, fc.subarray(keys, { minLength: 1 }), policies, (all, minutesBefore, says, chosen) => {
        const policy = { ...chosen, compareChannels: false, compareLanguages: false };
        if (informationParity(roleId, candidates(all), policy).status !== "equal") return;
        equal++;
        const news: ToldMessage = { rule: "news", says, minutesBefore };
        const after = all.map((each) => ({ ...each, messages: [...each.messages, news] }));
        expect(informationParity(roleId, candidates(after), policy).status).toBe("equal");
      }),
      { numRuns: 1_000 },
    );
    expect(equal).toBeGreaterThan(200);
  });

  it("shows nothing of a no to a recording: the report keeps every byte", () => {
    fc.assert(
      fc.property(group, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), policies, (all, answers, policy) => {
        const notice: ToldMessage = { rule: "recording", says: ["recording-notice"], minutesBefore: 4_000 };
        const no: ToldMessage = { ...notice, state: "skipped", because: [refused] };
        const asked = (saidYes: (index: number) => boolean) =>
          candidates(all.map((each, index) => ({ ...each, messages: [...each.messages, saidYes(index) ? notice : no] })));
        const everyone = JSON.stringify(informationParity(roleId, asked(() => true), policy));
        expect(JSON.stringify(informationParity(roleId, asked((index) => answers[index] === true), policy))).toBe(everyone);
      }),
      { numRuns: 300 },
    );
  });

  it("names no setting, and explains every difference of an accommodation without a word more", () => {
    fc.assert(
      fc.property(group, policies, (all, policy) => {
        const told = informationParity(roleId, candidates(all), policy);
        expect(JSON.stringify(told)).not.toMatch(/"(live|recorded)"/);
        for (const { candidateId, causes, explained } of told.differences) {
          const isAccommodated = all[Number(candidateId.slice(11))]?.accommodated === true;
          expect(causes.includes("accommodation")).toBe(isAccommodated);
          if (isAccommodated) expect([causes, explained]).toEqual([["accommodation"], true]);
        }
        const unexplained = told.differences.some(({ explained }) => !explained);
        expect(told.status === "unequal").toBe(unexplained);
      }),
      { numRuns: 300 },
    );
  });

  it("lets no accommodated candidate change what is found of the others", () => {
    fc.assert(
      fc.property(group, given, policies, (all, more, policy) => {
        // Rules are compared over the whole round; the one who joins has the first one's.
        const joins = { ...more, accommodated: true };
        const others = (list: readonly Given[]) =>
          informationParity(roleId, candidates(list), policy)
            .differences.filter(({ candidateId }) => Number(candidateId.slice(11)) < all.length)
            .map(({ candidateId, key, kind }) => `${candidateId} ${key} ${kind}`);
        const without = others(all);
        expect(others([...all, joins]).filter((line) => !without.includes(line) && !isAccommodated(line, all))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const isAccommodated = (line: string, all: readonly Given[]): boolean =>
  all[Number(line.split(" ")[0]?.slice(11))]?.accommodated === true;
