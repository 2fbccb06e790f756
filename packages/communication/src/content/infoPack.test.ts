import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { buildInfoPack } from "../../testdata/buildContentFacts.ts";
import { parseInfoPack, safeParseInfoPack } from "./infoPack.ts";

const pack = buildInfoPack();
const bare = {
  schemaVersion: 1,
  roundId: "round_first",
  employerName: "Norrsken Energi",
  roleTitle: { sv: "backendutvecklare" },
};

function codesOf(document: unknown): string[] {
  const parsed = safeParseInfoPack(document);
  return parsed.status === "ok" ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("parseInfoPack", () => {
  it("takes a whole pack through JSON unchanged, and a draft that says next to nothing", () => {
    expect(parseInfoPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
    expect(codesOf(bare)).toEqual([]);
  });

  it.each([
    ["a script as profile", { interviewers: [{ id: "interviewer_1", name: "A", profileUrl: "javascript:alert(1)" }] }],
    ["a script as company link", { companyLinks: [{ kind: "site", url: "JaVaScRiPt:alert(1)" }] }],
    ["data as guide", { platform: { id: "platform_1", name: "M", guideUrl: "data:text/html,x" } }],
    ["a file as rehearsal", { platform: { id: "platform_1", name: "M", rehearsalUrl: "file:///etc/passwd" } }],
    ["a national number", { whomToAsk: { name: "A", phone: "070-174 06 06" } }],
    ["no mail address", { whomToAsk: { name: "A", email: "karin at norrsken" } }],
    ["tips without end", { tips: Array.from({ length: 51 }, () => ({ sv: "x" })) }],
    ["a text of no language", { dress: {} }],
    ["a megabyte of notes", { dress: { sv: "x".repeat(1_000_000) } }],
    ["a year too many", { talentPoolMonths: 121 }],
    ["a camera of its own mind", { camera: "maybe" }],
    ["a field that does not exist", { dresscode: "smart" }],
  ])("refuses %s", (_, change) => {
    expect(codesOf({ ...bare, ...change })).toHaveLength(1);
  });

  it.each([
    ["whomToAsk", { whomToAsk: { name: "Karin Berg" } }, "communication/contact-unreachable whomToAsk.phone"],
    [
      "companyLinks",
      { companyLinks: [{ kind: "other", url: "https://a.example" }] },
      "communication/link-without-label companyLinks.0.label",
    ],
    ["schemaVersion", { schemaVersion: 2 }, "core/unknown-schema-version schemaVersion"],
  ])("says what is wrong with %s", (_, change, expected) => {
    expect(codesOf({ ...bare, ...change })).toEqual([expected]);
  });

  it("repeats nothing of what it refuses", () => {
    const marker = "Astrid Marker";
    const hostile = { ...bare, [marker]: marker, employerName: 1, whomToAsk: { name: marker }, dress: marker };
    expect(JSON.stringify(safeParseInfoPack(hostile))).not.toContain("Marker");
    expect(() => parseInfoPack(hostile)).toThrow(
      expect.toSatisfy((error: unknown) => SamtalError.isInstance(error) && !error.message.includes("Marker")),
    );
  });
});
