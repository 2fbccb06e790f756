import { spawnSync } from "node:child_process";

/**
 * Runs the pnpm that runs this script, which need not be on the PATH.
 *
 * @throws Error with pnpm's output when it fails
 */
export function pnpm(args: readonly string[], cwd: string): string {
  const own = process.env["npm_execpath"] ?? "";
  const [command, before] = /pnpm\.c?js$/.test(own) ? [process.execPath, [own]] : ["pnpm", []];
  const { status, stdout, stderr, error } = spawnSync(command, [...before, ...args], {
    cwd,
    encoding: "utf8",
  });
  if (status !== 0)
    throw new Error(`pnpm ${args.join(" ")} failed in ${cwd}\n${error?.message ?? stdout + stderr}`);
  return stdout;
}
