import type { Scale } from "@samtal/core";

/** The levels of a scale that has any. A range of numbers has none; what a plugin has is its own affair. */
export const levelsOf = (scale: Scale): readonly { readonly key: string }[] =>
  scale.kind === "ordered" || scale.kind === "nominal" ? scale.levels : [];
