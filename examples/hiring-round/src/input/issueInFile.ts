import type { Issue } from "@samtal/core";
import type { FileIssue } from "./inputError.ts";

/** Where the arguments of the packages' calls come from: the file and the path of each in the folder. */
const sources: Readonly<Record<string, readonly [string, ...string[]]>> = {
  window: ["settings.json", "window"],
  grid: ["settings.json", "grid"],
  now: ["settings.json", "bookedAt"],
  minimumNotice: ["settings.json", "minimumNotice"],
  joinUrl: ["settings.json", "joinUrlBase"],
  organizer: ["settings.json", "organizer"],
  day: ["settings.json", "retentionDay"],
  summary: ["role.json", "title"],
  round: ["plan.json", "rounds"],
};

/** An issue that only a package itself could find, with the file that its argument came from. */
export function issueInFile(issue: Issue): FileIssue {
  const [argument, ...path] = issue.path;
  const source = typeof argument === "string" && Object.hasOwn(sources, argument) ? sources[argument] : undefined;
  if (source === undefined) return { ...issue, file: "." };
  const [file, ...start] = source;
  return { ...issue, file, path: [...start, ...path] };
}
