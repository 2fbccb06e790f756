import { sweden } from "@samtal/calendars";
import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { explainItem } from "../evaluation/explainItem.ts";
import { planRetention } from "../evaluation/planRetention.ts";
import { swedishPolicy } from "../presets/sweden.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { answerRequest } from "./answerRequest.ts";
import { answerText } from "./answerText.ts";
import { type dataSubjectRequestSchema, parseDataSubjectRequest } from "./dataSubjectRequest.ts";
import { factsWithRequests } from "./factsWithRequests.ts";
import { parseRequestEvent, type RequestEvent } from "./requestEvent.ts";
import type { RequestRight } from "./requestRight.ts";

type Asking = Partial<z.input<typeof dataSubjectRequestSchema>>;

const request = (rights: RequestRight[], overrides: Asking = {}) =>
  parseDataSubjectRequest({
    schemaVersion: 1, requestId: "r-1", subjectId: "candidate_1", rights, receivedAt: "2027-05-03T08:00:00Z", law: "eu-gdpr", ...overrides,
  });
const context = { day: parseLocalDate("2027-05-10"), zone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules, calendar: sweden };

const cv = buildDataItem({ id: "item_cv", category: "cv" });
const note = buildDataItem({ id: "item_note", category: "note" });
const recording = buildDataItem({ id: "item_recording", category: "recording", subjectIds: ["candidate_1", "interviewer_1"], interviewId: "interview_1" });
const transcript = buildDataItem({ id: "item_transcript", category: "transcript", subjectIds: ["candidate_1", "interviewer_1"], interviewId: "interview_1", sourceIds: ["item_recording"] });
const items = [cv, note, recording, transcript];
const consents = (["candidate_1", "interviewer_1"] as const).map((subjectId, at) => ({
  consentId: `consent_${at}`, subjectId, purpose: "recording" as const, answer: "given" as const, answeredOn: "2027-04-01",
}));
const facts = buildRetentionFacts({ stage: "active" }, { consents });
const told = (type: string, at: string): RequestEvent => parseRequestEvent({ schemaVersion: 1, type, requestId: "r-1", at });

const actions = (asked: ReturnType<typeof request>, events: readonly RequestEvent[] = [], base = facts) => {
  const added = factsWithRequests(base, [asked], events, context);
  if (added.status === "illegal") throw new Error(JSON.stringify(added.issues));
  const planned = planRetention(items, added.facts, swedishPolicy, context.day).items;
  const of = (item: (typeof items)[number]) => planned.find(({ itemId }) => itemId === item.id)?.action;
  return { cv: of(cv), note: of(note), recording: of(recording), transcript: of(transcript) };
};
const answer = (asked: ReturnType<typeof request>, base = facts) => answerRequest(asked, { items, facts: base, policy: swedishPolicy }, context);
const outcomes = (asked: ReturnType<typeof request>, base = facts) => answer(asked, base).items.map(({ itemId, right, outcome }) => [itemId.slice(5), right, outcome]);

const justTheRecording = { scope: { categories: ["recording" as const] } };

