import { explain } from "@samtal/core";
import { buildInterviewGuide } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { auditFixTexts } from "../audit/auditFixTexts.ts";
import { auditReasonTexts } from "../audit/auditReasonTexts.ts";
import { auditStructure } from "../audit/auditStructure.ts";
import { auditText } from "../audit/auditText.ts";
import { auditHtml } from "./auditHtml.tsx";

describe("a profile as text and page", () => {
  it.each(["sv", "en"] as const)("says each component, finding and fix once, without a script or a total: %s", (locale) => {
    const profile = auditStructure(buildInterviewGuide());
    const [page, text] = [auditHtml(profile, { locale }), auditText(profile, { locale })];
    expect(page.match(/class="chip /g)).toHaveLength(15);
    expect(page).not.toMatch(/<script|https?:/);
    expect(text.match(/^ ?\d+\. /gm)).toHaveLength(15);
    for (const { findings } of profile.components) {
      for (const { code, fix } of findings) {
        expect(text).toContain(`[${code}]`);
        expect(text.replace(/\s+/g, " ")).toContain(explain(fix, locale, auditFixTexts));
        expect(page).toContain(explain(fix, locale, auditFixTexts));
      }
    }
  });

  it.each([40, 80, 120])("keeps the text within %i columns, but for a word that is longer", (columns) => {
    for (const line of auditText(auditStructure(buildInterviewGuide()), { locale: "sv", columns }).split("\n")) {
      expect(line.length <= columns || line.trim().replace(/^- /, "").split(" ").length === 1, line).toBe(true);
    }
  });

  it("writes a hostile id as text", () => {
    const profile = auditStructure(buildInterviewGuide());
    const finding = profile.components.flatMap(({ findings }) => findings)[0];
    if (finding === undefined) throw new Error("nothing found");
    finding.evidenceIds = ['</code><script>alert("1")</script>'];
    for (const locale of ["sv", "en"] as const) expect(auditHtml(profile, { locale })).not.toContain("<script");
  });

  it("has the same variables in both languages of each text", () => {
    const variables = (text: string) => [...new Set(text.match(/\$[a-zA-Z]+/g))].sort();
    for (const [code, { sv, en }] of Object.entries({ ...auditReasonTexts, ...auditFixTexts })) {
      expect(variables(sv), code).toEqual(variables(en));
    }
  });
});
