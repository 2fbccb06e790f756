import type { PGlite } from "@electric-sql/pglite";
import { parseTimeZone } from "@samtal/core/time";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadTable, openDatabase, verdictsOf } from "../../testdata/database.ts";
import { everyCountry, presetPolicies } from "../../testdata/presetPolicies.ts";
import { populationDay, presetPopulation } from "../../testdata/presetPopulation.ts";
import { planRetention } from "../evaluation/planRetention.ts";
import { parseDataItem } from "../items/dataItem.ts";
import { parseRetentionFacts } from "../facts/retentionFacts.ts";
import { retentionColumnNames } from "./columnNames.ts";
import { compile } from "./compile.ts";
import { retentionRows } from "./retentionRows.ts";
import { retentionColumns } from "./retentionColumns.ts";
import { toSql } from "./toSql.ts";
import { verdictNames, verdicts as verdictsInMemory } from "./verdicts.ts";

// All 20,000 items by all presets take some minutes: `pnpm test:verdicts` judges them.
const count = 1000;
const zone = parseTimeZone("Europe/Stockholm");
const { items, facts } = presetPopulation(count, everyCountry.jurisdictions);

let database: PGlite;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(async () => await database.close());

describe("random items", () => {
  it("are documents that parse", () => {
    for (const item of items.slice(0, 300)) expect(() => parseDataItem(item)).not.toThrow();
    const some = { ...facts, applications: facts.applications.slice(0, 300), consents: facts.consents.slice(0, 300) };
    expect(() => parseRetentionFacts(some)).not.toThrow();
  });

  it.each([...presetPolicies, ["all countries at once", everyCountry] as const])(
    "have the same verdicts from PostgreSQL and from columns as from planRetention: %s",
    async (_, policy) => {
      const covered = new Set(policy.claims.flatMap(({ categories }) => categories));
      const about = items.filter(({ category }) => covered.has(category));
      const plan = planRetention(about, facts, policy, populationDay);
      const sources = new Map(plan.items.map((one) => [one.itemId, one]));
      const compiled = compile(policy, populationDay, zone);
      const columns = retentionColumnNames(compiled);
      const rows = retentionRows(about, facts, policy, compiled, { sources });
      await loadTable(database, rows, columns);
      const verdicts = await verdictsOf(database, toSql(compiled, { table: "retention", columns }));
      const inMemory = retentionColumns(rows, compiled);
      const found = verdictsInMemory(compiled, inMemory);
      expect(new Map(inMemory.itemIds.map((id, at) => [id, verdictNames[found[at] as number]]))).toEqual(verdicts);
      const different = plan.items.filter(
        ({ itemId, action }) => verdicts.get(itemId) !== (action === "retain" || action === "restrict" ? action : "dispose"),
      );
      expect(different).toEqual([]);
      expect(verdicts.size).toBe(about.length);
      expect(new Set(verdicts.values())).toEqual(new Set(["retain", "restrict", "dispose"]));
    },
  );

  it.each(presetPolicies)("are kept where nothing but the category is recorded, and never judged without a claim: %s", async (_, policy) => {
    const compiled = compile(policy, populationDay, zone);
    const columns = retentionColumnNames(compiled);
    await loadTable(database, [], columns);
    const covered = [...new Set(policy.claims.flatMap(({ categories }) => categories))];
    for (const category of [...covered, "horoscope", null]) {
      await database.query('INSERT INTO retention ("item", "category") VALUES ($1, $1)', [category]);
      if (category === null) await database.exec(`INSERT INTO retention ("item") VALUES ('no category')`);
    }
    for (const rows of ["one-per-item", "several-per-item"] as const) {
      const target = { table: "retention", columns, rows };
      const verdicts = await verdictsOf(database, toSql(compiled, target));
      for (const category of covered) expect([category, verdicts.get(category)]).not.toEqual([category, "dispose"]);
      expect(verdicts.get("horoscope")).toBe("unjudged");
      expect(verdicts.get("no category")).toBe("unjudged");
      expect(verdicts.size).toBe(covered.length + 3);
      expect((await verdictsOf(database, toSql(compiled, { ...target, select: "due" }))).size).toBe(0);
    }
  });
});
