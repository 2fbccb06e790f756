import type { Scale } from "@samtal/core";

/**
 * Whether two documents are one scale: the same id, and the same levels or bounds. Labels may differ.
 *
 * The id counts: two scales of five levels that happen to share keys and numbers are still two scales, and a
 * vendor's "Maybe" is not somebody else's anchored middle level until a mapping says so.
 */
export function sameScale(one: Scale, other: Scale): boolean {
  if (one === other) return true;
  if (one.id !== other.id) return false;
  if (one.kind === "continuous") {
    return other.kind === "continuous" && one.minimum === other.minimum && one.maximum === other.maximum;
  }
  if (one.kind === "nominal") {
    if (other.kind !== "nominal" || one.levels.length !== other.levels.length) return false;
    const keys = new Set(other.levels.map(({ key }) => key));
    return one.levels.every(({ key }) => keys.has(key));
  }
  return (
    one.kind === "ordered" &&
    other.kind === "ordered" &&
    one.levels.length === other.levels.length &&
    one.levels.every(
      ({ key, value }, at) => other.levels[at]?.key === key && other.levels[at]?.value === value,
    )
  );
}
