import { sweden } from "@samtal/calendars";
import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { planRetention } from "../evaluation/planRetention.ts";
import type { retentionFactsSchema } from "../facts/retentionFacts.ts";
import { dataCategories } from "../items/dataCategories.ts";
import { swedishPolicy } from "../presets/sweden.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import type { AnswerOptions } from "./answerOptions.ts";
import { type AnswerBasis, answerRequest } from "./answerRequest.ts";
import { answerText } from "./answerText.ts";
import { type dataSubjectRequestSchema, parseDataSubjectRequest } from "./dataSubjectRequest.ts";
import { factsWithRequests } from "./factsWithRequests.ts";
import { recipientDuties } from "./recipientDuties.ts";
import { parseRequestEvent, type RequestEvent } from "./requestEvent.ts";
import { type RequestRight, requestRights } from "./requestRight.ts";

type Facts = z.input<typeof retentionFactsSchema>;

const request = (rights: RequestRight[], overrides: Partial<z.input<typeof dataSubjectRequestSchema>> = {}) =>
  parseDataSubjectRequest({
    schemaVersion: 1,
    requestId: "r-1",
    subjectId: "candidate_1",
    rights,
    receivedAt: "2027-05-03T08:00:00Z",
    law: "eu-gdpr",
    ...overrides,
  });
const context = (day = "2027-05-10") => ({
  day: parseLocalDate(day),
  zone: parseTimeZone("Europe/Stockholm"),
  rules: tzdataRules,
  calendar: sweden,
});
const rejected = { stage: "process-ended", rejected: "2027-04-09", processEnded: "2027-04-12" } as const;
const event = (type: string, at: string, fields: object = {}): RequestEvent =>
  parseRequestEvent({ schemaVersion: 1, type, requestId: "r-1", at, ...fields });

function outcomes(rights: RequestRight[], basis: AnswerBasis, options: AnswerOptions = {}, day?: string) {
  const { items } = answerRequest(request(rights), basis, context(day), options);
  return items.map(({ itemId, outcome, ground }) => [itemId, outcome, ground]);
}
const swedish = (items: AnswerBasis["items"], application: Partial<Facts["applications"][number]> = rejected, overrides: Partial<Facts> = {}): AnswerBasis => ({
  items,
  facts: buildRetentionFacts(application, overrides),
  policy: swedishPolicy,
});
const codesOf = (rights: RequestRight[], basis: AnswerBasis, options?: AnswerOptions): string[] =>
  answerRequest(request(rights), basis, context(), options).items.flatMap(({ because }) => because.map(({ code }) => code));

