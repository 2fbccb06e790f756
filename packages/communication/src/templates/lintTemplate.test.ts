import { describe, expect, it } from "vitest";
import { lintTemplate } from "./lintTemplate.ts";
import { lintTemplates } from "./lintTemplates.ts";
import { type MessageTemplateInput, parseMessageTemplate, safeParseMessageTemplate } from "./messageTemplate.ts";
import type { TemplateBlock } from "./templateBlock.ts";

const template = (change: Partial<MessageTemplateInput> = {}): MessageTemplateInput => ({
  schemaVersion: 1,
  key: "day-before",
  channel: "email",
  language: "en",
  subject: "{$startDate}",
  opening: [],
  sections: [
    { content: "date-and-time", blocks: [{ kind: "paragraph", text: "{$startsAt}" }] },
    { content: "length", blocks: [{ kind: "paragraph", text: "{$minutes} min" }] },
  ],
  closing: [],
  ...change,
});

const codesOf = (input: MessageTemplateInput): string[] =>
  lintTemplate(parseMessageTemplate(input)).map(({ code }) => code.replace("communication/", ""));
const codesOfText = (text: string, language = "en"): string[] =>
  codesOf(template({ subject: text, language }));
const codesOfBlock = (content: string, ...blocks: TemplateBlock[]): string[] =>
  codesOf(template({ subject: "x", sections: [{ content, blocks }] }));

describe("a text", () => {
  it.each([
    ["a variable out of the words", "{$recipientNam}", ["unknown-variable"]],
    ["a variable of another content", "{$surveyUrl}", ["unknown-variable"]],
    ["a prototype's name", "{$constructor}", ["unknown-variable"]],
    ["a prototype", "{$__proto__}", ["unknown-variable"]],
    ["a property of a value", "{$recipientName.constructor}", ["unknown-variable"]],
    ["an open brace", "Hi {$recipientName", ["text-unreadable"]],
    ["a stray brace", "Hi }", ["text-unreadable"]],
    ["braces without end", "{".repeat(4000), ["text-unreadable"]],
    ["patterns within patterns", `${"{{".repeat(900)}x${"}}".repeat(900)}`, ["text-unreadable"]],
    ["markup", "{#b}Hi{/b}", ["markup-in-text"]],
    ["markup in a variant", ".input {$minutes :number} .match $minutes one {{a}} * {{{#img src=|x| /}}}", ["markup-in-text"]],
    ["a function of no kind", "{$recipientName :shout}", ["unknown-function"]],
    ["a date that would read the host's zone", "{$startsAt :datetime}", ["unknown-function"]],
    ["a list within a sentence", "{$interviewers}", ["unknown-variable"]],
    ["no last variant", ".input {$minutes :number} .match $minutes one {{a}}", ["text-unreadable"]],
    ["the same variant twice", ".input {$minutes :number} .match $minutes one {{a}} one {{b}} * {{c}}", ["text-unreadable"]],
    ["too few keys", ".input {$minutes :number} .match $minutes $minutes one {{a}} * * {{b}}", ["text-unreadable"]],
    ["a declaration of itself", ".local $a = {$a} {{x}}", ["text-unreadable"]],
    ["a plural without one", ".input {$minutes :number} .match $minutes 0 {{a}} * {{b}}", ["plural-missing"]],
    ["a plural that English has not", ".input {$minutes :number} .match $minutes one {{a}} few {{b}} * {{c}}", ["unreachable-variant"]],
    ["a name as a plural", ".input {$recipientName :number} .match $recipientName one {{a}} * {{b}}", ["selector-of-other-kind"]],
    ["a count as a word", ".input {$minutes :string} .match $minutes one {{a}} * {{b}}", ["selector-of-other-kind"]],
    ["words chosen by a name", ".input {$recipientName :string} .match $recipientName Elin {{a}} * {{b}}", ["selector-of-other-kind"]],
    ["a choice of its own making", ".local $n = {1 :number} .match $n one {{a}} * {{b}}", ["selector-not-input"]],
  ])("refuses %s", (_, text, expected) => expect(codesOfText(text)).toEqual(expected));

  it.each([
    ["plain words", "Hello"],
    ["a variable", "Hi {$recipientName}!"],
    ["exact numbers and plurals", ".input {$minutes :number} .match $minutes 0 {{a}} one {{b}} * {{{$minutes}}}"],
    ["an exact one for one", ".input {$minutes :integer} .match $minutes 1 {{b}} * {{c}}"],
    ["escaped braces", "\\{x\\}"],
  ])("takes %s", (_, text) => {
    expect(codesOfText(text)).toEqual([]);
    expect(codesOfText(text, "sv-FI")).toEqual([]);
  });

  it("has no more than a hundred variants", () => {
    const variants = Array.from({ length: 101 }, (_, index) => `${index} {{a}}`).join(" ");
    const text = `.input {$minutes :number} .match $minutes ${variants} one {{a}} * {{b}}`;
    expect(codesOfText(text)).toEqual(["too-many-variants"]);
  });
});

