import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MessageError } from "messageformat";
import { beforeAll, describe, expect, it } from "vitest";
import { sourceFilesUnder } from "../sourceFilesUnder.ts";
import { drift } from "../generatedFiles.ts";
import { publicExports } from "../publicExports.ts";
import { root } from "../root.ts";
import { codesPage } from "./codesPage.ts";
import { codesPages } from "./codesPages.ts";
import { type CodeUse, codeUses } from "./codeUses.ts";
import { type PackageTexts, textsOf } from "./texts.ts";
import { variablesOf } from "./variablesOf.ts";

/** Where codes travel as arguments: the makers of issues and reasons. */
const makers =
  /^packages\/core\/src\/(?:errors\/(?:issue|samtalError)|reasons\/reason|documents\/issuesOf)\.ts$/;
const tables = ["issueTexts", "reasonTexts"] as const;
const texts = new Map<string, PackageTexts>();
const uses: CodeUse[] = [];
const unreadable: string[] = [];

beforeAll(async () => {
  for (const [folder, exported] of await publicExports()) {
    texts.set(folder.slice("packages/".length), textsOf(exported));
  }
  for (const file of sourceFilesUnder("packages")) {
    if (!file.includes("/src/") || /\.test(?:-d)?\.ts$/.test(file)) continue;
    const found = codeUses(file, readFileSync(join(root, file), "utf8"));
    uses.push(...found.uses);
    if (!makers.test(file)) unreadable.push(...found.unreadable);
  }
});

const textOf = ({ code, table }: Pick<CodeUse, "code" | "table">) =>
  texts.get(code.split("/")[0] ?? "")?.[table][code];
const place = ({ file, line, code }: CodeUse) => `${file}:${line}: ${code}`;

describe("the codes in the packages' source", () => {
  it("are literals", () => expect(unreadable).toEqual([]));

  it("have the form package/kebab-name and belong to their package or to core", () => {
    const foreign = uses.filter(({ code, file }) => {
      const [, owner = ""] = file.split("/");
      return (
        !/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) ||
        !["core", owner].includes(code.split("/")[0] ?? "")
      );
    });
    expect(foreign.map(place)).toEqual([]);
  });

  it("have a text in the package's issueTexts or reasonTexts", () => {
    expect(uses.filter((use) => !textOf(use)).map((use) => `${place(use)} (${use.table})`)).toEqual([]);
  });

  it("give every parameter that their text needs", () => {
    const missing = uses.flatMap((use) => {
      const text = textOf(use);
      if (!text || !use.params) return [];
      const needed = variablesOf(text.en).filter((name) => !use.params?.includes(name));
      return needed.length > 0 ? [`${place(use)} lacks ${needed.join(", ")}`] : [];
    });
    expect(missing).toEqual([]);
  });
});

describe("the texts", () => {
  const all = () =>
    [...texts].flatMap(([name, both]) =>
      tables.flatMap((table) =>
        Object.entries(both[table]).map(([code, text]) => ({ name, table, code, text })),
      ),
    );

  it("stand in the package that their code names", () => {
    expect(
      all()
        .filter(({ name, code }) => !code.startsWith(`${name}/`))
        .map(({ code }) => code),
    ).toEqual([]);
  });

  it("are all used", () => {
    const used = new Set(uses.map(({ table, code }) => `${table} ${code}`));
    const unused = all()
      .map(({ table, code }) => `${table} ${code}`)
      .filter((key) => !used.has(key));
    expect(unused).toEqual([]);
  });

  it("exist in Swedish and English, parse, and use the same parameters", () => {
    const wrong = all().flatMap(({ code, text: { sv, en } }) => {
      if (!sv || !en) return [`${code} lacks a language`];
      try {
        const [swedish, english] = [variablesOf(sv).join(), variablesOf(en).join()];
        return swedish === english
          ? []
          : [`${code}: sv uses ${swedish || "none"}, en uses ${english || "none"}`];
      } catch (error) {
        return [`${code}: ${String(error)}`];
      }
    });
    expect(wrong).toEqual([]);
  });

  it("stand on docs/errors.md and docs/reasons.md; after a change run `pnpm docs:errors`", async () => {
    expect(drift(await codesPages())).toEqual([]);
  });
});

describe("codeUses", () => {
  const read = (text: string) => codeUses("a.ts", text);

  it.each([
    [`issue("a/b", [], { count: 1 })`, "issueTexts", "a/b", ["count"]],
    [`throw SamtalError.of("a/b");`, "issueTexts", "a/b", []],
    [`reason("a/b", { day, count: 1 }, source)`, "reasonTexts", "a/b", ["day", "count"]],
    [`reason("a/b", params)`, "reasonTexts", "a/b", undefined],
    [`reason("a/b", { ...params })`, "reasonTexts", "a/b", undefined],
    [`schema.refine(f, { params: { issue: "a/b", limit: 3 } })`, "issueTexts", "a/b", ["limit"]],
  ])("reads %s", (text, table, code, params) => {
    expect(read(text)).toEqual({ uses: [{ file: "a.ts", line: 1, table, code, params }], unreadable: [] });
  });

  it("reads both ends of a choice, and reports a computed code", () => {
    expect(read(`reason(late ? "a/b" : "a/c")`).uses.map(({ code }) => code)).toEqual(["a/b", "a/c"]);
    expect(read("reason(`a/${kind}`)").unreadable).toHaveLength(1);
  });

  it("passes over comments", () => expect(read(`/** issue("a/b") */\n// reason("a/c")`).uses).toEqual([]));
});

describe("variablesOf", () => {
  it.each([
    ["Kept until {$day}.", ["day"]],
    [
      ".input {$count :number} .match $count one {{{$count} day}} * {{{$count} days of {$kind}}}",
      ["count", "kind"],
    ],
    [".local $n = {$count :number} .match $n one {{a}} * {{b}}", ["count"]],
    ["No parameter.", []],
  ])("reads %s", (text, names) => expect(variablesOf(text)).toEqual(names));

  it.each(["{$open", ".match $n one {{a}} * {{b}}"])("refuses %s", (text) => {
    expect(() => variablesOf(text)).toThrow(MessageError);
  });
});

describe("codesPage", () => {
  const page = codesPage(
    ["# Errors\n"],
    new Map([
      [
        "core",
        { "core/b": { sv: "Efter {$day}.", en: "After {$day}." }, "core/a": { sv: "Nej.", en: "No." } },
      ],
      ["guide", {}],
    ]),
  );

  it("sorts codes and leaves out packages without any", () => {
    expect(page).toBe(
      "# Errors\n\n## core\n\n### core/a\n\nNo.\n\n*Nej.*\n\n### core/b\n\nAfter {day}.\n\n*Efter {day}.*\n",
    );
  });

  it("has the headings whose anchors issue() names", async () => {
    const { issue } = await import("@samtal/core");
    // A Markdown anchor is the heading in lower case without punctuation.
    const anchors = [...page.matchAll(/^### (.+)$/gm)].map(([, heading = ""]) => heading.replaceAll("/", ""));
    expect(anchors).toContain(issue("core/a").docUrl.split("#")[1]);
  });
});