describe("an answer to a request for erasure", () => {
  it("case 19: a duty to keep survives, and the answer names art. 17(3)(b)", () => {
    const duty = buildClaim({ key: "duty", class: "mandatory", legalBasis: "legal-obligation", period: "P4Y" });
    const basis = { items: [buildDataItem()], facts: buildRetentionFacts(rejected), policy: buildRetentionPolicy([duty]) };
    expect(outcomes(["erasure"], basis)).toEqual([["item_1", "kept", "17(3)(b)"]]);
  });

  it("case 24: what legal claims need stays under lock by art. 17(3)(e), the rest is erased (25)", () => {
    const pool = buildDataItem({ id: "item_2", category: "survey-answer" });
    const consents = [{ consentId: "consent_1", subjectId: "candidate_1", purpose: "survey" as const, answer: "given" as const, answeredOn: "2027-04-01" }];
    const answer = answerRequest(request(["erasure"]), swedish([buildDataItem(), pool], rejected, { consents }), context());
    expect(answer.items.map(({ outcome, ground, until, ends }) => [outcome, ground, until, ends])).toEqual([
      ["kept", "17(3)(e)", "2029-04-12", []],
      ["erase", null, "2027-05-02", ["survey"]],
    ]);
    expect(answer.because.map(({ code }) => code)).toEqual(["retention/may-complain"]);
  });

  it("case 22, 23: a legal hold keeps by art. 17(3)(e)", () => {
    const matters = [{ matterId: "m-1", scope: {}, authorId: "counsel", ground: "dispute" as const, from: "2027-01-05" }];
    const survey = buildDataItem({ category: "survey-answer" });
    expect(outcomes(["erasure"], swedish([survey], rejected, { matters }))).toEqual([["item_1", "kept", "17(3)(e)"]]);
  });

  it("a hold that the policy itself names keeps by art. 17(3)(e), and not by a consent that nobody gave", () => {
    const charge = buildClaim({ key: "charge", class: "hold", period: "P3Y" });
    const basis = { items: [buildDataItem()], facts: buildRetentionFacts(rejected), policy: buildRetentionPolicy([charge]) };
    expect(outcomes(["erasure"], basis)).toEqual([["item_1", "kept", "17(3)(e)"]]);
    expect(codesOf(["erasure"], basis)[0]).toBe("retention/kept-for-claims");
  });

  it("case 27: in an application in play the person is asked whether it is withdrawn", () => {
    const basis = swedish([buildDataItem({ category: "note" })], { stage: "active" });
    expect(outcomes(["erasure"], basis)).toEqual([["item_1", "ask-withdrawal", null]]);
    expect(answerText(answerRequest(request(["erasure"]), basis, context()), "sv")).toContain("Vill du dra tillbaka den?");
  });

  it("case 29: a restriction that is asked for as well blocks erasure", () => {
    const survey = buildDataItem({ category: "survey-answer" });
    expect(outcomes(["erasure", "restriction"], swedish([survey]))).toEqual([
      ["item_1", "restrict", null],
      ["item_1", "restrict", null],
    ]);
  });

  it("case 45: on a panel's recording the person is removed while the others still agree", () => {
    const people = ["candidate_1", "interviewer_1", "interviewer_2"] as const;
    const recording = buildDataItem({ category: "recording", subjectIds: [...people], interviewId: "interview_1" });
    const consents = people.map((subjectId, at) => ({
      consentId: `consent_${at}`, subjectId, purpose: "recording" as const, answer: "given" as const, answeredOn: "2027-04-01",
    }));
    expect(outcomes(["erasure"], swedish([recording], { stage: "active" }, { consents }))).toEqual([["item_1", "redact", null]]);
  });

  it("case 55: waits for another open request that needs the item", () => {
    const basis = swedish([buildDataItem({ category: "survey-answer" })]);
    const added = factsWithRequests(basis.facts, [request(["access"], { requestId: "r-0" })], [], context());
    if (added.status === "illegal") throw new Error("illegal");
    expect(outcomes(["erasure"], { ...basis, facts: added.facts })).toEqual([["item_1", "kept", null]]);
    expect(codesOf(["erasure"], { ...basis, facts: added.facts })[0]).toBe("retention/frozen-for-request");
  });

  it("owes a person who asks erasure, not pseudonyms", () => {
    const survey = buildDataItem({ category: "survey-answer", onExpiry: "pseudonymise" });
    expect(outcomes(["erasure"], swedish([survey]))).toEqual([["item_1", "erase", null]]);
    expect(codesOf(["erasure"], swedish([survey]))[0]).toBe("retention/pseudonymising-is-no-erasure");
    // What the answer promises is what the plan does.
    const added = factsWithRequests(buildRetentionFacts(rejected), [request(["erasure"])], [], context());
    const planned = (facts: AnswerBasis["facts"]) => planRetention([survey], facts, swedishPolicy, parseLocalDate("2027-05-10")).items[0];
    expect(planned(buildRetentionFacts(rejected))?.action).toBe("pseudonymise");
    expect(added.status === "ok" && planned(added.facts)).toMatchObject({ action: "erase", because: [{ params: { action: "erase" } }, {}] });
    expect(outcomes(["erasure"], swedish([buildDataItem({ category: "survey-answer", onExpiry: "anonymise" })]))).toEqual([["item_1", "anonymise", null]]);
  });

  it("does not reach what came after it, nor another's data", () => {
    expect(codesOf(["erasure"], swedish([buildDataItem({ collectedOn: "2027-05-04" })]))).toContain("retention/came-after-request");
    const shared = buildDataItem({ subjectIds: ["candidate_1", "interviewer_1"] });
    const answer = answerRequest(request(["erasure"], { subjectId: "interviewer_1" }), swedish([shared]), context());
    expect(answer.items.map(({ outcome, because }) => [outcome, because[0]?.code])).toEqual([["kept", "retention/candidates-data"]]);
    expect(answerRequest(request(["erasure"]), swedish([buildDataItem({ subjectIds: ["candidate_2"] })]), context()).items).toEqual([]);
  });

  it("keeps what a new consent carries", () => {
    const consents = [{ consentId: "consent_1", subjectId: "candidate_1", purpose: "survey" as const, answer: "given" as const, answeredOn: "2027-05-05" }];
    const survey = buildDataItem({ category: "survey-answer" });
    expect(codesOf(["erasure"], swedish([survey], rejected, { consents }))[0]).toBe("retention/consented-anew");
  });
});

