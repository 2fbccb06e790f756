import { compareText } from "@samtal/core";
import type { Finding } from "./finding.ts";

/** Orders findings as one reads the guide: by place, then by code, then by what they say. */
export function compareFindings(a: Finding, b: Finding): number {
  for (const [at, segment] of a.path.entries()) {
    const other = b.path[at];
    if (other === undefined) return 1;
    const order = compareSegments(segment, other);
    if (order !== 0) return order;
  }
  if (a.path.length < b.path.length) return -1;
  return compareText(a.code, b.code) || compareText(JSON.stringify(a.because), JSON.stringify(b.because));
}

function compareSegments(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
}
