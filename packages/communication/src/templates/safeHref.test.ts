import { describe, expect, it } from "vitest";
import { safeHref } from "./safeHref.ts";

describe("safeHref", () => {
  it.each([
    ["https://ats.example/a?b=1&c=2#d", "url", "https://ats.example/a?b=1&c=2#d"],
    ["HTTPS://ATS.EXAMPLE", "url", "HTTPS://ATS.EXAMPLE"],
    ["http://ats.example:8080/a'b", "url", "http://ats.example:8080/a'b"],
    ["+46701740606", "phone", "tel:+46701740606"],
    ["karin@norrsken.example", "email", "mailto:karin@norrsken.example"],
  ] as const)("takes %s", (value, kind, expected) => expect(safeHref(value, kind)).toBe(expected));

  it.each([
    ["javascript:alert(1)", "url"],
    [" javascript:alert(1)", "url"],
    ["java\nscript:alert(1)", "url"],
    ["data:text/html,<script>", "url"],
    ["vbscript:x", "url"],
    ["//ats.example", "url"],
    ["https://", "url"],
    ['https://a.example/"onmouseover="x', "url"],
    ["https://a.example/ onmouseover=x", "url"],
    ["https://a.example/<script>", "url"],
    ["https://bank.example@evil.example/", "url"],
    ["https:\\\\evil.example", "url"],
    ["+4670;ext=1", "phone"],
    ["112", "phone"],
    ["a@b.example?bcc=all@example.com", "email"],
    ['"x"@b.example', "email"],
  ] as const)("refuses %j as %s", (value, kind) => expect(safeHref(value, kind)).toBeUndefined());
});
