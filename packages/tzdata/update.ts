import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type MomentPacked, moduleText, pack } from "./pack.ts";

// Run after raising moment-timezone: `pnpm tsx packages/tzdata/update.ts`.
const source = createRequire(import.meta.url).resolve("moment-timezone/data/packed/latest.json");
const packed = pack(JSON.parse(readFileSync(source, "utf8")) as MomentPacked);
writeFileSync(new URL("./src/data/packedZones.ts", import.meta.url), moduleText(packed));
const names = Object.keys(packed.zones).length + Object.keys(packed.links).length;
process.stdout.write(`tz data ${packed.version}: ${names} names, ${Object.keys(packed.zones).length} of them distinct\n`);
