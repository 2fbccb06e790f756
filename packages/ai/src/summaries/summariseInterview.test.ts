import { explain, SamtalError, toId } from "@samtal/core";
import { parseInstant } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { approveDraft } from "../drafts/approveDraft.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { answer, type MockAnswer, modelAnswering, sentTo } from "../testing/answering.ts";
import { fakeClock } from "../testing/fakeClock.ts";
import { consentOf, noteOf, summaryRequest } from "../testing/interviewOfAnna.ts";
import { parseInterviewSummary, safeParseInterviewSummary } from "./interviewSummary.ts";
import { summariseInterview, type SummaryRequest } from "./summariseInterview.ts";

const clock = fakeClock((milliseconds) => milliseconds < 60_000);
const good = {
  declined: false,
  sentences: [
    { text: "[[person1]] flyttade en databas.", noteIds: ["n1"] },
    { text: "[[PERSON1X2]] ringde kunden på [[number1]].", noteIds: ["n2", "n1", "n2"] },
  ],
};
const asked = (request: Partial<SummaryRequest>, ...answers: readonly MockAnswer[]) => {
  const model = modelAnswering(...answers);
  return { model, outcome: summariseInterview(summaryRequest(request), { model, clock }) };
};
const codes = ({ because }: { because: readonly { code: string }[] }) => because.map(({ code }) => code);

