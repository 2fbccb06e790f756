import { describe, expect, it } from "vitest";
import { escapedText, escapedUri, quotedParameter } from "./escaping.ts";

const breaks = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

describe("whatever a value holds", () => {
  it.each(breaks)("%j begins no line", (lineBreak) => {
    expect(escapedText(`a${lineBreak}b`)).toBe("a\\nb");
    expect(quotedParameter(`a${lineBreak}b`)).toBe('"a b"');
    expect(escapedUri(`https://a.example/${lineBreak}X:1`)).toMatch(
      /^https:\/\/a\.example\/(?:%[0-9A-F]{2})+X:1$/,
    );
  });

  it("control characters go, a tab stays", () => {
    expect(escapedText("a\u0000\u0007\tb\u007F")).toBe("a\tb");
    expect(quotedParameter("a\u0000b")).toBe('"ab"');
  });

  it("separators are escaped as their value type asks", () => {
    expect(escapedText('\\;,:"')).toBe('\\\\\\;\\,:"');
    expect(quotedParameter('a;b:c,"d"^')).toBe("\"a;b:c,^'d^'^^\"");
    expect(escapedUri('https://a.example/<"x y">')).toBe("https://a.example/%3C%22x%20y%22%3E");
  });

  it("half a surrogate pair is replaced, a whole one stays", () => {
    expect(escapedText("\uD83D🙂")).toBe("\uFFFD🙂");
  });
});
