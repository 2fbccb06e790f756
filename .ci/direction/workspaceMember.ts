/** What direction needs to know of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A package or an example of the workspace. */
export interface WorkspaceMember {
  /** From the repository's folder, such as `packages/core`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The part that a workspace member plays in the house (docs/architecture.md). */
export type Part = "core" | "logic" | "data" | "adapter" | "example";

const logic = new Set(["guide", "scoring", "scheduling", "communication", "retention"]);
const data = new Set(["tzdata", "calendars"]);

/** The part of a member, by its folder. A package that is neither core, logic nor data is an adapter. */
export function partOf(folder: string): Part {
  const [top, name = ""] = folder.split("/");
  if (top === "examples") return "example";
  if (name === "core") return "core";
  if (logic.has(name)) return "logic";
  return data.has(name) ? "data" : "adapter";
}
