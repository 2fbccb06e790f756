import { type OrderedScale, toId } from "@samtal/core";

/** The keys of the catalogue's levels, from the lowest. */
export const catalogueLevels = ["l1", "l2", "l3", "l4", "l5"] as const;

const labels = [
  { sv: "Långt under det som arbetet kräver", en: "Well below what the work needs" },
  { sv: "Under det som arbetet kräver", en: "Below what the work needs" },
  { sv: "I nivå med det som arbetet kräver", en: "Meets what the work needs" },
  { sv: "Över det som arbetet kräver", en: "Above what the work needs" },
  { sv: "Långt över det som arbetet kräver", en: "Well above what the work needs" },
] as const;

/**
 * The five-point scale that the catalogue's anchors describe, `l1` to `l5` with the values 1 to 5.
 *
 * The labels only place a level against the work; what it takes to get there is said by the anchors.
 *
 * @returns a fresh ordered scale with labels in Swedish and English
 * @example
 * ```ts
 * import { catalogueScale } from "@samtal/guide";
 *
 * catalogueScale().levels[2]?.label; // => { sv: "I nivå med det som arbetet kräver", en: "Meets what the work needs" }
 * ```
 */
export function catalogueScale(): OrderedScale {
  return {
    kind: "ordered",
    id: toId("scale", "catalogue-five"),
    levels: labels.map((label, at) => ({
      key: catalogueLevels[at] as string,
      value: at + 1,
      label: { ...label },
    })),
  };
}
