import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The output folder holds files that are not a run's. */
export class ForeignFolderError extends Error {
  constructor() {
    super("panel-week/foreign-folder");
    this.name = "ForeignFolderError";
  }
}

/** Names that a run writes. */
const ours = /^week-grid\.(?:sv|en)\.html$/;

/**
 * Writes the grid into a folder of its own.
 *
 * @returns the file's path
 * @throws {@link ForeignFolderError} when the folder holds something else, before anything is written
 */
export async function writePage(folder: string, name: string, page: string): Promise<string> {
  const there = await readdir(folder).catch(({ code }: NodeJS.ErrnoException) => {
    if (code === "ENOENT") return [] as string[];
    throw new ForeignFolderError();
  });
  if (there.some((each) => !ours.test(each))) throw new ForeignFolderError();
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  await writeFile(file, page);
  return file;
}
