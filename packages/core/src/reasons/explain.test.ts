import { describe, expect, it } from "vitest";
import { issueTexts } from "../issueTexts.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { explain, type Locale } from "./explain.ts";
import { reason, reasonSchema } from "./reason.ts";

const texts = {
  "core/kept": { sv: "Sparas till {$day}.", en: "Kept until {$day}." },
  "core/counted": {
    sv: ".input {$count :number} .match $count one {{{$count} poäng}} * {{{$count} poäng}}",
    en: ".input {$count :number} .match $count one {{{$count} rating}} * {{{$count} ratings}}",
  },
};

describe("explain", () => {
  it("fills the text of the locale", () => {
    expect(explain(reason("core/kept", { day: "2028-03-16" }), "sv", texts)).toBe("Sparas till 2028-03-16.");
    expect(explain(reason("core/counted", { count: 1 }), "en", texts)).toBe("1 rating");
    expect(explain(reason("core/counted", { count: 2 }), "en", texts)).toBe("2 ratings");
  });

  it("treats a parameter as text, never as a message", () => {
    expect(explain(reason("core/kept", { day: "{$day} {{x}}" }), "en", texts)).toBe(
      "Kept until {$day} {{x}}."
    );
  });

  it("refuses a code without a text, codes from the prototype included", () => {
    for (const code of ["core/other", "constructor", "__proto__"]) {
      expect(() => explain(reason(code), "sv", texts)).toThrow(/^core\/unknown-reason$/);
    }
    expect(() => explain(reason("core/kept", { day: "x" }), "de" as Locale, texts)).toThrow(
      "core/unknown-reason"
    );
  });

  it("refuses a reason that lacks what its text needs", () => {
    expect(() => explain(reason("core/kept"), "sv", texts)).toThrow(/^core\/missing-reason-param$/);
  });
});

describe("reason", () => {
  it("has a source only where one is given", () => {
    expect(reason("core/kept", {}, "Diskrimineringslagen 6:4")).toEqual({
      code: "core/kept",
      params: {},
      source: "Diskrimineringslagen 6:4",
    });
    expect(reason("core/kept")).toEqual({ code: "core/kept", params: {} });
    expect(reasonSchema.safeParse(reason("core/kept")).success).toBe(true);
    expect(reasonSchema.safeParse({ code: "kept", params: {} }).success).toBe(false);
  });
});

describe("core's texts", () => {
  const all = Object.entries({ ...reasonTexts, ...issueTexts });

  it.each(all)("%s says itself in both languages once its parameters are there", (code, { sv, en }) => {
    const names = [...`${sv}${en}`.matchAll(/\$([A-Za-z]+)/g)].map(([, name = ""]) => [name, 3] as const);
    for (const locale of ["sv", "en"] as const) {
      const said = explain({ code, params: Object.fromEntries(names) }, locale, { [code]: { sv, en } });
      expect(said).toMatch(/^[A-ZÅÄÖ\d].*[.]$/u);
      expect(said).not.toMatch(/[{}]/);
    }
  });
});
