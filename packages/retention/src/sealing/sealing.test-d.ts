import { describe, expectTypeOf, it } from "vitest";
import type { ExecutionReceipt } from "../execution/executionPorts.ts";
import type { ExecutionOutcome } from "../execution/execute.ts";
import type { KeyDestructionReceipt } from "./keyDestructionReceipt.ts";

describe("a receipt of a key's destruction", () => {
  it("is no receipt of an erasure, and no outcome of a run", () => {
    expectTypeOf<KeyDestructionReceipt>().not.toExtend<ExecutionReceipt>();
    expectTypeOf<KeyDestructionReceipt>().not.toExtend<ExecutionOutcome>();
    expectTypeOf<KeyDestructionReceipt["status"]>().toEqualTypeOf<"key-destroyed">();
  });
});
