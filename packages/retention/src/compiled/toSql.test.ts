import { SamtalError } from "@samtal/core";
import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { swedishPolicy } from "../presets/sweden.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { retentionColumnNames } from "./columnNames.ts";
import { compile } from "./compile.ts";
import { retentionRows } from "./retentionRows.ts";
import { retentionRecord } from "./rowRecord.ts";
import { toSql } from "./toSql.ts";

const day = parseLocalDate("2026-11-21");
const zone = parseTimeZone("Europe/Stockholm");
const compiled = compile(swedishPolicy, day, zone);
const columns = retentionColumnNames(compiled);

function refusal(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof SamtalError) return error.issues.map(({ code, path }) => [code, path.join(".")]);
  }
  return "nothing was refused";
}

const hostile = [
  'x"; DROP TABLE retention; --',
  "x; DELETE FROM retention",
  "a b",
  "",
  "1a",
  "héld",
  "a".repeat(64),
  "a\n",
  "a\u0000",
  "a.b",
  "$1",
];

describe("toSql", () => {
  it.each(hostile)("refuses the column name %j without repeating it", (name) => {
    expect(refusal(() => toSql(compiled, { table: "t", columns: { ...columns, heldUntil: name } }))).toEqual([
      ["retention/unsafe-identifier", "columns.heldUntil"],
    ]);
    const consentUntil = { ...columns.consentUntil, "talent-pool": name };
    expect(refusal(() => toSql(compiled, { table: "t", columns: { ...columns, consentUntil } }))).toEqual([
      ["retention/unsafe-identifier", "columns.consentUntil.talent-pool"],
    ]);
  });

  it.each(hostile.filter((name) => name !== "a.b"))("refuses the table name %j", (table) => {
    expect(refusal(() => toSql(compiled, { table, columns }))).toEqual([["retention/unsafe-identifier", "table"]]);
  });

  it("takes a table with its schema, and nothing longer", () => {
    expect(toSql(compiled, { table: "hr.rows", columns }).text).toContain('FROM "hr"."rows"');
    expect(refusal(() => toSql(compiled, { table: "a.b.c", columns }))).toEqual([["retention/unsafe-identifier", "table"]]);
  });

  it("refuses a column that was left out only where the policy needs it", () => {
    const { stage: _, ...without } = columns;
    expect(refusal(() => toSql(compiled, { table: "t", columns: without }))).toEqual([
      ["retention/column-missing", "columns.stage"],
    ]);
    const plain = compile(buildRetentionPolicy([buildClaim()]), day, zone);
    const named = { item: "id", category: "kind", heldUntil: "held", restrictedUntil: "locked", triggers: { rejected: "no" } };
    expect(toSql(plain, { table: "t", columns: named }).text).toContain('"no" <= ');
    expect(refusal(() => toSql(plain, { table: "t", columns: { ...named, triggers: {} } }))).toEqual([
      ["retention/column-missing", "columns.triggers.rejected"],
    ]);
  });

  it("does not find a column on the prototype of what was given", () => {
    const rule = buildClaim({ key: "constructor", legalBasis: "consent", purpose: "survey", class: "discretionary", consentFrom: "candidates" });
    const odd = compile(buildRetentionPolicy([rule]), day, zone);
    expect(refusal(() => toSql(odd, { table: "t", columns: { ...columns, consentUntil: {} } }))).toEqual([
      ["retention/column-missing", "columns.consentUntil.constructor"],
    ]);
  });

  it("takes claims' keys of any length: their columns' names stay apart within what PostgreSQL keeps", () => {
    const consent = { legalBasis: "consent", purpose: "survey", class: "discretionary", consentFrom: "candidates" } as const;
    const keys = ["a", "b"].map((end) => `${"k".repeat(63)}${end}`);
    const long = compile(buildRetentionPolicy(keys.map((key) => buildClaim({ ...consent, key }))), day, zone);
    const named = retentionColumnNames(long);
    const names = Object.values(named.consentUntil ?? {});
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^consent_until_k{32}_[0-9a-f]{16}$/);
    expect(() => toSql(long, { table: "t", columns: named })).not.toThrow();
  });

  it("writes no date and no category into its text", () => {
    const { text, values } = toSql(compiled, { table: "t", columns });
    expect(text).not.toMatch(/\d{4}-\d{2}|scorecard|talent-pool/);
    expect(values).toContain("scorecard");
    expect(new Set(text.match(/\$\d+/g))).toEqual(new Set(values.map((_, at) => `$${at + 1}`)));
  });
});

