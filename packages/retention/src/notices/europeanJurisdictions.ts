import type { Jurisdiction } from "@samtal/core";

/** The European Union, and Iceland, Liechtenstein and Norway beside it. */
const codes: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" "),
);

/** Whether the General Data Protection Regulation applies there, so that a notice can name its articles. */
export const isUnderRegulation = (jurisdiction: Jurisdiction): boolean => codes.has(jurisdiction.slice(0, 2));
