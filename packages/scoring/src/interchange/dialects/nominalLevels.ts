import { type NominalScale, toId } from "@samtal/core";
import type { VendorCode, VendorDialect } from "../vendorDialect.ts";

/** A code in one line: the vendor's code, our key, the label in Swedish and in English. */
export type CodeRow = readonly [code: VendorCode, key: string, sv: string, en: string];

/** The scale and the levels of a dialect whose codes have no order. */
export function nominalLevels(
  key: string,
  rows: readonly CodeRow[],
): Pick<VendorDialect, "levels"> & { readonly scale: NominalScale } {
  return {
    scale: {
      kind: "nominal",
      id: toId("scale", key),
      levels: rows.map(([, level, sv, en]) => ({ key: level, label: { sv, en } })),
    },
    levels: rows.map(([code, level]) => ({ code, level })),
  };
}
