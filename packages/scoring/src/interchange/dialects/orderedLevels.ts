import { type OrderedScale, toId } from "@samtal/core";
import type { VendorCode, VendorDialect } from "../vendorDialect.ts";

/** A level in one line: the vendor's code, our key, the number, the label in Swedish and in English. */
export type LevelRow = readonly [code: VendorCode, key: string, value: number, sv: string, en: string];

/** The scale and the levels of a dialect whose codes have an order, from the lowest to the highest. */
export function orderedLevels(
  key: string,
  rows: readonly LevelRow[],
): Pick<VendorDialect, "levels"> & { readonly scale: OrderedScale } {
  return {
    scale: {
      kind: "ordered",
      id: toId("scale", key),
      levels: rows.map(([, level, value, sv, en]) => ({ key: level, value, label: { sv, en } })),
    },
    levels: rows.map(([code, level]) => ({ code, level })),
  };
}
