import { defineConfig } from "vitest/config";

// The tests that mutants of scoring's agreement and combination folders must not survive.
const conditions = ["@samtal/source", "import", "module", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    setupFiles: [".ci/properties/seed.ts"],
    include: ["packages/scoring/src/{agreement,combination}/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    testTimeout: 60_000,
  },
});
