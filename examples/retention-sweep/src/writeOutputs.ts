import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { SamtalError } from "@samtal/core";

/** The files of a run. */
export const fileNames = ["plan.json", "receipts.json", "log.json", "remaining.json", "copy.json", "copy.sv.html", "copy.en.html"] as const;

/**
 * Writes all files or none: into a new folder beside the target first, which then takes the target's place.
 *
 * @throws SamtalError `retention-sweep/foreign-folder`, `retention-sweep/out-unusable`
 */
export async function writeOutputs(target: string, files: Readonly<Record<(typeof fileNames)[number], string>>): Promise<void> {
  await requireOwnFolder(target);
  const folder = resolve(target);
  try {
    await mkdir(dirname(folder), { recursive: true });
    const fresh = await mkdtemp(`${folder}-`);
    try {
      for (const name of fileNames) await writeFile(join(fresh, name), files[name]);
      await rm(folder, { recursive: true, force: true });
      await rename(fresh, folder);
    } catch (error) {
      await rm(fresh, { recursive: true, force: true });
      throw error;
    }
  } catch {
    throw SamtalError.of("retention-sweep/out-unusable", ["--out"]);
  }
}

/**
 * `--out` replaces a folder; one that holds something else than a run's files is not ours to replace.
 *
 * @throws SamtalError as {@link writeOutputs}
 */
export async function requireOwnFolder(target: string): Promise<void> {
  const names = await readdir(resolve(target)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [] as string[];
    throw SamtalError.of("retention-sweep/out-unusable", ["--out"]);
  });
  const own: ReadonlySet<string> = new Set(fileNames);
  if (names.some((name) => !own.has(name))) throw SamtalError.of("retention-sweep/foreign-folder", ["--out"]);
}
