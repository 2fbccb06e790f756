import type { PGlite } from "@electric-sql/pglite";
import { swedenStatutory } from "@samtal/calendars";
import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadTable, openDatabase, verdictsOf } from "../../testdata/database.ts";
import { evaluate } from "../evaluation/evaluate.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { retentionColumnNames } from "./columnNames.ts";
import { compile } from "./compile.ts";
import { retentionColumns } from "./retentionColumns.ts";
import { retentionRows } from "./retentionRows.ts";
import { toSql } from "./toSql.ts";
import { reasonedVerdicts } from "./reasonedVerdicts.ts";
import { verdictNames, verdicts } from "./verdicts.ts";

const calendar = swedenStatutory;
const rolling = { period: "P7D", roll: "next-working-day" } as const;
const inclusive = { counting: "inclusive-start" } as const;

// Each by hand: what starts the clock, the rule, the last day on which the item is kept.
const clocks = [
  // Christmas Day 2026 is a Friday, the next a holiday and a Saturday: Monday 28 December is the first working day.
  ["a last day at Christmas waits for Monday", "2026-12-18", rolling, "2026-12-28"],
  ["a working day does not roll", "2026-12-11", rolling, "2026-12-18"],
  ["without a roll Christmas Day is the last", "2026-12-18", { period: "P7D" }, "2026-12-25"],
  ["Good Friday 2027 waits for Tuesday", "2027-03-19", rolling, "2027-03-30"],
  ["of 29 February a year ends on 28 February", "2024-02-29", { period: "P1Y" }, "2025-02-28"],
  ["of 29 February four years end on 29 February", "2024-02-29", { period: "P4Y" }, "2028-02-29"],
  ["of 31 August six months end with February", "2026-08-31", { period: "P6M" }, "2027-02-28"],
  ["so do they in a leap year", "2027-08-31", { period: "P6M" }, "2028-02-29"],
  ["a start that counts ends a day earlier", "2026-03-10", { ...inclusive, period: "P6M" }, "2026-09-09"],
  ["a clamped end stays where the start counts", "2026-08-31", { ...inclusive, period: "P6M" }, "2027-02-28"],
  ["days that count their start", "2026-03-10", { ...inclusive, period: "P1D" }, "2026-03-10"],
  ["the day clocks go forward is one day", "2026-03-28", { period: "P1D" }, "2026-03-29"],
  ["the day clocks go back is one day", "2026-10-24", { period: "P1D" }, "2026-10-25"],
  ["months and days together", "2026-01-31", { period: "P1M1D" }, "2026-03-01"],
  ["the first days of the year 1", "0001-01-01", { period: "P1D" }, "0001-01-02"],
  ["the year before it", "0000-12-31", { period: "P1D" }, "0001-01-01"],
  ["a leap day before that", "0000-02-29", { period: "P1Y" }, "0001-02-28"],
  ["two centuries, the longest", "1826-11-21", { period: "P200Y" }, "2026-11-21"],
] as const;

let database: PGlite;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(async () => await database.close());

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe("PostgreSQL, columns and evaluate end on the same day", () => {
  it.each(clocks)("%s", async (_name, rejected, rule, last) => {
    const policy = buildRetentionPolicy([buildClaim(rule)], [], { effectiveFrom: "0000-01-01" });
    const item = buildDataItem({ collectedOn: "0000-01-01" });
    const facts = buildRetentionFacts({ rejected });
    for (const [on, expected] of [[last, "restrict"], [dayAfter(last), "dispose"]] as const) {
      const day = parseLocalDate(on);
      const compiled = compile(policy, day, parseTimeZone("Europe/Stockholm"), calendar);
      const { action, until } = evaluate(item, facts, policy, day, { calendar });
      expect([action === "erase" ? "dispose" : action, until]).toEqual([expected, last]);
      const rows = retentionRows([item], facts, policy, compiled, { calendar });
      const columns = retentionColumnNames(compiled);
      await loadTable(database, rows, columns);
      for (const mode of ["one-per-item", "several-per-item"] as const) {
        expect([...(await verdictsOf(database, toSql(compiled, { table: "retention", columns, rows: mode }))).values()]).toEqual([expected]);
      }
      const inMemory = retentionColumns(rows, compiled);
      expect(verdictNames[verdicts(compiled, inMemory)[0] as number]).toBe(expected);
      expect(reasonedVerdicts(compiled, inMemory, calendar).unfold(0)).toMatchObject({ verdict: expected, until: last });
    }
  });
});

describe("compile", () => {
  it("needs working days where a claim rolls, and so do last days; verdicts by its cutoffs do not", () => {
    const policy = buildRetentionPolicy([buildClaim(rolling)]);
    const day = parseLocalDate("2026-12-28");
    const zone = parseTimeZone("Europe/Stockholm");
    const compiled = compile(policy, day, zone, calendar);
    const columns = retentionColumns([], compiled);
    expect(() => compile(policy, day, zone)).toThrow("retention/calendar-needed");
    expect(() => reasonedVerdicts(compiled, columns)).toThrow("retention/calendar-needed");
    expect(verdicts(compiled, columns)).toHaveLength(0);
  });

  it("gives the same cutoffs in every zone: a day is the controller's own", () => {
    const policy = buildRetentionPolicy([buildClaim({ period: "P6M" })]);
    const day = parseLocalDate("2027-03-28");
    const cutoffs = ["Europe/Stockholm", "Pacific/Kiritimati", "America/St_Johns"].map((zone) =>
      compile(policy, day, parseTimeZone(zone)).claims.map(({ cutoff }) => cutoff),
    );
    expect(new Set(cutoffs.flat())).toEqual(new Set(["2026-09-27"]));
  });
});
