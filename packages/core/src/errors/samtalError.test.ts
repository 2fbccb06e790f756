import { describe, expect, it } from "vitest";
import { parseInstant } from "../time/instant.ts";
import { issue } from "./issue.ts";
import { SamtalError } from "./samtalError.ts";

describe("issue", () => {
  it("points to its explanation, with the anchor that Markdown makes of the code", () => {
    expect(issue("core/unknown-zone", ["zone"], { maximum: 3 })).toEqual({
      code: "core/unknown-zone",
      path: ["zone"],
      params: { maximum: 3 },
      docUrl: "docs/errors.md#coreunknown-zone",
    });
    expect(issue("core/unknown-zone")).toMatchObject({ path: [], params: {} });
  });
});

describe("SamtalError", () => {
  it("is the first issue in front of all", () => {
    const error = new SamtalError([issue("core/no-such-date", ["rounds", 2, "at"]), issue("core/too-small")]);
    expect(error.message).toBe("core/no-such-date at rounds.2.at; core/too-small");
    expect(error).toMatchObject({
      name: "SamtalError",
      code: "core/no-such-date",
      path: ["rounds", 2, "at"],
    });
    expect(error.docUrl).toBe("docs/errors.md#coreno-such-date");
    expect(error.issues).toHaveLength(2);
    expect(error).toBeInstanceOf(Error);
  });

  it("lists ten issues and counts the rest", () => {
    const issues = Array.from({ length: 13 }, (_, at) => issue("core/too-small", [at]));
    const [first, ...rest] = issues;
    if (!first) throw new Error("no issue");
    expect(new SamtalError([first, ...rest]).message).toMatch(/at 9; and 3 more$/);
  });

  it("is thrown with every issue found, and not at all without any", () => {
    const [first, second] = [issue("core/too-small", ["count"]), issue("core/invalid-type")];
    expect(() => SamtalError.throwIfAny([])).not.toThrow();
    expect(() => SamtalError.throwIfAny([first, second])).toThrow(new SamtalError([first, second]));
    try {
      SamtalError.throwIfAny([first, second]);
      expect.unreachable();
    } catch (error) {
      expect(SamtalError.isInstance(error) && error.issues).toEqual([first, second]);
    }
  });

  it("is recognised across copies of the package, and nothing else is", () => {
    // A second copy shares no class, only the registry of symbols.
    class OtherCopy extends Error {}
    const other = new OtherCopy("core/too-small");
    Object.defineProperty(other, Symbol.for("samtal.error"), { value: true });
    expect(SamtalError.isInstance(other)).toBe(true);
    expect(SamtalError.isInstance(SamtalError.of("core/too-small"))).toBe(true);
    for (const value of [
      null,
      undefined,
      "core/too-small",
      new Error("core/too-small"),
      { code: "core/too-small" },
    ]) {
      expect(SamtalError.isInstance(value)).toBe(false);
    }
  });

  it("is what a parser throws", () => {
    expect(() => parseInstant("tomorrow")).toThrow(SamtalError);
  });
});
