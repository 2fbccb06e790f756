import type { ReasonTexts } from "@samtal/core";

/** What is wrong with a survey or its answers, and the way out. */
export const surveysIssueTexts: ReasonTexts = {
  "communication/survey-language-missing": {
    sv: "Texten måste finnas på både svenska och engelska. Lägg till sv och en.",
    en: "The text has to exist in both Swedish and English. Add sv and en.",
  },
  "communication/empty-scale": {
    sv: "Skalans högsta värde måste vara större än det lägsta.",
    en: "The highest level of the scale has to be above the lowest.",
  },
  "communication/favourable-off-scale": {
    sv: "Gränsen för ett gynnsamt svar måste ligga på skalan, ovanför det lägsta värdet.",
    en: "The level from which an answer is favourable has to lie on the scale, above the lowest.",
  },
  "communication/duplicate-question": {
    sv: "Två frågor har samma nyckel. Ge varje fråga en egen.",
    en: "Two questions have the same key. Give each its own.",
  },
  "communication/two-guide-versions": {
    sv: "Guiden {$guideId} förekommer i två versioner. Ange den som intervjuerna följde.",
    en: "The guide {$guideId} comes in two versions. Give the one that the interviews followed.",
  },
  "communication/short-secret": {
    sv: "Hemligheten är för kort. Ta minst {$minimum} slumpmässiga tecken.",
    en: "The secret is too short. Take at least {$minimum} random characters.",
  },
  "communication/another-survey": {
    sv: "Svaret hör till en annan enkät eller en annan version än {$version}.",
    en: "The answer belongs to another survey or another version than {$version}.",
  },
  "communication/unknown-question": {
    sv: "Enkäten har ingen sådan fråga av det slaget.",
    en: "The survey has no such question of that kind.",
  },
  "communication/answered-twice": {
    sv: "Frågan är besvarad två gånger. Behåll det ena svaret.",
    en: "The question is answered twice. Keep one of the two.",
  },
  "communication/answer-off-scale": {
    sv: "Svaret ligger utanför skalan {$low}–{$high}.",
    en: "The answer lies outside the scale of {$low} to {$high}.",
  },
  "communication/answer-too-long": {
    sv: "Texten är längre än {$maximum} tecken. Korta den.",
    en: "The text is longer than {$maximum} characters. Shorten it.",
  },
  "communication/duplicate-answer": {
    sv: "Samma person har svarat två gånger. Behåll det senaste svaret.",
    en: "The same person has answered twice. Keep the latest answer.",
  },
  "communication/mixed-process-versions": {
    sv: "Svaren gäller olika versioner av processen. Släpp varje version för sig.",
    en: "The answers are about different versions of the process. Release each version by itself.",
  },
  "communication/group-below-two": {
    sv: "Den minsta gruppen måste vara minst två, annars visas enskilda svar.",
    en: "The smallest group has to be two at least, or single answers show.",
  },
};

/** Who is asked and when, and whether answers may be read. */
export const surveysReasonTexts: ReasonTexts = {
  "communication/survey-due": {
    sv: "Enkäten skickas {$local}.",
    en: "The survey leaves {$local}.",
  },
  "communication/survey-already-invited": {
    sv: "Enkäten om den här processen är redan skickad för {$applicationId}; den skickas en gång.",
    en: "The survey about this process has already gone out for {$applicationId}; it goes out once.",
  },
  "communication/survey-resting": {
    sv: "Kandidaten har fått en enkät de senaste {$days} dagarna, eller ska få en; tidigast {$until} kan nästa skickas.",
    en: "The candidate has had a survey within {$days} days, or is to have one; the next can leave {$until} at the earliest.",
  },
  "communication/survey-not-called-for": {
    sv: "Ingen enkät behövs.",
    en: "No survey is called for.",
  },
  "communication/survey-undecided": {
    sv: "Svaren visas först när alla beslut är fattade.",
    en: "Answers are shown only once all decisions are made.",
  },
  "communication/survey-group-too-small": {
    sv: "Färre än {$minimum} har svarat; inget visas.",
    en: "Fewer than {$minimum} have answered; nothing is shown.",
  },
  "communication/survey-released": {
    sv: ".input {$withheld :number} .match $withheld 0 {{Svaren visas sammanräknade, minst {$minimum} på varje fråga.}} one {{Svaren visas sammanräknade; en fråga som färre än {$minimum} har besvarat visas inte.}} * {{Svaren visas sammanräknade; {$withheld} frågor som färre än {$minimum} har besvarat visas inte.}}",
    en: ".input {$withheld :number} .match $withheld 0 {{Answers are shown added up, at least {$minimum} to each question.}} one {{Answers are shown added up; one question that fewer than {$minimum} answered is left out.}} * {{Answers are shown added up; {$withheld} questions that fewer than {$minimum} answered are left out.}}",
  },
};
