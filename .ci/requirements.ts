// Checks docs/requirements.md: all 53 rows stand, and each names files that exist or the word `open`.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { requirementFaults } from "./requirementFaults.ts";
import { root } from "./root.ts";

const page = "docs/requirements.md";
const faults = existsSync(join(root, page))
  ? requirementFaults(readFileSync(join(root, page), "utf8"), (path) => existsSync(join(root, path)))
  : ["the page is missing"];

if (faults.length > 0) {
  console.error(`${page}: ${faults.length} wrong.\n  ${faults.join("\n  ")}`);
  process.exit(1);
}
console.log(`${page}: 53 rows, each names existing files or says open.`);
