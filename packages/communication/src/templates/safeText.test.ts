import { describe, expect, it } from "vitest";
import { safeText } from "./safeText.ts";

describe("safeText", () => {
  it.each([
    ["a carriage return and a new line", "Elin\r\nBcc: all@example.com", "Elin Bcc: all@example.com"],
    ["other ways to break a line", "a\u0085b\u2028c\u2029d\u000Be", "a b c de"],
    ["bells and escapes", "\u0007Elin\u001B[31m\u0000", "Elin[31m"],
    ["right-to-left override", "Elin\u202Egpj.exe", "Elingpj.exe"],
    ["isolates and marks", "\u2066a\u2067b\u2068c\u2069d\u200Ee\u200Ff\u061Cg", "abcdefg"],
    ["zero-width letters", "E\u200Bl\uFEFFi\u2060n\u00AD", "Elin"],
    ["joiners between Latin letters", "E\u200Dl\u200Cin", "Elin"],
    ["hidden tags", "Elin\u{E0041}\u{E007F}", "Elin"],
    ["a lone high surrogate", "a\uD83D", "a\uFFFD"],
    ["a lone low surrogate", "\uDE00b", "\uFFFDb"],
    ["letters and mark apart", "A\u030Asa", "Åsa"],
    ["many blanks", "  Elin \t  Holm ", "Elin Holm"],
  ])("disarms %s", (_, value, expected) => {
    expect(safeText(value, "one-line")).toBe(expected);
  });

  it.each([
    ["Persian with its non-joiner", "می\u200Cخواهم"],
    ["an emoji of a family", "👨\u200D👩\u200D👧"],
    ["names of other scripts", "Żółć Ōe Γιώργος 李小龙 עֲדִי"],
    ["HTML, which the writer escapes", `<b onclick="x">&amp;</b>`],
  ])("leaves %s alone", (_, value) => {
    expect(safeText(value, "one-line")).toBe(value.normalize("NFC"));
  });

  it("keeps of the marks on one letter six", () => {
    expect(safeText(`q${"\u0323".repeat(500)}`, "one-line")).toBe(`q${"\u0323".repeat(6)}`);
  });

  it("keeps lines where lines may be, and no more than one empty one", () => {
    expect(safeText("a\r\nb\n\n\n\n\nc\n", "many-lines")).toBe("a\nb\n\nc");
  });
});
