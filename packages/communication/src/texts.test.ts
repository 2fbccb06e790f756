import { explain, type Reason } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { issueTexts } from "./issueTexts.ts";
import { reasonTexts } from "./reasonTexts.ts";

const at = { at: "2027-03-24T12:00:00Z", local: "2027-03-24 13:00" };
const quiet = { from: "21:00", to: "08:00", calendar: "none" };
const say = (code: string, params: Reason["params"], locale: "sv" | "en" = "sv") =>
  explain({ code: `communication/${code}`, params }, locale, reasonTexts);

describe("reasonTexts", () => {
  it.each([
    [
      "minutes-before",
      { anchor: "start", minutes: 60, ...at },
      "Skickas en timme före start, 2027-03-24 13:00.",
    ],
    [
      "minutes-before",
      { anchor: "start", minutes: 10, ...at },
      "Skickas 10 minuter före start, 2027-03-24 13:00.",
    ],
    [
      "minutes-before",
      { anchor: "lobby", minutes: 5, ...at },
      "Skickas 5 minuter innan lobbyn öppnar, 2027-03-24 13:00.",
    ],
    ["minutes-before", { anchor: "end", minutes: 60, ...at }, "Skickas en timme före, 2027-03-24 13:00."],
    [
      "minutes-after",
      { anchor: "end", minutes: 120, ...at },
      "Skickas två timmar efter slut, 2027-03-24 13:00.",
    ],
    [
      "minutes-after",
      { anchor: "decision", minutes: 30, ...at },
      "Skickas 30 minuter efter, 2027-03-24 13:00.",
    ],
    [
      "calendar-days-before",
      { days: 1, clock: "same-wall-clock", ...at },
      "Skickas dagen före vid samma klockslag, 2027-03-24 13:00.",
    ],
    ["calendar-days-after", { days: 2, clock: "09:00", ...at }, "Skickas 2 dagar efter, 2027-03-24 13:00."],
    [
      "business-days-after",
      { days: 3, calendar: "SE", ...at },
      "Skickas 3 arbetsdagar efter (kalender SE), 2027-03-24 13:00.",
    ],
    [
      "business-days-after",
      { days: 1, calendar: "SE", ...at },
      "Skickas en arbetsdag efter (kalender SE), 2027-03-24 13:00.",
    ],
    [
      "quiet-hours-later",
      { ...quiet, ...at },
      "Då är det tysta timmar (21:00–08:00); skickas i stället senare, 2027-03-24 13:00.",
    ],
    [
      "quiet-hours-later",
      { ...quiet, calendar: "SE", ...at },
      "Då är det tysta timmar (21:00–08:00) eller ledig dag (kalender SE); skickas i stället senare, 2027-03-24 13:00.",
    ],
    ["channel-passed-over", { channel: "sms", why: "no-consent" }, "Mottagaren har inte sagt ja till sms."],
    ["channel-passed-over", { channel: "email", why: "bounced" }, "E-posten kommer inte fram."],
    [
      "carries-late",
      { rule: "day-before" },
      "Innehåller också påminnelsen, som annars hade kommit för sent.",
    ],
    ["cancelled", { count: 1 }, "Intervjun är inställd; den som hade fått veta om den får besked."],
  ] as const)("says %s %o", (code, params, expected) => {
    expect(say(code, params)).toBe(expected);
  });

  it("says the same in English", () => {
    expect(say("minutes-before", { anchor: "start", minutes: 60, ...at }, "en")).toBe(
      "Leaves one hour before the start, 2027-03-24 13:00.",
    );
  });

  it("forms a sentence from every text in both languages", () => {
    const params = {
      ...at,
      ...quiet,
      asked: "de",
      category: "one",
      content: "dress",
      encoding: "GSM-7",
      language: "sv",
      most: 10,
      other: 1,
      owner: "tenant",
      recipientId: "candidate_1",
      segments: 2,
      variable: "minutes",
      anchor: "start",
      channel: "sms",
      clock: "09:00",
      condition: "decision-sent",
      count: 2,
      days: 2,
      deadline: "2027-03-24 14:00",
      minutes: 5,
      name: "role",
      purpose: "survey",
      role: "interviewer",
      rule: "survey",
      ruleSet: "standard",
      version: 1,
      why: "bounced",
      zone: "Europe/Stockholm",
      zoneData: "2026f",
    };
    for (const texts of [reasonTexts, issueTexts]) {
      for (const code of Object.keys(texts)) {
        for (const locale of ["sv", "en"] as const) {
          // A parameter that is not named above stands as a number.
          const names = [...JSON.stringify(texts[code]).matchAll(/\$([A-Za-z]+)/g)].map(([, name = ""]) => [name, 3] as const);
          const said = explain({ code, params: { ...Object.fromEntries(names), ...params } }, locale, texts);
          // A sentence may begin with a rule's key, which has no capital.
          expect(said).toMatch(/^(?:survey|[A-ZÅÄÖ0-9”“]).*\.$/su);
          expect(said).not.toMatch(/[{}]/);
        }
      }
    }
  });
});
