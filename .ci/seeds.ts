// Runs the property tests from many seeds: pnpm test:seeds [how many, 20 if left out] [the first, drawn if left out]
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.ts";

const [runs = "20", first = String(1 + (Date.now() % 1_000_000_000))] = process.argv.slice(2);
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const failed: number[] = [];
for (let run = 0; run < Number(runs); run += 1) {
  const seed = Number(first) + run;
  const { status } = spawnSync(
    process.execPath,
    [vitest, "run", "--config", "vitest.workspace.ts", "--project", "property", "--reporter", "dot"],
    { cwd: root, stdio: "inherit", env: { ...process.env, FAST_CHECK_SEED: String(seed) } },
  );
  if (status !== 0) failed.push(seed);
}
console.log(
  failed.length === 0
    ? `${runs} seeds from ${first}: no counterexample.`
    : `Counterexamples; run again with FAST_CHECK_SEED=${failed.join(", ")}.`,
);
process.exit(failed.length === 0 ? 0 : 1);
