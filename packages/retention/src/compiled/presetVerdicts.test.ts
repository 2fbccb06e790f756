import type { PGlite } from "@electric-sql/pglite";
import { toId } from "@samtal/core";
import { parseTimeZone } from "@samtal/core/time";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadTable, openDatabase, verdictsOf } from "../../testdata/database.ts";
import { populationDay, presetPopulation } from "../../testdata/presetPopulation.ts";
import { planRetention } from "../evaluation/planRetention.ts";
import { parseDataItem } from "../items/dataItem.ts";
import { parseRetentionFacts } from "../facts/retentionFacts.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import { combinedPolicy } from "../presets/combinedPolicy.ts";
import { countryPresets } from "../presets/countryPresets.ts";
import { retentionColumnNames } from "./columnNames.ts";
import { compile } from "./compile.ts";
import { retentionRows } from "./retentionRows.ts";
import { toSql } from "./toSql.ts";

// All 20,000 items by all presets take a minute: `pnpm bench retention` judges them.
const count = 1000;
const zone = parseTimeZone("Europe/Stockholm");
const policies = countryPresets.flatMap(({ key, policy }): [string, RetentionPolicy][] => (policy === null ? [] : [[key, policy]]));
const oneOfEach = [...new Map(policies.map(([, policy]) => [policy.jurisdictions.join(), policy])).values()];
const everyCountry = combinedPolicy(oneOfEach, { id: toId("policy", "all"), version: "1.0.0", effectiveFrom: populationDay });
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

  it.each([...policies, ["all countries at once", everyCountry] as const])(
    "have the same verdicts from PostgreSQL as from planRetention: %s",
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
      const different = plan.items.filter(
        ({ itemId, action }) => verdicts.get(itemId) !== (action === "retain" || action === "restrict" ? action : "dispose"),
      );
      expect(different).toEqual([]);
      expect(verdicts.size).toBe(about.length);
      expect(new Set(verdicts.values())).toEqual(new Set(["retain", "restrict", "dispose"]));
    },
  );
});
