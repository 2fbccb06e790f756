import { type Issue, SamtalError, toId } from "@samtal/core";
import { parseInstant } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { releaseSurveyAnswers } from "./releaseSurveyAnswers.ts";
import { standardSurvey } from "./standardSurvey.ts";
import { safeParseSurvey } from "./survey.ts";
import { parseSurveyAnswer, safeParseSurveyAnswer, type SurveyAnswer } from "./surveyAnswer.ts";
import { surveyAnswerId } from "./surveyAnswerId.ts";
import { surveyAnswerIssues } from "./surveyAnswerIssues.ts";

const plain = {
  schemaVersion: 1,
  id: "answer_1",
  surveyId: standardSurvey.id,
  surveyVersion: 1,
  processHash: `sha256:${"a".repeat(64)}`,
  answeredOn: "2027-03-29",
  ratings: [],
  texts: [],
};
const answer = (id: number, ratings: Record<string, number> = {}, texts: Record<string, string> = {}, more: object = {}): SurveyAnswer =>
  parseSurveyAnswer({
    ...plain,
    id: `answer_${id}`,
    ratings: Object.entries(ratings).map(([question, value]) => ({ question, value })),
    texts: Object.entries(texts).map(([question, text]) => ({ question, text })),
    ...more,
  });
const decidedAt = parseInstant("2027-04-10T12:00:00Z");
const options = { now: parseInstant("2027-04-20T08:00:00Z"), decidedAt, minimumGroup: 3 };
const codes = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${code} ${path.join(".")}`);
const group = [
  answer(1, { "informed-beforehand": 5, recommend: 9 }, { "what-to-change": "Ring tidigare." }),
  answer(2, { "informed-beforehand": 2, recommend: 10 }, { "what-to-change": "Inget." }),
  answer(3, { "informed-beforehand": 5 }),
  answer(4, { recommend: 9 }, { "what-to-change": "Ännu mer tid." }),
];

describe("releaseSurveyAnswers", () => {
  it("shows nothing before all decisions are made, nor how many have answered", () => {
    for (const undecided of [null, parseInstant("2027-04-20T08:00:01Z")]) {
      const release = releaseSurveyAnswers(standardSurvey, group, { ...options, decidedAt: undecided });
      expect(release).toEqual({ status: "undecided", because: [{ code: "communication/survey-undecided", params: {} }] });
      expect(releaseSurveyAnswers(standardSurvey, [], { ...options, decidedAt: undecided })).toEqual(release);
    }
    expect(releaseSurveyAnswers(standardSurvey, group, { ...options, now: decidedAt }).status).toBe("released");
  });

  it("shows nothing of a group below the minimum, nor how small it is", () => {
    const two = releaseSurveyAnswers(standardSurvey, group.slice(0, 2), options);
    expect(two.status).toBe("group-too-small");
    expect(releaseSurveyAnswers(standardSurvey, [], options)).toEqual(two);
  });

  it("counts answers by level, in the shape that the experience score takes, and texts apart", () => {
    const release = releaseSurveyAnswers(standardSurvey, group, options);
    expect(release).toMatchObject({
      status: "released",
      questions: [
        { question: "informed-beforehand", version: plain.processHash, favourableFrom: 4, answers: [{ score: 2, count: 1 }, { score: 5, count: 2 }] },
        { question: "recommend", version: plain.processHash, favourableFrom: 9, answers: [{ score: 9, count: 2 }, { score: 10, count: 1 }] },
      ],
      texts: [{ question: "what-to-change", texts: ["Inget.", "Ring tidigare.", "Ännu mer tid."] }],
      withheld: ["technology-worked", "fair-conversation", "clear-next-steps"],
    });
    expect(JSON.stringify(release)).not.toMatch(/answer_\d|2027-03-29/);
  });

  it("withholds a question that fewer answered", () => {
    const release = releaseSurveyAnswers(standardSurvey, group, { ...options, minimumGroup: 4 });
    expect(release).toMatchObject({ status: "released", questions: [], texts: [] });
  });

  it("refuses all that is wrong at once, and repeats nothing of it", () => {
    const secret = "Jag heter Anna";
    const bad = [
      answer(1, { "informed-beforehand": 6, "what-to-change": 3 }, { recommend: secret, "what-to-change": "x".repeat(2_001) }),
      answer(1, {}, {}, { processHash: `sha256:${"b".repeat(64)}` }),
      answer(2, {}, {}, { surveyVersion: 2 }),
      parseSurveyAnswer({ ...plain, id: "answer_9", ratings: [{ question: "recommend", value: -1 }, { question: "recommend", value: 3 }] }),
    ];
    try {
      releaseSurveyAnswers(standardSurvey, bad, { ...options, minimumGroup: 1 });
      expect.unreachable();
    } catch (error) {
      if (!SamtalError.isInstance(error)) throw error;
      expect(codes(error.issues)).toEqual([
        "communication/group-below-two options.minimumGroup",
        "communication/answer-off-scale answers.0.ratings.0.value",
        "communication/unknown-question answers.0.ratings.1.question",
        "communication/unknown-question answers.0.texts.0.question",
        "communication/answered-twice answers.0.texts.1.question",
        "communication/answer-too-long answers.0.texts.1.text",
        "communication/duplicate-answer answers.1.id",
        "communication/mixed-process-versions answers.1.processHash",
        "communication/another-survey answers.2.surveyId",
        "communication/answer-off-scale answers.3.ratings.0.value",
        "communication/answered-twice answers.3.ratings.1.question",
      ]);
      expect(JSON.stringify(error.issues) + error.message).not.toMatch(/Anna|xxx/);
    }
  });

  it("takes the ends of the scales, and no other key of the prototype's", () => {
    const at = (question: string, value: number) => codes(surveyAnswerIssues(standardSurvey, answer(1, { [question]: value })));
    for (const [question, value] of [["recommend", 0], ["recommend", 10], ["informed-beforehand", 1], ["informed-beforehand", 5]] as const) {
      expect(at(question, value)).toEqual([]);
    }
    expect(at("constructor", 1)).toEqual(["communication/unknown-question ratings.0.question"]);
  });
});

describe("a survey answer", () => {
  it.each([
    { candidateId: "candidate_1" },
    { applicationId: "application_1" },
    { roleId: "role_1" },
    { decision: "offer" },
    { outcome: "not-offered" },
    { metadata: { decision: "offer" } },
    { answeredAt: "2027-03-29T10:00:00Z" },
    { ratings: [{ question: "recommend", value: 1, decision: "offer" }] },
    { texts: [{ question: "what-to-change", text: "x", author: "Anna" }] },
    { ratings: [{ question: "recommend", value: 1.5 }] },
  ])("has no place for %j", (more) => {
    expect(safeParseSurveyAnswer(plain).status).toBe("ok");
    expect(safeParseSurveyAnswer({ ...plain, ...more }).status).toBe("invalid");
  });

  it("goes by a pseudonym that the secret, the application, the survey and the process make", () => {
    const secret = "9f1c2b7d40a86e35c1d7f2a09b84e613";
    const [application, survey] = [toId("application", "1"), toId("survey", "1")];
    // printf 'answer\n9f1c2b7d40a86e35c1d7f2a09b84e613\napplication_1\nsurvey_1\nsha256:00' | sha256sum | cut -c1-32
    expect(surveyAnswerId(secret, application, survey, "sha256:00")).toBe("answer_859077a77b2b00a8cbbc32e14170313f");
    expect(() => surveyAnswerId(secret.slice(1), application, survey, "sha256:00")).toThrow(/^communication\/short-secret/);
    expect(() => surveyAnswerId(`${secret} Anna`, application, survey, "sha256:00")).toThrow(/^core\/not-opaque/);
  });
});

describe("surveySchema", () => {
  const [first, ...rest] = standardSurvey.questions;
  const labels = { low: { sv: "a", en: "a" }, high: { sv: "b", en: "b" } };
  const rating = { kind: "rating", key: "x", text: { sv: "a", en: "a" }, low: 1, high: 5, favourableFrom: 4, labels };
  it.each([
    [{ title: { sv: "Bara svenska" } }, "communication/survey-language-missing title"],
    [{ questions: [first, ...rest, first] }, "communication/duplicate-question questions.6.key"],
    [{ questions: [{ ...rating, low: 5 }] }, "communication/empty-scale questions.0.high"],
    [{ questions: [{ ...rating, favourableFrom: 6 }] }, "communication/favourable-off-scale questions.0.favourableFrom"],
    [{ questions: [{ ...rating, favourableFrom: 1 }] }, "communication/favourable-off-scale questions.0.favourableFrom"],
  ])("takes no survey with %j", (more, expected) => {
    const parsed = safeParseSurvey({ ...standardSurvey, ...more });
    expect(parsed.status === "invalid" && codes(parsed.issues)).toContain(expected);
  });
});
