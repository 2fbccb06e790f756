import { defineConfig, type Options } from "tsup";

/**
 * The one build every package shares. JavaScript gets an entry per source file, so that importing one small
 * function does not pull in the package; declarations are bundled for the public entry points alone.
 *
 * @param ownSupport - files of a public `testing/` that only the package's own tests use
 */
export function packageBuild(
  publicEntries: Record<string, string>,
  ownSupport: readonly string[] = [],
): ReturnType<typeof defineConfig> {
  // Test support that is no public entry stays at home.
  const home = "testing/index" in publicEntries ? ownSupport : ["src/testing/**"];
  const options: Options = {
    entry: ["src/**/*.{ts,tsx}", "!src/**/*.test.{ts,tsx}", "!src/**/*.test-d.ts", "!src/**/testdata/**", ...home.map((path) => `!${path}`)],
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    splitting: true,
    clean: true,
    outDir: "dist",
    dts: {
      entry: publicEntries,
      compilerOptions: { composite: false, ignoreDeprecations: "6.0", customConditions: [] },
    },
    silent: true,
    // Escaped letters in a property's name (is\u00E5fall) stop the step that writes CommonJS.
    esbuildOptions: (esbuild) => {
      esbuild.charset = "utf8";
    },
  };
  return defineConfig(options);
}
