import { sweden } from "@samtal/calendars";
import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { swedishPolicy } from "../presets/sweden.ts";
import { noticeHtml } from "../reports/noticeHtml.tsx";
import { subjectExportHtml } from "../reports/subjectExportHtml.tsx";
import { notice } from "../notices/notice.ts";
import { answerRequest } from "../requests/answerRequest.ts";
import { parseDataSubjectRequest } from "../requests/dataSubjectRequest.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { exportSubject, type StoredItem, type SubjectExportInput } from "./exportSubject.ts";
import { redaction } from "./redaction.ts";
import { parseSubjectExport } from "./subjectExport.ts";

const request = (rights: ("access" | "portability")[]) =>
  parseDataSubjectRequest({
    schemaVersion: 1, requestId: "r-1", subjectId: "candidate_1", rights, receivedAt: "2027-05-03T08:00:00Z", law: "eu-gdpr",
  });
const context = { day: parseLocalDate("2027-05-10"), zone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules, calendar: sweden };
const rejected = { stage: "process-ended", rejected: "2027-04-09", processEnded: "2027-04-12" } as const;
const controller = { name: "Nordviken AB", contact: "dataskydd@nordviken.example" };

const cv: StoredItem = { source: null, recipients: [], item: buildDataItem({ id: "item_cv", category: "cv" }), content: { text: "Tio år som snickare." } };
const message: StoredItem = {
  source: null,
  item: buildDataItem({ id: "item_message", category: "message", subjectIds: ["candidate_1", "candidate_2"] }),
  content: { from: "interviewer_1", text: "Kim Bergs svar var kortare än ditt, candidate_2.", "Kim Berg": 1 },
  recipients: ["Posthotellet AB"],
};
const reference: StoredItem = {
  item: buildDataItem({ id: "item_reference", category: "reference" }),
  content: "Pålitlig.",
  source: "Samtal med Kim Berg",
  recipients: [],
};

function nested(levels: number): StoredItem["content"] {
  let content: StoredItem["content"] = 1;
  for (let level = 0; level < levels; level += 1) content = { a: content };
  return content;
}
function exported(stored: readonly StoredItem[], overrides: Partial<SubjectExportInput> = {}, options = {}, facts = buildRetentionFacts(rejected)) {
  const basis = { items: stored.map(({ item }) => item), facts, policy: swedishPolicy };
  const answer = answerRequest(request(["access", "portability"]), basis, context, options);
  return exportSubject({ kind: "access", answer, stored, controller, transfers: [], others: [{ ids: ["candidate_2"], names: ["Kim Berg"] }], ...overrides });
}
const access = (document: ReturnType<typeof exported>) => {
  if (document.kind !== "access") throw new Error("no copy");
  return document;
};

