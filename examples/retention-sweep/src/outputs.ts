import type { SweepResult } from "./sweep.ts";
import type { fileNames } from "./writeOutputs.ts";

/** What a run leaves behind. Nothing in it says anything of a person but the copy that the person asked for. */
export function outputs({ plan, runs, log, remaining, copy, world }: SweepResult): Record<(typeof fileNames)[number], string> {
  const receipts = runs.third.receipts.map((receipt) => {
    const order = world.stores.database.carriedOut.get(receipt.orderId);
    return { ...receipt, action: order?.action ?? null, items: order?.itemIds.length ?? 0 };
  });
  return {
    "plan.json": `${JSON.stringify(plan)}\n`,
    "receipts.json": lines({ stores: receipts, vault: log.vault.status === "key-destroyed" ? log.vault.receipt : null }),
    "log.json": `${JSON.stringify({ heads: log.heads, events: log.events })}\n`,
    "remaining.json": lines(remaining),
    "copy.json": lines(copy.document),
    "copy.sv.html": copy.sv,
    "copy.en.html": copy.en,
  };
}

const lines = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
