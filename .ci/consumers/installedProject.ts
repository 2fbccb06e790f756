import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PackedPackage } from "../packages/packedPackage.ts";
import { root } from "../root.ts";

/**
 * A project outside the repository into which the tarballs are installed, as a vendor would install them.
 *
 * @param name - folder below .ci/consumers with the project's own files
 * @param peers - what the packages leave to the project to install, with versions
 * @returns the project's folder
 */
export function installedProject(
  name: string,
  tarballs: readonly PackedPackage[],
  peers: Readonly<Record<string, string>>,
): string {
  const folder = mkdtempSync(join(tmpdir(), `samtal-${name}-`));
  cpSync(join(root, ".ci/consumers", name), folder, { recursive: true });
  cpSync(join(root, ".ci/consumers/calls.cjs"), join(folder, "calls.cjs"));
  const ours = Object.fromEntries(tarballs.map(({ name: own, tarball }) => [own, `file:${tarball}`]));
  const manifest = { name: `samtal-${name}`, private: true, dependencies: { ...ours, ...peers } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  const args = [
    "install",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-package-lock",
    "--loglevel=error",
  ];
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: folder,
    encoding: "utf8",
    env: cleanEnvironment(),
  });
  if (status !== 0) throw new Error(`npm install failed for ${name}:\n${stdout}${stderr}`);
  return folder;
}

/** The environment without what pnpm and Node options of this repository would carry into the project. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([key]) => !/^(?:npm_|pnpm_|NODE_OPTIONS$|INIT_CWD$)/i.test(key),
  );
  return Object.fromEntries(kept);
}
