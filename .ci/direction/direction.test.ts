import { describe, expect, it } from "vitest";
import { importBreaches } from "./importBreaches.ts";
import { manifestBreaches } from "./manifestBreaches.ts";
import type { Manifest, WorkspaceMember } from "./workspaceMember.ts";

const entries = { ".": {}, "./time": {}, "./schemas/*": {}, "./package.json": {} };

function member(folder: string, manifest: Partial<Manifest> = {}): WorkspaceMember {
  const name = folder.startsWith("examples")
    ? folder.replace("/", "-")
    : folder.replace("packages", "@samtal");
  return { folder, manifest: { name, exports: entries, ...manifest } };
}

const onCore = { dependencies: { "@samtal/core": "workspace:^" }, peerDependencies: { zod: "^4.0.0" } };
const members = new Map(
  [
    member("packages/core", {
      exports: { ...entries, "./testing": {} },
      dependencies: { luxon: "catalog:" },
    }),
    member("packages/guide", onCore),
    member("packages/scoring", { ...onCore, devDependencies: { "@samtal/tzdata": "workspace:^" } }),
    member("packages/tzdata", { ...onCore, devDependencies: { "moment-timezone": "catalog:" } }),
    member("packages/calendars", onCore),
    member("packages/smtp", {
      dependencies: { "@samtal/communication": "workspace:^", nodemailer: "catalog:" },
    }),
    member("packages/communication", onCore),
    member("examples/round", {
      dependencies: {
        "@samtal/core": "workspace:*",
        "@samtal/guide": "workspace:*",
        "@samtal/tzdata": "workspace:*",
      },
    }),
  ].map((each) => [each.manifest.name, each]),
);
const root: Manifest = {
  name: "samtal",
  devDependencies: { vitest: "catalog:", "@types/luxon": "catalog:" },
};

function breaches(path: string, text: string): string[] {
  const owner = [...members.values()].find(({ folder }) => path.startsWith(`${folder}/`));
  if (!owner) throw new Error(`no member owns ${path}`);
  return importBreaches({ path, text }, owner, members, root);
}

