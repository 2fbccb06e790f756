import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../root.ts";
import { checkedSource } from "./checkedSource.ts";
import { examplesInMarkdown } from "./examplesInMarkdown.ts";
import { examplesInSource } from "./examplesInSource.ts";

const checked = (code: string, mustCheck = false) =>
  checkedSource({ file: "a.md", line: 10, code, mustCheck }, "./check.ts");

describe("examplesInMarkdown", () => {
  it("takes ts blocks with the line on which their code begins, and no other blocks", () => {
    const page = [
      "# Title",
      "```ts",
      "a();",
      "```",
      "```sh",
      "pnpm test",
      "```",
      "- item",
      "  ```ts",
      "  b();",
      "  ```",
    ];
    expect(examplesInMarkdown("a.md", page.join("\n"))).toEqual([
      { file: "a.md", line: 3, code: "a();", mustCheck: false },
      { file: "a.md", line: 10, code: "b();", mustCheck: false },
    ]);
  });
});

describe("examplesInSource", () => {
  const comment = [
    "",
    "/**",
    " * Adds.",
    " * @example",
    " * ```ts",
    " * add(1, 2); // => 3",
    " * ```",
    " * @returns x",
    " */",
  ];

  it("takes the fence of each @example", () => {
    expect(examplesInSource("a.ts", comment.join("\n")).examples).toEqual([
      { file: "a.ts", line: 6, code: "add(1, 2); // => 3", mustCheck: true },
    ]);
  });

  it("finds an @example without a fence", () => {
    const text = "/**\n * @example add(1, 2)\n * @returns x\n * ```ts\n * other();\n * ```\n */";
    expect(examplesInSource("a.ts", text)).toEqual({
      examples: [],
      faults: [{ file: "a.ts", line: 2, message: "@example without a ts fence" }],
    });
  });
});

describe("checkedSource", () => {
  it.each([
    ["the same line", "add(1, 2); // => 3", '__check("a.md", 10, (add(1, 2)), (3));'],
    ["the next line", "add(1, 2);\n// => 3", '__check("a.md", 10, (add(1, 2)), (3));'],
    [
      "a constant",
      "const sum = add(1, 2); // => 3",
      'const sum = add(1, 2); __check("a.md", 10, (sum), (3));',
    ],
    ["several lines", "add(\n  1,\n); // => 3", '__check("a.md", 10, (add(\n  1,\n)), (3));'],
    ["a promise", "await add(1); // => 1", '__check("a.md", 10, (await add(1)), (1));'],
    ["an object", "f(); // => { a: [1, -2], 'b': null }", "({ a: [1, -2], 'b': null })"],
    ["a value over lines", "f();\n// => {\n//   a: 1,\n// }", "({ a: 1, })"],
    ["a string that holds a comment", 'f(); // => "// no"', '("// no")'],
  ])("checks %s", (_, code, expected) => {
    const { source, checks, faults } = checked(code);
    expect(faults).toEqual([]);
    expect(checks).toBe(1);
    expect(source).toContain(expected);
  });

  it("keeps every line where it was", () => {
    const { source } = checked("a();\nb(\n  1,\n); // => 1\nc(); // => 2");
    expect(source.split("\n")[4]).toContain("c()");
  });

  it.each([
    ["a computed value", "f(); // => g()", 10, "is not a literal"],
    ["prose after a value", "f(); // => 3 (three)", 10, "is not a literal"],
    ["a promise in a function", "function f() {\n  g(); // => 3\n}", 11, "no top-level statement"],
    ["a mark after an empty line", "f();\n\n// => 3", 12, "no top-level statement"],
    ["a mark after a function", "function f() {} // => 3", 10, "only an expression"],
  ])("finds %s", (_, code, line, message) => {
    expect(checked(code).faults).toEqual([
      { file: "a.md", line, message: expect.stringContaining(message) as string },
    ]);
  });

  it("asks a TSDoc example for a checked line", () => {
    expect(checked("f();", true).faults).toHaveLength(1);
    expect(checked("f();", false).faults).toEqual([]);
  });
});

describe("the runner", () => {
  const folder = `.ci/.cache/doc-fixture-${process.pid}`;
  const run = (name: string, text: string) => {
    writeFileSync(join(root, folder, name), text);
    const args = [
      "--import",
      "tsx",
      "--conditions=@samtal/source",
      ".ci/doc-examples.ts",
      `${folder}/${name}`,
    ];
    return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  };

  beforeAll(() => mkdirSync(join(root, folder), { recursive: true }));
  afterAll(() => rmSync(join(root, folder), { recursive: true }));

  it("passes true examples", { timeout: 60_000 }, () => {
    const { status, stdout } = run("good.md", "```ts\nconst a = { b: [1] };\na; // => { b: [1] }\n```\n");
    expect(stdout).toContain("1 examples, 1 checked lines, 0 faults");
    expect(status).toBe(0);
  });

  it("names file and line of a wrong value, a wrong type and a throw", { timeout: 60_000 }, () => {
    const wrongValue = "```ts\n1 + 1; // => 3\n```";
    const wrongType = '```ts\nconst n: number = "x";\nn; // => "x"\n```';
    const throwing = '```ts\nconst f = (): number => {\n  throw new Error("no");\n};\nf(); // => 1\n```';
    const { status, stderr } = run("bad.md", [wrongValue, wrongType, throwing].join("\n"));
    expect(status).toBe(1);
    expect(stderr).toContain(`${folder}/bad.md:2: gives 2, the document says 3`);
    expect(stderr).toContain(`${folder}/bad.md:5: TS2322`);
    expect(stderr).toContain(`${folder}/bad.md:10: throws no`);
  });
});
