import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The output folder holds files that are not a run's. */
export class ForeignFolderError extends Error {
  constructor() {
    super("message-plan/foreign-folder");
    this.name = "ForeignFolderError";
  }
}

/** Names that a run writes. */
const ours = /^message-plan\.(?:sv|en)\.(?:html|svg)$/;

/**
 * Writes files into a folder of their own.
 *
 * @returns the files' paths
 * @throws {@link ForeignFolderError} when the folder holds something else, before anything is written
 */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const there = await readdir(folder).catch(({ code }: NodeJS.ErrnoException) => {
    if (code === "ENOENT") return [] as string[];
    throw new ForeignFolderError();
  });
  if (there.some((each) => !ours.test(each))) throw new ForeignFolderError();
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return Object.keys(files).map((name) => join(folder, name));
}
