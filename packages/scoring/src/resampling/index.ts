export { bootstrap, type BootstrapFigures } from "./bootstrap.ts";
export { type BcaFigures } from "./bootstrapInterval.ts";
export { type BootstrapIntervalKind, type BootstrapOptions, type BootstrapSettings } from "./bootstrapOptions.ts";
export { quantile } from "./quantile.ts";
export { resampleIndices, type ResampleOptions } from "./resampleIndices.ts";
export { type SeededGenerator, seededGenerator } from "./seededGenerator.ts";
export { type TailShares } from "./tailShares.ts";
