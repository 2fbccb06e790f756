import type { ReasonTexts } from "@samtal/core";

const sv = "browserJoin {{#anslutning i webbläsaren, utan att installera något.}} captions {{#textning.}} dialIn {{#inringning per telefon.}} lobby {{#ett väntrum.}} whiteboard {{#en skrivtavla.}} * {{#inspelning.}}";
const en = "browserJoin {{#joining in the browser, without installing anything.}} captions {{#captions.}} dialIn {{#joining by telephone.}} lobby {{#a lobby.}} whiteboard {{#a whiteboard.}} * {{#recording.}}";
const matching = (cases: string, start: string): string =>
  `.input {$capability :string} .match $capability ${cases.replaceAll("#", start)}`;

/** What is wrong with a call for a platform, and the way out. */
export const platformIssueTexts = {
  "guide/platform-interviews": {
    sv: "Antalet intervjuer per vecka ska vara noll eller mer.",
    en: "The number of interviews a week must be zero or more.",
  },
} as const satisfies ReasonTexts;

/** Why a platform is recommended or not. */
export const platformReasonTexts: ReasonTexts = {
  "guide/platform-dedicated": {
    sv: "Verktyget är gjort för intervjuer, och {$interviews} intervjuer i veckan räcker för att det ska löna sig.",
    en: "The tool is made for interviewing, and {$interviews} interviews a week are enough to make it worth while.",
  },
  "guide/platform-has": {
    sv: matching(sv, "Har "),
    en: matching(en, "Has "),
  },
  "guide/platform-lacks": {
    sv: matching(sv, "”{$platformId}” saknar "),
    en: matching(en, "“{$platformId}” lacks "),
  },
  "guide/platform-not-dedicated": {
    sv: "Verktyget är inte gjort för intervjuer. Med {$interviews} i veckan är ett sådant att föredra.",
    en: "The tool is not made for interviewing. With {$interviews} a week one that is would be better.",
  },
  "guide/platform-retired": {
    sv: "”{$platformId}” finns inte längre. Välj efterföljaren.",
    en: "“{$platformId}” is no longer offered. Take its successor.",
  },
};
