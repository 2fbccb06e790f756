// Builders: documents that parse, shallowly overridden
export { buildDataItem } from "./buildDataItem.ts";
export { buildRetentionFacts } from "./buildRetentionFacts.ts";
export { buildCeiling, buildClaim, buildRetentionPolicy } from "./buildRetentionPolicy.ts";
// Ports in memory
export { type MemoryExecution, memoryExecution } from "./memoryExecution.ts";
export { type MemoryStore, memoryStore } from "./memoryStore.ts";
export { type MemoryVault, memoryVault } from "./memoryVault.ts";
// Conformance of ports
export {
  checkDisposalStore,
  type StoreConformance,
  type StoreFinding,
  type StoreTrial,
  type StoreTrials,
} from "./conformance/checkDisposalStore.ts";
