import type { Interview } from "@samtal/core";
import { buildInterview } from "@samtal/core/testing";
import type { ContentFacts } from "../src/content/contentFacts.ts";
import { type InfoPack, parseInfoPack } from "../src/content/infoPack.ts";
import { type MessageDetails, parseMessageDetails } from "../src/content/messageDetails.ts";

/** An info pack in which nothing is missing. */
export function buildInfoPack(overrides: object = {}): InfoPack {
  return parseInfoPack({
    schemaVersion: 1,
    roundId: "round_first",
    employerName: "Norrsken Energi",
    roleTitle: { sv: "backendutvecklare", en: "backend engineer" },
    interviewers: [
      {
        id: "interviewer_1",
        name: "Åsa Lindqvist",
        title: { sv: "teknikchef", en: "head of engineering" },
        profileUrl: "https://norrsken.example/asa?from=mail&lang=sv",
      },
      { id: "interviewer_2", name: "Jonas O'Neill" },
    ],
    platform: {
      id: "platform_meet",
      name: "Meet",
      guideUrl: "https://norrsken.example/meet",
      guideSteps: [
        { sv: "Klicka på länken i din webbläsare.", en: "Click the link in your browser." },
        { sv: "Skriv ditt namn och välj mikrofon.", en: "Type your name and choose a microphone." },
      ],
      rehearsalUrl: "https://meet.example.com/test",
    },
    otherPlatforms: [{ id: "platform_zoom", name: "Zoom" }],
    documents: [{ sv: "Legitimation", en: "Proof of identity" }],
    dress: { sv: "Kom som du är.", en: "Come as you are." },
    soundAndPicture: [
      { sv: "Använd hörlurar om du kan.", en: "Wear headphones if you can." },
      { sv: "Sitt med ljuset framför dig.", en: "Sit with the light in front of you." },
    ],
    tips: [{ sv: "Ha ett glas vatten nära.", en: "Keep a glass of water near." }],
    companyLinks: [
      { kind: "site", url: "https://norrsken.example" },
      { kind: "glassdoor", url: "https://www.glassdoor.example/norrsken" },
      { kind: "other", url: "https://norrsken.example/podd", label: { sv: "Vår podd", en: "Our podcast" } },
    ],
    whomToAsk: { name: "Karin Berg", phone: "+46701740606", email: "karin@norrsken.example" },
    needsContact: { name: "Karin Berg", email: "karin@norrsken.example" },
    formatNotice: { equalsPhysicalInterview: true, manyAreFirstTimers: true },
    camera: "as-you-like",
    preparation: [
      { sv: "Läs annonsen en gång till.", en: "Read the advertisement once more." },
      { sv: "Tänk på två exempel ur ditt arbete.", en: "Think of two examples from your work." },
    ],
    briefing: [{ sv: "Frågorna i guiden, i ordning.", en: "The guide's questions, in order." }],
    recording: {
      kind: "recording",
      purpose: {
        sv: "Två till ska kunna bedöma samma svar.",
        en: "Two more people are to assess the same answers.",
      },
      keptDays: 30,
    },
    talentPoolMonths: 24,
    nextSteps: [
      {
        what: { sv: "Vi läser igenom alla svar", en: "We read all answers" },
        who: "recruiter",
        by: "2027-03-19T16:00:00Z",
      },
      { what: { sv: "Skicka ditt betyg", en: "Send your diploma" }, who: "candidate", by: "2027-03-22T16:00:00Z" },
    ],
    ...overrides,
  });
}

/** Details of one recipient, in which nothing is missing. */
export function buildMessageDetails(overrides: object = {}): MessageDetails {
  return parseMessageDetails({
    schemaVersion: 1,
    recipientId: "candidate_1",
    recipientName: "Elin",
    senderName: "Karin Berg",
    candidateName: "Elin Holm",
    links: {
      acknowledge: "https://ats.example/acknowledge/1",
      briefing: "https://ats.example/briefing/1",
      decision: "https://ats.example/application/1",
      documents: "https://ats.example/documents/1",
      recordingChoice: "https://ats.example/recording/1",
      references: "https://ats.example/references/1",
      scorecard: "https://ats.example/scorecard/1",
      survey: "https://ats.example/survey/1",
      talentPool: "https://ats.example/pool/1",
    },
    answerBy: "2027-03-25T16:00:00Z",
    newAnswerBy: "2027-03-30T16:00:00Z",
    strengths: [{ sv: "Du förklarade dina val tydligt.", en: "You explained your choices clearly." }],
    improvements: [{ sv: "Berätta mer om resultatet.", en: "Say more about the result." }],
    stage: { name: { sv: "andra intervjun", en: "second interview" } },
    missingDocuments: [{ sv: "Examensbevis", en: "Diploma" }],
    ...overrides,
  });
}

/** Interview, info pack and details that belong together. */
export function buildContentFacts(
  overrides: { interview?: Partial<Interview>; infoPack?: object; details?: object } = {},
): ContentFacts {
  return {
    interview: buildInterview({
      fallbackPlan: [
        { kind: "phone" },
        { kind: "platform", platformId: "platform_zoom", joinUrl: "https://zoom.example/j/1" },
        { kind: "rebook" },
      ],
      ...overrides.interview,
    } as Partial<Interview>),
    infoPack: buildInfoPack(overrides.infoPack),
    details: buildMessageDetails(overrides.details),
  };
}
