import { existsSync, readdirSync } from "node:fs";

/**
 * The calendar files below a folder, sorted, as paths from it.
 *
 * @param folder - anywhere; one that does not exist holds none
 */
export function calendarFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.toLowerCase().endsWith(".ics"))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}
