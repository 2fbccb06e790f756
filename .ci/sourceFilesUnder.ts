import { filesUnder } from "./filesUnder.ts";

/** The TypeScript files below a folder of the repository, those with markup in them too. */
export function sourceFilesUnder(folder: string): string[] {
  return [...filesUnder(folder, ".ts"), ...filesUnder(folder, ".tsx")].toSorted();
}
