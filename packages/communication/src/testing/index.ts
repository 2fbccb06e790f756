// Ports in memory
export { memoryLedger } from "./memoryLedger.ts";
export { type MemorySender, memorySender } from "./memorySender.ts";
export { memoryTemplateStore } from "./memoryTemplateStore.ts";
// Conformance of ports
export { checkLedger } from "./conformance/checkLedger.ts";
export { checkSender } from "./conformance/checkSender.ts";
export type { PortConformance, PortFinding, PortTrials } from "./conformance/portConformance.ts";
export type { ArrivedMessage, SenderFault, SenderTrial } from "./conformance/senderTrial.ts";
