/** Rows in columns: the first to the left, the others to the right; the last row under a line of its own. */
export function table(rows: readonly (readonly string[])[], { total }: { total: boolean }): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ")}`.trimEnd();
  const [head = "", ...body] = rows.map(line);
  const rule = `  ${"─".repeat(widths.reduce((sum, width) => sum + width + 2, -2))}`;
  return total ? [head, rule, ...body.slice(0, -1), rule, ...body.slice(-1)] : [head, rule, ...body];
}