describe("compile", () => {
  it("gives the last event day that is past its period: 28 to 31 August and six months are over on 1 March (case 11)", () => {
    const policy = buildRetentionPolicy([buildClaim({ period: "P6M" })]);
    const cutoffOn = (on: string): unknown => compile(policy, parseLocalDate(on), zone).claims[0]?.cutoff;
    expect(cutoffOn("2026-03-01")).toBe("2025-08-31");
    expect(cutoffOn("2026-02-28")).toBe("2025-08-27");
  });

  it("refuses a day before the policy is in force, and a roll without working days", () => {
    expect(refusal(() => compile(swedishPolicy, parseLocalDate("2020-01-01"), zone))).toEqual([
      ["retention/policy-not-in-force", "day"],
    ]);
    const rolling = buildRetentionPolicy([buildClaim({ roll: "next-working-day" })]);
    expect(refusal(() => compile(rolling, day, zone))).toEqual([["retention/calendar-needed", "calendar"]]);
  });
});

describe("retentionRows", () => {
  it("refuses another policy than the compiled one", () => {
    const policy = buildRetentionPolicy([buildClaim()]);
    expect(refusal(() => retentionRows([], buildRetentionFacts(), policy, compiled))).toEqual([
      ["retention/other-policy-compiled", "compiled.policyHash"],
    ]);
  });

  it("refuses facts whose days are another zone's than the compiled day", () => {
    const policy = buildRetentionPolicy([buildClaim()]);
    const elsewhere = compile(policy, day, parseTimeZone("America/New_York"));
    expect(refusal(() => retentionRows([], buildRetentionFacts(), policy, elsewhere))).toEqual([
      ["retention/other-zone", "facts.zone"],
    ]);
  });

  it("are not written where one column is named for two things", () => {
    const policy = buildRetentionPolicy([buildClaim()]);
    const plain = compile(policy, day, zone);
    const [row] = retentionRows([buildDataItem()], buildRetentionFacts(), policy, plain);
    const named = { ...retentionColumnNames(plain), restrictedUntil: "held_until" };
    expect(refusal(() => row && retentionRecord(row, named))).toEqual([["retention/column-named-twice", "columns"]]);
  });

  it("refuses several people whose days differ, where a claim counts from them", () => {
    const policy = buildRetentionPolicy([buildClaim({ trigger: ["lastContact"] })]);
    const facts = buildRetentionFacts({}, {
      subjects: [
        { subjectId: "candidate_1", lastContact: "2024-01-01" },
        { subjectId: "candidate_2", lastContact: "2025-01-01" },
      ],
    });
    const item = buildDataItem({ subjectIds: ["candidate_1", "candidate_2"] });
    const rowsUnder = (rules: typeof policy): unknown => retentionRows([item], facts, rules, compile(rules, day, zone));
    expect(refusal(() => rowsUnder(policy))).toEqual([["retention/people-differ", "items.0.subjectIds"]]);
    expect(rowsUnder(buildRetentionPolicy([buildClaim()]))).toHaveLength(1);
  });

  it("refuses a category that no claim is about, and a derived item without its sources", () => {
    const policy = buildRetentionPolicy([buildClaim({ categories: ["scorecard"] })]);
    const rowsOf = (item: ReturnType<typeof buildDataItem>): unknown =>
      retentionRows([item], buildRetentionFacts(), policy, compile(policy, day, zone));
    expect(refusal(() => rowsOf(buildDataItem({ category: "cv" })))).toEqual([
      ["retention/category-uncovered", "items.0.category"],
    ]);
    expect(refusal(() => rowsOf(buildDataItem({ sourceIds: ["item_2"] })))).toEqual([
      ["retention/sources-needed", "context.sources"],
    ]);
  });
});
