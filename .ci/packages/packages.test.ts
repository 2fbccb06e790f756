import { describe, expect, it } from "vitest";
import type { PackedPackage } from "./packedPackage.ts";
import { budgetFor, sizeFaults } from "./sizeFaults.ts";
import { tarballFaults } from "./tarballFaults.ts";

const good: PackedPackage = {
  name: "@samtal/core",
  folder: "packages/core",
  tarball: "core.tgz",
  files: [
    "package.json",
    "README.md",
    "LICENSE",
    "schemas/role.schema.json",
    "dist/chunk-A.js",
    ...["dist/index", "dist/time/index"].flatMap((path) =>
      [".js", ".cjs", ".d.ts", ".d.cts"].map((end) => path + end),
    ),
  ],
  manifestText: '{ "dependencies": { "luxon": "^3.7.2" } }',
  schemas: ["schemas/role.schema.json"],
  isNodeOnly: false,
  entries: new Map([
    [".", "./dist/index"],
    ["./time", "./dist/time/index"],
  ]),
};

describe("tarballFaults", () => {
  it("passes a sound tarball", () => expect(tarballFaults(good)).toEqual([]));

  it.each([
    "dist/time/instant.test.js",
    "dist/time/instant.property.test.cjs",
    "dist/instant.test-d.js",
    "testdata/figures.json",
    "dist/testdata/figures.js",
    "src/index.ts",
    "bench/zones.ts",
    "api/index.api.md",
    "tsup.config.ts",
    ".env",
  ])("refuses to publish %s", (path) => {
    expect(tarballFaults({ ...good, files: [...good.files, path] })).toEqual([`publishes ${path}`]);
  });

  it.each(["README.md", "LICENSE", "dist/index.cjs", "dist/time/index.d.cts", "schemas/role.schema.json"])(
    "misses %s",
    (path) => {
      const files = good.files.filter((each) => each !== path);
      expect(tarballFaults({ ...good, files })).toEqual([`lacks ${path}`]);
    },
  );

  it.each(["@samtal/source", "workspace:^", "catalog:"])("refuses %s in package.json", (word) => {
    expect(
      tarballFaults({ ...good, manifestText: `{ "x": "${word}" }`.replace('"x"', `"${word}"`) }),
    ).toHaveLength(1);
  });
});

describe("sizeFaults", () => {
  const sizes = new Map([[".", 1000]]);
  it.each([
    ["within", { ".": 1000 }, 0],
    ["above", { ".": 999 }, 1],
    ["no budget", {}, 1],
    ["an entry that is gone", { ".": 1000, "./old": 5 }, 1],
  ])("%s", (_, budgets, count) => {
    expect(
      sizeFaults("@samtal/core", sizes, { "@samtal/core": budgets as Record<string, number> }),
    ).toHaveLength(count);
  });

  it("leaves a tenth of room", () => expect(budgetFor(1000)).toBe(1100));
});
