import type { ComparisonReport, ReportedApplication } from "./comparisonReport.ts";

/** An application with everything that a table says of it; what only the ranked have is null for the others. */
export interface TableRow extends Omit<ReportedApplication, "rank" | "score"> {
  /** Position of its group within the report; null where it is not ranked. */
  readonly group: number | null;
  readonly rank: number | null;
  readonly score: number | null;
}

const withoutRank = { group: null, rank: null, tied: false, score: null, bounds: null, interval: null, aboveNext: null, band: null };

/** Every application of a report: group by group in the order of rank, then those without a rank. */
export function tableRows({ groups, unranked }: ComparisonReport): TableRow[] {
  return [
    ...groups.flatMap(({ applications }, group) => applications.map((application) => ({ ...application, group }))),
    ...unranked.map((application) => ({ ...application, ...withoutRank })),
  ];
}
