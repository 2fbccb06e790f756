// Checks zone data against independent readings. Exits non-zero on any difference that is not explained.
//
//   pnpm test:zones [--python <program>] [--zoneinfo <directory>]
//
// 1. @samtal/tzdata against Python's zoneinfo of the same tz version: every name, every change from 1970 to 2037.
// 2. The table that intlZoneRules builds against direct readings of Intl: every zone of the runtime.
// 3. Vancouver on 2026-12-01: 13:00 with @samtal/tzdata, and zoneDrift against the runtime.
import { parseArgs } from "node:util";
import { compareDrift } from "./zones/compareDrift.ts";
import { compareIntl } from "./zones/compareIntl.ts";
import { comparePython } from "./zones/comparePython.ts";

const { values } = parseArgs({
  options: { python: { type: "string", default: "python3" }, zoneinfo: { type: "string" } },
});
const checks = [() => comparePython(values.python, values.zoneinfo), compareIntl, compareDrift];
for (const check of checks) {
  const { lines, passed } = check();
  process.stdout.write(`${passed ? "ok" : "FAILED"} ${lines.join("\n   ")}\n`);
  if (!passed) process.exitCode = 1;
}
