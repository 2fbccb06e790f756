import { consentInForce, parseConsent, toId } from "@samtal/core";
import { buildConsent, buildScorecard, buildAssessment } from "@samtal/core/testing";
import * as core from "@samtal/core";
import { parseDuration, parseInstant, parseLocalDate, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { askConsent, safeParseConsentQuestion } from "./consentQuestion.ts";
import { consentReminders } from "./consentReminders.ts";
import { recordConsent } from "./recordConsent.ts";
import { mayRecordNow, recordingConsents } from "./recordingConsents.ts";
import { renewConsent } from "./renewConsent.ts";
import { withdrawConsent } from "./withdrawConsent.ts";

const at = parseInstant;
const subjectId = toId("candidate", "1");
const interviewId = toId("interview", "1");
const ask = (overrides: Partial<Parameters<typeof askConsent>[0]> = {}) =>
  askConsent({ subjectId, purpose: "talent-pool", textVersion: "2027-01", askedAt: at("2027-03-10T12:00:00Z"), ...overrides });
const codes = (outcome: ReturnType<typeof recordConsent>): string[] =>
  outcome.status === "refused" ? outcome.issues.map(({ code }) => code) : [];
const recorded = (outcome: ReturnType<typeof recordConsent>) => {
  if (outcome.status === "refused") throw new Error(outcome.issues[0]?.code);
  return outcome.consent;
};

describe("asking and answering", () => {
  it("gives one question one id, and another question another", () => {
    const ids = [ask(), ask(), ask({ textVersion: "2027-02" }), ask({ askedAt: at("2027-03-11T12:00:00Z") }), ask({ purpose: "survey" })];
    expect(new Set(ids.map(({ consentId }) => consentId)).size).toBe(4);
    expect(ask({ textVersion: "version två, 10 mars" }).consentId).toMatch(/^consent_[0-9a-f]{32}$/);
  });

  it("records a consent that the facts and core understand", () => {
    const consent = recorded(recordConsent(ask(), { answer: "given", answeredAt: at("2027-03-11T08:00:00Z"), expiresAt: at("2029-03-11T08:00:00Z") }));
    expect(parseConsent(consent)).toEqual(consent);
    expect([consentInForce(consent, at("2029-03-11T07:59:59Z")), consentInForce(consent, at("2029-03-11T08:00:00Z"))]).toEqual([true, false]);
  });

  it("refuses an answer before its question and an end before its beginning", () => {
    expect(codes(recordConsent(ask(), { answer: "given", answeredAt: at("2027-03-10T11:59:59Z") }))).toEqual(["retention/answered-before-asked"]);
    const backwards = { answer: "given", answeredAt: at("2027-03-11T08:00:00Z"), expiresAt: at("2027-03-11T08:00:00Z") } as const;
    expect(codes(recordConsent(ask(), backwards))).toEqual(["retention/expires-before-answer"]);
  });

  it("asks about a recording only of an interview", () => {
    const { consentId: _, ...question } = ask();
    expect(safeParseConsentQuestion({ ...question, consentId: "consent_1", purpose: "recording" }).status).toBe("invalid");
    expect(() => ask({ purpose: "recording" })).toThrow(/^retention\/recording-of-no-interview/);
  });

  it("requirement 35: takes a consent back at any time, and the first withdrawal stands", () => {
    const once = recorded(withdrawConsent(buildConsent(), at("2027-04-01T09:00:00Z")));
    expect(recorded(withdrawConsent(once, at("2027-05-01T09:00:00Z")))).toEqual(once);
    expect(recorded(withdrawConsent(once, at("2027-03-20T09:00:00Z"))).withdrawnAt).toBe("2027-03-20T09:00:00Z");
    expect(codes(withdrawConsent(buildConsent({ answer: "refused" }), at("2027-04-01T09:00:00Z")))).toEqual(["retention/nothing-to-withdraw"]);
    expect(codes(withdrawConsent(buildConsent(), at("2027-03-10T11:59:59Z")))).toEqual(["retention/withdrawn-before-given"]);
  });
});

describe("requirement 35: recording", () => {
  const people = [subjectId, toId("interviewer", "1"), toId("interviewer", "2")];
  const yes = people.map((id, position) => buildConsent({ id: `consent_${position}`, subjectId: id }));
  const query = { interviewId, participants: people, at: at("2027-03-16T09:00:00Z") };

  it("needs everyone's consent to this interview, or to every one, before it begins", () => {
    expect(recordingConsents({ ...query, consents: yes }).mayRecord).toBe(true);
    const { interviewId: _, ...general } = buildConsent({ id: "consent_9", subjectId: "interviewer_2" });
    expect(mayRecordNow({ ...query, consents: [...yes.slice(0, 2), general] })).toBe(true);
    const other = buildConsent({ subjectId: "interviewer_2", interviewId: "interview_2" });
    expect(recordingConsents({ ...query, consents: [...yes.slice(0, 2), other] }).toAsk).toEqual(["interviewer_2"]);
    expect(mayRecordNow({ ...query, at: at("2027-03-10T11:59:59Z"), consents: yes })).toBe(false);
    expect(mayRecordNow({ ...query, participants: [], consents: yes })).toBe(false);
    expect(mayRecordNow({ ...query, consents: yes.map((consent) => ({ ...consent, purpose: "survey" as const })) })).toBe(false);
  });

  it("ends with a withdrawal, and nobody who said no is asked again", () => {
    const taken = recorded(withdrawConsent(yes[1] as (typeof yes)[number], at("2027-03-16T09:00:00Z")));
    const refused = buildConsent({ id: "consent_8", subjectId: "interviewer_2", answer: "refused" });
    const { mayRecord, answers, toAsk } = recordingConsents({ ...query, consents: [taken, refused] });
    expect([mayRecord, answers.map(({ standing }) => standing), toAsk]).toEqual([false, ["unanswered", "withdrawn", "refused"], ["candidate_1"]]);
    expect(mayRecordNow({ ...query, at: at("2027-03-16T08:59:59Z"), consents: [taken, ...yes] })).toBe(true);
  });

  it("goes by the latest answer, and by the no of two at one instant", () => {
    const [first] = yes;
    if (first === undefined) throw new Error("nobody");
    const later = { ...first, id: toId("consent", "7"), answer: "refused" as const, answeredAt: at("2027-03-12T12:00:00Z") };
    const standing = (consents: readonly (typeof first)[]) => recordingConsents({ ...query, participants: [subjectId], consents }).answers[0]?.standing;
    expect([standing([first, later]), standing([later, first])]).toEqual(["refused", "refused"]);
    expect(standing([later, { ...first, answeredAt: at("2027-03-13T12:00:00Z") }])).toBe("given");
    expect(standing([{ ...later, answeredAt: first.answeredAt }, first])).toBe("refused");
    expect(standing([{ ...first, expiresAt: at("2027-03-15T12:00:00Z") }])).toBe("expired");
  });

  it("overlapping consents: what was said last counts, of whichever consent it was said", () => {
    const { interviewId: _, ...general } = buildConsent({ id: "consent_1", answeredAt: "2027-03-10T12:00:00Z" });
    const own = buildConsent({ id: "consent_2", answeredAt: "2027-03-11T12:00:00Z" });
    const standing = (...consents: (typeof general)[]) =>
      [consents, [...consents].reverse()].map((list) => recordingConsents({ ...query, participants: [subjectId], consents: list }).answers[0]?.standing);
    expect(standing(general, own)).toEqual(["given", "given"]);
    expect(standing({ ...general, withdrawnAt: at("2027-03-12T12:00:00Z") }, own)).toEqual(["withdrawn", "withdrawn"]);
    expect(standing({ ...general, withdrawnAt: at("2027-03-11T12:00:00Z") }, own)).toEqual(["withdrawn", "withdrawn"]);
    expect(standing({ ...general, withdrawnAt: at("2027-03-11T11:59:59Z") }, own)).toEqual(["given", "given"]);
    expect(standing(general, { ...own, withdrawnAt: at("2027-03-12T12:00:00Z") })).toEqual(["withdrawn", "withdrawn"]);
    expect(standing({ ...general, withdrawnAt: at("2027-03-17T12:00:00Z") }, own)).toEqual(["given", "given"]);
  });

  it("refusing costs nothing: silence, a no and a withdrawal look alike to whoever rates", () => {
    const [mine, ...others] = yes;
    if (mine === undefined) throw new Error("nobody");
    const seen = [[], [{ ...mine, answer: "refused" as const }], [{ ...mine, withdrawnAt: at("2027-03-11T12:00:00Z") }]].map((own) =>
      JSON.stringify(mayRecordNow({ ...query, consents: [...others, ...own] })),
    );
    expect(new Set(seen)).toEqual(new Set(["false"]));
  });

  it("refusing costs nothing: no document that rates, ranks or words anything takes an answer about consent", () => {
    for (const field of ["consent", "consentId", "consentIds", "recordingConsent", "mayRecord", "recorded"]) {
      expect(core.safeParseScorecard({ ...buildScorecard(), [field]: "refused" }).status).toBe("invalid");
      expect(core.safeParseAssessment({ ...buildAssessment(), [field]: "refused" }).status).toBe("invalid");
    }
  });
});

describe("case 38: the talent pool", () => {
  const pool = (overrides: object = {}) => buildConsent({ purpose: "talent-pool", answeredAt: "2027-03-10T12:00:00Z", ...overrides });
  const context = (day: string) => ({ day: parseLocalDate(day), zone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules, period: parseDuration("P24M") });
  const reminded = (day: string, ...consents: ReturnType<typeof pool>[]) =>
    consentReminders(consents, context(day)).map(({ daysBefore, on, status }) => [daysBefore, on, status]);

  // 10 March 2027 and 24 months end with 10 March 2029; the 11th is the first day without.
  it("reminds 30 and 7 days before the end, each once, and then silence ends it", () => {
    expect(reminded("2029-01-01", pool())).toEqual([[30, "2029-02-09", "ahead"], [7, "2029-03-04", "ahead"]]);
    expect(reminded("2029-02-09", pool())).toEqual([[30, "2029-02-09", "due"], [7, "2029-03-04", "ahead"]]);
    expect(reminded("2029-02-12", pool())[0]).toEqual([30, "2029-02-09", "due"]);
    expect(reminded("2029-03-05", pool())).toEqual([[30, "2029-02-09", "passed"], [7, "2029-03-04", "due"]]);
    expect(reminded("2029-03-10", pool())).toHaveLength(2);
    expect(reminded("2029-03-11", pool())).toEqual([]);
    const [one, two] = [context("2029-02-09"), context("2029-02-12")].map((day) => consentReminders([pool()], day)[0]?.messageId);
    expect(one).toBe(two);
  });

  it("goes by the consent's own end where that is earlier", () => {
    expect(reminded("2027-12-01", pool({ expiresAt: "2028-01-31T23:30:00Z" })).map(([, on]) => on)).toEqual(["2028-01-02", "2028-01-25"]);
    const { period: _, ...open } = context("2027-12-01");
    expect(consentReminders([pool()], open)).toEqual([]);
  });

  it("leaves alone who said no, withdrew, answered anew, or agreed to something else", () => {
    const again = pool({ id: "consent_2", answeredAt: "2029-02-20T12:00:00Z", textVersion: "2029-01" });
    expect(reminded("2029-03-01", pool(), again).map(([, on]) => on)).toEqual(["2031-01-22", "2031-02-14"]);
    expect(reminded("2029-03-01", pool({ answer: "refused" }), pool({ purpose: "survey" }))).toEqual([]);
    const taken = pool({ id: "consent_3", withdrawnAt: "2029-02-25T12:00:00Z" });
    expect(reminded("2029-03-01", taken, again)).toEqual([]);
    expect(reminded("2029-02-24", taken, again)).toHaveLength(2);
    expect(reminded("2029-03-01", pool({ withdrawnAt: "2029-02-28T12:00:00Z" }))).toEqual([]);
    expect(reminded("2029-03-01", pool(), pool({ id: "consent_2", answer: "refused", answeredAt: "2029-02-20T12:00:00Z" }))).toEqual([]);
  });

  it("renews by a new record with the version that was answered, and leaves the old one as it is", () => {
    const old = pool({ expiresAt: "2029-03-11T00:00:00Z" });
    const question = ask({ askedAt: at("2029-03-04T09:00:00Z"), textVersion: "2029-01" });
    const renewed = recorded(renewConsent(old, question, { answer: "given", answeredAt: at("2029-03-05T09:00:00Z") }));
    expect(renewed.id).not.toBe(old.id);
    expect([renewed.textVersion, old.textVersion, old.withdrawnAt]).toEqual(["2029-01", "2027-01", undefined]);
  });

  it("renews nothing after the end without a contact of the person's own since", () => {
    const old = pool({ expiresAt: "2029-03-11T00:00:00Z" });
    const question = ask({ askedAt: at("2029-04-04T09:00:00Z"), textVersion: "2029-01" });
    const given = { answer: "given", answeredAt: at("2029-04-05T09:00:00Z") } as const;
    const contact = (day: string) => ({ kind: "new-application" as const, at: at(`${day}T09:00:00Z`) });
    expect(codes(renewConsent(old, question, given))).toEqual(["retention/renewal-without-contact"]);
    expect(codes(renewConsent(old, question, given, contact("2029-03-10")))).toEqual(["retention/renewal-without-contact"]);
    expect(codes(renewConsent(old, question, given, contact("2029-04-05")))).toEqual(["retention/renewal-without-contact"]);
    expect(renewConsent(old, question, given, contact("2029-04-01")).status).toBe("recorded");
    const taken = { ...old, withdrawnAt: at("2028-01-01T09:00:00Z") };
    expect(codes(renewConsent(taken, ask({ askedAt: at("2028-02-01T09:00:00Z") }), given))).toEqual(["retention/renewal-without-contact"]);
  });

  it("renews nobody else's consent, and no other one", () => {
    const given = { answer: "given", answeredAt: at("2029-04-05T09:00:00Z") } as const;
    expect(codes(renewConsent(pool({ subjectId: "candidate_2" }), ask(), given))).toEqual(["retention/renewal-of-another"]);
    expect(codes(renewConsent(pool(), ask({ purpose: "survey" }), given))).toEqual(["retention/renewal-of-another"]);
    expect(codes(renewConsent(pool({ id: ask().consentId }), ask(), given))).toEqual(["retention/renewal-of-another"]);
  });
});
