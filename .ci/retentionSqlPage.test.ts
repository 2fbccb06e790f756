import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RetentionColumnNames, SqlStatement } from "@samtal/retention";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, verdictsOf } from "../packages/retention/testdata/database.ts";
import { root } from "./root.ts";

const page = readFileSync(join(root, "docs/retention-sql.md"), "utf8");
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text]) => text as string);
const table = (after: string): string[][] =>
  (page.split(after)[1] as string)
    .split("\n\n")
    .find((part) => part.startsWith("| ")) // the first table after the words
    ?.split("\n")
    .slice(2)
    .map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim().replaceAll("`", ""))) ?? [];

interface Page {
  readonly records: readonly Record<string, unknown>[];
  readonly all: SqlStatement;
  readonly due: SqlStatement;
  readonly columns: RetentionColumnNames;
}

/** Runs the page's program, as a module below the repository that finds the packages as a reader's would. */
async function ran(): Promise<Page> {
  const folder = join(root, `.ci/.cache/retention-sql/${process.pid}`);
  const path = join(folder, "page.ts");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${blocks("ts")[0]}\nexport { all, columns, due, records };\n`);
  try {
    return (await import(path)) as Page;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let database: Awaited<ReturnType<typeof openDatabase>>;
let found: Page;
beforeAll(async () => {
  database = await openDatabase();
  found = await ran();
});
afterAll(async () => await database.close());

describe("docs/retention-sql.md", () => {
  it("lists the columns that its policy needs", () => {
    const { triggers, consentUntil, objectedOn, redacting, ...single } = found.columns;
    const names = [single, triggers, consentUntil, objectedOn, redacting].flatMap((part) => Object.values(part ?? {}) as string[]);
    expect(table("they are seven:").map(([column]) => column).sort()).toEqual(names.sort());
  });

  it("creates its table, fills it and gets the verdicts that it prints", async () => {
    const [create, insert] = blocks("sql");
    await database.exec(create as string);
    await database.query(insert as string, [JSON.stringify(found.records)]);
    expect([...(await verdictsOf(database, found.all))].sort()).toEqual(table("On 21 November 2026 `all` gives"));
    expect([...(await verdictsOf(database, found.due)).keys()]).toEqual(["item_1"]);
  });
});
