import { explain, type Locale, type Reason } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { triggers } from "./policies/triggers.ts";
import { swedishPolicy } from "./presets/sweden.ts";
import { purposeTexts } from "./purposeTexts.ts";
import { issueTexts } from "./issueTexts.ts";
import { reasonTexts } from "./reasonTexts.ts";

const params = {
  on: "2027-04-01",
  until: "2027-03-31",
  claim: "defence",
  ceiling: "last-contact",
  minimumUntil: "2030-01-05",
  ceilingUntil: "2027-03-31",
  class: "defence",
  sourceId: "item_recording1",
  // Of planning and carrying out a disposal
  count: 12,
  total: 40,
  limit: 10,
  told: 11,
  done: 9,
  skipped: 2,
  partial: 1,
  day: "2027-04-01",
  lastRun: "2027-04-01T10:00:00Z",
  key: "defence",
  itemId: "item_1",
  store: "database",
  recipient: "processor-1",
  // Of requests
  due: "2027-05-03",
  target: "2027-05-01",
  latest: "2027-05-05",
  last: "2027-05-03",
  cause: "complexity",
  ground: "excessive",
  days: 3,
  of: "r-1",
  subjectId: "Candidate_1",
  // Of the audit chain
  at: 4,
  events: 12,
  known: 12,
  found: 10,
  // Of sealed payloads and of counts that remain
  keyId: "key-17",
  keys: 2,
  people: 10,
  shown: 31,
  hidden: 4,
  others: 3,
};
const locales: Locale[] = ["sv", "en"];

describe("reasonTexts", () => {
  it.each(Object.keys(reasonTexts))("%s reads as a sentence for every action, purpose and event", (code) => {
    for (const locale of locales) {
      for (const action of ["erase", "anonymise", "pseudonymise"]) {
        for (const purpose of [...Object.keys(purposeTexts), "own-purpose"]) {
          expect(sentence({ code, params: { ...params, action, purpose, trigger: "rejected" } }, locale)).toMatch(isSentence);
        }
      }
      for (const trigger of [...triggers, "several"]) {
        const all = { ...params, action: "erase", purpose: "recruitment", trigger };
        expect(sentence({ code, params: all }, locale)).toMatch(isSentence);
      }
    }
  });

  it("has a phrase for every purpose of the preset", () => {
    for (const { purpose } of swedishPolicy.claims) expect(Object.keys(purposeTexts)).toContain(purpose);
  });

  it("differs between the languages, and never promises to be compliant", () => {
    for (const texts of [reasonTexts, issueTexts]) {
      for (const { sv, en } of Object.values(texts)) {
        expect(sv).not.toBe(en);
        expect(`${sv} ${en}`).not.toMatch(/compliant|compliance/i);
      }
    }
  });
});

const isSentence = /^\p{Lu}[^{}|]*\.$/u;
const sentence = (reason: Reason, locale: Locale): string => explain(reason, locale, reasonTexts);