describe("summariseInterview", () => {
  it("drafts sentences that cite notes by id, with names put back, held for a person", async () => {
    const { model, outcome } = asked({}, answer(good));
    const drafted = await outcome;
    expect(drafted).toMatchObject({ status: "drafted", spent: { attempts: 1, tokens: 200 } });
    if (drafted.status !== "drafted") return;
    expect(drafted.draft.sentences).toEqual([
      { text: "Anna flyttade en databas.", noteIds: ["note_1"] },
      { text: "ÅBERG ringde kunden på 070-123 45 67.", noteIds: ["note_1", "note_2"] },
    ]);
    expect(drafted.draft.provenance).toMatchObject({ by: "ai", model: "mock/mock-1" });
    expect(explain(drafted.because[0] as never, "sv", reasonTexts)).toBe("Modellen skrev utkastet på första försöket (200 token). En människa ska läsa och godkänna det.");
    const [sent = ""] = sentTo(model);
    for (const secret of ["Anna", "berg", "BERG", "070", "example.org", "note_", "interviewer_", "2027"]) expect(sent).not.toContain(secret);
  });

  it("is no summary before a person approves, and one afterwards", async () => {
    const drafted = await asked({}, answer(good)).outcome;
    if (drafted.status !== "drafted") throw new Error(drafted.status);
    expect(safeParseInterviewSummary(drafted.draft).status).toBe("invalid");
    // @ts-expect-error a draft is no summary
    const summary: Parameters<typeof takesSummary>[0] = drafted.draft;
    expect(summary).toBeDefined();
    const approved = approveDraft(drafted.draft, { approvedBy: toId("interviewer", "1"), approvedAt: parseInstant("2027-03-30T11:00:00Z") });
    expect(parseInterviewSummary(approved).provenance.approval.approvedBy).toBe("interviewer_1");
  });

  it.each([
    ["none", []],
    ["a refusal", [consentOf({ answer: "refused" })]],
    ["another person's", [consentOf({ subjectId: toId("candidate", "other") })]],
    ["another interview's", [consentOf({ interviewId: toId("interview", "other") })]],
    ["one given later", [consentOf({ answeredAt: parseInstant("2027-03-30T10:00:01Z") })]],
    ["one withdrawn", [consentOf({ withdrawnAt: parseInstant("2027-03-30T10:00:00Z") })]],
    ["one that ran out", [consentOf({ expiresAt: parseInstant("2027-03-30T09:00:00Z") })]],
    ["one refused since", [consentOf(), consentOf({ answer: "refused", answeredAt: parseInstant("2027-03-30T08:00:00Z") })]],
    ["a yes and a no at once", [consentOf(), consentOf({ answer: "refused" })]],
    ["one for another purpose", [{ ...consentOf(), purpose: "recording" as never }]],
  ])("sends nothing on %s", async (_, consents) => {
    const { model, outcome } = asked({ consents }, answer(good));
    expect(codes(await outcome)).toEqual(["ai/consent-missing"]);
    expect((await outcome).status).toBe("refused");
    expect(model.doGenerateCalls).toHaveLength(0);
  });

  it("takes a consent to all of the candidate's interviews, and one given anew", async () => {
    const { interviewId: _, ...general } = consentOf({ answeredAt: parseInstant("2027-03-30T08:00:00Z") });
    expect((await asked({ consents: [general, consentOf({ answer: "refused" })] }, answer(good)).outcome).status).toBe("drafted");
  });

  it("refuses an interview without notes", async () => {
    expect(codes(await asked({ notes: [] }, answer(good)).outcome)).toEqual(["ai/no-notes"]);
  });

  it.each([
    ["cites a note that does not exist", { text: "Hon flyttade en databas.", noteIds: ["n1", "n3"] }, "ai/unknown-note"],
    ["cites an id that no key is", { text: "Hon flyttade en databas.", noteIds: ["note_1"] }, "ai/unknown-note"],
    ["cites nothing", { text: "Hon flyttade en databas.", noteIds: [] }, "ai/uncited-sentence"],
    ["rates", { text: "Kandidaten får 4/5.", noteIds: ["n1"] }, "ai/output-rates"],
    ["recommends", { text: "Vi rekommenderar att hon anställs.", noteIds: ["n1"] }, "ai/output-rates"],
  ])("uses no answer that %s, and asks again", async (_, sentence, code) => {
    const bad = { declined: false, sentences: [good.sentences[0], sentence] };
    const refused = await asked({}, answer(bad)).outcome;
    expect(refused).toMatchObject({ status: "refused", spent: { attempts: 3 } });
    expect(codes(refused)).toEqual([code, code, code, "ai/attempts-spent"]);
    expect((await asked({}, answer(bad), answer(good)).outcome).status).toBe("drafted");
  });

  it.each([
    ["a score", { ...good, score: 4 }, "ai/malformed-output"],
    ["a score in a sentence", { declined: false, sentences: [{ ...good.sentences[0], rating: 5 }] }, "ai/malformed-output"],
    ["a placeholder of its own", { declined: false, sentences: [{ text: "[[person7]] kom.", noteIds: ["n1"] }] }, "ai/unknown-placeholder"],
    ["no sentence", { declined: false, sentences: [] }, "ai/invalid-draft"],
    ["an empty sentence", { declined: false, sentences: [{ text: " ", noteIds: ["n1"] }] }, "ai/invalid-draft"],
    ["half a character", '{"declined":false,"sentences":[{"text":"\\ud800","noteIds":["n1"]}]}', "ai/invalid-draft"],
  ])("fails on an answer with %s", async (_, bad, code) => {
    const failed = await asked({}, answer(bad)).outcome;
    expect(failed.status).toBe("failed");
    expect(codes(failed)[0]).toBe(code);
  });

  it("is refused where the model declines, without asking again", async () => {
    expect(await asked({}, answer({ declined: true, sentences: [] })).outcome).toMatchObject({ status: "refused", spent: { attempts: 1 }, because: [{ code: "ai/declined" }] });
  });

  it("means the same in whatever order notes and people come", async () => {
    const { notes, people } = summaryRequest();
    const [one, other] = [asked({}, answer(good)), asked({ notes: notes.toReversed(), people: people.toReversed() }, answer(good))];
    expect(await other.outcome).toEqual(await one.outcome);
    expect(sentTo(other.model)).toEqual(sentTo(one.model));
  });

  it.each([
    ["ai/other-interview", { notes: [{ ...noteOf(1, "Hej"), interviewId: toId("interview", "other") }] }],
    ["ai/duplicate-note", { notes: [noteOf(1, "Hej"), noteOf(1, "Hej")] }],
  ])("throws %s at a caller's mistake", async (code, request) => {
    await expect(asked(request, answer(good)).outcome).rejects.toSatisfy((error) => SamtalError.isInstance(error) && error.code === code);
  });
});

const takesSummary = (summary: ReturnType<typeof parseInterviewSummary>): unknown => summary;
