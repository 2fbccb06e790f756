import { describe, expect, it } from "vitest";
import { textIn } from "./textIn.ts";

describe("textIn", () => {
  const text = { sv: "Hej", "sv-FI": "Hejsan", en: "Hello", "zh-Hant": "你好" };

  it.each([
    ["sv", "Hej"],
    ["sv-FI", "Hejsan"],
    ["sv-SE", "Hej"],
    ["en-GB", "Hello"],
    ["de", undefined],
    ["zh-Hant-TW", "你好"],
    ["zh", undefined],
    ["constructor", undefined],
  ])("in %s: %s", (language, wording) => expect(textIn(text, language)).toBe(wording));
});
