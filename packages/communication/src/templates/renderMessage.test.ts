import { buildInterview } from "@samtal/core/testing";
import { parseInstant, zonedAt, type TimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { buildContentFacts } from "../../testdata/buildContentFacts.ts";
import { buildDueMessage } from "../../testdata/buildDueMessage.ts";
import type { ContentFacts } from "../content/contentFacts.ts";
import type { MessageTemplates } from "./findTemplates.ts";
import { type MessageTemplate, parseMessageTemplate } from "./messageTemplate.ts";
import { type DueMessage, renderMessage } from "./renderMessage.ts";
import { shippedTemplates } from "./shipped/shippedTemplates.ts";

const shipped: MessageTemplates = { shipped: shippedTemplates };
const options = { zoneRules: tzdataRules };

function render(message: DueMessage, facts: ContentFacts = buildContentFacts(), templates = shipped) {
  const result = renderMessage(message, templates, facts, options);
  if (result.status === "refused") throw new Error(JSON.stringify(result.issues));
  return result;
}

function refusals(message: DueMessage, facts: ContentFacts = buildContentFacts(), templates = shipped): string[] {
  const result = renderMessage(message, templates, facts, options);
  return result.status === "rendered" ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

const own = (language: string, text: string, change: object = {}): MessageTemplate =>
  parseMessageTemplate({
    schemaVersion: 1,
    key: "lobby",
    channel: "email",
    language,
    subject: "{$recipientName}",
    opening: [],
    sections: [
      { content: "how-to-join", blocks: [{ kind: "link", look: "button", text, href: "joinUrl" }] },
      { content: "lobby-opening", blocks: [{ kind: "paragraph", text: "{$lobbyTime}" }] },
      { content: "camera-at-start", blocks: [{ kind: "paragraph", text: ".input {$camera :string} .match $camera on {{on}} * {{off}}" }] },
    ],
    closing: [],
    ...change,
  });

describe("times", () => {
  it.each([
    ["Europe/Stockholm", "sv", "söndag 28 mars 2027 kl. 03:30 (Europe/Stockholm, UTC+02:00)"],
    ["Europe/Stockholm", "en", "Sunday 28 March 2027 at 03:30 (Europe/Stockholm, UTC+02:00)"],
    ["America/Vancouver", "en", "Saturday 27 March 2027 at 18:30 (America/Vancouver, UTC-07:00)"],
    ["Asia/Kathmandu", "en", "Sunday 28 March 2027 at 07:15 (Asia/Kathmandu, UTC+05:45)"],
  ])("are those of the clock in %s (%s)", (zone, language, expected) => {
    const interview = buildInterview({
      lobbyOpensAt: parseInstant("2027-03-28T01:20:00Z"),
      assessmentStartsAt: parseInstant("2027-03-28T01:30:00Z"),
      endsAt: parseInstant("2027-03-28T02:15:00Z"),
    });
    const due = zonedAt(parseInstant("2027-03-20T09:00:00Z"), zone as TimeZone, tzdataRules);
    const { text } = render(buildDueMessage("day-before", { due, language }), { ...buildContentFacts(), interview });
    expect(text).toContain(expected);
  });
});

describe("templates", () => {
  const wording = (language: string, tenant: readonly MessageTemplate[]) =>
    render(buildDueMessage("lobby", { language }), buildContentFacts(), { ...shipped, tenant }).text.split("\n")[0];

  it.each([
    ["sv-FI", ["sv-FI", "sv", "en"], "Own sv-FI: https://meet.example.com/1"],
    ["sv-FI", ["sv", "en"], "Own sv: https://meet.example.com/1"],
    ["sv-FI", ["en"], "Nu kan du snart logga in"],
    ["en-GB", ["sv", "en"], "Own en: https://meet.example.com/1"],
    ["de", ["sv"], "You can soon join"],
    ["de", ["en"], "Own en: https://meet.example.com/1"],
  ])("for %s are taken from the tenant's %s", (language, owned, expected) => {
    expect(wording(language, owned.map((tag) => own(tag, `Own ${tag}`)))).toBe(expected);
  });

  it("say whose they are and when another language was taken", () => {
    const tenant = [own("sv", "Gå med")];
    const codes = (language: string) =>
      render(buildDueMessage("lobby", { language }), buildContentFacts(), { ...shipped, tenant }).because.map(
        ({ code, params }) => [code.replace("communication/", ""), params["owner"] ?? params["language"]],
      );
    expect(codes("sv-FI")).toEqual([["template-used", "tenant"]]);
    expect(codes("de")).toEqual([
      ["template-used", "shipped"],
      ["language-fallback", "en"],
    ]);
  });

  it("never mix languages: where what is carried has none in Swedish, all is English", () => {
    const message = buildDueMessage("lobby", { language: "sv", includes: ["parking"], requiredContent: ["lobby-opening", "parking"] });
    const parking = own("en", "x", { key: "parking", sections: [{ content: "parking", blocks: [{ kind: "paragraph", text: "Park behind the house." }] }] });
    const { text, language } = render(message, buildContentFacts(), { ...shipped, tenant: [parking] });
    expect(language).toBe("en");
    expect(text).toContain("The lobby opens at 09:50");
    expect(text).toContain("Park behind the house.");
    expect(text).not.toMatch(/[åäö]/u);
  });

  it("of a tenant that are wrong render nothing, with the place of the fault", () => {
    const tenant = [own("sv", "{$nothing}")];
    expect(refusals(buildDueMessage("lobby"), buildContentFacts(), { ...shipped, tenant })).toEqual([
      "communication/unknown-variable templates.lobby.email.sv.sections.0.blocks.0.text",
    ]);
  });

  it("that don't carry what the rule asks for render nothing", () => {
    const tenant = [own("sv", "x", { sections: own("sv", "x").sections.slice(0, 2) })];
    expect(refusals(buildDueMessage("lobby"), buildContentFacts(), { ...shipped, tenant })).toEqual([
      "communication/content-uncovered templates.lobby",
    ]);
  });

  it("that nobody has render nothing", () => {
    expect(refusals({ ...buildDueMessage("lobby"), rule: "parking" })).toEqual([
      "communication/template-missing templates",
    ]);
  });
});

describe("a message that carries others", () => {
  it("says each content once, its own first, under one greeting", () => {
    const requiredContent = ["how-to-join", "lobby-opening", "camera-at-start", "interviewers", "date-and-time", "length",
      "reserve-number", "what-to-do-when-it-fails", "whom-to-ask"];
    const message = buildDueMessage("lobby", { requiredContent, includes: ["day-before", "technical"] });
    for (const channel of ["email", "sms"] as const) {
      const { text } = render({ ...message, channel });
      const places = ["meet.example.com/1", "öppnar kl.", "16 mars", "45 min", "Åsa", "zoom.example", "Karin Berg."].map(
        (word) => text.split(word).length - 1,
      );
      expect(places).toEqual([1, 1, 1, 1, 1, 1, 1]);
      expect(text.indexOf("öppnar kl.")).toBeLessThan(text.indexOf("16 mars"));
      expect(text.split("Hej Elin!").length - 1).toBe(channel === "sms" ? 0 : 1);
    }
  });

  it("words what both say as its own rule does", () => {
    const message = buildDueMessage("lobby", { includes: ["day-before"], requiredContent: ["how-to-join"] });
    const { text } = render(message, buildContentFacts(), { ...shipped, tenant: [own("sv", "Kom in")] });
    expect(text).toContain("Kom in: https://meet.example.com/1");
    expect(text).not.toContain("Gå med i mötet");
  });

  it("shows no section that it isn't to carry", () => {
    const { text } = render(buildDueMessage("invitation", { requiredContent: ["date-and-time", "dress"] }));
    expect(text).toContain("Kom som du är.");
    expect(text).not.toContain("meet.example.com");
  });
});

describe("what is missing", () => {
  it("is all named, and nothing is rendered by half", () => {
    const facts = buildContentFacts({ details: { links: {} } });
    const { dress: _dress, ...infoPack } = facts.infoPack;
    expect(refusals(buildDueMessage("invitation"), { ...facts, infoPack })).toEqual([
      "communication/content-missing infoPack.dress",
    ]);
    expect(refusals(buildDueMessage("survey"), facts)).toEqual(["communication/content-missing details.links.survey"]);
  });

  it("is a decision or a new date, whichever, but one of them", () => {
    const { newAnswerBy: _date, ...details } = buildContentFacts().details;
    const facts = { ...buildContentFacts(), details };
    expect(refusals(buildDueMessage("decision-promise"), facts)).toEqual(["communication/content-missing details"]);
    const decision = { sv: "Du har fått jobbet!\r\nVi ringer dig.", en: "The job is yours!" };
    const decided = render(buildDueMessage("decision-promise"), { ...facts, details: { ...details, decision } });
    expect(decided.text).toContain("Du har fått jobbet!\nVi ringer dig.");
    expect(decided.html).toContain("Du har fått jobbet!<br>Vi ringer dig.");
  });

  it("is a guide, where neither page nor steps are given", () => {
    const platform = { id: "platform_meet", name: "Meet", rehearsalUrl: "https://meet.example.com/test" };
    expect(refusals(buildDueMessage("invitation"), buildContentFacts({ infoPack: { platform } }))).toEqual([
      "communication/content-missing infoPack",
    ]);
  });

  it("is a text in the language of the message", () => {
    const facts = buildContentFacts({ infoPack: { tips: [{ sv: "Andas" }] } });
    expect(refusals(buildDueMessage("invitation", { language: "en" }), facts)).toEqual([
      "communication/text-not-in-language infoPack.tips.0",
    ]);
  });

  it("is a channel, or are the recipient's own details", () => {
    expect(refusals(buildDueMessage("lobby", { channel: null }))).toEqual(["communication/message-without-channel channel"]);
    const another = buildContentFacts({ details: { recipientId: "candidate_2" } });
    expect(refusals(buildDueMessage("lobby"), another)).toEqual([
      "communication/details-of-another details.recipientId",
    ]);
  });
});

describe("hostile values", () => {
  const nasty = `"><img src=x onerror=alert(1)> ' onmouseover=x \`&amp;<script>alert(1)</script>`;

  it("stay words in HTML and text", () => {
    const facts = buildContentFacts({
      details: { recipientName: nasty },
      infoPack: { employerName: nasty, dress: { sv: nasty }, interviewers: [{ id: "interviewer_1", name: nasty }] },
    });
    const { html, text, subject } = render(buildDueMessage("invitation"), facts);
    expect(html).not.toMatch(/<(?:img|script)|<[^>]*\son[a-z]+=/u);
    expect(html).toContain("&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &#39; onmouseover=x &#96;&amp;amp;&lt;script&gt;");
    expect(text).toContain(nasty);
    expect(subject).not.toContain("<");
  });

  it("break no line and no reading order", () => {
    const facts = buildContentFacts({
      details: { recipientName: "El\u200Bin\r\nBcc: all@example.com\u202E" },
      infoPack: { roleTitle: { sv: "ut\r\nvecklare\u202Egpj" } },
    });
    const { subject, text, html } = render(buildDueMessage("invitation"), facts);
    expect(subject).toBe("Välkommen på intervju tisdag 16 mars 2027: ut vecklaregpj");
    expect(text).toContain("\nHej Elin Bcc: all@example.com!\n");
    expect(`${subject}${text}${html}`).not.toMatch(/[\u202A-\u202E\u200B\r]/u);
  });

  it("that run from right to left turn nothing around them", () => {
    const facts = buildContentFacts({ details: { recipientName: "עֲדִי" } });
    const { text, html } = render(buildDueMessage("lobby"), facts);
    expect(text).toContain("Hej \u2068עֲדִי\u2069!");
    expect(html).toContain("Hej <bdi>עֲדִי</bdi>!");
  });

  it.each([
    ["a host that looks like another", "https://bank.example@evil.example/"],
    ["a quote", 'https://a.example/"onclick="x'],
  ])("are no links with %s", (_, survey) => {
    expect(refusals(buildDueMessage("survey"), buildContentFacts({ details: { links: { survey } } }))).toEqual([
      "communication/unsafe-link details.links.survey",
    ]);
  });

  it.each(["\u200B\u200B", "\u202E", "\u0000"])("that nobody sees are refused: %j", (name) => {
    const facts = buildContentFacts({
      infoPack: { interviewers: [{ id: "interviewer_1", name }] },
      details: { recipientName: name },
    });
    expect(refusals(buildDueMessage("invitation"), facts)).toEqual([
      "communication/value-invisible details.recipientName",
      "communication/value-invisible infoPack.interviewers.0.name",
    ]);
  });

  it("of ten thousand letters are refused without being read out", () => {
    const facts = buildContentFacts({ infoPack: { dress: { sv: "Astrid ".repeat(1400) } } });
    const result = renderMessage(buildDueMessage("invitation"), shipped, facts, options);
    expect(refusals(buildDueMessage("invitation"), facts)).toEqual(["communication/value-too-long infoPack.dress"]);
    expect(JSON.stringify(result)).not.toContain("Astrid");
  });

  it("shorten the subject and say so", () => {
    const facts = buildContentFacts({ infoPack: { roleTitle: { sv: "🎉".repeat(200) } } });
    const { subject, because } = render(buildDueMessage("invitation"), facts);
    expect([...(subject ?? "")]).toHaveLength(150);
    expect(subject).toMatch(/🎉…$/u);
    expect(because.map(({ code }) => code)).toContain("communication/subject-shortened");
  });

  it("that make an SMS too long are refused with its length", () => {
    const preparation = Array.from({ length: 50 }, () => ({ sv: "Läs ännu en sida av vår långa berättelse om oss." }));
    const message = buildDueMessage("preparation", { channel: "sms" });
    const result = renderMessage(message, shipped, buildContentFacts({ infoPack: { preparation } }), options);
    expect(result.status === "refused" && result.issues[0]).toMatchObject({
      code: "communication/sms-too-long",
      params: { segments: 18, most: 10 },
    });
  });

  it("of prototypes' names are names", () => {
    const facts = buildContentFacts({ details: { recipientName: "__proto__" } });
    expect(render(buildDueMessage("lobby"), facts).text).toContain("Hej __proto__!");
  });
});

describe("the HTML", () => {
  it("is one document with language and direction, no script and nothing from elsewhere", () => {
    const { html } = render(buildDueMessage("invitation", { language: "sv-FI" }));
    expect(html).toMatch(/^<!doctype html>\n<html lang="sv" dir="ltr">/u);
    expect(html).not.toMatch(/<(?:script|img|link|iframe|object|form|base)\b|@import|url\(|\bsrc=|\sstyle=/u);
    expect(html?.match(/<h1>/gu)).toHaveLength(1);
    expect(html?.match(/<dl>/gu)).toHaveLength(1);
  });
});
