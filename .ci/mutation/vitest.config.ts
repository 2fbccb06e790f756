import { defineConfig } from "vitest/config";
import { bundledCore } from "./bundledCore.ts";
import { SmallFirst } from "./smallFirst.ts";

// The tests that mutants of scoring's agreement and combination folders must not survive.
const conditions = ["@samtal/source", "import", "module", "default"];

export default defineConfig({
  resolve: { alias: bundledCore(), conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    setupFiles: [".ci/mutation/properties.ts"],
    include: ["packages/scoring/src/{agreement,combination}/**/*.test.ts"],
    // A hundred thousand units show speed and memory, not what is right.
    exclude: ["**/node_modules/**", "**/*.large.property.test.ts", "**/*.edge.test.ts"],
    // One worker for all files: what a mutant's run costs is mostly the loading of modules.
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: SmallFirst },
    // Loaded by Node itself, as it stands.
    server: { deps: { external: [/\/mutation\/core-/] } },
    testTimeout: 60_000,
  },
});
