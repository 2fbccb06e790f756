import { explain, reason } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { issueTexts } from "./issueTexts.ts";

// MessageFormat 2 isolates what it inserts with invisible marks.
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");

describe("issueTexts", () => {
  it("say what is wrong in both languages", () => {
    const params = { calendar: "SE", year: 1999, from: 2000, until: 2099 };
    const outside = reason("calendars/outside-coverage", params);
    expect(plain(explain(outside, "en", issueTexts))).toContain("the year 1999; it covers 2000 to 2099.");
    expect(plain(explain(outside, "sv", issueTexts))).toContain("känner inte till år 1999; den täcker 2000–2099.");
  });
});
