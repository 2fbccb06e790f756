import type { Part } from "./workspaceMember.ts";

const published: Readonly<Record<Part, readonly Part[]>> = {
  core: [],
  logic: ["core"],
  data: ["core"],
  adapter: ["core", "logic"],
  example: ["core", "logic", "data", "adapter"],
};

/**
 * The house's law: which part may import which. Arrows point one way.
 *
 * Tests and benchmarks are not published; those of logic packages may lean on real zone data and calendars.
 */
export function mayImport(from: Part, to: Part, isPublished: boolean): boolean {
  if (published[from].includes(to)) return true;
  return !isPublished && (to === "data" || (from === "data" && to === "core"));
}
