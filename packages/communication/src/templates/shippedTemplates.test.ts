import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { buildContentFacts } from "../../testdata/buildContentFacts.ts";
import { buildDueMessage } from "../../testdata/buildDueMessage.ts";
import { wordsOfHtml } from "../../testdata/wordsOfHtml.ts";
import { executiveRuleSet } from "../presets/executiveRuleSet.ts";
import { highVolumeRuleSet } from "../presets/highVolumeRuleSet.ts";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { standardRuleSet } from "../presets/standardRuleSet.ts";
import type { MessageContentKey } from "../rules/messageContent.ts";
import { lintTemplates } from "./lintTemplates.ts";
import { renderMessage } from "./renderMessage.ts";
import { shippedTemplates } from "./shipped/shippedTemplates.ts";
import { smsSegments } from "./smsSegments.ts";
import { uncoveredContent } from "./uncoveredContent.ts";

const templates = { shipped: shippedTemplates };
const factsFor = (recipientId: string) =>
  buildContentFacts({
    interview: {
      contactNumbers: { reserve: "+46812345678" },
      meeting: { platformId: "platform_meet", joinUrl: "https://meet.example.com/1" } as never,
    },
    details: { recipientId },
  });

function rendered(rule: string, channel: "email" | "sms" | "in-app", language: string) {
  const message = buildDueMessage(rule, { channel, language });
  const result = renderMessage(message, templates, factsFor(message.recipientId), { zoneRules: tzdataRules });
  if (result.status === "refused") throw new Error(JSON.stringify(result.issues));
  return { ...result, message };
}

/** What only this content says, in either language. */
const marks: Readonly<Record<MessageContentKey, RegExp>> = {
  "date-and-time": /16 (?:mars|March) 2027 (?:kl\.|at) 10:00/gu,
  length: /\b45 min/gu,
  "how-to-join": /https:\/\/meet\.example\.com\/1\b/gu,
  "platform-guide": /https:\/\/norrsken\.example\/meet\b/gu,
  interviewers: /Åsa Lindqvist/gu,
  documents: /Legitimation|Proof of identity/gu,
  "reserve-number": /\+46812345678/gu,
  dress: /Kom som du är|Come as you are/gu,
  "sound-and-picture": /hörlurar|headphones/gu,
  tips: /glas vatten|glass of water/gu,
  "company-links": /glassdoor\.example/gu,
  "format-notice": /lika tungt|as much as/gu,
  agenda: /\(27 min\)/gu,
  "calendar-entry": /kalenderbokning|calendar entry/gu,
  "needs-question": /inte förklara varför|needn't explain why/gu,
  preparation: /Läs annonsen|Read the advertisement/gu,
  rehearsal: /https:\/\/meet\.example\.com\/test/gu,
  briefing: /https:\/\/ats\.example\/briefing\/1/gu,
  "what-to-do-when-it-fails": /https:\/\/zoom\.example\/j\/1/gu,
  "whom-to-ask": /\+46701740606/gu,
  "lobby-opening": /09:50/gu,
  "camera-at-start": /väljer själv|You choose/gu,
  "recording-notice": /kostar dig ingenting|costs you nothing/gu,
  "scorecard-link": /https:\/\/ats\.example\/scorecard\/1/gu,
  thanks: /roligt att få träffa|good to meet you/gu,
  "next-steps": /19 (?:mars|March) 2027/gu,
  timeline: /25 (?:mars|March) 2027/gu,
  survey: /https:\/\/ats\.example\/survey\/1/gu,
  "decision-or-new-date": /30 (?:mars|March) 2027|https:\/\/ats\.example\/application/gu,
  feedback: /förklarade dina val|explained your choices/gu,
  "references-request": /https:\/\/ats\.example\/references\/1/gu,
  "talent-pool-question": /https:\/\/ats\.example\/pool\/1/gu,
  "missing-documents": /https:\/\/ats\.example\/documents\/1/gu,
  "stage-news": /andra intervjun|second interview/gu,
  cancellation: /är inställd\.|is cancelled\./gu,
  "calendar-cancellation": /ur din kalender|out of your calendar/gu,
};

describe("the shipped templates", () => {
  it("are clean, and say the same in both languages", () => expect(lintTemplates(shippedTemplates)).toEqual([]));

  it.each([standardRuleSet, minimalRuleSet, highVolumeRuleSet, executiveRuleSet])(
    "carry what the rule set $key asks for",
    (ruleSet) => expect(uncoveredContent(ruleSet, shippedTemplates, ["sv", "en"])).toEqual([]),
  );

  it.each(shippedTemplates.map(({ key, channel, language }) => [key, channel, language] as const))(
    "say everything of %s by %s in %s, once",
    (key, channel, language) => {
      const { text, html, subject, message, language: used } = rendered(key, channel, language);
      expect(used).toBe(language);
      const counts = message.requiredContent.map((content) => {
        const mark = marks[content as MessageContentKey];
        return [content, (text.match(mark) ?? []).length];
      });
      expect(counts).toEqual(message.requiredContent.map((content) => [content, 1]));
      expect(`${subject ?? ""}${text}${html ?? ""}`).not.toMatch(/\{\$|\{\{|\bundefined\b|\bnull\b|NaN|\[object/u);
      expect(text.trim()).not.toMatch(/ \n|\n{3}|\t/u);
    },
  );

  it.each(["sv", "en"])("carry the same words in plain text and in HTML (%s)", (language) => {
    for (const { key, channel } of shippedTemplates.filter((one) => one.language === language)) {
      if (channel === "sms") continue;
      const { text, html } = rendered(key, channel, language);
      expect(wordsOfHtml(html ?? "")).toEqual(text.replace(/[:\s]+|^\d+\.|- /gmu, " ").split(/\s+/u).filter(Boolean));
    }
  });

  it("are written in letters that SMS has, in at most four segments", () => {
    for (const { key, language } of shippedTemplates.filter(({ channel }) => channel === "sms")) {
      const { text, sms } = rendered(key, "sms", language);
      expect([key, sms]).toEqual([key, smsSegments(text)]);
      expect([key, sms?.encoding]).toEqual([key, "GSM-7"]);
      expect(sms?.segments).toBeLessThanOrEqual(4);
    }
  });

  it("mix no languages", () => {
    for (const { key, channel } of shippedTemplates) {
      const { text, subject } = rendered(key, channel, "en");
      expect(`${subject}${text}`.replaceAll("Åsa", "")).not.toMatch(/[åäöÅÄÖ]| och | att | du |kl\./u);
    }
  });
});

describe("the question about a recording", () => {
  it.each([
    ["sv", /Ett nej kostar dig ingenting/u],
    ["en", /Saying no costs you nothing/u],
  ])("says in %s that refusing costs nothing, by e-mail and SMS", (language, words) => {
    expect(rendered("recording-notice", "email", language).text).toMatch(words);
    expect(rendered("recording-notice", "sms", language).text).toMatch(words);
  });
});
