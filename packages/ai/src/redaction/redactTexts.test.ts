import { describe, expect, it } from "vitest";
import { redactTexts } from "./redactTexts.ts";
import { restoreText } from "./restoreText.ts";

const hidden = (text: string, ...names: string[]) => redactTexts([text], names.map((name) => ({ name }))).texts[0];

describe("known names", () => {
  it.each([
    ["Anna svarade.", ["Anna Berg"], "[[person1]] svarade."],
    ["ANNA och anna.", ["Anna Berg"], "[[person1]] och [[person1x2]]."],
    ["Annas kod, Berg's code.", ["Anna Berg"], "[[person1]]s kod, [[person1x2]]'s code."],
    ["Anna Berg och Anna.", ["Anna Berg"], "[[person1]] och [[person1x2]]."],
    ["Asa, ÅSA och A\u030Asa", ["Åsa"], "[[person1]], [[person1x2]] och [[person1x3]]"],
    ["Joerg Mueller, Jorg Muller", ["Jörg Müller"], "[[person1]], [[person1x2]]"],
    ["Also, Al met Alan.", ["Al Li"], "Also, [[person1]] met Alan."],
    ["Lisbet läser listan till Li.", ["Al Li"], "Lisbet läser listan till [[person1]]."],
    ["Anna-Lena, Anna Lena, Lena och Annalena", ["Anna-Lena"], "[[person1]], [[person1x2]], [[person1x3]] och Annalena"],
    ["Ludvig von Essen kom von Berlin", ["Ludvig von Essen"], "[[person1]] kom von Berlin"],
    ["An\u200bna och Berg\u00ad", ["Anna Berg"], "[[person1]] och [[person1x2]]"],
    ["Anna1985 skrev", ["Anna"], "[[person1]]1985 skrev"],
    ["Annahttps://example.org", ["Anna"], "[[person1]][[url1]]"],
    ["ⒶAnna🄫, ⅠAnna", ["Anna"], "Ⓐ[[person1]]🄫, Ⅰ[[person1]]"],
    ["ﷺ", ["الله", "صلى"], "[[person1]]"],
    ["田中さんは話した", ["田中 太郎"], "[[person1]]さんは話した"],
    ["J. Smith and j smith", ["J. Smith"], "[[person1]] and [[person1x2]]"],
    ["", ["Anna"], ""],
    ["Ingen här", [], "Ingen här"],
  ])("%j of %j: %j", (text, names, expected) => expect(hidden(text, ...names)).toBe(expected));

  it("tells two people apart, and gives a word that both are called by a number of its own", () => {
    expect(hidden("Anna Berg, Anna Lind, Lind, Anna", "Anna Berg", "Anna Lind")).toBe("[[person1]], [[person2]], [[person2x2]], [[person3]]");
  });

  it("keeps overlapping names apart from what is left of them", () => {
    expect(hidden("Anna Maria Lind", "Anna Maria", "Maria Lind")).toBe("[[person1]] [[person2]]");
  });

  it("gives the same words the same placeholder in every text", () => {
    expect(redactTexts(["Bo och Eva", "Eva och Bo"], [{ name: "Bo" }, { name: "Eva" }]).texts).toEqual(["[[person1]] och [[person2]]", "[[person2]] och [[person1]]"]);
  });
});

