import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The output folder holds files that are not a run's. */
export class ForeignFolderError extends Error {
  constructor() {
    super("comparison/foreign-folder");
    this.name = "ForeignFolderError";
  }
}

/** Names that a run writes: files of an earlier run that this one does not write again go. */
const ours = /^(?:report|bars|heat-map|severity)(?:\.(?:sv|en))?\.(?:html|svg|md|csv|json)$/;

/**
 * Writes a run's files into a folder of its own.
 *
 * @throws {@link ForeignFolderError} when the folder holds something else, before anything is written
 */
export async function writeOutputs(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const there = await readdir(folder).catch(({ code }: NodeJS.ErrnoException) => {
    if (code === "ENOENT") return [] as string[];
    throw new ForeignFolderError();
  });
  if (there.some((name) => !ours.test(name))) throw new ForeignFolderError();
  await mkdir(folder, { recursive: true });
  for (const name of there) if (!Object.hasOwn(files, name)) await rm(join(folder, name));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
