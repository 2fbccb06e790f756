import { type Plugin, SamtalError } from "@samtal/core";

/**
 * The error that names a plugin with what it broke: a vendor's slip must not stand in an assessment as somebody's
 * score.
 *
 * @param law - a declared law, or `adds-up`, `answers`, `within-range` of the kind's own contract
 */
export function brokenPlugin({ kind, id }: Plugin, law: string): SamtalError {
  return SamtalError.of("scoring/broken-plugin", ["plugins"], { kind, plugin: id, law });
}
