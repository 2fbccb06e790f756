import { expectTypeOf, it } from "vitest";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { DefinedStatistic } from "../statistic/statistic.ts";
import { bootstrap } from "./bootstrap.ts";
import type { BootstrapOptions } from "./bootstrapOptions.ts";

it("hands rows of a ratings matrix on, and returns a figure with the bootstrap's own", () => {
  const ratings: RatingsMatrix = [];
  const found = bootstrap(
    ratings,
    (rows) => {
      expectTypeOf(rows).toExtend<RatingsMatrix>();
      return 1;
    },
    { replicates: 9, seed: 1 },
  );
  if (found.status === "ok") {
    expectTypeOf(found).toExtend<DefinedStatistic>();
    expectTypeOf(found.bootstrap.replicates).toEqualTypeOf<number>();
  }
});

it("takes a seed with its replicates or indices, and never both or neither", () => {
  expectTypeOf<{ replicates: number; seed: number }>().toExtend<BootstrapOptions>();
  expectTypeOf<{ indices: Uint32Array[] }>().toExtend<BootstrapOptions>();
  expectTypeOf<{ replicates: number; seed: number; indices: number[][] }>().not.toExtend<BootstrapOptions>();
  expectTypeOf<{ replicates: number }>().not.toExtend<BootstrapOptions>();
  expectTypeOf<{ level: number }>().not.toExtend<BootstrapOptions>();
});
