import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./root.ts";

/** Files made from the source and checked in, by path from the repository's folder. */
export interface GeneratedFiles {
  readonly files: ReadonlyMap<string, string>;
  /** Folders that hold generated files and nothing else. */
  readonly folders: readonly string[];
}

/** What stands in the repository and differs from what the source gives now, as readable lines. */
export function drift({ files, folders }: GeneratedFiles): string[] {
  const stale = [...files].flatMap(([path, content]) => {
    if (!existsSync(join(root, path))) return [`${path} is missing`];
    return readFileSync(join(root, path), "utf8") === content ? [] : [`${path} is not what the source gives`];
  });
  return [...stale, ...strays({ files, folders }).map((path) => `${path} has no source any more`)];
}

/** Writes the files and removes those that have no source any more. */
export function write(generated: GeneratedFiles): void {
  for (const [path, content] of generated.files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  for (const path of strays(generated)) rmSync(join(root, path));
}

/** The shared end of the generators: writes, or with `--check` fails on drift and says how to mend it. */
export function writeOrCheck(generated: GeneratedFiles, command: string): void {
  if (!process.argv.includes("--check")) {
    write(generated);
    console.log(`${generated.files.size} files written.`);
    return;
  }
  const found = drift(generated);
  if (found.length === 0) return console.log(`${generated.files.size} files, none drifted.`);
  console.error(`${found.join("\n")}\nLook at the difference after: ${command}`);
  process.exitCode = 1;
}

function strays({ files, folders }: GeneratedFiles): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !files.has(path));
}
