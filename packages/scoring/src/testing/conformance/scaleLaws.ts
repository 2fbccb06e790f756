import type { GivenRating } from "@samtal/core";
import * as fc from "fast-check";
import type { ScalePlugin } from "../../plugins/scalePlugin.ts";
import { callLaws, quietly } from "./callLaws.ts";
import { type LawCheck, lawCheck } from "./lawCheck.ts";

type Rated = GivenRating["rated"];

/**
 * The laws of a scale: a range, and every number in it.
 *
 * @param examples - ratings that must be on the scale
 */
export function scaleLaws(scale: ScalePlugin, config: unknown, examples: readonly Rated[]): LawCheck[] {
  const numberOf = (rated: Rated): number | undefined => quietly(() => scale.numberOf(rated, config));
  const range = quietly(() => scale.range(config)) ?? { lowest: Number.NaN, highest: Number.NaN };
  const { lowest, highest } = range;
  const values = fc.oneof(
    fc.integer({ min: -20, max: 120 }),
    fc.double({ min: -20, max: 120, noNaN: true }),
    ...(Number.isFinite(lowest) && Number.isFinite(highest) ? [fc.constantFrom(lowest, highest)] : []),
  );
  const onValue = values.map((value): Rated => ({ on: "value", value }));
  const onLevel = fc
    .oneof(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,5}$/), fc.integer({ min: 0, max: 12 }).map(String))
    .map((level): Rated => ({ on: "level", level }));
  const given = examples.map((example) => fc.constant(example));
  const rated = fc.oneof(onValue, onLevel, ...given);
  return [
    ...callLaws(rated, config, (one) => scale.numberOf(one, config)),
    lawCheck("within-range", fc.constant(range), () => lowest < highest && Number.isFinite(lowest) && Number.isFinite(highest)),
    lawCheck("bounded", rated, (one) => {
      const number = numberOf(one);
      return number === undefined || (lowest <= number && number <= highest);
    }),
    lawCheck("reachable", fc.constantFrom(undefined, ...examples), (one) => one === undefined || numberOf(one) !== undefined),
    ...(scale.laws.includes("monotone")
      ? [
          lawCheck("monotone", fc.record({ lower: values, by: fc.integer({ min: 1, max: 50 }) }), ({ lower, by }) => {
            const below = numberOf({ on: "value", value: lower });
            const above = numberOf({ on: "value", value: lower + by / 10 });
            return below === undefined || above === undefined || below <= above;
          }),
        ]
      : []),
  ];
}