describe("an answer to an objection", () => {
  const profiling = buildClaim({
    key: "profiling", purpose: "rater-calibration", class: "discretionary", tier: "active", trigger: ["collected"], period: "P20Y",
  });
  const basis = { items: [buildDataItem()], facts: buildRetentionFacts(rejected), policy: buildRetentionPolicy([profiling, buildClaim()]) };

  it("case 28: ends a claim without a compelling ground; the defence of claims keeps the item", () => {
    const answer = answerRequest(request(["objection"]), basis, context());
    expect(answer.items.map(({ outcome, ends, until }) => [outcome, ends, until])).toEqual([["stop", ["profiling"], "2029-04-09"]]);
    expect(outcomes(["objection"], { ...basis, policy: buildRetentionPolicy([profiling]) })).toEqual([["item_1", "erase", null]]);
  });

  it("case 28: a compelling ground lets the claim stand, and the answer says so", () => {
    expect(outcomes(["objection"], basis, { compellingFor: ["profiling"] })).toEqual([["item_1", "kept", null]]);
    expect(codesOf(["objection"], basis, { compellingFor: ["profiling"] })[0]).toBe("retention/compelling-ground");
    expect(codesOf(["objection"], { ...basis, policy: buildRetentionPolicy([buildClaim()]) })[0]).toBe("retention/nothing-to-object-to");
  });
});

describe("an answer to a consent taken back", () => {
  const consents = [{ consentId: "consent_1", subjectId: "candidate_1", purpose: "survey" as const, answer: "given" as const, answeredOn: "2027-04-01" }];
  const survey = buildDataItem({ id: "item_2", category: "survey-answer" });

  it("case 25, 26: ends what stands on it from its day and nothing else", () => {
    expect(outcomes(["consent-withdrawal"], swedish([buildDataItem(), survey], rejected, { consents }))).toEqual([
      ["item_1", "kept", null],
      ["item_2", "erase", null],
    ]);
  });

  it("says the same where the facts know it already", () => {
    const basis = swedish([survey], rejected, { consents });
    const added = factsWithRequests(basis.facts, [request(["consent-withdrawal"])], [], context());
    if (added.status === "illegal") throw new Error("illegal");
    expect(added.facts.consents[0]?.withdrawnOn).toBe("2027-05-03");
    expect(outcomes(["consent-withdrawal"], { ...basis, facts: added.facts })).toEqual([["item_2", "erase", null]]);
  });

  it("touches only the purposes that are named", () => {
    const named = request(["consent-withdrawal"], { purposes: ["recording"] });
    expect(answerRequest(named, swedish([survey], rejected, { consents }), context()).items[0]?.outcome).toBe("kept");
  });
});

describe("an answer about what goes anyway", () => {
  it("calls it erased, under whatever right, and never kept and erased in one breath", () => {
    const due = buildDataItem({ category: "accommodation" });
    expect(outcomes(["objection"], swedish([due]))).toEqual([["item_1", "erase", null]]);
    expect(outcomes(["consent-withdrawal"], swedish([due]))).toEqual([["item_1", "erase", null]]);
  });
});

describe("an answer about access", () => {
  it("case 54: includes what is under lock, and marks it", () => {
    const answer = answerRequest(request(["access"]), swedish([buildDataItem()]), context());
    expect(answer.items.map(({ outcome, isRestricted }) => [outcome, isRestricted])).toEqual([["included", true]]);
  });

  it("case 47: withholds what a reference-giver said in confidence, where national law allows", () => {
    const reference = swedish([buildDataItem({ category: "reference" })]);
    expect(outcomes(["access"], reference, { withholdReferences: true })).toEqual([["item_1", "withheld", null]]);
    expect(outcomes(["access"], reference)).toEqual([["item_1", "included", null]]);
  });

  it("case 48: names other candidates to be removed, and on a recording everyone else", () => {
    const message = buildDataItem({ category: "message", subjectIds: ["candidate_2", "candidate_1", "interviewer_1"] });
    const recording = buildDataItem({ id: "item_2", category: "recording", subjectIds: ["interviewer_1", "candidate_1"], interviewId: "interview_1" });
    expect(answerRequest(request(["access"]), swedish([message, recording]), context()).items.map(({ redact }) => redact)).toEqual([
      ["candidate_2"],
      ["interviewer_1"],
    ]);
  });

  it("is about the asked part only, and says where there is nothing", () => {
    const cvOnly = request(["access"], { scope: { categories: ["cv"] } });
    const answer = answerRequest(cvOnly, swedish([buildDataItem()]), context());
    expect([answer.items, answer.because.map(({ code }) => code)]).toEqual([[], ["retention/nothing-stored"]]);
  });
});

