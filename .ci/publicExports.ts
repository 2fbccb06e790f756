import { workspaceMembers } from "./workspaceMembers.ts";

/** What each package exports, its subpaths included, by the package's folder, read from the source. */
export async function publicExports(): Promise<Map<string, Readonly<Record<string, unknown>>>> {
  const packages = workspaceMembers().filter(({ folder }) => folder.startsWith("packages/"));
  const exported = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { folder, manifest } of packages) {
    const entries = Object.keys(manifest.exports ?? {}).filter((entry) => !entry.includes(".json") && !entry.includes("*"));
    const modules = await Promise.all(entries.map((entry) => import(`${manifest.name}${entry.slice(1)}`)));
    exported.set(folder, Object.assign({}, ...modules) as Readonly<Record<string, unknown>>);
  }
  return exported;
}
