import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../root.ts";
import type { PackedPackage } from "./packedPackage.ts";

/** Dependencies that an application has once, whatever it takes from us; their sizes stand in docs/dependencies.md. */
export const notCounted = ["zod", "luxon", "fast-check", "@samtal/*"];

/**
 * Bytes that importing everything of each public entry costs: bundled for the browser, minified, gzipped, without
 * {@link notCounted}. A Node built-in in the bundle is an error of esbuild's, save in an adapter that runs on Node alone:
 * that one is bundled for Node.
 */
export async function entrySizes({ folder, entries, isNodeOnly }: PackedPackage): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const [entry, module] of entries) {
    const { outputFiles } = await build({
      entryPoints: [join(root, folder, `${module}.js`)],
      bundle: true,
      minify: true,
      format: "esm",
      platform: isNodeOnly ? "node" : "browser",
      external: notCounted,
      write: false,
      logLevel: "error",
    });
    sizes.set(entry, gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length);
  }
  return sizes;
}
