import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/**
 * Writes all files or none: into a new folder beside the target first, which then takes the target's place.
 *
 * Files of an earlier run that this run does not write are gone afterwards, so the folder never mixes two runs.
 */
export async function writeOutputs(target: string, files: Readonly<Record<string, string>>): Promise<void> {
  // With a slash at its end the new folder would come to lie inside the one that goes.
  const folder = resolve(target);
  await refuseForeign(folder);
  await mkdir(dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(fresh, name), text);
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** `--out` replaces a folder; one that holds something else than a run's files is not ours to replace. */
async function refuseForeign(folder: string): Promise<void> {
  const names = await readdir(folder).catch(({ code }: NodeJS.ErrnoException) => {
    if (code === "ENOENT") return [] as string[];
    throw new ForeignFolderError();
  });
  const foreign = names.filter((name) => !/^(?:report\.html|round\.json|invitation_[\w.-]+\.ics)$/.test(name));
  if (foreign.length > 0) throw new ForeignFolderError();
}

/** The output folder holds files that are not a run's. */
export class ForeignFolderError extends Error {
  constructor() {
    super("hiring-round/foreign-folder");
    this.name = "ForeignFolderError";
  }
}