describe("importBreaches", () => {
  it.each([
    ["packages/guide/src/a.ts", `import { b } from "./b.ts";`],
    ["packages/guide/src/a.ts", `import type { Role } from "@samtal/core";`],
    ["packages/guide/src/a.ts", `import { z } from "zod";`],
    ["packages/guide/src/a.ts", `import { instantOf } from "@samtal/core/time";`],
    ["packages/guide/src/a.test.ts", `import schema from "@samtal/core/schemas/role.schema.json";`],
    ["packages/guide/src/a.test.ts", `import figures from "../testdata/figures.json" with { type: "json" };`],
    ["packages/guide/src/a.test.ts", `import { expect } from "vitest"; import { x } from "@samtal/tzdata";`],
    ["packages/guide/bench/a.ts", `import { x } from "@samtal/calendars";`],
    ["packages/core/src/time/a.test.ts", `import { tzdataRules } from "@samtal/tzdata";`],
    ["packages/core/src/time/a.test.ts", `import { x } from "@samtal/core";`],
    ["packages/guide/src/testing/a.ts", `import { test } from "vitest"; import { x } from "@samtal/tzdata";`],
    ["packages/guide/src/a.test.ts", `import { x } from "./testing/a.ts";`],
    ["packages/tzdata/src/a.ts", `import { x } from "@samtal/core/time";`],
    ["packages/scoring/bench/a.bench.ts", `import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";`],
    ["packages/tzdata/src/a.test.ts", `import moment from "moment-timezone";`],
    ["packages/smtp/src/a.ts", `import { x } from "@samtal/communication"; import y from "nodemailer";`],
    ["packages/smtp/src/a.ts", `import { readFileSync } from "node:fs";`],
    ["examples/round/src/main.ts", `import { x } from "@samtal/guide"; import { y } from "@samtal/tzdata";`],
    [
      "packages/guide/src/a.ts",
      `/** import { x } from "@samtal/scoring" */ const text = 'from "@samtal/scoring"';`,
    ],
  ])("lets %s hold %s", (path, text) => {
    expect(breaches(path, text)).toEqual([]);
  });

  it.each([
    ["logic imports logic", "packages/guide/src/a.ts", `import { x } from "@samtal/scoring";`],
    ["a type counts too", "packages/guide/src/a.ts", `import type { X } from "@samtal/scoring";`],
    ["a re-export counts too", "packages/guide/src/index.ts", `export * from "@samtal/scoring";`],
    ["a dynamic import counts too", "packages/guide/src/a.ts", `await import("@samtal/scoring");`],
    ["an import type counts too", "packages/guide/src/a.ts", `let x: import("@samtal/scoring").X;`],
    ["logic's tests too", "packages/guide/src/a.test.ts", `import { x } from "@samtal/scoring";`],
    ["source leaves its package", "packages/scoring/src/a.ts", `import { x } from "../../../.ci/bench/x.ts";`],
    ["markup leaves its package", "packages/scoring/src/a.tsx", `import { x } from "../../core/src/x.ts";`],
    ["a benchmark leaves for more", "packages/scoring/bench/a.bench.ts", `import { x } from "../../../.ci/x.ts";`],
    ["core imports logic", "packages/core/src/a.ts", `import { x } from "@samtal/guide";`],
    ["core imports data", "packages/core/src/a.ts", `import { x } from "@samtal/tzdata";`],
    ["logic imports data", "packages/scoring/src/a.ts", `import { x } from "@samtal/tzdata";`],
    ["logic imports an adapter", "packages/guide/src/a.ts", `import { x } from "@samtal/smtp";`],
    ["a test imports an adapter", "packages/guide/src/a.test.ts", `import { x } from "@samtal/smtp";`],
    ["data imports logic", "packages/tzdata/src/a.ts", `import { x } from "@samtal/guide";`],
    ["data imports data", "packages/tzdata/src/a.ts", `import { x } from "@samtal/calendars";`],
    ["a package imports an example", "packages/guide/src/a.ts", `import { x } from "examples-round";`],
    ["a deep import", "packages/guide/src/a.ts", `import { x } from "@samtal/core/src/index.ts";`],
    [
      "a deep import of the build",
      "examples/round/src/a.ts",
      `import { x } from "@samtal/core/dist/index.js";`,
    ],
    ["another package by path", "packages/guide/src/a.ts", `import { x } from "../../core/src/index.ts";`],
    [
      "a package by path from an example",
      "examples/round/src/a.ts",
      `import "../../../packages/core/src/a.ts";`,
    ],
    ["itself by name", "packages/guide/src/a.ts", `import { x } from "@samtal/guide";`],
    ["an undeclared third party", "packages/guide/src/a.ts", `import { DateTime } from "luxon";`],
    ["a dev dependency in source", "packages/tzdata/src/a.ts", `import moment from "moment-timezone";`],
    ["a tool of the root in source", "packages/guide/src/a.ts", `import { vi } from "vitest";`],
    ["an undeclared package of ours", "examples/round/src/a.ts", `import { x } from "@samtal/scoring";`],
    [
      "test data in source",
      "packages/guide/src/a.ts",
      `import x from "../testdata/x.json" with { type: "json" };`,
    ],
    ["unpublished test support in source", "packages/guide/src/a.ts", `import { x } from "./testing/b.ts";`],
    ["a test tool in published test support", "packages/core/src/testing/a.ts", `import "vitest";`],
    ["a test in source", "packages/guide/src/a.ts", `import { x } from "./b.test.ts";`],
  ])("refuses: %s", (_, path, text) => {
    expect(breaches(path, text)).toHaveLength(1);
  });

  it("names the line, the specifier and both packages", () => {
    expect(breaches("packages/guide/src/a.ts", `\nimport { x } from "@samtal/scoring";`)).toEqual([
      'packages/guide/src/a.ts:2 imports "@samtal/scoring": packages/guide (logic) may not import packages/scoring (logic)',
    ]);
  });
});

describe("manifestBreaches", () => {
  it("lets the members of this test stand", () => {
    expect([...members.values()].flatMap((each) => manifestBreaches(each, members))).toEqual([]);
  });

  it.each([
    ["logic on logic", "packages/guide", { dependencies: { "@samtal/scoring": "workspace:^" } }],
    ["logic on data", "packages/guide", { dependencies: { "@samtal/tzdata": "workspace:^" } }],
    [
      "logic on logic as a peer",
      "packages/guide",
      { peerDependencies: { "@samtal/scoring": "workspace:^" } },
    ],
    ["logic on logic for tests", "packages/guide", { devDependencies: { "@samtal/scoring": "workspace:^" } }],
    ["core on anything", "packages/core", { dependencies: { "@samtal/tzdata": "workspace:^" } }],
    ["data on logic", "packages/tzdata", { dependencies: { "@samtal/guide": "workspace:^" } }],
    ["a published version", "packages/guide", { dependencies: { "@samtal/core": "^1.0.0" } }],
    ["a package that is not there", "packages/guide", { dependencies: { "@samtal/voice": "workspace:^" } }],
  ])("refuses: %s", (_, folder, manifest) => {
    expect(manifestBreaches(member(folder, manifest), members)).toHaveLength(1);
  });
});
