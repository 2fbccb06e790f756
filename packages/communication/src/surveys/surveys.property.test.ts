import { toId } from "@samtal/core";
import { epochMilliseconds, instantOf, parseInstant, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processVersion } from "./processVersion.ts";
import { releaseSurveyAnswers } from "./releaseSurveyAnswers.ts";
import { standardSurvey } from "./standardSurvey.ts";
import { parseSurveyAnswer, safeParseSurveyAnswer, surveyAnswerSchema } from "./surveyAnswer.ts";
import { defaultSurveyTiming, type SurveyInvitation, surveyInvitation } from "./surveyInvitation.ts";

const day = 86_400_000;
const begin = Date.UTC(2027, 0, 1, 9);
const processes = ["a", "b"].map((letter) => processVersion(`sha256:${letter.repeat(64)}`, []));
const step = fc.record({
  application: fc.integer({ min: 1, max: 3 }),
  candidate: fc.integer({ min: 1, max: 2 }),
  process: fc.constantFrom(...processes),
  ended: fc.integer({ min: 0, max: 120 }),
  after: fc.integer({ min: 0, max: 60 }),
  wasHeld: fc.constantFrom(true, true, false),
  consent: fc.constantFrom("given", "given", "refused"),
  timeZone: fc.constantFrom("Europe/Stockholm", "America/Vancouver", "Pacific/Apia").map((zone) => parseTimeZone(zone)),
} as const);

describe("surveys", () => {
  it("a survey is never sent twice for an application and process, nor to one candidate before the rest is over", () => {
    let invited = 0;
    let rested = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), fc.constantFrom(0, 10, 30), (steps, restDays) => {
        const history: SurveyInvitation[] = [];
        for (const { application, candidate, process, ended, after, wasHeld, consent, timeZone } of steps) {
          const endedAt = instantOf(begin + ended * day);
          const candidateId = toId("candidate", `${candidate}`);
          const applicationId = toId("application", `${candidate}-${application}`);
          const occasion = { applicationId, candidateId, timeZone, process, endedAt, wasHeld, consent };
          const timing = { ...defaultSurveyTiming, restDays };
          const options = { now: instantOf(begin + (ended + after) * day), zoneRules: tzdataRules, timing };
          const outcome = surveyInvitation(standardSurvey, occasion, history, options);
          expect(surveyInvitation(standardSurvey, occasion, history.toReversed(), options)).toEqual(outcome);
          if (outcome.status === "resting") rested++;
          if (outcome.status !== "invite") continue;
          invited++;
          expect(wasHeld && consent === "given", "nobody is asked who said no or was not interviewed").toBe(true);
          expect(epochMilliseconds(outcome.invitation.at)).toBeGreaterThan(epochMilliseconds(endedAt));
          history.push(outcome.invitation);
        }
        const processesAsked = history.map(({ applicationId, processHash }) => `${applicationId} ${processHash}`);
        expect(new Set(processesAsked).size).toBe(processesAsked.length);
        for (const [index, one] of history.entries()) {
          for (const other of history.slice(index + 1)) {
            if (one.candidateId !== other.candidateId) continue;
            const apart = Math.abs(epochMilliseconds(one.at) - epochMilliseconds(other.at));
            expect(apart).toBeGreaterThanOrEqual(restDays * day);
          }
        }
      }),
      { numRuns: 2_000 },
    );
    expect(invited).toBeGreaterThan(1_000);
    expect(rested).toBeGreaterThan(500);
  });

  it("nothing about a decision, a person or an application fits into an answer", () => {
    const fields = Object.keys(surveyAnswerSchema.shape).toSorted();
    expect(fields).toEqual(
      ["answeredOn", "id", "processHash", "ratings", "schemaVersion", "surveyId", "surveyVersion", "texts"],
    );
    const plain = {
      schemaVersion: 1,
      id: "answer_1",
      surveyId: "survey_1",
      surveyVersion: 1,
      processHash: processes[0]?.hash,
      answeredOn: "2027-03-29",
      ratings: [],
      texts: [],
    };
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.jsonValue(), (field, value) => {
        fc.pre(!fields.includes(field) && field !== "__proto__");
        expect(safeParseSurveyAnswer({ ...plain, [field]: value }).status).toBe("invalid");
      }),
      { numRuns: 300 },
    );
  });

  it("a release does not mind the order of answers, counts each answer once, and shows no small group", () => {
    const given = fc.array(
      fc.record({
        rating: fc.option(fc.integer({ min: 1, max: 5 })),
        recommend: fc.option(fc.integer({ min: 0, max: 10 })),
        text: fc.option(fc.constantFrom("a", "b", "Ö")),
      }),
      { maxLength: 12 },
    );
    const now = parseInstant("2027-04-20T08:00:00Z");
    fc.assert(
      fc.property(given, fc.integer({ min: 2, max: 6 }), (all, minimumGroup) => {
        const answers = all.map(({ rating, recommend, text }, index) =>
          parseSurveyAnswer({
            schemaVersion: 1,
            id: `answer_${index}`,
            surveyId: standardSurvey.id,
            surveyVersion: standardSurvey.version,
            processHash: processes[0]?.hash,
            answeredOn: "2027-03-29",
            ratings: [
              ...(rating === null ? [] : [{ question: "fair-conversation", value: rating }]),
              ...(recommend === null ? [] : [{ question: "recommend", value: recommend }]),
            ],
            texts: text === null ? [] : [{ question: "what-to-change", text }],
          }),
        );
        const options = { now, decidedAt: now, minimumGroup };
        const release = releaseSurveyAnswers(standardSurvey, answers, options);
        expect(JSON.stringify(releaseSurveyAnswers(standardSurvey, answers.toReversed(), options))).toBe(JSON.stringify(release));
        expect(release.status === "released").toBe(all.length >= minimumGroup);
        if (release.status !== "released") return;
        const shown = new Map<string, number>(release.texts.map(({ question, texts }) => [question, texts.length]));
        for (const { question, answers: counts } of release.questions) {
          shown.set(question, counts.reduce((sum, { count }) => sum + count, 0));
        }
        for (const [question, field] of [["fair-conversation", "rating"], ["recommend", "recommend"], ["what-to-change", "text"]] as const) {
          const answered = all.filter((each) => each[field] !== null).length;
          expect(shown.get(question)).toBe(answered >= minimumGroup ? answered : undefined);
        }
      }),
      { numRuns: 300 },
    );
  });
});
