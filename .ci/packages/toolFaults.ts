import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../root.ts";
import type { PackedPackage } from "./packedPackage.ts";

/**
 * What publint and Are-the-types-wrong find in a tarball.
 *
 * The profile is node16: it leaves out `moduleResolution: node10`, which knows no `exports` and so no subpath, and
 * which TypeScript 6 deprecates. CommonJS, ES modules and bundlers are all held to account.
 */
export function toolFaults({ tarball }: PackedPackage): string[] {
  return [
    ...run("publint", ["run", tarball, "--strict"]),
    ...run("attw", [tarball, "--profile", "node16", "--no-emoji", "--no-color"]),
  ];
}

function run(tool: string, args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin", tool), args, {
    encoding: "utf8",
  });
  return status === 0 ? [] : [`${tool}:\n${(stdout + stderr).trim()}`];
}
