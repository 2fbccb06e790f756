// Installs the packed packages into projects outside the repository and calls each package there:
// CommonJS, ES modules, a browser bundle, and TypeScript with skipLibCheck off. Names of projects limit the run.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";
import { cleanEnvironment, installedProject } from "./consumers/installedProject.ts";
import { packedPackage } from "./packages/packedPackage.ts";
import { root } from "./root.ts";
import { workspaceMembers } from "./workspaceMembers.ts";

const packed = workspaceMembers()
  .filter(({ folder }) => folder.startsWith("packages/"))
  .map(({ folder, manifest }) => packedPackage(manifest.name, folder));
const peers = Object.fromEntries(["zod", "fast-check"].map((name) => [name, versionOf(name)]));

const projects: Readonly<Record<string, (folder: string) => string | Promise<string>>> = {
  cjs: (folder) => node(folder, ["main.cjs"]),
  esm: (folder) => node(folder, ["main.mjs"]),
  browser,
  types: (folder) =>
    ["node16", "bundler"]
      .map((resolution) => {
        const tsc = join(root, "node_modules/typescript/bin/tsc");
        return node(folder, [tsc, "-p", `tsconfig.${resolution}.json`]) || resolution;
      })
      .join(" "),
};

const named = process.argv.slice(2);
let failed = 0;
for (const [name, check] of Object.entries(projects)) {
  if (named.length > 0 && !named.includes(name)) continue;
  try {
    const folder = installedProject(name, packed, peers);
    console.log(`ok    ${name}: ${await check(folder)}`);
    rmSync(folder, { recursive: true });
  } catch (error) {
    failed += 1;
    console.error(`wrong ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exit(failed > 0 ? 1 : 0);

/** Runs Node in a project; anything on stderr, a warning too, is a failure. */
function node(folder: string, args: readonly string[]): string {
  const options = { cwd: folder, encoding: "utf8", env: cleanEnvironment() } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  if (status !== 0 || stderr !== "") throw new Error(`${args.join(" ")} in ${folder}\n${stdout}${stderr}`);
  return stdout.trim();
}

/** Bundles for the browser, where a Node built-in is an error, and runs the bundle where there are only web APIs. */
async function browser(folder: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ["main.mjs"],
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  const edge = new EdgeVM();
  edge.evaluate(outputFiles[0]?.text ?? "");
  return String(edge.evaluate("globalThis.called"));
}

function versionOf(name: string): string {
  const manifest = readFileSync(join(root, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
