import { buildSync } from "esbuild";
import { createRequire } from "node:module";
import path from "node:path";

const core = path.resolve("packages/core");
const worker = process.env["STRYKER_MUTATOR_WORKER"] ?? "0";
// Below the run's own sandbox, so that two runs don't write over each other's.
const outdir = path.resolve(".ci/.cache/mutation", `core-${worker}`);
const entries: Readonly<Record<string, string>> = {
  "@samtal/core": "src/index.ts",
  "@samtal/core/testing": "src/testing/index.ts",
  "@samtal/core/time": "src/time/index.ts",
  zod: path.relative(core, createRequire(path.join(core, "package.json")).resolve("zod").replace(/\.cjs$/, ".js")),
};

/** Core and zod in a few files: no mutant lies there, and their modules would be loaded anew for each one of them. */
export function bundledCore(): { find: RegExp; replacement: string }[] {
  const named = Object.entries(entries).map(([name, entry]) => [name, name.replaceAll(/\W+/g, "-"), entry] as const);
  buildSync({
    absWorkingDir: core,
    entryPoints: Object.fromEntries(named.map(([, out, entry]) => [out, path.resolve(core, entry)])),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    conditions: ["@samtal/source"],
    format: "esm",
    platform: "node",
    target: "node20",
  });
  return named.map(([name, out]) => ({ find: new RegExp(`^${name}$`), replacement: path.join(outdir, `${out}.mjs`) }));
}
