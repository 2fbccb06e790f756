const rowsWanted = 53;

/**
 * What is wrong with the table `| # | requirement | where | test |`, as readable lines.
 *
 * @param page - the Markdown text
 * @param exists - whether a path from the repository's folder exists
 */
export function requirementFaults(page: string, exists: (path: string) => boolean): string[] {
  const rows = page
    .split("\n")
    .filter((line) => /^\|\s*\d+\s*\|/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  const numbers = rows.map(([number]) => Number(number));
  const wanted = Array.from({ length: rowsWanted }, (_, index) => index + 1);
  return [
    ...wanted.filter((number) => !numbers.includes(number)).map((number) => `row ${number} is missing`),
    ...numbers
      .filter((number, index) => number > rowsWanted || numbers.indexOf(number) !== index)
      .map((number) => `row ${number} is one too many`),
    ...rows.flatMap((row) => rowFaults(row, exists)),
  ];
}

function rowFaults(row: readonly string[], exists: (path: string) => boolean): string[] {
  const [number, requirement = "", where = "", test = ""] = row;
  if (row.length !== 4) return [`row ${number} has ${row.length} columns, not 4`];
  const faults = requirement === "" ? [`row ${number} names no requirement`] : [];
  for (const [column, cell] of [
    ["where", where],
    ["test", test],
  ] as const) {
    if (cell === "open") continue;
    const paths = pathsIn(cell);
    if (paths.length === 0) faults.push(`row ${number}, ${column}: neither a file in backticks nor open`);
    for (const path of paths) {
      if (!exists(path)) faults.push(`row ${number}, ${column}: ${path} does not exist`);
      else if (column === "test" && !/\.test(?:-d)?\.ts$/.test(path)) {
        faults.push(`row ${number}, test: ${path} is not a test`);
      }
    }
  }
  if (where === "open" && test !== "open") faults.push(`row ${number} is open, yet names a test`);
  return faults;
}

/** Paths in backticks, or as the targets of links; a link is written from docs/. */
function pathsIn(cell: string): string[] {
  const links = [...cell.matchAll(/\]\(\.\.\/([^)#]+)[^)]*\)/g)].map(([, path]) => path ?? "");
  const quoted = [...cell.replaceAll(/\[[^\]]*\]\([^)]*\)/g, "").matchAll(/`([^`]+)`/g)].map(
    ([, path]) => path ?? "",
  );
  return [...links, ...quoted.filter((path) => path.includes("/"))];
}
