import { issue } from "@samtal/core";
import { epochMilliseconds, instantOf, type ZoneRules } from "@samtal/core/time";
import type { FileIssue } from "./inputError.ts";
import type { Settings } from "./settings.ts";

/** Messages go out and hours are read some days around the instants of the settings. */
const margin = 31 * 86_400_000;

/** Instants of the settings for which the zone data has no clock. */
export function coverageIssues({ bookedAt, window }: Settings, zoneRules: ZoneRules): FileIssue[] {
  const params = { from: instantOf(zoneRules.from), until: instantOf(zoneRules.until) };
  const instants = [
    { path: ["bookedAt"], at: epochMilliseconds(bookedAt) },
    { path: ["window", "start"], at: epochMilliseconds(window.start) },
    { path: ["window", "end"], at: epochMilliseconds(window.end) },
  ];
  return instants
    .filter(({ at }) => at < zoneRules.from + margin || at > zoneRules.until - margin)
    .map(({ path }) => ({ ...issue("core/outside-zone-rules", path, params), file: "settings.json" }));
}