describe("a copy of a person's data (art. 15)", () => {
  it("case 54: has what is under lock, marked, with what it is kept for and until when", () => {
    const { items } = access(exported([cv]));
    expect(items.map(({ isRestricted, until, claims }) => [isRestricted, until, claims])).toEqual([
      [true, "2029-04-12", [{ purpose: "legal-claims", legalBasis: "legitimate-interests", until: "2029-04-12" }]],
    ]);
  });

  it("case 48: has nobody else in it: names with a genitive, ids, fields, and the source", () => {
    const { items } = access(exported([message, reference]));
    expect(items.map(({ content, source, redacted }) => [content, source, redacted])).toEqual([
      [{ from: "interviewer_1", text: "[person 1] svar var kortare än ditt, [person 1].", "[person 1]": 1 }, null, 3],
      ["Pålitlig.", "Samtal med [person 1]", 0],
    ]);
  });

  it("case 48: removes those whom the answer names, though nobody listed them", () => {
    expect(JSON.stringify(exported([message], { others: [] }).items)).not.toContain("candidate_2");
  });

  it("case 47: names what is withheld and why, without its content", () => {
    const document = access(exported([cv, reference], {}, { withholdReferences: true }));
    expect(document.items.map(({ category }) => category)).toEqual(["cv"]);
    expect(document.withheld.map(({ category, count, because }) => [category, count, because[0]?.code])).toEqual([
      ["reference", 1, "retention/told-in-confidence"],
    ]);
    expect(JSON.stringify(document)).not.toContain("Pålitlig");
  });

  it("parses as what it is, in whatever order the data came", () => {
    const document = exported([message, cv, reference]);
    expect(parseSubjectExport(structuredClone(document))).toEqual(document);
    expect(exported([reference, cv, message])).toEqual(document);
    expect(document.items.map(({ category }) => category)).toEqual(["cv", "message", "reference"]);
  });

  it("refuses to leave out what is owed, and a right that was not asked for", () => {
    const answer = answerRequest(request(["access"]), { items: [cv.item], facts: buildRetentionFacts(rejected), policy: swedishPolicy }, context);
    expect(() => exportSubject({ kind: "access", answer, stored: [], controller, others: [], transfers: [] })).toThrow(/^retention\/content-missing/);
    expect(() => exportSubject({ kind: "portability", answer, stored: [cv], controller, others: [], transfers: [] })).toThrow(/^retention\/right-not-answered/);
  });

  it("refuses another person's data, or other data, under an id of the answer, and the same id twice", () => {
    const answer = answerRequest(request(["access"]), { items: [cv.item], facts: buildRetentionFacts(rejected), policy: swedishPolicy }, context);
    const of = (...stored: StoredItem[]) => () => exportSubject({ kind: "access", answer, stored, controller, others: [], transfers: [] });
    expect(of({ ...cv, item: buildDataItem({ id: "item_cv", category: "cv", subjectIds: ["candidate_2"] }) })).toThrow(/^retention\/content-of-another/);
    expect(of({ ...cv, item: buildDataItem({ id: "item_cv", category: "note" }) })).toThrow(/^retention\/content-of-another/);
    expect(of(cv, { ...cv, content: "Något annat." })).toThrow(/^retention\/content-twice/);
  });

  it("case 48: has nobody else in the name of a file, and goes through JSON unharmed", () => {
    const hostile = "</script><b>\u2028\u202e\u0000 ' \" {{x}} javascript:alert(1)";
    const files = [{ name: "referens Kim_Berg.pdf", mediaType: "application/pdf", bytes: 1 }];
    const document = access(exported([{ ...cv, files, content: { [hostile]: hostile } }]));
    expect(document.items.map(({ files: [file], redacted }) => [file?.name, redacted])).toEqual([["referens [person 1].pdf", 1]]);
    expect(parseSubjectExport(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  it.each([
    ["too deep", () => nested(100_000), /^core\/too-deep/],
    ["no JSON", () => (() => 1) as never, /^core\//],
    ["with a reserved key", () => JSON.parse('{"__proto__":{"admin":true}}') as StoredItem["content"], /^core\/reserved-key/],
  ])("refuses content that is %s, without repeating it", (_, content, message) => {
    expect(() => exported([{ ...cv, content: content() }])).toThrow(message);
  });
});

describe("data to take along (art. 20)", () => {
  it("is what the person provided, while consent or contract carries it, and the data alone", () => {
    const active = buildRetentionFacts({ stage: "active" });
    const document = exported([cv, message], { kind: "portability" }, {}, active);
    expect(document.items).toEqual([
      { itemId: "item_cv", category: "cv", collectedOn: "2020-01-01", content: { text: "Tio år som snickare." }, files: [], redacted: 0 },
    ]);
    expect(exported([cv], { kind: "portability" }).items).toEqual([]);
  });
});

describe("redaction", () => {
  const clean = (value: Parameters<ReturnType<typeof redaction>>[0], names: string[], ids: string[] = []) => redaction("candidate_1", [{ ids, names }])(value).value;

  it.each([
    ["in any case and across any blanks", "KIM\u00a0\n berg", ["Kim Berg"], "[person 1]"],
    ["with a genitive", "Kims och Kim's", ["Kim"], "[person 1] och [person 1]"],
    ["of a name that ends in s", "Lars Lars' Larss", ["Lars"], "[person 1] [person 1]' [person 1]"],
    ["never within a word", "Evaluering av Evas och eva", ["Eva"], "Evaluering av [person 1] och [person 1]"],
    ["the longer name first", "Kim Berg", ["Kim", "Kim Berg"], "[person 1]"],
    ["whatever form its accents have", "A\u030Asa", ["\u00c5sa"], "[person 1]"],
    ["with signs that a pattern would read", "Kim (K.) Berg+", ["Kim (K.) Berg+"], "[person 1]"],
    ["of an address", "Skriv till kim.berg@example.com.", ["kim.berg@example.com"], "Skriv till [person 1]."],
    ["with a hyphen, however its words are joined", "Anna-Lena Ek, anna lena ek och Anna_Lena-Ek.pdf", ["Anna-Lena Ek"], "[person 1], [person 1] och [person 1].pdf"],
    ["whose words an address joins", "kim.berg@example.com", ["Kim Berg"], "[person 1]@example.com"],
    ["with signs that no page shows", "Ki\u2066m\u00ad Be\u200brg och Ki\u200dm", ["Kim Berg", "Kim"], "[person 1] och [person 1]"],
    ["across signs that a page shows as blanks", "Kim\u0000\u0007Berg", ["Kim Berg"], "[person 1]"],
    ["that is given with such signs", "Kim Berg", ["K\u200bim Berg"], "[person 1]"],
    ["not across the end of a sentence", "Jag hette Kim. Berg är en ort.", ["Kim Berg"], "Jag hette Kim. Berg är en ort."],
    ["in letters beyond Latin", "Анна и Ваня", ["Анна"], "[person 1] и Ваня"],
  ])("finds a name %s", (_, text, names, expected) => {
    expect(clean(text, names)).toBe(expected);
  });

  it("gives each person one number wherever they stand, whatever the order", () => {
    const people = [{ ids: ["candidate_7"], names: ["Kim Berg", "Kim"] }, { ids: [], names: ["Bo Ek"] }];
    const text = "Kim Berg, candidate_7, Kim och Bo Ek";
    expect(redaction("candidate_1", people)(text)).toEqual({ value: "[person 2], [person 2], [person 2] och [person 1]", count: 4 });
    expect(redaction("candidate_1", [...people].reverse())(text)).toEqual(redaction("candidate_1", people)(text));
  });

  it("removes candidates whom nobody named, and never the person", () => {
    expect(clean("candidate_1 candidate_12 candidate_x", [])).toBe("candidate_1 [person] [person]");
    expect(clean("Du är candidate_1. Inte candidate_2.", [])).toBe("Du är candidate_1. Inte [person].");
    expect(clean("interviewer_12", [], ["interviewer_1"])).toBe("interviewer_12");
  });

  it("keeps every field, numbers as numbers, and untouched text to the byte", () => {
    const twoForms = "Cafe\u0301";
    const value = { "Kim Berg": 1, "kim berg": 2, "[person 1]": 3, list: [null, true, 1.5, twoForms] };
    const redacted = clean(value, ["Kim Berg"]);
    expect(redacted).toEqual({ "[person 1] (2)": 1, "[person 1] (3)": 2, "[person 1]": 3, list: [null, true, 1.5, twoForms] });
    expect((redacted as { list: string[] }).list[3]).toBe(twoForms);
  });

  it("refuses a name that would spoil every text", () => {
    expect(() => redaction("candidate_1", [{ ids: [], names: ["Kim", " k "] }])).toThrow(/^retention\/name-too-short at others\.0\.names\.1$/);
    for (const term of ["", "--", "\u200b\u200b\u200b", "().", "_ _"]) {
      expect(() => redaction("candidate_1", [{ ids: [], names: [term] }])).toThrow(/^retention\/name-too-short/);
      expect(() => redaction("candidate_1", [{ ids: [term], names: [] }])).toThrow(/^retention\/name-too-short at others\.0\.ids\.0$/);
    }
  });

  it("is quick on a long text and many names", () => {
    const names = Array.from({ length: 500 }, (_, at) => `Person Nummer ${at}`);
    expect(String(clean(`${"Person Person ".repeat(5_000)}Person Nummer 499`, names)).endsWith("[person 1]")).toBe(true);
  });
});

describe("pages", () => {
  const hostile = '</dd><script>alert("1")</script><img src=x onerror=alert(2)>\u202eevil';
  const hostileItem: StoredItem = {
    item: buildDataItem({ id: "item_cv", category: "cv" }),
    content: { [hostile]: [hostile, { nested: hostile }] },
    source: hostile,
    recipients: [hostile],
    files: [{ name: hostile, mediaType: "application/pdf", bytes: 1_234_567 }],
  };

  it.each(["sv", "en"] as const)("run nothing, fetch nothing, and show hostile text as text: %s", (locale) => {
    const document = exported([hostileItem], { controller: { name: hostile, contact: hostile, dataProtectionOfficer: hostile }, transfers: [hostile] });
    const html = subjectExportHtml(document, { locale });
    expect(html).not.toMatch(/<(?:script|img|link|iframe|object)|\u202e|https?:|url\(|@import/);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
    // A field and two values of the content, its source, a recipient, a file, three of the controller, and a transfer.
    expect(html.match(/&lt;script>/g)?.length).toBe(10);
    expect(html).toContain(locale === "sv" ? "1,2 MB" : "1.2 MB");
  });

  it("say of each item what art. 15 gives a right to know, in Swedish", () => {
    const html = subjectExportHtml(exported([cv, message, reference], {}, { withholdReferences: true }), { locale: "sv" });
    for (const said of [
      "Begränsad åtkomst",
      "Rättsliga anspråk, till exempel om diskriminering",
      "till och med 2029-04-12, rättslig grund: berättigat intresse",
      "Posthotellet AB",
      "Ingen utanför vår organisation",
      "Uppgifter som inte lämnas ut",
      "En referensgivare har berättat detta i förtroende.",
      "Antal ställen där andra personer har ersatts: 3.",
      "Tio år som snickare.",
    ]) {
      expect(html).toContain(said);
    }
    expect(html).not.toMatch(/undefined|\[object|\{[a-z]+\}(?!\s*[a-z.#]*[{:])/);
  });

  it("of a notice run nothing and link only to pages", () => {
    const citation = { text: hostile, url: "javascript:alert(2)", evidence: "general", status: "statute", verifiedOn: null } as const;
    const policy = buildRetentionPolicy([buildClaim({ citation, categories: ["cv"] })]);
    const html = noticeHtml(notice(policy, "sv"));
    expect(html).not.toMatch(/<script|<img|javascript:/);
    expect(noticeHtml(notice(swedishPolicy, "sv"))).toContain('<a href="https://lagen.nu/dom/nja/2014s629">');
  });
});
