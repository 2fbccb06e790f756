import { sweden } from "@samtal/calendars";
import { buildInterview } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildContentFacts } from "../../testdata/buildContentFacts.ts";
import { buildDueMessage } from "../../testdata/buildDueMessage.ts";
import { wordsOfHtml } from "../../testdata/wordsOfHtml.ts";
import { planMessages } from "../plan/planMessages.ts";
import { parseRecipient } from "../plan/recipient.ts";
import { standardRuleSet } from "../presets/standardRuleSet.ts";
import { renderMessage } from "./renderMessage.ts";
import { shippedContents } from "./shipped/shippedContents.ts";
import { shippedTemplates } from "./shipped/shippedTemplates.ts";

const templates = { shipped: shippedTemplates };
const options = { zoneRules: tzdataRules };
const pieces = ["<", ">", '"', "'", "`", "&", "=", "\r\n", "\n", "\t", "\u0000", "\u202E", "\u200B", "\u200D", "\uD83D",
  "\u2066", "{$joinUrl}", "{{", "javascript:", "onerror=", "<script>", "</title>", "<!--", "א", "Elin", " ", "́", "🎉"];
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 6 })), { minLength: 1, maxLength: 12 })
  .map((parts) => `${parts.join("")}x`);
const keys = Object.keys(shippedContents);

function rendered(rule: string, language: string, value: string) {
  const message = buildDueMessage(rule, { language, channel: "email" });
  const both = { sv: value, en: value };
  const facts = buildContentFacts({
    details: {
      recipientId: message.recipientId,
      recipientName: value,
      senderName: value,
      candidateName: value,
      feedback: both,
      decision: both,
      missingDocuments: [both],
      stage: { name: both, news: both },
    },
    infoPack: {
      employerName: value,
      roleTitle: both,
      dress: both,
      tips: [both],
      interviewers: [{ id: "interviewer_1", name: value, title: both }],
      whomToAsk: { name: value, phone: "+46701740606" },
      companyLinks: [{ kind: "other", label: both, url: "https://a.example" }],
    },
  });
  const result = renderMessage(message, templates, facts, options);
  if (result.status === "refused") throw new Error(JSON.stringify(result.issues));
  return { ...result, html: result.html ?? "", subject: result.subject ?? "" };
}

/** Tags with their attributes, links' targets left out. */
const skeleton = (html: string): string[] =>
  (html.match(/<[^>]*>/gu) ?? []).filter((tag) => tag !== "<br>").map((tag) => tag.replace(/href="[^"]*"/u, "href"));

const language = fc.constantFrom("sv", "en");
const rule = fc.constantFrom(...keys);

describe("whatever a value says", () => {
  const baseline = new Map(
    keys.flatMap((key) => ["sv", "en"].map((one) => [`${key} ${one}`, skeleton(rendered(key, one, "Elin").html)])),
  );

  it("the document's tags and attributes stay what the template made them", () =>
    fc.assert(
      fc.property(rule, language, nasty, (key, one, value) => {
        expect(skeleton(rendered(key, one, value).html)).toEqual(baseline.get(`${key} ${one}`));
      }),
      { numRuns: 2000 },
    ));

  it("no control, override or lone surrogate reaches subject, text or HTML, and the subject is one line", () =>
    fc.assert(
      fc.property(rule, language, nasty, (key, one, value) => {
        const { subject, text, html } = rendered(key, one, value);
        expect(`${subject}${text}${html}`.replaceAll("\n", "")).not.toMatch(
          /[\p{Cc}\p{Surrogate}\u200B\u202A-\u202E\u2066\u2067\u2028\u2029]/u,
        );
        expect(subject).not.toContain("\n");
        expect([...subject].length).toBeLessThanOrEqual(150);
        // Isolates come in pairs, set by the renderer around right-to-left values alone.
        expect(text.split("\u2068").length).toBe(text.split("\u2069").length);
      }),
      { numRuns: 2000 },
    ));

  it("plain text and HTML carry the same letters", () =>
    fc.assert(
      fc.property(rule, language, nasty, (key, one, value) => {
        const { text, html } = rendered(key, one, value);
        const letters = (words: string): string => words.replace(/[\s:.\d\u2068\u2069-]/gu, "");
        expect(letters(wordsOfHtml(html).join(""))).toBe(letters(text));
      }),
      { numRuns: 2000 },
    ));
});

describe("whatever was answered to the recording", () => {
  const bookedAt = parseInstant("2027-03-08T13:00:00Z");
  const interview = buildInterview();

  function mails(answer: "given" | "refused" | "withdrawn" | undefined, tongue: string): unknown {
    const people = [
      ["candidate_1", "candidate"],
      ["interviewer_1", "interviewer"],
      ["interviewer_9", "recruiter"],
    ].map(([id, role]) =>
      parseRecipient({
        id,
        role,
        timeZone: "Europe/Stockholm",
        language: tongue,
        channels: { email: "available", sms: "available" },
        ...(answer === undefined ? {} : { consents: { recording: answer } }),
      }),
    );
    const plan = planMessages(
      standardRuleSet,
      interview,
      people,
      {
        bookedAt,
        decidedAt: parseInstant("2027-03-25T09:00:00Z"),
        stageChangedAt: parseInstant("2027-03-25T10:00:00Z"),
        conditions: ["recording-planned", "references-wanted", "talent-pool-wanted"],
      },
      { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } },
    );
    return plan.messages.map((message) => {
      if (message.state !== "planned") return message;
      const facts = buildContentFacts({ details: { recipientId: message.recipientId } });
      return [message.id, message.due, renderMessage(message, templates, facts, options)];
    });
  }

  it.each(["sv", "en"])("every message has the same bytes (%s)", (tongue) => {
    const asked = JSON.stringify(mails("given", tongue));
    expect(asked).not.toContain('"refused"');
    expect(asked.length).toBeGreaterThan(10_000);
    for (const answer of ["refused", "withdrawn", undefined] as const) {
      expect(JSON.stringify(mails(answer, tongue))).toBe(asked);
    }
  });
});
