import { expectTypeOf, it } from "vitest";
import { adverseImpact } from "./adverseImpact.ts";
import type { AuditedGroup } from "./auditTable.ts";
import type { FairnessFigure } from "./fairnessFigure.ts";

it("gives no count of a suppressed group and no value of an undefined figure", () => {
  type Suppressed = Extract<AuditedGroup, { status: "suppressed" }>;
  expectTypeOf<Suppressed>().not.toHaveProperty("total");
  expectTypeOf<Suppressed>().not.toHaveProperty("selected");
  expectTypeOf<Extract<FairnessFigure, { status: "undefined" }>>().not.toHaveProperty("value");
});

it("takes counts, never candidates", () => {
  expectTypeOf(adverseImpact).parameter(0).items.toHaveProperty("total").toEqualTypeOf<number>();
  // @ts-expect-error rows of candidates are no counts
  adverseImpact([{ key: "a", candidateIds: ["c1"], selected: 1, total: 1, name: "x" }]);
});
