export { tzdataRules, tzdataVersion } from "./tzdataRules.ts";
export { tzdataZones } from "./tzdataZones.ts";
