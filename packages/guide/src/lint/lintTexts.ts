import type { ReasonTexts } from "@samtal/core";

/** The texts of the linter's reasons and suggestions. */
export const lintReasonTexts: ReasonTexts = {
  "guide/lint-advert-coded-word": {
    sv: "Risk: ordet kan få en del av de sökande att tro att annonsen inte gäller dem (paket {$pack}).",
    en: "Risk: the word may tell some applicants that the advert is not for them (pack {$pack}).",
  },
  "guide/lint-advert-coded-word-suggestion": {
    sv: "Beskriv vad man ska göra i arbetet.",
    en: "Say what one does in the work.",
  },
  "guide/lint-advert-pay-range": {
    sv: "Risk: annonsen anger varken lönespann eller ingångslön (paket {$pack}).",
    en: "Risk: the advert gives neither a pay range nor a starting pay (pack {$pack}).",
  },
  "guide/lint-advert-pay-range-suggestion": {
    sv: "Ange lönespannet i annonsen, eller senast före den första intervjun.",
    en: "Give the range in the advert, or before the first interview at the latest.",
  },
  "guide/lint-age-hint": {
    sv: "Risk: formuleringen antyder ålder (paket {$pack}).",
    en: "Risk: this hints at age (pack {$pack}).",
  },
  "guide/lint-age-hint-suggestion": {
    sv: "Fråga efter erfarenhet eller förmåga som arbetet kräver.",
    en: "Ask for the experience or skill that the work needs.",
  },
  "guide/lint-appearance": {
    sv: "Risk: här vägs utseende in (paket {$pack}).",
    en: "Risk: this weighs appearance (pack {$pack}).",
  },
  "guide/lint-appearance-suggestion": {
    sv: "Ta bort det, eller beskriv de kläder och skydd som arbetet kräver av alla.",
    en: "Take it out, or say what clothing and protection the work requires of all.",
  },
  "guide/lint-criminal-record": {
    sv: "Risk: frågan rör brott, domar eller belastningsregister (paket {$pack}).",
    en: "Risk: this is about crimes, convictions or a criminal record (pack {$pack}).",
  },
  "guide/lint-criminal-record-suggestion": {
    sv: "Kontrollera bara det som lagen kräver för arbetet, sent i processen och lika för alla.",
    en: "Check only what the law requires for the work, late in the process and alike for all.",
  },
  "guide/lint-culture-bound": {
    sv: "Risk: uttrycket bygger på idiom, sport eller lokala vanor (paket {$pack}).",
    en: "Risk: the wording rests on an idiom, a sport or a local custom (pack {$pack}).",
  },
  "guide/lint-culture-bound-suggestion": {
    sv: "Säg rakt ut vad du menar.",
    en: "Say plainly what you mean.",
  },
  "guide/lint-double-barrelled": {
    sv: "Risk: två frågor i en; svaret går inte att betygsätta var för sig (paket {$pack}).",
    en: "Risk: two questions in one, whose answers can't be rated apart (pack {$pack}).",
  },
  "guide/lint-double-barrelled-suggestion": {
    sv: "Dela upp den i två frågor.",
    en: "Split it into two questions.",
  },
  "guide/lint-emotion-inference": {
    sv: "Risk: här tolkas känslor ur ansikte, röst eller sätt (paket {$pack}).",
    en: "Risk: this reads feelings from face, voice or manner (pack {$pack}).",
  },
  "guide/lint-emotion-inference-suggestion": {
    sv: "Anteckna vad kandidaten sa och gjorde, och använd inget verktyg som läser av känslor.",
    en: "Note what the candidate said and did, and use no tool that reads emotions.",
  },
  "guide/lint-family-plans": {
    sv: "Risk: frågan rör partner, barn, graviditet eller föräldraledighet (paket {$pack}).",
    en: "Risk: this is about partner, children, pregnancy or parental leave (pack {$pack}).",
  },
  "guide/lint-family-plans-suggestion": {
    sv: "Beskriv arbetstider och resor, och fråga alla om de passar.",
    en: "Say what hours and travel the work has, and ask everyone whether they suit.",
  },
  "guide/lint-feedback-comparison": {
    sv: "Risk: återkopplingen jämför kandidaten med andra (paket {$pack}).",
    en: "Risk: the feedback compares the candidate with others (pack {$pack}).",
  },
  "guide/lint-feedback-comparison-suggestion": {
    sv: "Jämför svaren med kraven.",
    en: "Compare the answers with the requirements.",
  },
  "guide/lint-feedback-empty-phrase": {
    sv: "Risk: en fras som inte säger något till kandidaten (paket {$pack}).",
    en: "Risk: a phrase that tells the candidate nothing (pack {$pack}).",
  },
  "guide/lint-feedback-empty-phrase-suggestion": {
    sv: "Skriv något konkret ur intervjun, eller stryk frasen.",
    en: "Write something concrete from the interview, or leave the phrase out.",
  },
  "guide/lint-feedback-special-category": {
    sv: "Risk: återkopplingen antyder hälsa, familj, tro, ursprung eller något annat känsligt (paket {$pack}).",
    en: "Risk: the feedback hints at health, family, belief, origin or something else that is sensitive (pack {$pack}).",
  },
  "guide/lint-feedback-special-category-suggestion": {
    sv: "Stryk det, och håll dig till kraven för arbetet.",
    en: "Leave it out, and keep to what the work requires.",
  },
  "guide/lint-feedback-tone": {
    sv: "Risk: tonen är hård eller dömer personen (paket {$pack}).",
    en: "Risk: the tone is harsh, or judges the person (pack {$pack}).",
  },
  "guide/lint-feedback-tone-suggestion": {
    sv: "Beskriv vad som sades i intervjun och vad som hade gett ett högre betyg.",
    en: "Say what was said in the interview and what would have been rated higher.",
  },
  "guide/lint-feedback-undated-promise": {
    sv: "Risk: ett löfte utan datum (paket {$pack}).",
    en: "Risk: a promise without a date (pack {$pack}).",
  },
  "guide/lint-feedback-undated-promise-suggestion": {
    sv: "Skriv vilken dag det sker, eller stryk löftet.",
    en: "Name the day, or leave the promise out.",
  },
  "guide/lint-health": {
    sv: "Risk: frågan rör hälsa, sjukfrånvaro, läkemedel eller vanor (paket {$pack}).",
    en: "Risk: this is about health, sick leave, medication or habits (pack {$pack}).",
  },
  "guide/lint-health-suggestion": {
    sv: "Beskriv vad arbetet kräver, och fråga alla om de behöver någon anpassning.",
    en: "Say what the work demands, and ask everyone whether they need an adjustment.",
  },
  "guide/lint-jargon": {
    sv: "Risk: internt språk eller modeord som en kandidat utifrån inte förstår (paket {$pack}).",
    en: "Risk: in-house words or buzzwords that an outsider may not understand (pack {$pack}).",
  },
  "guide/lint-jargon-suggestion": {
    sv: "Säg samma sak med vanliga ord.",
    en: "Say it in everyday words.",
  },
  "guide/lint-leading": {
    sv: "Risk: frågan visar vilket svar som önskas (paket {$pack}).",
    en: "Risk: the question shows the wanted answer (pack {$pack}).",
  },
  "guide/lint-leading-suggestion": {
    sv: "Ställ en öppen fråga om vad kandidaten har gjort eller skulle göra.",
    en: "Ask openly what the candidate did or would do.",
  },
  "guide/lint-military-or-citizenship": {
    sv: "Risk: frågan rör medborgarskap, pass eller militärtjänst (paket {$pack}).",
    en: "Risk: this is about citizenship, passport or military service (pack {$pack}).",
  },
  "guide/lint-military-or-citizenship-suggestion": {
    sv: "Fråga alla om de har rätt att arbeta i landet.",
    en: "Ask everyone whether they have the right to work in the country.",
  },
  "guide/lint-non-verbal-scoring": {
    sv: "Risk: här betygsätts kroppsspråk, blick, handslag eller röst (paket {$pack}).",
    en: "Risk: this rates body language, eye contact, handshake or voice (pack {$pack}).",
  },
  "guide/lint-non-verbal-scoring-suggestion": {
    sv: "Betygsätt vad svaret innehåller, efter nivåbeskrivningarna.",
    en: "Rate what the answer says, against the anchors.",
  },
  "guide/lint-pay-history": {
    sv: "Risk: frågan rör nuvarande eller tidigare lön (paket {$pack}).",
    en: "Risk: this is about current or past pay (pack {$pack}).",
  },
  "guide/lint-pay-history-suggestion": {
    sv: "Ange lönespannet, och fråga efter löneanspråk om du behöver.",
    en: "State the pay range, and ask for expectations if you need to.",
  },
  "guide/lint-protected-ground": {
    sv: "Risk: frågan rör något som diskrimineringsgrunderna skyddar, till exempel kön, ursprung, religion, funktionsnedsättning eller ålder (paket {$pack}).",
    en: "Risk: this touches sex, origin, religion, disability, age or another ground that the law protects (pack {$pack}).",
  },
  "guide/lint-protected-ground-suggestion": {
    sv: "Fråga efter det som arbetet kräver, lika till alla, eller ta bort frågan.",
    en: "Ask for what the work needs, in the same words to everyone, or take it out.",
  },
  "guide/lint-union": {
    sv: "Risk: frågan rör fackligt medlemskap eller fackligt engagemang (paket {$pack}).",
    en: "Risk: this is about union membership or activity (pack {$pack}).",
  },
  "guide/lint-union-suggestion": {
    sv: "Ta bort frågan.",
    en: "Take the question out.",
  },
  "guide/lint-yes-no": {
    sv: "Risk: frågan kan besvaras med ja eller nej (paket {$pack}).",
    en: "Risk: the question can be answered by yes or no (pack {$pack}).",
  },
  "guide/lint-yes-no-suggestion": {
    sv: "Be om ett exempel, eller börja med hur eller vad.",
    en: "Ask for an example, or begin with how or what.",
  },
};
