import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

const built = new Set(["node_modules", "dist", "out", "api", ".cache"]);

/**
 * The files below a folder of the repository, sorted, as paths from the repository's folder.
 *
 * @param folder - from the repository's folder
 * @param ending - how the file names end
 */
export function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return built.has(entry.name) ? [] : filesUnder(path, ending);
      return entry.name.endsWith(ending) ? [path] : [];
    });
}
