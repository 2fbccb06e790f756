import type { PGlite } from "@electric-sql/pglite";
import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadTable, openDatabase, verdictsOf } from "../../testdata/database.ts";
import { evaluate } from "../evaluation/evaluate.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildCeiling, buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { retentionColumnNames } from "./columnNames.ts";
import { compile } from "./compile.ts";
import { reasonedVerdicts } from "./reasonedVerdicts.ts";
import { retentionColumns } from "./retentionColumns.ts";
import { retentionRows } from "./retentionRows.ts";
import { toSql } from "./toSql.ts";
import { verdictNames, verdicts } from "./verdicts.ts";

// What random rounds seldom meet; the actions are reckoned by hand.
const day = parseLocalDate("2027-06-01");
const { applicationId: _, ...shared } = buildDataItem();
const two = (laws: readonly [string, string]): Parameters<typeof buildRetentionFacts>[1] => ({
  applications: laws.map((jurisdiction, at) => ({
    applicationId: `application_${at + 1}`,
    candidateId: "candidate_1",
    stage: "process-ended" as const,
    rejected: "2020-01-01",
    ...(jurisdiction !== "" && { jurisdictions: [{ jurisdiction, from: "2019-01-01" }] }),
  })),
});
const consent = { consentId: "consent_1", subjectId: "candidate_1", purpose: "survey", answer: "given", answeredOn: "2027-06-03" } as const;
const onConsent = buildClaim({ class: "discretionary", legalBasis: "consent", purpose: "survey", consentFrom: "candidates" });
const erasure = (on: string) => ({ requests: [{ kind: "erasure" as const, subjectId: "candidate_1", on }] });
const longKept = buildClaim({ trigger: ["collected"], period: "P20Y" });
const swedishCeiling = buildCeiling({ jurisdiction: "SE" });
const laws = { jurisdictions: ["SE", "DE"] };
const waiting = buildClaim({ trigger: ["collected"], period: "P1Y", notBefore: ["erasureRequested"] });
const contract = buildClaim({ class: "discretionary", legalBasis: "contract", trigger: ["collected"], period: "P20Y" });

const cases = [
  ["a consent from tomorrow keeps what its clock would not", [onConsent], [], shared, buildRetentionFacts({ rejected: "2020-01-01" }, { consents: [consent] }), "restrict"],
  ["a request ends a claim whose consent is yet to come", [onConsent], [], shared, buildRetentionFacts({ rejected: "2020-01-01" }, { consents: [consent], ...erasure("2027-05-01") }), "dispose"],
  ["a ceiling of one law cuts although the other application is another law's", [longKept], [swedishCeiling], shared, buildRetentionFacts({}, two(["SE", "DE"])), "dispose"],
  ["a ceiling cuts nothing while one application's law is unknown", [longKept], [swedishCeiling], shared, buildRetentionFacts({}, two(["SE", ""])), "restrict"],
  ["a ceiling of a law that may not apply cuts nothing", [longKept], [swedishCeiling], buildDataItem(), buildRetentionFacts({ rejected: "2020-01-01" }), "restrict"],
  ["a request that has not come holds up no clock", [waiting], [], buildDataItem(), buildRetentionFacts({}, erasure("2027-06-02")), "dispose"],
  ["a clock waits for a request that has come", [waiting], [], buildDataItem(), buildRetentionFacts({}, erasure("2027-01-01")), "restrict"],
  ["a contract's claim that follows no application does not wait for one", [contract], [], buildDataItem(), buildRetentionFacts({ stage: "active" }, erasure("2027-01-01")), "dispose"],
] as const;

let database: PGlite;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(async () => await database.close());

describe("PostgreSQL, columns and evaluate agree", () => {
  it.each(cases)("%s", async (_name, claims, ceilings, item, facts, expected) => {
    const policy = buildRetentionPolicy(claims, ceilings, laws);
    const compiled = compile(policy, day, parseTimeZone("Europe/Stockholm"));
    const rows = retentionRows([item], facts, policy, compiled);
    const { action, until } = evaluate(item, facts, policy, day);
    expect(action === "erase" ? "dispose" : action).toBe(expected);
    const columns = retentionColumnNames(compiled);
    await loadTable(database, rows, columns);
    const modes = rows.length === 1 ? (["one-per-item", "several-per-item"] as const) : (["several-per-item"] as const);
    for (const mode of modes) {
      const asked = await verdictsOf(database, toSql(compiled, { table: "retention", columns, rows: mode }));
      expect([...asked.values()]).toEqual([expected]);
    }
    const inMemory = retentionColumns(rows, compiled);
    expect(verdictNames[verdicts(compiled, inMemory)[0] as number]).toBe(expected);
    const reasoned = reasonedVerdicts(compiled, inMemory).unfold(0);
    expect([reasoned.verdict, reasoned.until]).toEqual([expected, until]);
  });
});
