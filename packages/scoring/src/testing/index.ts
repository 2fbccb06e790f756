// Conformance of plugins
export { checkConformance, type ConformanceOptions } from "./conformance/checkConformance.ts";
export type { ConformanceFinding, ConformanceReport } from "./conformance/conformanceReport.ts";