describe("a block", () => {
  const paragraph = (text: string, when?: string): TemplateBlock =>
    when === undefined ? { kind: "paragraph", text } : { kind: "paragraph", text, when };
  const button = (href: string): TemplateBlock => ({ kind: "link", look: "button", text: "x", href });
  const list = (each: string, text: string, href?: string): TemplateBlock =>
    href === undefined ? { kind: "list", each, text } : { kind: "list", each, text, href };

  it.each<[string, string, TemplateBlock[], string[]]>([
    ["that says nothing of what it must", "how-to-join", [paragraph("Soon")], ["variable-not-used"]],
    ["with an optional variable bare", "how-to-join", [button("joinUrl"), paragraph("{$dialIn}")], ["unguarded-variable"]],
    ["that waits for what does not exist", "how-to-join", [button("joinUrl"), paragraph("x", "joinURL")], ["unknown-variable"]],
    ["that links to a name", "whom-to-ask", [button("contactName"), paragraph("{$contactName}")], ["not-a-link", "variable-not-used"]],
    ["that links to a prototype", "how-to-join", [button("constructor")], ["not-a-link", "variable-not-used"]],
    ["that links to what may be missing", "whom-to-ask", [paragraph("{$contactName}"), button("contactPhone")], ["unguarded-variable"]],
    ["that lists no list", "how-to-join", [button("joinUrl"), list("joinUrl", "x")], ["not-a-list"]],
    ["with an item's variable that is none", "interviewers", [list("interviewers", "{$nam}")], ["unknown-variable"]],
    ["with an item's link to a name", "interviewers", [list("interviewers", "{$name}", "name")], ["not-a-link"]],
    ["with an item's link to a prototype", "interviewers", [list("interviewers", "{$name}", "constructor")], ["not-a-link"]],
    ["with a list in a sentence", "interviewers", [paragraph("{$interviewers}")], ["list-in-text"]],
    ["with a choice that never is", "camera-at-start", [paragraph(".input {$camera :string} .match $camera broken {{a}} * {{b}}")], ["unreachable-variant"]],
  ])("is refused %s", (_, content, blocks, expected) => {
    expect(codesOfBlock(content, ...blocks)).toEqual(expected);
  });

  it("of a content key of the vendor's own may use the common variables", () => {
    expect(codesOfBlock("parking", paragraph("There is parking at {$employerName}."))).toEqual([]);
    expect(codesOfBlock("constructor", paragraph("{$joinUrl}"))).toEqual(["unknown-variable"]);
  });
});

describe("a template's shape", () => {
  it.each([
    ["a subject by SMS", { channel: "sms" }],
    ["no subject by e-mail", { subject: null }],
    ["a language without dates", { language: "de" }],
    ["a content key twice", { sections: [1, 2].map(() => ({ content: "dress", blocks: [{ kind: "paragraph", text: "x" }] })) }],
    ["a script as block", { opening: [{ kind: "script", text: "x" }] }],
    ["a fixed address", { opening: [{ kind: "link", look: "button", text: "x", href: "javascript:alert(1)" }] }],
    ["blocks without end", { closing: Array.from({ length: 41 }, () => ({ kind: "paragraph", text: "x" })) }],
    ["a text without end", { subject: "x".repeat(4001) }],
  ])("is refused with %s", (_, change) => {
    expect(safeParseMessageTemplate({ ...template(), ...change }).status).toBe("invalid");
  });
});

describe("lintTemplates", () => {
  const both = (sv: Partial<MessageTemplateInput>) =>
    lintTemplates([template(), template({ language: "sv", ...sv })].map((one) => parseMessageTemplate(one))).map(
      ({ code, path }) => `${code} ${path.join(".")}`,
    );

  it("finds languages that say the same in order", () => {
    const turned = template().sections.toReversed();
    expect(both({ sections: turned })).toEqual([]);
  });

  it.each<[string, Partial<MessageTemplateInput>]>([
    ["a content key", { sections: template().sections.slice(0, 1), subject: "{$startDate}" }],
    ["a variable of the opening", { opening: [{ kind: "paragraph", text: "{$recipientName}" }] }],
  ])("finds languages that differ in %s", (_, change) => {
    expect(both(change)).toEqual(["communication/languages-differ 1"]);
  });

  it("finds the same template twice", () => {
    expect(both({ language: "en" })).toEqual(["communication/duplicate-template 1"]);
  });
});