describe("an answer about portability, rectification and automated decisions", () => {
  it("hands over what the person provided while consent or contract carries it", () => {
    const items = [buildDataItem({ category: "cv" }), buildDataItem({ id: "item_2", category: "note" }), buildDataItem({ id: "item_3", category: "message" })];
    const providedIds = new Set([items[2]?.id as (typeof items)[number]["id"]]);
    expect(outcomes(["portability"], swedish(items, { stage: "active" }), { providedIds })).toEqual([
      ["item_1", "included", null],
      ["item_2", "withheld", null],
      ["item_3", "included", null],
    ]);
    // After the decision only legitimate interests keep the CV.
    expect(outcomes(["portability"], swedish(items.slice(0, 1)))).toEqual([["item_1", "withheld", null]]);
  });

  it("corrects facts, and puts a statement beside a judgement", () => {
    const items = (["cv", "rating", "booking", "recording"] as const).map((category, at) => buildDataItem({ id: `item_${at}`, category, interviewId: "interview_1" }));
    expect(outcomes(["rectification"], swedish(items)).map(([, outcome]) => outcome)).toEqual(["correct", "add-statement", "correct", "add-statement"]);
    expect(codesOf(["rectification"], swedish(items))).toEqual(["retention/judgement-stands", "retention/record-stands"]);
  });

  it("says that people decided, where that is recorded of every application", () => {
    const codes = (options: AnswerOptions) => answerRequest(request(["automated-decision"]), swedish([buildDataItem()]), context(), options).because.map(({ code }) => code);
    expect(codes({})).toEqual(["retention/human-review-owed"]);
    expect(codes({ decisions: [{ id: "decision_1" as never, applicationId: "application_1" as never }] })).toEqual(["retention/decided-by-people"]);
  });
});

describe("what requests add to the facts", () => {
  const due = buildDataItem({ category: "survey-answer" });
  const planned = (rights: RequestRight[], events: RequestEvent[], day: string) => {
    const added = factsWithRequests(buildRetentionFacts(rejected), [request(rights)], events, context(day));
    if (added.status === "illegal") throw new Error(JSON.stringify(added.issues));
    return planRetention([due], added.facts, swedishPolicy, parseLocalDate(day)).items.map(({ action }) => action)[0];
  };

  it("case 55: what is due for erasure stays until a request for access is answered, and goes then", () => {
    expect(planned(["access"], [], "2027-05-10")).toBe("restrict");
    expect(planned(["access"], [event("identity-doubted", "2027-05-05T09:00:00Z")], "2027-05-10")).toBe("restrict");
    expect(planned(["access"], [event("answered", "2027-05-10T09:00:00Z")], "2027-05-10")).toBe("erase");
    expect(planned(["erasure"], [], "2027-05-10")).toBe("erase");
    expect(planned(["access", "erasure"], [], "2027-05-10")).toBe("restrict");
  });

  it("case 29: a restriction locks from its day until it is lifted", () => {
    const lifted = [event("answered", "2027-05-06T09:00:00Z"), event("restriction-lifted", "2027-05-20T09:00:00Z")];
    expect(planned(["restriction"], lifted, "2027-05-19")).toBe("restrict");
    expect(planned(["restriction"], lifted, "2027-05-20")).toBe("erase");
  });

  it("does nothing while it is in doubt who asks, nor after a refusal or a withdrawal", () => {
    const facts = buildRetentionFacts(rejected);
    for (const told of [
      event("identity-doubted", "2027-05-05T09:00:00Z"),
      event("refused", "2027-05-05T09:00:00Z", { ground: "unfounded" }),
      event("withdrawn", "2027-05-05T09:00:00Z"),
    ]) {
      const added = factsWithRequests(facts, [request(["erasure", "restriction"])], [told], context());
      expect(added).toEqual({ status: "ok", facts });
    }
  });

  it("takes the compelling ground from the answer", () => {
    const answered = event("answered", "2027-05-06T09:00:00Z", { compellingFor: ["legal-claims"] });
    const added = factsWithRequests(buildRetentionFacts(rejected), [request(["objection"])], [answered], context());
    expect(added.status === "ok" && added.facts.requests).toEqual([
      { kind: "objection", subjectId: "candidate_1", on: "2027-05-03", compellingFor: ["legal-claims"] },
    ]);
  });

  it("are the same facts the second time", () => {
    const all = request(["access", "erasure", "objection", "restriction", "consent-withdrawal"]);
    const once = factsWithRequests(buildRetentionFacts(rejected), [all], [], context());
    const twice = once.status === "ok" && factsWithRequests(once.facts, [all], [], context());
    expect(twice).toEqual(once);
  });

  it("leave the answer as it is", () => {
    const basis = swedish([buildDataItem({ id: "item_9" }), due]);
    const added = factsWithRequests(basis.facts, [request(["access", "erasure"])], [], context());
    if (added.status === "illegal") throw new Error("illegal");
    expect(answerRequest(request(["access", "erasure"]), { ...basis, facts: added.facts }, context())).toEqual(
      answerRequest(request(["access", "erasure"]), basis, context()),
    );
  });

  it("are refused in another zone", () => {
    const elsewhere = { ...context(), zone: parseTimeZone("Europe/London") };
    expect(() => factsWithRequests(buildRetentionFacts(rejected), [], [], elsewhere)).toThrow(/^retention\/other-zone/);
  });
});