describe("shapes", () => {
  it.each([
    ["Skriv till anna.berg+jobb@example.co.uk.", "Skriv till [[email1]]."],
    ["ANNA@EXAMPLE.ORG, räv@åäö.example", "[[email1]], [[email2]]"],
    ["anna (at) example.org", "[[email1]]"],
    ["Se https://example.org/p?id=1 och www.example.org/anna", "Se [[url1]] och [[url2]]"],
    ["linkedin.com/in/anna-berg", "[[url1]]"],
    ["se.linkedin.com/in/anna-berg", "[[url1]]"],
    ["Ring 070-123 45 67 eller +46 (0)70 123 45 67", "Ring [[number1]] eller [[number2]]"],
    ["personnummer 19850312-1234, 850312-1234, 850312+1234", "personnummer [[number1]], [[number2]], [[number3]]"],
    ["samordningsnummer 850372-1234", "samordningsnummer [[number1]]"],
    ["fødselsnummer 120385 12345", "fødselsnummer [[number1]]"],
    ["CPR 120385-1234, SSN 078-05-1120", "CPR [[number1]], SSN [[number2]]"],
    ["hetu 131052-308T och 010203A123b", "hetu [[number1]] och [[number2]]"],
    ["NI QQ 12 34 56 C, qq123456c", "NI [[number1]], [[number2]]"],
    ["IBAN SE45 5000 0000 0583 9825 7466", "IBAN [[number1]]"],
    ["٠٧٠١٢٣٤٥٦٧", "[[number1]]"],
    ["8503\u200b12-1234", "[[number1]]"],
    ["den 2026-11-21, åren 2019–2024, 1,000,000 kr, 3 av 4", "den 2026-11-21, åren 2019–2024, 1,000,000 kr, 3 av 4"],
    ["1985-03-12-1234", "[[number1]]"],
  ])("%j: %j", (text, expected) => expect(hidden(text)).toBe(expected));

  it("a contact of the documents goes in any case, even without the shape", () => {
    const person = { name: "Anna", contact: { email: "x@localhost", phone: "+461234567" } };
    expect(redactTexts(["X@LOCALHOST +461234567"], [person]).texts).toEqual(["[[email1]] [[number1]]"]);
    const odd = { name: "Anna", contact: { email: "anna/jobb!@example.org", phone: "1177" } };
    expect(redactTexts(["ANNA/jobb!@example.org, 1177"], [odd]).texts).toEqual(["[[email1]], [[number1]]"]);
  });

  it("that overlap go as one, and leave no end over", () => {
    expect(hidden("https://example.org/0701 234567 x")).toBe("[[url1]] x");
    expect(hidden("850312-1234@example.org")).toBe("[[email1]]");
  });
});

describe("placeholders", () => {
  it("of the text's own are kept apart from ours and come back", () => {
    const { texts, placeholders } = redactTexts(["[[person1]] är Anna, [[Person9]]"], [{ name: "Anna" }]);
    expect(texts).toEqual(["[[literal1]] är [[person1]], [[literal2]]"]);
    expect(restoreText(texts[0] as string, placeholders)).toEqual({ text: "[[person1]] är Anna, [[Person9]]", unknown: 0 });
  });

  it("say nothing of what they stand for", () => {
    const one = redactTexts(["Anna ringde 070-1234567"], [{ name: "Anna" }]);
    const other = redactTexts(["Zacharias ringde 08-7654321"], [{ name: "Zacharias" }]);
    expect(one.texts).toEqual(other.texts);
  });

  it("that nobody handed out are counted and left", () => {
    expect(restoreText("[[person7]] and [[person1]]", new Map([["[[person1]]", "Bo"]]))).toEqual({ text: "[[person7]] and Bo", unknown: 1 });
  });

  it("put back words that look like replacement patterns", () => {
    expect(restoreText("[[url1]]", new Map([["[[url1]]", "$& $1 [[url1]]"]])).text).toBe("$& $1 [[url1]]");
  });
});

describe("time", () => {
  it.each([
    ["letters", "a".repeat(200_000)],
    ["digits", "1".repeat(200_000)],
    ["dots", "a.".repeat(100_000)],
    ["brackets", "[[".repeat(100_000)],
    ["six digits", "123456 x ".repeat(20_000)],
    ["names", "Anna-".repeat(40_000)],
    ["at signs", "a@".repeat(100_000)],
    ["capitals", "AB12 ".repeat(40_000)],
  ])("grows with the length alone: %s", (_, text) => {
    const { texts, placeholders } = redactTexts([text], [{ name: "Anna Anna Berg" }, { name: "Anna B Anna" }]);
    expect(restoreText(texts[0] as string, placeholders).text).toBe(text);
  });
});
