import type { FileOutcome } from "./fileOutcome.ts";

const statuses = ["whole", "problems", "refused", "crashed", "timed-out"] as const;

/**
 * The outcomes as two Markdown tables: by the first folder, and by code.
 *
 * @param outcomes - of all files
 * @param withFiles - whether the files of each code are listed too
 */
export function outcomeLines(outcomes: readonly FileOutcome[], withFiles: boolean): string[] {
  const sources = grouped(outcomes, ({ file }) => [
    file.includes("/") ? (file.split("/")[0] as string) : ".",
  ]);
  const codes = grouped(outcomes, (each) => each.codes);
  const row = (name: string, of: readonly FileOutcome[]): string => {
    const counts = statuses.map((status) => of.filter((each) => each.status === status).length);
    const slowest = of.reduce((most, { milliseconds }) => Math.max(most, milliseconds), 0);
    return `| ${[name, of.length, ...counts, slowest].join(" | ")} |`;
  };
  return [
    "| Source | Files | Read whole | With problems | Refused | Crashed | Timed out | Slowest, ms |",
    "|---|---|---|---|---|---|---|---|",
    ...[...sources].map(([source, of]) => row(source, of)),
    row("All", outcomes),
    "",
    `| Code | ${[...sources.keys()].join(" | ")} |`,
    `|---|${"---|".repeat(sources.size)}`,
    ...[...codes].map(([code, of]) => {
      const own = new Set(of);
      const counts = [...sources.values()].map((each) => each.filter((outcome) => own.has(outcome)).length);
      return `| \`${code}\` | ${counts.join(" | ")} |`;
    }),
    ...(withFiles
      ? ["", ...[...codes].flatMap(([code, of]) => of.map(({ file }) => `${code}\t${file}`))]
      : []),
  ];
}

function grouped(
  outcomes: readonly FileOutcome[],
  keysOf: (outcome: FileOutcome) => readonly string[],
): ReadonlyMap<string, FileOutcome[]> {
  const groups = new Map<string, FileOutcome[]>();
  for (const outcome of outcomes) {
    for (const key of keysOf(outcome)) groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
