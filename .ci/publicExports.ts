import { workspaceMembers } from "./workspaceMembers.ts";

/** What each package exports from its root, by the package's folder, read from the source. */
export async function publicExports(): Promise<Map<string, Readonly<Record<string, unknown>>>> {
  const packages = workspaceMembers().filter(({ folder }) => folder.startsWith("packages/"));
  const exported = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { folder, manifest } of packages) {
    exported.set(folder, (await import(manifest.name)) as Readonly<Record<string, unknown>>);
  }
  return exported;
}
