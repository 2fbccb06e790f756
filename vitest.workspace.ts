import { defineConfig } from "vitest/config";

// Vitest 4 reads projects only from a config's `test.projects`; this file is that config.
const conditions = ["@samtal/source", "import", "module", "default"];
const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
};
const sourceTests = "{packages,examples}/*/**/*";
// One seed per commit: a property that fails, fails again. `pnpm test:seeds` draws others.
const setupFiles = [".ci/properties/seed.ts"];
const neverTests = ["**/node_modules/**", "**/dist/**", "**/out/**", "**/.cache/**"];

export default defineConfig({
  test: {
    // By default one core is left idle, which on two cores is half of them.
    maxWorkers: "100%",
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          // The repository's own tests load every package first, which takes its time on a busy machine.
          hookTimeout: 60_000,
          setupFiles,
          include: [`${sourceTests}.test.{ts,tsx}`, ".ci/**/*.test.ts"],
          exclude: [...neverTests, "**/*.property.test.ts", "**/*.edge.test.ts"],
        },
      },
      {
        ...shared,
        test: {
          name: "property",
          setupFiles,
          include: [`${sourceTests}.property.test.ts`],
          exclude: neverTests,
          testTimeout: 60_000,
          // A database in this process takes its time to open on a busy machine.
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "types",
          include: [],
          exclude: neverTests,
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/*/src/**/*.test-d.ts"],
            tsconfig: ".ci/tsconfig.types.json",
          },
        },
      },
      {
        ...shared,
        test: {
          name: "edge",
          environment: "edge-runtime",
          include: [`${sourceTests}.edge.test.ts`],
          exclude: neverTests,
        },
      },
    ],
  },
});
