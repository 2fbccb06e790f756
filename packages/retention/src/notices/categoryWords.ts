import type { Locale } from "@samtal/core";
import type { DataCategory } from "../items/dataCategories.ts";

/**
 * What each data category is called to the person whose data it is, in the plural and in the middle of a sentence.
 *
 * @example
 * ```ts
 * import { categoryWords } from "@samtal/retention";
 *
 * categoryWords.sv.note; // => "intervjuanteckningar"
 * ```
 */
export const categoryWords: Readonly<Record<Locale, Readonly<Record<DataCategory, string>>>> = {
  sv: {
    profile: "namn och profil",
    "contact-details": "kontaktuppgifter",
    cv: "cv",
    "application-answer": "svar i ansökan",
    note: "intervjuanteckningar",
    rating: "enskilda bedömningar",
    scorecard: "intervjuarnas bedömningsformulär",
    assessment: "sammanvägda bedömningar",
    decision: "beslut om ansökan",
    recording: "inspelade intervjuer",
    transcript: "utskrifter av inspelade intervjuer",
    message: "meddelanden",
    consent: "svar på frågor om samtycke",
    reference: "referenser",
    "test-result": "testresultat",
    "survey-answer": "enkätsvar",
    accommodation: "önskemål om anpassning av intervjun",
    booking: "bokade intervjutider",
    "tech-check": "resultat från teknikkontroller",
    "audit-event": "händelser i loggen",
    "interviewer-record": "uppgifter om intervjuare",
    "rater-figure": "mått på hur intervjuare bedömer",
    "special-category": "känsliga personuppgifter",
  },
  en: {
    profile: "name and profile",
    "contact-details": "contact details",
    cv: "CV",
    "application-answer": "answers in the application",
    note: "interview notes",
    rating: "single ratings",
    scorecard: "the interviewers' scorecards",
    assessment: "combined assessments",
    decision: "decisions about the application",
    recording: "recorded interviews",
    transcript: "transcripts of recorded interviews",
    message: "messages",
    consent: "answers to questions about consent",
    reference: "references",
    "test-result": "test results",
    "survey-answer": "survey answers",
    accommodation: "wishes about how the interview is adapted",
    booking: "booked interview times",
    "tech-check": "results of technical checks",
    "audit-event": "events in the log",
    "interviewer-record": "data about interviewers",
    "rater-figure": "figures on how interviewers rate",
    "special-category": "special categories of personal data",
  },
};
