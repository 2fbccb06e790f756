import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./filesUnder.ts";
import { sourceFilesUnder } from "./sourceFilesUnder.ts";
import { root } from "./root.ts";
import { workspaceMembers } from "./workspaceMembers.ts";

/** The files whose code readers copy: README files, the pages of docs/, and the source with its TSDoc. */
export function documents(): string[] {
  const folders = workspaceMembers().map(({ folder }) => folder);
  const readmes = ["README.md", ...folders.map((folder) => `${folder}/README.md`)];
  return [
    ...readmes.filter((path) => existsSync(join(root, path))),
    ...filesUnder("docs", ".md"),
    ...sourceFilesUnder("packages").filter(
      (path) => path.includes("/src/") && !/\.test(?:-d)?\.tsx?$/.test(path),
    ),
  ];
}
