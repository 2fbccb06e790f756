import { describe, expect, it } from "vitest";
import { smsSegments } from "./smsSegments.ts";

describe("smsSegments", () => {
  it.each([
    ["nothing", "", "GSM-7", 0, 0],
    ["the longest single one", "a".repeat(160), "GSM-7", 160, 1],
    ["one letter more", "a".repeat(161), "GSM-7", 161, 2],
    ["two full ones", "a".repeat(306), "GSM-7", 306, 2],
    ["one letter more than two", "a".repeat(307), "GSM-7", 307, 3],
    ["Swedish", "Välkommen på intervju, Åsa! Önskar vi dig.", "GSM-7", 42, 1],
    ["escaped signs, two septets each", "€[]{}~^|\\", "GSM-7", 18, 1],
    ["an escaped sign that does not fit in half", `${"a".repeat(152)}€${"a".repeat(152)}`, "GSM-7", 306, 3],
    ["a typographic quote", "”", "UCS-2", 1, 1],
    ["seventy of them", "”".repeat(70), "UCS-2", 70, 1],
    ["seventy-one", "”".repeat(71), "UCS-2", 71, 2],
    ["an emoji at the seam", `${"”".repeat(66)}🎉${"”".repeat(66)}`, "UCS-2", 134, 3],
  ] as const)("counts %s", (_, text, encoding, units, segments) => {
    expect(smsSegments(text)).toEqual({ encoding, units, segments });
  });
});
