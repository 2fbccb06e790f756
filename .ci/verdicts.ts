// Judges random items by every country preset, and by all countries at once, in every way there is: `planRetention`,
// PostgreSQL (PGlite, in this process) and columns in memory. Exits 1 on any verdict that differs, on a claim, class,
// ceiling or situation that no item met, and where a spoilt cutoff goes unnoticed.
//
//   pnpm test:verdicts [--items <20000>] [--coverage]
import { parseArgs } from "node:util";
import { epochDayOf, type LocalDate, localDateOf, parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { type CompiledPolicy, compile, type RetentionPolicy } from "@samtal/retention";
import { compareVerdicts } from "../packages/retention/testdata/compareVerdicts.ts";
import { openDatabase } from "../packages/retention/testdata/database.ts";
import {
  everyCountry,
  everyCountryEarlier,
  presetPolicies,
  presetsWithoutPolicy,
} from "../packages/retention/testdata/presetPolicies.ts";
import { populationDay, type Population, presetPopulation } from "../packages/retention/testdata/presetPopulation.ts";
import { verdictCoverage } from "../packages/retention/testdata/verdictCoverage.ts";

const { values } = parseArgs({
  options: { items: { type: "string", default: "20000" }, coverage: { type: "boolean", default: false } },
});
const count = Number(values.items);
const line = (text: string): void => void process.stdout.write(`${text}\n`);
const fail = (text: string): void => {
  line(`  FAILED: ${text}`);
  process.exitCode = 1;
};

/** A part of the facts falls on and beside the policy's own cutoffs. */
function populationOf(policy: RetentionPolicy, day: LocalDate = populationDay): Population {
  const { claims, ceilings } = compile(policy, day, parseTimeZone("Europe/Stockholm"));
  const edges = new Set([...claims, ...ceilings].flatMap(({ cutoff, forEvents }) => [cutoff, forEvents?.from, forEvents?.before]));
  const laws = policy.jurisdictions.length > 1 ? policy.jurisdictions : everyCountry.jurisdictions;
  return presetPopulation(count, laws, [...edges].flatMap((edge) => edge ?? []), day);
}

/** Where a rule changes on a day, what came under the new one ends later than on the first day asked about. */
const daysOf = (policy: RetentionPolicy): LocalDate[] =>
  policy.claims.some(({ forEvents }) => forEvents !== undefined) ? [populationDay, parseLocalDate("2028-06-01")] : [populationDay];

const database = await openDatabase();
const actions = ["retain", "restrict", "erase", "anonymise", "pseudonymise"];
const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(22) : String(cell).padStart(at === 1 ? 11 : 14))).join("");
const policies = [...presetPolicies, ["all, later variants", everyCountry], ["all, earlier variants", everyCountryEarlier]] as const;

line(`${count} random items on ${populationDay} by ${policies.length} policies. Without a policy, since no number was found: ${presetsWithoutPolicy.join(", ")}.`);
line(row(["policy", "day", ...actions, "shared", "compared", "differ"]));
let compared = 0;
let differing = 0;
for (const [key, policy] of policies) {
  const totals = new Map<string, number>();
  for (const day of daysOf(policy)) {
    const comparison = await compareVerdicts(database, policy, populationOf(policy, day), day);
    const coverage = verdictCoverage(policy, comparison);
    for (const [name, times] of coverage) totals.set(name, (totals.get(name) ?? 0) + times);
    compared += comparison.compared;
    differing += comparison.differences.length;
    const numbers = actions.map((action) => coverage.get(action) ?? 0);
    line(row([key, day, ...numbers, comparison.shared, comparison.compared, comparison.differences.length]));
    for (const { way, itemId, expected, found } of comparison.differences.slice(0, 5)) {
      fail(`${way}: ${itemId} is "${found}", by planRetention "${expected}"`);
    }
  }
  const met = [...totals].filter(([name]) => values.coverage || /^(class|tier) /.test(name));
  const kinds = [...totals.values()].filter((times) => times > 0).length;
  line(`  ${met.map(([name, times]) => `${name} ${times}`).join(", ")}; ${kinds} of ${totals.size} things met`);
  for (const [name, times] of totals) {
    // Of one country among all few items are: its claims and ceilings are to be met under its own preset.
    const isRare = policy.jurisdictions.length > 1 && / (stands|ended|cuts)$/.test(name);
    if (times === 0 && isRare) line(`  not met among all countries: ${name}`);
    else if (times === 0) fail(`no item met: ${name}`);
  }
}

// A comparison that finds nothing has to show that it would: each cutoff of two policies a day off, either way.
let spoilt = 0;
for (const [key, policy] of [policies.find(([name]) => name === "se"), policies.find(([name]) => name === "fr")].flatMap((one) => (one ? [one] : []))) {
  const population = populationOf(policy);
  for (const days of [-1, 1]) {
    const moved = (compiled: CompiledPolicy): CompiledPolicy => ({
      ...compiled,
      claims: compiled.claims.map((claim) =>
        claim.key === "legal-claims" && claim.cutoff !== null
          ? { ...claim, cutoff: localDateOf(epochDayOf(claim.cutoff) + days) }
          : claim,
      ),
    });
    const { differences } = await compareVerdicts(database, policy, population, populationDay, moved);
    for (const way of ["PostgreSQL", "columns"]) {
      const found = differences.filter((one) => one.way === way).length;
      spoilt += found;
      if (found === 0) fail(`${key}: ${way} by a cutoff ${days > 0 ? "a day late" : "a day early"}, and nothing differs`);
    }
  }
}
await database.close();
line(`Self-check: cutoffs a day off gave ${spoilt} differences, as they should.`);
line(`${compared} verdicts and last days compared with planRetention's, ${differing} differences.`);
