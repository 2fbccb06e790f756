import type { PackedPackage } from "./packedPackage.ts";

/** What must not be published, or is missing, as readable lines. */
export function tarballFaults({ files, manifestText, schemas, entries }: PackedPackage): string[] {
  const forbidden = files.filter(
    (path) =>
      /(?:\.|-)(?:test|test-d|spec)\.|testdata\/|(?:^|\/)(?:bench|node_modules|api)\/|\.tsbuildinfo$/.test(
        path,
      ) || !/^(?:dist\/|schemas\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path),
  );
  const wanted = ["README.md", "LICENSE", "package.json", ...schemas, ...modulesOf(entries)];
  return [
    ...forbidden.map((path) => `publishes ${path}`),
    ...wanted.filter((path) => !files.includes(path)).map((path) => `lacks ${path}`),
    ...["@samtal/source", "workspace:", "catalog:"]
      .filter((word) => manifestText.includes(`"${word}`))
      .map((word) => `package.json still says ${word}`),
  ];
}

function modulesOf(entries: PackedPackage["entries"]): string[] {
  return [...entries.values()].flatMap((module) =>
    [".js", ".cjs", ".d.ts", ".d.cts"].map((ending) => `${module.replace(/^\.\//, "")}${ending}`),
  );
}
