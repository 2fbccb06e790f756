import { expect, it } from "vitest";
import { adverseImpact } from "./adverseImpact.ts";

it("audits counts in an edge runtime", () => {
  const audit = adverseImpact([
    { key: "a", selected: 48, total: 80 },
    { key: "b", selected: 12, total: 40 },
  ]);
  expect(audit.tables[0]?.groups[1]).toMatchObject({ comparison: { fourFifths: "below" } });
});
