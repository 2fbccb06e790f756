// Checks the packages as they would be published: tarball, types, sizes, API.
// `--update` rewrites the API reports, `--update-budgets` the size budgets; package names limit the run.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiFaults } from "./packages/apiFaults.ts";
import { entrySizes, notCounted } from "./packages/entrySizes.ts";
import { packedPackage } from "./packages/packedPackage.ts";
import { budgetFor, type Budgets, sizeFaults } from "./packages/sizeFaults.ts";
import { tarballFaults } from "./packages/tarballFaults.ts";
import { toolFaults } from "./packages/toolFaults.ts";
import { root } from "./root.ts";
import { workspaceMembers } from "./workspaceMembers.ts";

const options = process.argv.slice(2);
const named = options.filter((option) => !option.startsWith("--"));
const isUpdate = options.includes("--update");
const isBudgetUpdate = options.includes("--update-budgets");
const budgetFile = join(root, ".ci/size-budgets.json");
const budgets = JSON.parse(readFileSync(budgetFile, "utf8")) as Budgets;
const newBudgets: Record<string, Readonly<Record<string, number>>> = { ...budgets };
let failed = 0;

console.log(`Sizes in bytes, minified and gzipped, without ${notCounted.join(", ")}:`);
for (const { folder, manifest } of workspaceMembers()) {
  if (!folder.startsWith("packages/")) continue;
  if (named.length > 0 && !named.includes(folder.slice("packages/".length))) continue;
  const { faults, figures } = await checked(manifest.name, folder);
  failed += faults.length;
  console.log(`${faults.length === 0 ? "ok    " : "wrong "} ${manifest.name}: ${figures}`);
  for (const fault of faults) console.error(`  ${fault.replaceAll("\n", "\n  ")}`);
}

if (isBudgetUpdate) {
  const sorted = Object.fromEntries(Object.entries(newBudgets).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(budgetFile, `${JSON.stringify(sorted, null, 2)}\n`);
}
if (failed > 0) {
  console.error(
    `\n${failed} faults. A wanted change of API: pnpm check:packages --update, and review packages/*/api.`,
  );
  process.exit(1);
}

async function checked(name: string, folder: string): Promise<{ faults: string[]; figures: string }> {
  try {
    const packed = packedPackage(name, folder);
    const sizes = await entrySizes(packed);
    newBudgets[name] = Object.fromEntries([...sizes].map(([entry, bytes]) => [entry, budgetFor(bytes)]));
    const faults = [
      ...tarballFaults(packed),
      ...toolFaults(packed),
      ...(isBudgetUpdate ? [] : sizeFaults(name, sizes, budgets)),
      ...apiFaults(packed, isUpdate),
    ];
    const figures = [...sizes].map(([entry, bytes]) => `${entry} ${bytes}`).join(", ");
    return { faults, figures: `${packed.files.length} files; ${figures}` };
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)], figures: "not measured" };
  }
}