describe("case 60: recipients", () => {
  const video = buildDataItem({ id: "item_2", category: "recording", interviewId: "interview_1" });
  const cv = buildDataItem({ category: "survey-answer" });
  const answer = answerRequest(request(["erasure"]), swedish([cv, video]), context());
  const given = [{ recipient: "video-host", itemIds: [video.id, cv.id] }, { recipient: "mail-host", itemIds: [] }];

  it("are told of what is erased, with a receipt for each item (art. 19)", () => {
    const duties = recipientDuties(answer, given, [{ recipient: "video-host", itemId: video.id, on: parseLocalDate("2027-05-11") }], {
      day: parseLocalDate("2027-05-12"),
    });
    expect(duties.map((duty) => ({ ...duty, because: duty.because.length }))).toEqual([
      { recipient: "video-host", tell: "erased", itemIds: ["item_1", "item_2"], missing: ["item_1"], dueOn: null, status: "outstanding", because: 1 },
    ]);
  });

  it("have thirty days in Illinois, weekends included, for the video alone", () => {
    const within = { period: "P30D" as never, receivedOn: parseLocalDate("2027-05-06"), categories: ["recording" as const], source: "820 ILCS 42/15" };
    // 6 May and thirty days is Saturday 5 June.
    const on = (day: string) => recipientDuties(answer, given, [], { day: parseLocalDate(day), within }).map(({ itemIds, dueOn, status }) => [itemIds, dueOn, status]);
    expect(on("2027-06-05")).toEqual([[["item_1"], null, "outstanding"], [["item_2"], "2027-06-05", "outstanding"]]);
    expect(on("2027-06-06")[1]).toEqual([["item_2"], "2027-06-05", "overdue"]);
  });
});

describe("answerText", () => {
  it("speaks to the person, and of the person to nobody, under every right", () => {
    const items = dataCategories.map((category, at) => buildDataItem({ id: `item_${at}`, category, interviewId: "interview_1" }));
    for (const application of [rejected, { stage: "active" } as const]) {
      const answer = answerRequest(request([...requestRights]), swedish(items, application), context());
      expect(answerText(answer, "sv")).not.toMatch(/[Pp]ersonen|Sparas:\*\* .*Raderas nu/);
      expect(answerText(answer, "en")).not.toMatch(/the person|they |Kept:\*\* .*Erased now/);
      expect(answerText(answer, "sv")).toContain("## Automatiserade beslut");
    }
  });

  it("is a letter without an id, in both languages", () => {
    const basis = swedish([buildDataItem(), buildDataItem({ id: "item_3", category: "survey-answer" }), buildDataItem({ id: "item_2", category: "note" })]);
    const answer = answerRequest(request(["access", "erasure"]), basis, context());
    const swedishLetter = answerText(answer, "sv");
    expect(swedishLetter).toContain("# Svar på din begäran");
    expect(swedishLetter).toContain("- **Raderas:** enkätsvar.");
    expect(swedishLetter).toContain("Detta behövs för att rättsliga anspråk ska kunna fastställas, göras gällande eller försvaras.");
    expect(answerText(answer, "en")).toContain("- **Kept:** the interviewers' scorecards, interview notes. This is needed for");
    for (const text of [swedishLetter, answerText(answer, "en")]) expect(text).not.toMatch(/item_|candidate_|\{|undefined/);
  });
});
