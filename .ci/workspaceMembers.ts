import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest, WorkspaceMember } from "./direction/workspaceMember.ts";
import { root } from "./root.ts";

/** The packages and examples of the workspace, sorted by folder. */
export function workspaceMembers(): WorkspaceMember[] {
  return ["examples", "packages"].flatMap((top) =>
    readdirSync(join(root, top))
      .toSorted()
      .map((name) => `${top}/${name}`)
      .filter((folder) => existsSync(join(root, folder, "package.json")))
      .map((folder) => ({ folder, manifest: readManifest(folder) })),
  );
}

/** The package.json of a folder of the repository. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
}
