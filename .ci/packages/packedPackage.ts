import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../filesUnder.ts";
import { sourceFilesUnder } from "../sourceFilesUnder.ts";
import { pnpm } from "../pnpm.ts";
import { root } from "../root.ts";

/** A package as it would be published. */
export interface PackedPackage {
  readonly name: string;
  /** From the repository's folder, such as `packages/core`. */
  readonly folder: string;
  /** Absolute path of the .tgz. */
  readonly tarball: string;
  /** Paths inside the tarball. */
  readonly files: readonly string[];
  /** The package.json inside the tarball. */
  readonly manifestText: string;
  /** Files of the package's `schemas` folder. */
  readonly schemas: readonly string[];
  /** Whether it is an adapter that runs on Node alone: its package.json says `"samtal": { "runtime": "node" }`. */
  readonly isNodeOnly: boolean;
  /** Public entries (`.`, `./time`) to the path of their ES module, without its ending. */
  readonly entries: ReadonlyMap<string, string>;
}

/** Packs a built package with pnpm, as publishing would. */
export function packedPackage(name: string, folder: string): PackedPackage {
  assertFreshBuild(folder);
  const target = join(root, ".ci/.cache/tarballs", folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  pnpm(["pack", "--pack-destination", target], join(root, folder));
  const [file] = readdirSync(target);
  if (!file) throw new Error(`${folder}: pnpm pack wrote nothing`);
  const tarball = join(target, file);
  const manifestText = tar(["-xzOf", tarball, "package/package.json"]);
  return {
    name,
    folder,
    tarball,
    files: tar(["-tzf", tarball])
      .trim()
      .split("\n")
      .map((path) => path.replace(/^package\//, "")),
    manifestText,
    schemas: filesUnder(`${folder}/schemas`, ".json").map((path) => path.slice(folder.length + 1)),
    isNodeOnly: isNodeOnly(manifestText),
    entries: entriesOf(manifestText),
  };
}

function isNodeOnly(manifestText: string): boolean {
  const { samtal } = JSON.parse(manifestText) as { samtal?: { runtime?: string } };
  return samtal?.runtime === "node";
}

function entriesOf(manifestText: string): Map<string, string> {
  const { exports = {} } = JSON.parse(manifestText) as { exports?: Record<string, unknown> };
  const modules = Object.entries(exports).map(([entry, target]) => {
    const { import: module } = (target ?? {}) as { import?: { default?: string } };
    return [entry, module?.default?.replace(/\.js$/, "")] as const;
  });
  return new Map(
    modules.flatMap(([entry, module]) => (module === undefined ? [] : [[entry, module] as const])),
  );
}

/** What is checked must be what the source gives. */
function assertFreshBuild(folder: string): void {
  const built = ["js", "cjs", "d.ts", "d.cts"].map((ending) => `${folder}/dist/index.${ending}`);
  const newest = Math.max(...sourceFilesUnder(`${folder}/src`).filter(isPublished).map(changedAt));
  const isFresh = built.every((path) => existsSync(join(root, path)) && changedAt(path) >= newest);
  if (!isFresh) throw new Error(`${folder}/dist is missing or older than src: run pnpm build first`);
}

const isPublished = (path: string): boolean => !/\.test(?:-d)?\.ts$/.test(path);
const changedAt = (path: string): number => statSync(join(root, path)).mtimeMs;

function tar(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("tar", args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`tar ${args.join(" ")}: ${stderr}`);
  return stdout;
}
