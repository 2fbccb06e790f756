import { fileURLToPath } from "node:url";
import { parseStructureProfile } from "@samtal/guide";
import { describe, expect, it } from "vitest";
import { command } from "./command.ts";

const input = fileURLToPath(new URL("../input", import.meta.url));

async function run(...args: string[]): Promise<{ code: number; printed: string; complained: string }> {
  let [printed, complained] = ["", ""];
  const code = await command(args, {
    input,
    folder: fileURLToPath(new URL(".", import.meta.url)),
    print: (text) => (printed += text),
    complain: (text) => (complained += text),
  });
  return { code, printed, complained };
}
const levels = (printed: string) =>
  Object.fromEntries(parseStructureProfile(JSON.parse(printed)).components.map((each) => [each.component, each.level]));

describe("the audit example", () => {
  it("finds nothing about the good guide", async () => {
    const { code, printed } = await run("good.json", "--json", "--gate");
    expect(code).toBe(0);
    expect(Object.values(levels(printed)).filter((level) => level !== "met" && level !== "unknown")).toEqual([]);
  });

  it("fails the poor guide at the gate and names the codes", async () => {
    const { code, printed, complained } = await run("poor.json", "--json", "--gate");
    expect(code).toBe(1);
    expect(levels(printed)).toMatchObject({ "job-analysis": "not", "candidate-questions": "not", "anchored-scales": "not" });
    expect(complained).toContain("guide/audit-no-candidate-questions\n");
    expect((await run("poor.json")).code).toBe(0);
  });

  it("audits what happened: an accommodation explains, feedback before the own card was sealed stands beside", async () => {
    const { code, printed, complained } = await run("good.json", "--interviews", "interviews.json", "--json", "--gate");
    const { components, beside } = parseStructureProfile(JSON.parse(printed));
    const lowered = components.filter(({ level }) => level !== "met").map(({ component }) => component);
    expect(lowered).toEqual(["same-questions", "ancillary-data", "notes"]);
    const explained = components[4]?.because.map((each) => each.code);
    expect(explained).toEqual(["guide/audit-nothing-found", "guide/audit-accommodated"]);
    expect(beside.map((each) => each.code)).toEqual(["guide/audit-feedback-early"]);
    expect([code, complained]).toEqual([1, "guide/audit-feedback-early\n"]);
  });

  it("speaks Swedish, as text and as page", async () => {
    expect((await run("poor.json", "--language", "sv")).printed).toContain("Inte uppfyllt");
    expect((await run("poor.json", "--language", "sv", "--html")).printed).toContain('<html lang="sv">');
  });

  it("reads a path from where the caller stands, and says which guides it has when there is none", async () => {
    expect((await run("../input/poor.json", "--gate")).code).toBe(1);
    expect((await run("input/poor.json")).complained).toContain("good.json, poor.json");
  });

  it.each([[["none.json"]], [["../package.json"]], [[]], [["good.json", "--tiles"]], [["good.json", "--interviews", "poor.json"]], [["good.json", "--interviews", "none.json"]], [["good.json", "--html", "--json"]]])(
    "exits with 2 for %j and prints nothing",
    async (args) => {
      const { code, printed, complained } = await run(...args);
      expect([code, printed]).toEqual([2, ""]);
      expect(complained).not.toBe("");
    },
  );
});
