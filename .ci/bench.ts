// Runs packages/*/bench/*.bench.ts one after the other, each in a process of its own, and fails when one does.
// An argument keeps the packages whose name contains it: `pnpm bench core`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { filesUnder } from "./filesUnder.ts";
import { root } from "./root.ts";

const [wanted = ""] = process.argv.slice(2);
const files = filesUnder("packages", ".bench.ts").filter((file) => file.split("/")[1]?.includes(wanted));
const failed = files.filter((file) => {
  process.stdout.write(`\n${file}\n`);
  const run = ["--import", "tsx", "--conditions=@samtal/source", join(root, file)];
  return spawnSync(process.execPath, run, { cwd: root, stdio: "inherit" }).status !== 0;
});

if (files.length === 0) {
  process.stderr.write("No benchmark found. They stand in packages/<package>/bench/<name>.bench.ts.\n");
  process.exitCode = 1;
}
if (failed.length > 0) {
  process.stderr.write(`\nFailed: ${failed.join(", ")}\n`);
  process.exitCode = 1;
}