describe("a request about a part", () => {
  it("case 25, 45: deletes the recording, and the transcript that lives by it, and keeps the application", () => {
    const asked = request(["erasure"], justTheRecording);
    expect(actions(asked)).toEqual({ cv: "retain", note: "retain", recording: "erase", transcript: "erase" });
    expect(outcomes(asked)).toEqual([["recording", "erasure", "erase"], ["transcript", "erasure", "erase"]]);
    expect(answer(asked).items.every(({ because }) => because.length > 0)).toBe(true);
    expect(answerText(answer(asked), "sv")).toContain("Raderas");
  });

  it("case 27: asks whether an application is withdrawn only of what was asked for", () => {
    expect(outcomes(request(["erasure"], { scope: { itemIds: ["item_note"] } }))).toEqual([["note", "erasure", "ask-withdrawal"]]);
  });

  it("case 29: restricts one note; the rest stays in use, and the lock has its own first day", () => {
    const asked = request(["restriction"], { scope: { itemIds: ["item_note"] } });
    expect(actions(asked)).toEqual({ cv: "retain", note: "restrict", recording: "retain", transcript: "retain" });
    const added = factsWithRequests(facts, [asked], [], context);
    const planned = added.status === "ok" ? planRetention(items, added.facts, swedishPolicy, context.day).items : [];
    expect(planned.map(({ restrictedFrom }) => restrictedFrom)).toEqual([null, "2027-05-03", null, null]);
  });

  it("reaches one application and not another's, nor what both share", () => {
    const other = buildDataItem({ id: "item_other", category: "note", applicationId: "application_2" });
    const { applicationId: _, ...shared } = buildDataItem({ id: "item_shared", category: "cv" });
    const asked = request(["access"], { scope: { applicationIds: ["application_2"] } });
    expect(answerRequest(asked, { items: [...items, other, shared], facts, policy: swedishPolicy }, context).items.map(({ itemId }) => itemId)).toEqual(["item_other"]);
  });

  it("case 55: freezes what its answer needs and no more", () => {
    const over = buildRetentionFacts({ stage: "process-ended", rejected: "2024-01-09", processEnded: "2024-01-12" }, { consents });
    expect(actions(request(["access"], { scope: { categories: ["cv"] } }), [], over)).toEqual({ cv: "restrict", note: "erase", recording: "erase", transcript: "erase" });
  });

  it("takes a consent back in whole, whatever part the rest of the letter is about", () => {
    const asked = request(["access", "consent-withdrawal"], { scope: { categories: ["cv"] }, purposes: ["recording"] });
    expect(outcomes(asked)).toEqual([
      ["cv", "access", "included"],
      ["cv", "consent-withdrawal", "kept"],
      ["note", "consent-withdrawal", "kept"],
      ["recording", "consent-withdrawal", "erase"],
      ["transcript", "consent-withdrawal", "erase"],
    ]);
  });

  it("says the same where the facts know it already, and keeps two parts of one day apart", () => {
    const first = request(["erasure", "restriction"], { scope: { categories: ["recording"] } });
    const second = request(["erasure"], { requestId: "r-2", scope: { categories: ["note"] } });
    const added = factsWithRequests(facts, [second, first], [], context);
    if (added.status === "illegal") throw new Error("illegal");
    expect(added.facts.requests.map(({ scope }) => scope)).toEqual([{ categories: ["recording"] }, { categories: ["note"] }]);
    expect(factsWithRequests(added.facts, [first, second], [], context)).toEqual(added);
    expect(answer(first, added.facts)).toEqual(answer(first));
  });
});

describe("a request while the person is asked what is meant", () => {
  it("erases nothing yet; a restriction and a consent taken back hold at once", () => {
    const asked = [told("clarification-asked", "2027-05-04T09:00:00Z")];
    expect(actions(request(["erasure"], justTheRecording), asked).recording).toBe("retain");
    expect(actions(request(["erasure"], justTheRecording), [...asked, told("clarification-answered", "2027-05-05T09:00:00Z")]).recording).toBe("erase");
    expect(actions(request(["restriction"], justTheRecording), asked).recording).toBe("restrict");
    expect(actions(request(["consent-withdrawal"]), asked).recording).toBe("erase");
  });
});

describe("the freeze of a request", () => {
  it("case 55: is explained as what it is, and not as a dispute", () => {
    const over = buildRetentionFacts({ stage: "process-ended", rejected: "2024-01-09", processEnded: "2024-01-12" });
    const added = factsWithRequests(over, [request(["access"])], [], context);
    const [evaluation] = added.status === "ok" ? planRetention([note], added.facts, swedishPolicy, context.day).items : [];
    if (evaluation === undefined) throw new Error("nothing planned");
    expect(explainItem(evaluation, "sv")[0]).toBe("Sparas tills vidare för att kunna besvara en begäran om uppgifterna; något slutdatum går ännu inte att ange.");
    expect(explainItem(evaluation, "en")[0]).toBe("Kept for now so that a request about the data can be answered; no last day can be named yet.");
    for (const locale of ["sv", "en"] as const) expect(explainItem(evaluation, locale).join(" ")).not.toMatch(/tvist|dispute/);
    expect(evaluation.citations.map(({ text }) => text)).toEqual(["GDPR art. 12"]);
  });

  it("case 22, 23: leaves a dispute's hold a dispute's, whatever the matter is called", () => {
    const matters = [{ matterId: "request:r-0", scope: {}, authorId: "counsel", ground: "dispute" as const, from: "2027-01-05" }];
    const survey = buildDataItem({ category: "survey-answer" });
    const held = buildRetentionFacts({ stage: "process-ended", rejected: "2027-04-09", processEnded: "2027-04-12" }, { matters });
    const found = answerRequest(request(["erasure"]), { items: [survey], facts: held, policy: swedishPolicy }, context).items[0];
    expect([found?.ground, found?.claims.map(({ purpose }) => purpose)]).toEqual(["17(3)(e)", ["legal-hold"]]);
  });
});
