import type { ReasonTexts } from "@samtal/core";

/** What is wrong with a call that composes a guide, and the way out. */
export const composeIssueTexts = {
  "guide/compose-minutes": {
    sv: "Intervjuns längd ska vara hela minuter, minst {$least} och högst {$most}.",
    en: "The interview's length must be whole minutes, at least {$least} and at most {$most}.",
  },
  "guide/compose-activities-too-long": {
    sv: "Aktiviteterna i intervju {$round} tar {$minutes} minuter, men mellan inledning och avslutning finns bara {$most}. Korta dem, eller förläng intervjun.",
    en: "The activities of interview {$round} take {$minutes} minutes, and between opening and closing there are only {$most}. Shorten them, or make the interview longer.",
  },
  "guide/compose-activity-competency": {
    sv: "Aktiviteten ska bedömas på {$competencyId}, som inte hör till guiden. Lägg till kompetensen, eller ta bort den från aktiviteten.",
    en: "The activity is to be evidence of {$competencyId}, which the guide does not rate. Add the competency, or take it from the activity.",
  },
  "guide/compose-activity-elsewhere": {
    sv: "Aktiviteten hör till en annan guide än de som sätts samman här. Ange guidens id, med intervjuns nummer efter om det är flera, och version 1.",
    en: "The activity belongs to none of the guides composed here. Give the guide's id, with the interview's number after it where there are several, and version 1.",
  },
  "guide/compose-activity-language": {
    sv: "Aktiviteten saknar titel på språket {$language}. Lägg till den.",
    en: "The activity has no title in the language {$language}. Add it.",
  },
  "guide/compose-no-competency": {
    sv: "Ingen kompetens är angiven. Ange minst en som rollen kräver.",
    en: "No competency was given. Name at least one that the role asks for.",
  },
  "guide/compose-repeated-id": {
    sv: "Samma id förekommer två gånger i listan. Ta bort det ena.",
    en: "The same id is in the list twice. Take one of them out.",
  },
  "guide/compose-rounds": {
    sv: "Antalet intervjuer ska vara ett heltal, minst {$least} och högst {$most}.",
    en: "The number of interviews must be a whole number, at least {$least} and at most {$most}.",
  },
} as const satisfies ReasonTexts;

/** Why a question is in a composed guide or not. */
export const composeReasonTexts = {
  "guide/compose-asked-before": {
    sv: "Frågan ställs redan i intervju {$round}.",
    en: "The question is asked in interview {$round} already.",
  },
  "guide/compose-chosen": {
    sv: "Fråga {$nth} om ”{$competencyId}”, med vikt {$importance} av 5.",
    en: "Question {$nth} about “{$competencyId}”, of importance {$importance} out of 5.",
  },
  "guide/compose-needs-company": {
    sv: ".input {$kind :string} .match $kind technical {{En teknisk uppgift kräver att någon är med, och här spelas svaren in.}} * {{Ett case kräver att någon är med, och här spelas svaren in.}}",
    en: ".input {$kind :string} .match $kind technical {{A technical task needs somebody there, and here the answers are recorded.}} * {{A case needs somebody there, and here the answers are recorded.}}",
  },
  "guide/compose-needs-one-room": {
    sv: "Frågan kräver att alla sitter i samma rum, och intervjun är digital.",
    en: "The question needs everyone in one room, and the interview is digital.",
  },
  "guide/compose-no-time": {
    sv: "Ingen fråga om ”{$competencyId}” ryms på {$minutes} minuter. Förläng intervjun eller ta med färre kompetenser.",
    en: "No question about “{$competencyId}” fits into {$minutes} minutes. Make the interview longer, or rate fewer competencies.",
  },
  "guide/compose-not-in-language": {
    sv: "Frågan finns inte på språket {$language}.",
    en: "The question does not exist in the language {$language}.",
  },
  "guide/compose-nothing-in-bank": {
    sv: "Det finns ingen fråga om ”{$competencyId}” att välja. Lägg till minst två i frågebanken.",
    en: "There is no question about “{$competencyId}” to choose. Add at least two to the bank.",
  },
  "guide/compose-one-in-bank": {
    sv: "Det finns bara en fråga om ”{$competencyId}” att välja. Två är att föredra: ett enda svar säger för lite.",
    en: "There is only one question about “{$competencyId}” to choose. Two are better: a single answer says too little.",
  },
  "guide/compose-optimum": {
    sv: ".input {$questions :number} .match $questions one {{En fråga på {$planned} av {$minutes} minuter. Inget annat urval täcker fler kompetenser eller ger viktigare frågor på den tiden.}} * {{{$questions} frågor på {$planned} av {$minutes} minuter. Inget annat urval täcker fler kompetenser eller ger viktigare frågor på den tiden.}}",
    en: ".input {$questions :number} .match $questions one {{One question in {$planned} of {$minutes} minutes. No other choice covers more competencies or has more important questions in that time.}} * {{{$questions} questions in {$planned} of {$minutes} minutes. No other choice covers more competencies or has more important questions in that time.}}",
  },
  "guide/compose-other-competency": {
    sv: "Frågan gäller ingen av de kompetenser som ska bedömas.",
    en: "The question is about none of the competencies to be rated.",
  },
  "guide/compose-outweighed": {
    sv: "Frågan har vikt {$importance} av 5 och tar {$needed} minuter. Andra frågor gör mer nytta på den tiden.",
    en: "The question is of importance {$importance} out of 5 and takes {$needed} minutes. Other questions do more in that time.",
  },
  "guide/compose-time-for-one": {
    sv: "På {$minutes} minuter ryms bara en fråga om ”{$competencyId}”. Två är att föredra: ett enda svar säger för lite.",
    en: "In {$minutes} minutes there is time for one question only about “{$competencyId}”. Two are better: a single answer says too little.",
  },
  "guide/compose-too-long": {
    sv: "Frågan tar {$needed} minuter, och alla frågor tillsammans har {$minutes}.",
    en: "The question takes {$needed} minutes, and all questions together have {$minutes}.",
  },
  "guide/compose-unapproved": {
    sv: "En AI-modell har formulerat frågan och ingen har godkänt den.",
    en: "An AI model worded the question and nobody has approved it.",
  },
  "guide/compose-unrated-kind": {
    sv: ".input {$kind :string} .match $kind opening {{Inledningar väljs inte ur frågebanken; de betygsätts inte.}} * {{Avslutningar väljs inte ur frågebanken; de betygsätts inte.}}",
    en: ".input {$kind :string} .match $kind opening {{Openings are not chosen from the bank; they are not rated.}} * {{Closings are not chosen from the bank; they are not rated.}}",
  },
} as const satisfies ReasonTexts;
